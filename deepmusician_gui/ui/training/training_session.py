"""Learning a style beside the window: what the composer orders and what the process that learns tells of it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from deepmusician_gui.training.lesson import Lesson, begun, drop, log_lines
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_PATIENCE_MS = 20_000  # to make the step that is on its way and write a checkpoint
_DIED = QT_TR_NOOP("The training ended by itself. Go on begins where its last checkpoint was.")
_LEFT = "deepmusician: "  # before what the command line says on its way out
_STEP = {"step", "loss", "valid", "learning_rate", "elapsed_s", "left_s"}
_SAMPLE = {"step", "file", "start", "end", "density", "of_data"}
"""What is looked at of a line that was written down; another version may have written other lines."""
_log = logging.getLogger(__name__)


class Phase(Enum):
    """How far a training is."""

    RESTING = auto()
    """None was begun."""
    READING = auto()
    LEARNING = auto()
    ENDING = auto()
    """It was told to pause or to finish."""
    PAUSED = auto()
    DONE = auto()


RUNNING = (Phase.READING, Phase.LEARNING, Phase.ENDING)


def program() -> list[str]:
    """What runs the command line: this Python, or the installed program, which is both."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deepmusician_gui"]


class TrainingSession(QObject):
    """One training at a time, in a process that ends with this one; its folder tells how to go on."""

    changed = Signal()
    """The phase, or what was read."""
    stepped = Signal()
    """It learned from one more batch."""
    sampled = Signal()
    """It wrote something to hear."""
    said = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.phase = Phase.RESTING
        self.lesson: Lesson | None = None
        self.sentence = ""
        """What went wrong, or came out."""
        self.read: list[tuple[str, int, str]] = []
        """Name, notes and what was wrong with it, for each file."""
        self.steps: list[dict[str, Any]] = []
        self.samples: list[dict[str, Any]] = []
        """What it wrote: the file, from which tick to which, and how many keys sound there and in the music."""
        self.cluster = ""
        """The command that trains the same on several GPUs, once the music is read."""
        self._command = list(command) or program()
        self._process: QProcess | None = None
        self._heard = b""
        self._outcome: Phase | None = None
        """What the process said it ends with; None if it ended without a word."""
        if lessons := begun():
            self._take_up(lessons[0])
            self.phase = Phase.PAUSED

    @property
    def is_running(self) -> bool:
        return self.phase in RUNNING

    def begin(self, lesson: Lesson) -> None:
        """Begin it, or go on with it where it was."""
        self._take_up(lesson)
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("OMP_NUM_THREADS", "1")
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail_to_start)
        self._heard, self._outcome = b"", None
        self._go_to(Phase.READING)
        process.start(self._command[0], [*self._command[1:], *lesson.command, "--background"])

    def take_up(self, lesson: Lesson) -> None:
        """Show one that waits, ready to go on, unless another runs."""
        if not self.is_running:
            self._take_up(lesson)
            self._go_to(Phase.PAUSED)

    def lay_aside(self) -> None:
        """Leave the one that is paused for another day."""
        if self.phase is Phase.PAUSED:
            self._forget()
            self._go_to(Phase.RESTING)

    def go_on(self) -> None:
        """Go on with the one that is paused."""
        if self.lesson and self.phase is Phase.PAUSED:
            self.begin(self.lesson)

    def pause(self) -> None:
        """Let it keep all it has learned and end; `go_on` goes on from there."""
        self._order("pause")

    def finish(self) -> None:
        """Let it make a model of what was best so far."""
        if self.phase is Phase.PAUSED:
            self.go_on()
        self._order("finish")

    def discard(self) -> None:
        """End it and forget what it learned."""
        if self._process:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)
            self._process = None
        if self.lesson:
            drop(self.lesson)
        self._forget()
        self._go_to(Phase.RESTING)

    def close(self) -> None:
        """Let it write down where it is, and end with the window."""
        if self._process:
            self._process.closeWriteChannel()
            self._process.waitForFinished(_PATIENCE_MS)

    def _take_up(self, lesson: Lesson) -> None:
        """All that its folder tells of it."""
        self._forget()
        self.lesson = lesson
        self.steps = [row for row in log_lines(lesson) if row.keys() >= _STEP]
        samples = (row for row in log_lines(lesson, "samples") if row.keys() >= _SAMPLE)
        self.samples = [row for row in samples if Path(row["file"]).exists()]

    def _forget(self) -> None:
        self.lesson, self.sentence, self.cluster = None, "", ""
        self.read, self.steps, self.samples = [], [], []

    def _order(self, word: str) -> None:
        if self._process and self.phase in (Phase.READING, Phase.LEARNING):
            self._process.write(f"{word}\n".encode())
            self._go_to(Phase.ENDING)

    def _hear(self) -> None:
        assert self._process
        *lines, self._heard = (self._heard + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        had_read = len(self.read)
        for line in lines:
            try:
                told = json.loads(line)
            except ValueError:
                _log.warning("The training told what is no line of JSON: %r", line)
                continue
            self._take_in(told.pop("kind", ""), told)
        if len(self.read) > had_read:
            self.changed.emit()

    def _take_in(self, kind: str, told: dict[str, Any]) -> None:
        match kind:
            case "read":
                self.read.append((told["name"], told["notes"], told["problem"]))
            case "begun":
                self.cluster = told["cluster"]
                self._go_to(self.phase if self.phase is Phase.ENDING else Phase.LEARNING)
            case "step":
                self.steps.append(told)
                self.stepped.emit()
            case "sample":
                self.samples.append(told)
                self.sampled.emit()
            case "said":
                self._say(tr(told["sentence"]))
            case "paused":
                self._outcome = Phase.PAUSED
            case "done":
                self._outcome = Phase.DONE
                self._say(tr("{title} is in the list of models.", title=told["title"]))
            case "failed":
                self._outcome = self._standing
                self._say(tr(told["sentence"]))

    @property
    def _standing(self) -> Phase:
        """What there is when nothing runs."""
        return Phase.PAUSED if self.lesson in begun() and self.steps else Phase.RESTING

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        cry = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        process.deleteLater()
        if self._outcome is None:
            if cry:
                _log.error("The training ended: %s", cry)
            last = cry.splitlines()[-1] if cry else ""
            self._say(last.removeprefix(_LEFT) if last.startswith(_LEFT) else tr(_DIED))
        self._go_to(self._outcome or self._standing)

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self._say(tr("The training could not be started."))
            self._go_to(self._standing)

    def _say(self, sentence: str) -> None:
        self.sentence = sentence
        self.said.emit(sentence)

    def _go_to(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()
