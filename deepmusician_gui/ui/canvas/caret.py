"""A place on the roll that the keyboard moves, as a text has one, and where it can go."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import numpy as np

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH, Note
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas.note_columns import Ints, NoteColumns
from deepmusician_gui.ui.canvas.rows import Rows
from deepmusician_gui.ui.canvas.viewport import Viewport

_WITHOUT_GRID = Grid(Fraction(1, 32))
_PITCHES = range(LOWEST_PITCH, HIGHEST_PITCH + 1)


class Caret(NamedTuple):
    """A `way` is 1 or -1. Where there is nowhere to go, going gives the caret itself."""

    tick: int = 0
    pitch: int = 60

    def by_line(self, way: int, grid: Grid, metre_map: MetreMap) -> Caret:
        """To the next line of the grid, or the one before; by 32nds where there is no grid."""
        grid = _WITHOUT_GRID if grid.step is None else grid
        if way < 0:
            return self._replace(tick=grid.floor(self.tick - 1, metre_map))
        before = grid.floor(self.tick, metre_map)
        after = min(before + grid.ticks(metre_map.ppq), metre_map.bar_at(before).end)
        return self._replace(tick=after)

    def by_bar(self, way: int, metre_map: MetreMap) -> Caret:
        """To the next bar line, or the one before."""
        bar = metre_map.bar_at(self.tick if way > 0 else max(0, self.tick - 1))
        return self._replace(tick=bar.end if way > 0 else bar.start)

    def by_row(self, way: int, rows: Rows) -> Caret:
        """To the next row upward or downward."""
        return self._replace(pitch=rows.pitch(rows.row(self.pitch) - way))

    def by_octave(self, way: int, rows: Rows) -> Caret:
        """Twelve semitones up or down, to the nearest row below where that pitch has none."""
        pitch = self.pitch + 12 * way
        return self._replace(pitch=rows.pitch(rows.row(pitch))) if pitch in _PITCHES else self

    def to_note(self, way: int, columns: NoteColumns, track: int) -> Caret:
        """To the next note of `track` in the order of the score, or the one before."""
        own = np.flatnonzero(columns.track == track)
        places = columns.onset[own] * 128 + columns.pitch[own]
        here = self.tick * 128 + self.pitch
        before, after = (int(np.searchsorted(places, here, side=side)) for side in ("left", "right"))
        at = after if way > 0 else before - 1
        return _at(columns.notes[own[at]]) if 0 <= at < len(own) else self

    def to_sounding(self, way: int, columns: NoteColumns, track: int) -> Caret:
        """To the next higher note of `track` that sounds at the same time, or the next lower one."""
        pitches = columns.pitch[self._sounding(columns, track)]
        beyond = pitches[pitches > self.pitch] if way > 0 else pitches[pitches < self.pitch]
        if not len(beyond):
            return self
        return self._replace(pitch=int(beyond.min() if way > 0 else beyond.max()))

    def _sounding(self, columns: NoteColumns, track: int) -> Ints:
        return columns.in_box(self.tick, self.tick + 1, LOWEST_PITCH, HIGHEST_PITCH, track)

    def note(self, columns: NoteColumns, track: int) -> Note | None:
        """The note of `track` under the caret, the last one where several lie on each other."""
        at = columns.at(self.tick, self.pitch, track)
        return None if at is None else columns.notes[at]

    def notes_to(self, other: Caret, columns: NoteColumns, track: int) -> frozenset[Note]:
        """The notes of `track` in the rectangle that two carets span, those at either of them with them."""
        start, end = sorted((self.tick, other.tick))
        lowest, highest = sorted((self.pitch, other.pitch))
        return frozenset(columns.notes[i] for i in columns.in_box(start, end + 1, lowest, highest, track))

    def way_into(self, view: Viewport) -> tuple[float, float]:
        """How many px to the right and down the view must go to show the caret and what is around it."""
        right = _way_into(view.x(self.tick), view.width_px / 16, view.width_px)
        room_px = view.height_px - view.row_px
        return right, _way_into(view.y(self.pitch), min(2 * view.row_px, room_px / 4), room_px)


def at_first(notes: frozenset[Note]) -> Caret:
    """On the first of them; at least one."""
    return _at(min(notes))


def _way_into(place: float, margin: float, size: float) -> float:
    """How far `place` lies outside of a window of `size`, less its margins; 0 inside."""
    return min(0.0, place - margin) or max(0.0, place + margin - size)


def _at(note: Note) -> Caret:
    return Caret(note.onset, note.pitch)
