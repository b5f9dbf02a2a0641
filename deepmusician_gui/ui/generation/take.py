"""One answer of a model, and all that it follows from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.widgets.words import tr


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """All that an answer follows from: asked again, of the same weights, it gives the same notes."""

    verb: str
    model: str
    score: Score
    """What the model is shown."""
    region: Region
    """Where it writes and what it keeps."""
    controls: Controls
    label: str
    """The name of the undo step that keeping its answer is."""
    given: tuple[Note, ...] = ()
    """Notes of another take that belong to this one too."""
    stands_for: Region | None = None
    """What of the piece the answer replaces, where that is more than the region."""
    on_new_track: bool = False
    """Whether the answer goes on a track of its own."""

    @property
    def place(self) -> Region:
        """What of the piece the answer replaces."""
        return self.stands_for or self.region


class Take(NamedTuple):
    """An answer, or as much of it as is there."""

    question: Question
    notes: tuple[Note, ...]
    """By onset, those that were given included."""
    written_to: int
    """Tick up to which the region is written."""
    seed: int
    """The seed in use; higher than asked for if the answer had to be drawn again."""
    is_complete: bool = False
    remark: str = ""
    ms: float = 0.0
    """From the start of the work to here."""
    weights: str = ""
    """SHA-256 of the weights that wrote it."""
    number: int = 0
    """From 1 on once it is among the takes of the session."""
    parent: int = 0
    """The number of the take that this one came from, 0 if it came from none."""

    @property
    def is_settled(self) -> bool:
        """Whether nothing will be added any more."""
        return self.is_complete or self.number > 0

    def moved_to(self, track: int) -> Take:
        """The take as it is in a piece where its track stands elsewhere."""
        question, place = self.question, self.question.place
        moved = replace(place, track=track, keep=frozenset(on_track(place.keep, track)))
        given = tuple(on_track(question.given, track))
        asked = replace(question, stands_for=moved, given=given)
        return self._replace(question=asked, notes=tuple(on_track(self.notes, track)))

    def advanced(self, progress: TakeProgress, ms: float, weights: str) -> Take:
        """The take with more of it written."""
        return self._replace(
            notes=tuple(sorted((*self.question.given, *on_track(progress.notes, self.question.place.track)))),
            written_to=progress.written_to,
            seed=progress.seed,
            is_complete=progress.done,
            remark=progress.remark,
            ms=ms,
            weights=weights,
        )


def begun(question: Question, parent: int = 0) -> Take:
    """A take of which nothing is written yet."""
    return Take(question, question.given, question.region.start, question.controls.seed, parent=parent)


def on_track(notes: Iterable[Note], track: int) -> Iterator[Note]:
    """The same notes on another track."""
    return (note._replace(track=track) for note in notes)


def counted(notes: int) -> str:
    """ "1 note", "16 notes"."""
    return tr("1 note") if notes == 1 else tr("{count} notes", count=notes)
