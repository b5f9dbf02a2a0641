"""An edit that knows where it takes hold: a search made once, then done and undone by copying runs of notes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note


class PlacedEdit(NamedTuple):
    """An edit and its places among the notes of one score. `place` makes it."""

    edit: NoteEdit
    """Both its sides are sorted."""
    removed_at: tuple[int, ...]
    """Indices of the removed notes among the notes before, ascending."""
    added_at: tuple[int, ...]
    """Indices of the added notes among the notes after, ascending."""

    def done(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """The notes after the edit. Raises ValueError if it was placed among others, which lack what it removes."""
        if [note for at in self.removed_at for note in notes[at : at + 1]] != list(self.edit.removed):
            raise ValueError("not the notes that this edit was placed among")
        kept = chain.from_iterable(self._kept_runs(notes))
        return tuple(chain.from_iterable(self._runs(kept)))  # in one go: to touch 100,000 notes twice is felt

    def _kept_runs(self, notes: tuple[Note, ...]) -> Iterator[tuple[Note, ...]]:
        start = 0
        for place in self.removed_at:
            yield notes[start:place]
            start = place + 1
        yield notes[start:]

    def _runs(self, kept: Iterator[Note]) -> Iterator[Iterable[Note]]:
        start = 0
        for place, note in zip(self.added_at, self.edit.added, strict=True):
            yield islice(kept, place - start)
            yield (note,)
            start = place + 1
        yield kept

    def inverse(self) -> PlacedEdit:
        """The edit that undoes this one, placed among the notes after it."""
        return PlacedEdit(self.edit.inverse(), removed_at=self.added_at, added_at=self.removed_at)

    def is_taken_up_by(self, later: PlacedEdit) -> bool:
        """Whether `later`, placed among the notes after this one, takes out just what this one put in."""
        return later.removed_at == self.added_at

    def then(self, later: PlacedEdit) -> PlacedEdit:
        """One edit with the effect of both, where this one is taken up by `later`."""
        return PlacedEdit(NoteEdit(self.edit.removed, later.edit.added), self.removed_at, later.added_at)


def place(notes: Sequence[Note], edit: NoteEdit) -> PlacedEdit:
    """Find the places of `edit` among sorted `notes`. Raises ValueError if a removed note is not there."""
    removed, added = sorted(edit.removed), sorted(edit.added)
    removed_at = places(notes, removed)
    added_at = (
        gap - bisect_left(removed_at, gap) + already  # as many fewer as go before it, and more as come
        for already, gap in enumerate(gaps(notes, added))
    )
    return PlacedEdit(NoteEdit(tuple(removed), tuple(added)), tuple(removed_at), tuple(added_at))


def places(notes: Sequence[Note], wanted: Iterable[Note]) -> list[int]:
    """Indices of the `wanted` notes among sorted `notes`, ascending; of equal notes, as many as are wanted.

    Raises ValueError if one is not there.
    """
    ordered = sorted(wanted)
    found: list[int] = []
    last = -1
    for note, gap in zip(ordered, gaps(notes, ordered), strict=True):
        last = max(gap, last + 1)
        if last >= len(notes) or notes[last] != note:
            raise ValueError(f"not in this score: {note}")
        found.append(last)
    return found


def gaps(notes: Sequence[Note], ordered: Sequence[Note]) -> Iterator[int]:
    """For each of the `ordered` notes, how many of the sorted `notes` come before it."""
    reach = 4 * (1 + len(notes) // (1 + len(ordered)))  # the next one is most often not farther away
    start = 0
    for note in ordered:
        at = bisect_left(notes, note, start, min(start + reach, len(notes)))
        if at == start + reach:
            at = bisect_left(notes, note, at)
        yield at
        start = at
