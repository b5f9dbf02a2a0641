"""What was asked of a model, and its answer before it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from deepmusician_gui.generation.region import accept, continue_region
from deepmusician_gui.generation.take import Region
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score


@dataclass(frozen=True, slots=True)
class Request:
    """Where notes are wanted; the region follows from the score and the number of bars when it is served."""

    track: int
    span: tuple[int, int] | None = None
    """Ticks to fill, end exclusive; None continues the piece."""
    at_bar: int | None = None
    """0-based bar to continue from; None is where the notes end."""

    @property
    def ability(self) -> str:
        """What a model must be able to do to serve it."""
        return "continue" if self.span is None else "fill"

    def region(self, score: Score, bars: int) -> Region:
        """The ticks it asks for. Raises PromptError if there is no such place."""
        if self.span is None:
            return continue_region(score, self.track, bars, self.at_bar)
        return Region(*self.span, self.track)

    def label(self, bars: int, model: str) -> str:
        """The name of the undo step: "Continue 4 bars with gru", "Fill with gru"."""
        if self.span is not None:
            return f"Fill with {model}"
        return f"Continue {bars} {'bar' if bars == 1 else 'bars'} with {model}"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A take on its way into the score, shown as ghost notes until it is kept or discarded."""

    region: Region
    notes: tuple[Note, ...]
    label: str

    def edit(self, score: Score) -> NoteEdit:
        """The one edit by which it becomes part of the score."""
        return accept(score, self.region, self.notes)

    def overwritten_by(self, notes: tuple[Note, ...], written_to: int) -> Proposal:
        """This answer with a newer one over it as far as that is made, so that nothing flickers in between."""
        rest = tuple(note for note in self.notes if note.onset >= written_to)
        return Proposal(self.region, notes + rest, self.label)

    def touches(self, edit: NoteEdit) -> bool:
        """True if the edit changes notes in the place that the answer is meant for."""
        region = self.region
        return any(
            note.track == region.track and region.start <= note.onset < region.end
            for note in (*edit.removed, *edit.added)
        )
