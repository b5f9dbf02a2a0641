"""What lies under notes: a picture of few different lines of pixels, each repeated for many of its ys."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.sheet import Pixels
from deepmusician_gui.ui.canvas.viewport import Viewport


class Ground(NamedTuple):
    lines: Pixels
    """(K, width): each line of pixels once."""
    at_y: Ints
    """(height,): which of them is seen at each y."""


def transparent(view: Viewport) -> Ground:
    """Nothing at all, so that what is there already stays visible."""
    width, height = round(view.width_px), round(view.height_px)
    return Ground(np.zeros((1, width), np.uint32), np.zeros(height, np.int64))


class RowPlaces(NamedTuple):
    """For each y of a view, (height,): the row of the roll that it lies in, and how far from its edges."""

    row: Ints
    """0 is the highest that is seen."""
    above: Ints
    """Pixels of the row above this one."""
    below: Ints
    """Pixels of the row below this one; -1 where a fraction of a pixel is seen beyond the lowest row."""


def row_places(view: Viewport) -> RowPlaces:
    pitches = view.pitches
    ys = np.arange(round(view.height_px))
    feet = view.pixel_foot(pitches)
    row = np.minimum(np.searchsorted(feet, ys, side="right"), len(pitches) - 1)
    return RowPlaces(row, ys - view.pixel_y(pitches)[row], feet[row] - 1 - ys)


class NoteLines(NamedTuple):
    """A ground whose lines are parted so that every row of the roll can have notes of its own."""

    pixels: Pixels
    """(L + 1, width); the last one is seen nowhere."""
    at_y: Ints
    """(height,): which of them is seen at each y."""
    bodies: list[Ints]
    """For each ground that notes lie on, (rows,): the line of each row, the unseen one where it has none there."""
    rims: list[Ints]
    """The same for their upper and lower outlines."""


def note_lines(view: Viewport, ground: Ground, rim: int) -> NoteLines:
    """Lines to paint notes on, whose outlines are `rim` pixels thick; a gap of one parts the rows."""
    places = row_places(view)
    is_rim = (places.above < rim) | (places.below <= rim)
    part = np.where(places.below <= 0, 0, 1 + 2 * places.row + is_rim)
    kinds = len(ground.lines)
    codes, at_y = np.unique(part * kinds + ground.at_y, return_inverse=True)
    parts = codes // kinds

    def lines_of(wanted: Ints) -> list[Ints]:
        first, last = np.searchsorted(parts, wanted), np.searchsorted(parts, wanted, side="right")
        most = (last - first).max()
        return [np.where(first + i < last, first + i, len(parts)) for i in range(most)]

    bodies = 1 + 2 * np.arange(len(view.pitches))
    pixels = ground.lines[np.append(codes % kinds, 0)]
    return NoteLines(pixels, at_y, lines_of(bodies), lines_of(bodies + 1))
