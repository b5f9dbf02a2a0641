"""Takes on their way into the score, one of them shown as ghost notes until it is kept or discarded."""

from __future__ import annotations

from typing import NamedTuple

from deepmusician_gui.generation.region import accept, accept_part, replaced_notes
from deepmusician_gui.generation.take import Region
from deepmusician_gui.score import tracks
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.take import Take, on_track

NEW_TRACK = "Accompaniment"


class Proposal(NamedTuple):
    """Answers to one question side by side."""

    takes: tuple[Take, ...]
    at: int = 0
    """Index of the take that is shown."""
    picked: frozenset[Note] = frozenset()
    """The notes of it that are wanted; none for all."""
    before: tuple[Note, ...] = ()
    """What was shown before: it stays as far as nothing newer is written, so that nothing flickers."""

    @property
    def take(self) -> Take:
        return self.takes[self.at]

    @property
    def region(self) -> Region:
        """What of the piece it stands for."""
        return self.take.question.place

    @property
    def label(self) -> str:
        return self.take.question.label

    @property
    def notes(self) -> tuple[Note, ...]:
        """The ghosts."""
        take = self.take
        if take.is_settled or not self.before:
            return take.notes
        written = frozenset(take.notes)
        return take.notes + tuple(n for n in self.before if n.onset >= take.written_to and n not in written)

    def with_take(self, place: int, take: Take) -> Proposal:
        """With another state of one of the takes."""
        takes = (*self.takes[:place], take, *self.takes[place + 1 :])
        return self._replace(takes=takes, picked=frozenset() if place == self.at else self.picked)

    def showing(self, at: int) -> Proposal:
        """With another of the takes shown."""
        return self if at == self.at else self._replace(at=at, picked=frozenset(), before=())

    def picking(self, notes: frozenset[Note]) -> Proposal:
        """With some of the ghosts wanted, or all of them if none of these is one."""
        return self._replace(picked=notes.intersection(self.notes))

    def piece(self, score: Score) -> Score:
        """The score with the track that the answer is to have, if that is one of its own."""
        if not self.take.question.on_new_track:
            return score
        return tracks.rename(tracks.add(score), len(score.tracks), NEW_TRACK)

    def edit(self, score: Score) -> NoteEdit:
        """The one edit by which what is wanted becomes part of `piece(score)`."""
        if self.take.question.on_new_track:
            return NoteEdit(added=tuple(on_track(self.picked or self.notes, len(score.tracks))))
        if self.picked:
            return accept_part(score, self.region, self.picked)
        return accept(score, self.region, self.notes)

    def replaced(self, score: Score) -> tuple[Note, ...]:
        """The notes of the score that it stands in for."""
        return () if self.take.question.on_new_track else replaced_notes(score, self.region)

    def touches(self, edit: NoteEdit) -> bool:
        """True if the edit changes notes in the place that the answer is meant for."""
        region = self.region
        return any(
            note.track == region.track and region.start <= note.onset < region.end
            for note in (*edit.removed, *edit.added)
        )
