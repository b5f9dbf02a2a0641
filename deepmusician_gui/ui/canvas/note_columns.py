"""The notes of a score as numpy columns, for everything that must look at thousands of them at once."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit, gaps

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


class NoteColumns:
    """Columns of N notes in the order of the score; index i means the same note in each. Never changed once made."""

    def __init__(self, notes: tuple[Note, ...] = (), table: Ints | None = None) -> None:
        """`table`, where it is known already: (7, N), a row for each field of the notes."""
        if table is None:
            table = _table(notes)
        self.notes = notes
        self._table = np.ascontiguousarray(table)
        self.onset, self.pitch, duration, self.velocity, self.track, is_muted, _ = self._table
        self.is_muted = is_muted.astype(np.bool_)
        self.end: Ints = self.onset + duration
        self._latest_end = np.maximum.accumulate(self.end)  # of this note and all before it

    def edited(self, placed: PlacedEdit, notes: tuple[Note, ...]) -> NoteColumns:
        """The columns of `notes`, which `placed` has made of these; far quicker than new ones for a small edit."""
        removed_at, added_at = np.array(placed.removed_at, np.intp), np.array(placed.added_at, np.intp)
        stays, is_old = np.ones(len(self), np.bool_), np.ones(len(notes), np.bool_)
        stays[removed_at] = is_old[added_at] = False
        source = np.zeros(len(notes), np.intp)  # my index of each, of a new one any
        source[is_old] = np.flatnonzero(stays)
        table = (
            self._table.take(source, axis=1)
            if len(self)
            else np.empty((len(Note._fields), len(notes)), np.int64)
        )
        table[:, added_at] = _table(placed.edit.added)
        return NoteColumns(notes, table)

    def __len__(self) -> int:
        return len(self.notes)

    @property
    def latest_end(self) -> int:
        """First tick after the last note has ended, 0 without notes."""
        return int(self._latest_end[-1]) if len(self) else 0

    def between(self, start: float, end: float) -> slice:
        """A slice that holds every note sounding in start <= tick < end, and few others."""
        first = int(np.searchsorted(self._latest_end, math.floor(start), side="right"))
        last = int(
            np.searchsorted(self.onset, math.ceil(end))
        )  # a float would make it convert the whole column
        return slice(first, max(first, last))

    def in_box(self, start: float, end: float, lowest: int, highest: int, track: int | None) -> Ints:
        """Indices of the notes of `track` that touch start <= tick < end and lowest <= pitch <= highest.

        None stands for every track.
        """
        near = self.between(start, end)
        pitch = self.pitch[near]
        touched = (pitch >= lowest) & (pitch <= highest) & (self.end[near] > start)
        if track is not None:
            touched &= self.track[near] == track
        found: Ints = np.flatnonzero(touched) + near.start
        return found

    def at(self, tick: float, pitch: int, track: int) -> int | None:
        """Index of the note of `track` there, the last one where several lie on each other."""
        found = self.in_box(tick, tick + 1e-9, pitch, pitch, track)
        return int(found[-1]) if len(found) else None

    def mask(self, notes: AbstractSet[Note]) -> Mask:
        """Which of the columns' notes are in `notes`."""
        if len(notes) * 20 > len(self.notes):  # a hash for each of mine, or a bisection for each of theirs
            return np.fromiter(map(notes.__contains__, self.notes), np.bool_, len(self.notes))
        mask = np.zeros(len(self.notes), np.bool_)
        ordered = sorted(notes)
        for note, gap in zip(ordered, gaps(self.notes, ordered), strict=True):
            for i in range(gap, len(self.notes)):
                if self.notes[i] != note:
                    break
                mask[i] = True
        return mask

    def chosen(self, notes: AbstractSet[Note]) -> tuple[Note, ...]:
        """Those of the columns' notes that are in `notes`, in order; of equal ones, each."""
        return tuple(self.notes[i] for i in np.flatnonzero(self.mask(notes)))


def _table(notes: Sequence[Note]) -> Ints:
    width = len(Note._fields)
    return np.fromiter(chain.from_iterable(notes), np.int64, width * len(notes)).reshape(-1, width).T


class KeptMask:
    """`NoteColumns.mask` that is counted again only for other columns or another set of notes."""

    def __init__(self) -> None:
        self._columns = NoteColumns()
        self._notes: Collection[Note] = ()
        self._mask: Mask = np.zeros(0, np.bool_)

    def of(self, columns: NoteColumns, notes: Collection[Note]) -> Mask:
        if columns is not self._columns or notes is not self._notes:
            self._mask = columns.mask(frozenset(notes))
            self._columns, self._notes = columns, notes
        return self._mask
