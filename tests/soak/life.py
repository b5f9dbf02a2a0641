"""One life of the real program, from its start to its end, with everything at once in between.

Started by `tests.soak.everything`, in a process of its own: `live()` reads what is wanted from its arguments.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import io
import json
import os
import random
import resource
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, fields
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from zlib import crc32

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from deepmusician_gui.heap import give_back
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui import app
from deepmusician_gui.ui.studio import Studio
from tests.soak.answers import Answers
from tests.soak.deeds import Deeds
from tests.soak.faults import MODELS_TO_TRY, Faults, InjectedError, copy_weights
from tests.soak.hands import check, memory_bytes
from tests.soak.rest import Rest

ROUND_S = 18.0
MOST_NOTES, MOST_QUARTERS = 3000, 4000
"""A larger piece is undone: what takes its time with it would be taken for hanging."""

_STEP_MS = 8
_ASKED_MS = 20
_STUCK_S = 6.0
_PLAYS_ON = 0.1
"""How often hands that stopped the music, by chance, let it go on: for each step."""
_KNOWN = ("This plugin does not support",)  # Qt's offscreen platform, whatever the program does


@dataclass(frozen=True)
class Plan:
    """What a life is to be like."""

    seed: int
    number: int
    minutes: float
    folder: str
    """Where its files and settings lie; the next life finds them."""
    end: str
    """"closed", "killed" at rest, or "killed in motion"."""
    limit_mb: int = 0
    """How much memory there is, 0 for as much as the machine has."""
    line: int = 0
    """The file descriptor of the line to whoever started it."""


class Line:
    """To whoever started this life: what happens, and questions."""

    def __init__(self, plan: Plan) -> None:
        os.set_inheritable(plan.line, False)
        self._connection = Connection(plan.line)
        self._lock = threading.Lock()

    def tell(self, event: str, /, **what: object) -> None:
        with self._lock:
            try:
                self._connection.send((event, what))
            except OSError:
                os._exit(1)  # whoever wanted to know is gone

    def ask(self, wish: str, /, **how: object) -> object:
        with self._lock:
            self._connection.send(("ask", {"what": wish, "how": how}))
            return self._connection.recv()


class Life(QObject):
    """Goes through its script step by step while the program runs."""

    def __init__(self, plan: Plan, line: Line, studio: Studio) -> None:
        super().__init__(studio.window)
        self.plan, self.line, self.studio = plan, line, studio
        self.window, self.document = studio.window, studio.document
        self.dice = random.Random(f"{plan.seed} {plan.number}")
        self.answers = Answers(self.dice, self)
        self.faults = Faults(studio, line.ask, self.dice, is_limited=bool(plan.limit_mb))
        self.deeds = Deeds(studio, self.answers, Path(plan.folder) / "music", line.ask, self.dice)
        self.rest = Rest(studio)
        self._kinds: list[str] = []
        self._told: tuple[object, bool] = (None, False)
        self._gestures = 0
        self._link = studio.player._link
        self._first = self.document.score
        self.document.replaced.connect(self._begin_anew)
        self.window.recording.heard.connect(self._tell_state)  # a journal may be written between two steps
        self._script = self._life()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        studio.window.status.said.connect(lambda sentence: line.tell("said", sentence=sentence))
        self._timer.start(0)

    def _go_on(self) -> None:
        """The next step, unless the window waits for an answer: no hand could go past its question."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._timer.start(_ASKED_MS)
            return
        try:
            wait_ms = next(self._script)
        except StopIteration:
            return
        except Exception:  # noqa: BLE001  what was done did not end as it should: told, and the life ends here
            sys.excepthook(*sys.exc_info())
            self._script, wait_ms = self._close(), 0
        self._tell_state()
        self._look_after_player()
        self._timer.start(wait_ms)

    def _look_after_player(self) -> None:
        """A player that another one follows has died, or was given up because it did not answer."""
        link, self._link = self._link, self.studio.player._link
        if link is None or link is self._link or link.pid in self.faults.killed:
            return
        status = link._process.exitcode
        if status:
            kind = "hangs" if status == -signal.SIGKILL else "crashes"
            self.line.tell("found", kind=kind, what=f"the player ended with status {status}")

    def _begin_anew(self) -> None:
        self._first = self.document.score

    def _tell_state(self) -> None:
        score = self.window.recording.so_far()
        is_losing = self.window.files.is_losing or score is not self.document.score
        if score is not self._told[0] or is_losing is not self._told[1]:
            self._told = score, is_losing
            self.line.tell("state", mark=mark(score), is_losing=is_losing)

    def _life(self) -> Iterator[int]:
        yield from self._recover()
        yield from self._tour()
        until = time.monotonic() + 60 * self.plan.minutes
        number = 0
        while time.monotonic() < until:
            number += 1
            yield from self._round(number)
        yield from self._end()

    def _recover(self) -> Iterator[int]:
        """The sheet of what was left is answered by itself."""
        for _ in range(60):
            yield 50
        files = self.window.files
        self.line.tell("began", mark=mark(self.document.score), is_losing=files.is_losing, name=files.name)

    def _tour(self) -> Iterator[int]:
        """Everything once, so that what it needs is there before memory is looked at."""
        generation = self.studio.generation
        self._do("insight")
        for model in MODELS_TO_TRY if not self.plan.limit_mb else MODELS_TO_TRY[:1]:
            generation.set_model(model)
            generation.continue_()
            yield from self.rest.until(lambda: not generation.is_busy)
            generation.discard()
        self._do("insight")
        generation.set_model(MODELS_TO_TRY[0])
        for deed in self.deeds.once:
            self._do(deed)
            yield from self._settle(deed)
        self.line.tell("resources", at="begin", **self._resources())

    def _round(self, number: int) -> Iterator[int]:
        self._do("open")
        yield from self._settle("open")
        self._do("listen")
        self._do("play")
        fault = self._next_fault()
        going = self.faults.happen(fault)
        began = time.monotonic()
        starts, ends = began + ROUND_S * 0.25, began + ROUND_S * 0.55
        has_begun = has_ended = False
        while (now := time.monotonic()) < began + ROUND_S:
            if now > starts and not has_begun:
                has_begun = True
                self.line.tell("fault", fault=fault)
                next(going)
            if now > ends and not has_ended:
                has_ended = True
                next(going)
                self.line.tell("fault ended", fault=fault)
            self._do(self.deeds.draw(is_in_trouble=has_begun and not has_ended))
            yield _STEP_MS
            if not self.studio.playback.is_playing and self.dice.random() < _PLAYS_ON:
                self._do("play on")
            score = self.document.score
            if len(score.notes) > MOST_NOTES or score.end > MOST_QUARTERS * score.ppq:
                self.document.undo_stack.setIndex(0)
        if not has_ended:
            next(going)
        yield from self._look()
        self.line.tell("round", number=number, gestures=self._gestures, **self._resources())
        self._gestures = 0

    def _next_fault(self) -> str:
        """Each kind in turn, in an order of its own each time."""
        if not self._kinds:
            self._kinds = list(self.faults.kinds)
            self.dice.shuffle(self._kinds)
        return self._kinds.pop()

    def _do(self, deed: str) -> None:
        self._gestures += 1
        if deed == "hands":
            self.deeds.hands.do_anything()
            self.line.tell("did", what=self.deeds.hands.last)
        else:
            self.line.tell("did", what=deed)
            self.deeds.do(deed)

    def _settle(self, what: str) -> Iterator[int]:
        try:
            yield from self.rest.until(self.rest.is_calm)
        except TimeoutError:
            self.line.tell("found", kind="hangs", what=f"after {what}, still at work: {self.rest.at_work()}")

    def _look(self) -> Iterator[int]:
        """Come to rest, and see what is not as it should be."""
        self.line.tell("did", what="rest")
        self.rest.stop()
        yield from self._settle("a round")
        until = time.monotonic() + _STUCK_S
        while (sounding := self.line.ask("sounding")) and time.monotonic() < until:
            yield 100
        if sounding:
            self.line.tell("found", kind="stuck_notes", what=f"after a stop: {sounding}")
        self._do("listen")  # the synth takes a hundred MB of memory: what it takes is compared without
        for fault in check(self.document, self._first):
            self.line.tell("found", kind="lost_notes", what=fault)
        yield _STEP_MS
        for fault in self.deeds.save_and_read_back():
            self.line.tell("found", kind="lost_notes", what=fault)
        yield from self._settle("saving")
        yield from self._put_away()

    def _put_away(self) -> Iterator[int]:
        """A new piece, and no memory that is only kept for later: pieces differ by more than what may leak."""
        while self.document.undo_stack.count() or self.document.score.notes:
            self._do("new")
            yield from self._settle("putting the piece away")
        for _ in range(8):
            yield 50
        gc.collect()
        give_back()

    def _resources(self) -> dict[str, object]:
        return {
            "memory_mb": round(memory_bytes() / 1e6, 1),
            "player_mb": round(memory_bytes(self.studio.player.pid or 0) / 1e6, 1),
            "threads": len(list(Path("/proc/self/task").iterdir())),
            "python_threads": sorted(thread.name for thread in threading.enumerate()),
            "files": len(list(Path("/proc/self/fd").iterdir())),
        }

    def _end(self) -> Iterator[int]:
        if self.plan.end == "killed":
            self._do("hands")
            self._do("draw")
            yield from self.rest.until(self.rest.is_written)
            self._tell_state()
            self.line.ask("kill_me")
        elif self.plan.end == "killed in motion":
            self.line.tell("may be killed")
            while True:
                self._do(self.deeds.draw(is_in_trouble=False))
                yield _STEP_MS
        yield from self._close()

    def _close(self) -> Iterator[int]:
        self.answers.agrees = False
        self.line.tell("did", what="close the window")
        self.line.tell("closing")
        self.window.close()
        while True:  # a question may have been answered with Cancel
            yield 500
            if self.window.isVisible():
                self.window.close()


