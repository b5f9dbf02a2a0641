"""Visible notes as the marks that stand for them on the screen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from deepmusician_gui.ui.canvas.colours import FIRST_SHADE, KINDS, MUTED, PALE, SHADES
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.rows import ALL_ROWS
from deepmusician_gui.ui.canvas.viewport import Viewport

_BEYOND_PX = (
    256  # a mark ends so far outside the view, however long its note is; its name does not reach so far
)


class Marks(NamedTuple):
    """N marks in whole pixels, ends exclusive; a gap of one pixel parts each from the next note and the row below."""

    left: Ints
    right: Ints
    top: Ints
    bottom: Ints
    pitch: Ints
    kind: Ints
    """Index into the fills of a NotePalette."""
    own: Mask
    """Whether it is on the track that is being written."""
    selected: Mask

    def sorted(self) -> Marks:
        """In the order to paint them in: what matters more lies on top."""
        if self.own.all() and not self.selected.any():
            return self
        order = np.lexsort((self.selected, self.own))
        return Marks._make(column[order] for column in self)


def visible(view: Viewport, columns: NoteColumns, hidden: Mask | None = None) -> Ints:
    """Indices of the notes that the view shows, but the hidden ones."""
    near = columns.between(view.left, view.right)
    pitch = columns.pitch[near]
    seen = (pitch >= view.lowest_pitch) & (pitch <= view.highest_pitch) & (columns.end[near] > view.left)
    if view.rows is not ALL_ROWS:
        seen &= view.rows.have(pitch)
    if hidden is not None:
        seen &= ~hidden[near]
    indices: Ints = np.flatnonzero(seen) + near.start
    return indices


def marks(
    view: Viewport,
    columns: NoteColumns,
    indices: Ints,
    selected: Mask,
    track: int,
    faint: Mask | None = None,
) -> Marks:
    """The marks of the notes at `indices`; `selected` is over all columns, `track` the one being written.

    `faint`, over all columns: those that look as if they were muted.
    """
    is_muted = columns.is_muted if faint is None else columns.is_muted | faint
    pitch, own = columns.pitch[indices], columns.track[indices] == track
    first, last = -_BEYOND_PX, round(view.width_px) + _BEYOND_PX
    left = np.clip(view.pixel_x(columns.onset[indices]), first, last)
    right = np.clip(view.pixel_x(columns.end[indices]), first, last)
    top, bottom = view.pixel_y(pitch), view.pixel_foot(pitch)
    shade = np.where(own, FIRST_SHADE + columns.velocity[indices] * SHADES // 128, PALE)
    kind = columns.track[indices] * KINDS + np.where(is_muted[indices], MUTED, shade)
    return Marks(
        left=left,
        right=np.maximum(right - 1, left + 1),
        top=top,
        bottom=np.maximum(bottom - 1, top + 1),
        pitch=pitch,
        kind=kind,
        own=own,
        selected=selected[indices],
    )
