"""What lies under the pointer."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Hit, Part
from deepmusician_gui.ui.canvas.viewport import Viewport

_GRIP_PX = 8
_TOUCH_PX = 2  # how far beside a note a press still means it


def hit(columns: NoteColumns, view: Viewport, x: float, y: float, track: int) -> Hit:
    """The note of `track` at a place, and whether it is its body or the grip at one of its edges.

    A grip is 8 px wide, on a short note a third of it, so that a third is always left to move it by.
    """
    tick, pitch = view.tick(x), view.pitch(y)
    i = columns.at(tick, pitch, track)
    if i is None:
        near = columns.in_box(view.tick(x - _TOUCH_PX), view.tick(x + _TOUCH_PX), pitch, pitch, track)
        if not len(near):
            return Hit()
        i = int(near[-1])
    note = columns.notes[i]
    grip_px = min(note.duration * view.px_per_tick / 3, _GRIP_PX)
    if x < view.x(note.onset) + grip_px:
        return Hit(Part.START, note)
    if x > view.x(note.end) - grip_px:
        return Hit(Part.END, note)
    return Hit(Part.BODY, note)


def owner(columns: NoteColumns, view: Viewport, x: float, y: float, track: int) -> int | None:
    """Whose note lies at a place that is not one of `track`; the one that begins last where several do."""
    tick, pitch = view.tick(x), view.pitch(y)
    tracks = columns.track[columns.in_box(tick, tick + 1e-9, pitch, pitch, None)]
    others = tracks[tracks != track]
    return int(others[-1]) if len(others) else None
