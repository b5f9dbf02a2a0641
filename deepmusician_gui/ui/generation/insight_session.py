"""What the model expects of the piece: it listens beside the window while that is looked at, and after each edit."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.jobs import Job

MODEL = DEFAULT_MODEL  # the one that tells the chance of every key
_PAUSE_MS = 120  # a hand that goes on editing is not interrupted
_UNLIKELY = 0.08  # chance of a note that is worth a second look
_MOST_OTHERS = 6
_LEAST_CHANCE = 0.01


class InsightSession(QObject):
    """Holds the insight into the piece, with the answer that is shown, None as long as nobody asks for it."""

    changed = Signal()
    said = Signal(str)
    answered = Signal(object, object)
    """A note, and what the model would play in its place: a list of (Note, chance), the likeliest first."""

    def __init__(
        self,
        document: Document,
        generation: GenerationSession,
        load: Callable[[str], LoadedModel] = load_model,
    ) -> None:
        super().__init__()
        self.insight: Insight | None = None
        self.is_shown = False
        self._document = document
        self._generation = generation
        self._load = load
        self._listener: Any = None  # generation.listener.Listener, whose module loads torch
        self._job: Job | None = None
        self._next: Callable[[], None] | None = None  # what to begin when the running job has ended
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._listen)
        document.score_changed.connect(self._follow)
        generation.proposal_changed.connect(self._follow)

    def toggle(self) -> None:
        """Listen from now on, or no more."""
        self.is_shown = not self.is_shown
        if self.is_shown:
            self._listen()
        else:
            self._stop()
            self.insight = None
        self.changed.emit()

    def close(self) -> None:
        """Stop and wait for the thread to end."""
        self._stop()
        if self._job:
            self._job.wait()

    def next_unlikely(self, after: int) -> Note | None:
        """The first note after a tick that was hardly expected, from the beginning again after the last."""
        if self.insight is None:
            return None
        unlikely = [
            note
            for note in _heard(self._document.score)
            if (chance := self.insight.chance(note)) is not None and chance < _UNLIKELY
        ]
        return next((note for note in unlikely if note.onset > after), unlikely[0] if unlikely else None)

    def ask_for_others(self, note: Note) -> None:
        """Find out what the model would play in the place of a note; `answered` tells."""
        weigh = partial(
            self._weigh, self._document.score, note
        )  # of which the note may be gone when it begins
        self._begin(lambda: self._run(weigh, self._tell_others))

    def _piece(self) -> Score:
        """The score as it would be with the answer that is shown."""
        return self._generation.piece().apply(self._generation.edit())

    def _follow(self, *_: object) -> None:
        if self.is_shown:
            self._pause.start()

    def _listen(self) -> None:
        self._begin(lambda: self._run(partial(self._hear, self._piece()), self._take))

    def _begin(self, start: Callable[[], None]) -> None:
        """Start now, or as soon as what runs has been stopped."""
        if self._job is None:
            start()
        else:
            self._next = start
            self._job.cancel()

    def _run(
        self, work: Callable[[], Generator[object, None, None]], progressed: Callable[[Any], None]
    ) -> None:
        job = self._job = Job(work, self)
        job.progressed.connect(progressed)
        for ended in (job.finished, job.cancelled):
            ended.connect(self._end)
        job.failed.connect(self._fail)
        job.start()

    def _stop(self) -> None:
        self._pause.stop()
        self._next = None
        if self._job:
            self._job.cancel()

    def _take(self, insight: Insight | None) -> None:
        self.insight = insight
        self.changed.emit()

    def _tell_others(self, found: tuple[Note, list[tuple[Note, float]]]) -> None:
        self.answered.emit(*found)

    def _fail(self, why: str) -> None:
        self.said.emit(why)
        self._end()

    def _end(self, *_: object) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        if start := self._next:
            self._next = None
            start()

    # In the job's thread

    def _hear(self, score: Score) -> Generator[Insight | None, None, None]:
        """Insights into a score, the last one into all of it; None if it holds no notes."""
        notes = _heard(score)
        if notes:
            yield from self._ear().listen(notes, score.metre_map, score.ppq)
        else:
            yield None

    def _weigh(
        self, score: Score, note: Note
    ) -> Generator[tuple[Note, list[tuple[Note, float]]], None, None]:
        """What else could stand in the place of a note, with all before it and the other keys as they are."""
        without = score.apply(NoteEdit(removed=(note,)))
        there = {n.pitch for n in without.notes_starting_in(note.onset, note.onset + 1)}
        # the moment must be heard even where nothing else stands: the note itself marks it, on the highest key
        marker = note._replace(pitch=PIANO_HIGHEST)
        notes = _heard(without.apply(NoteEdit(added=(marker,))))
        *_, insight = self._ear().listen(notes, score.metre_map, score.ppq)
        others = [note._replace(pitch=p) for p in range(PIANO_LOWEST, PIANO_HIGHEST) if p not in there]
        chances = [(other, insight.chance(other) or 0.0) for other in others]
        likely = sorted((pair for pair in chances if pair[1] >= _LEAST_CHANCE), key=lambda pair: -pair[1])
        yield note, likely[:_MOST_OTHERS]

    def _ear(self) -> Any:
        if self._listener is None:
            network = self._load(MODEL).network
            self._listener = import_module("deepmusician_gui.generation.listener").Listener(network)
        return self._listener


def _heard(score: Score) -> list[Note]:
    """What can be expected: notes on the piano's keys that are not muted, and no drums."""
    return [note for note in score.heard().pitched_notes if PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST]