def mark(score: Score) -> str:
    """The same for equal scores, in every process; a number for each field."""
    parts = {field.name: getattr(score, field.name) for field in fields(score) if field.compare}
    parts["tempo_map"], parts["metre_map"] = score.tempo_map.changes, score.metre_map.signatures
    return " ".join(f"{name}:{crc32(repr(part).encode()):x}" for name, part in parts.items())


def live() -> None:
    plan = Plan(**json.loads(sys.argv[1]))
    line = Line(plan)
    faulthandler.enable(all_threads=True)
    faulthandler.register(signal.SIGUSR1, all_threads=True)
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    if plan.limit_mb:
        resource.setrlimit(resource.RLIMIT_DATA, (plan.limit_mb * 1_000_000,) * 2)
    copy_weights(Path(plan.folder) / "weights", MODELS_TO_TRY)
    sys.argv[1:] = []
    lives: list[Life] = []

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(_KNOWN):
            line.tell("found", kind="qt_warnings", what=text)

    qInstallMessageHandler(on_message)

    def begun(studio: Studio) -> None:
        _listen_for_exceptions(line)
        lives.append(Life(plan, line, studio))

    status = app.run(None, begun)
    QApplication.clipboard().clear()  # that of Qt's offscreen platform outlives the interpreter that it calls
    line.tell("ended", status=status)


def _listen_for_exceptions(line: Line) -> None:
    """Tell of each; the program then does what it does."""
    before, before_in_threads = sys.excepthook, threading.excepthook

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, InjectedError):
            line.tell("found", kind="exceptions", what=_told(kind, error, trace))
        with contextlib.redirect_stderr(io.StringIO()):
            before(kind, error, trace)

    def on_thread_exception(args: threading.ExceptHookArgs) -> None:
        line.tell("found", kind="exceptions", what=f"in a thread: {_told(*args[:3])}")
        with contextlib.redirect_stderr(io.StringIO()):
            before_in_threads(args)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
    sys.unraisablehook = lambda args: line.tell(
        "found",
        kind="exceptions",
        what=f"unraisable: {_told(args.exc_type, args.exc_value, args.exc_traceback)}",
    )


def _told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    from traceback import format_exception

    return "".join(format_exception(kind, error, trace))[-3000:]
