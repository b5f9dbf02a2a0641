"""Making notes longer or shorter by either edge."""

from __future__ import annotations

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Outcome, Part, Pointer, counted
from deepmusician_gui.ui.canvas.tools.move import in_hand
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP


class ResizeNotes:
    """Drags one edge of every note in hand; the grabbed edge snaps, the others follow by as much."""

    box = None

    def __init__(self, pointer: Pointer, grabbed: Note, part: Part, desk: Desk) -> None:
        self._desk = desk
        self._press = pointer
        self._grabbed = grabbed
        self._part = part
        self._notes = in_hand(pointer, grabbed, desk)
        self.preview = NoteEdit(self._notes, self._notes)

    @property
    def sounding(self) -> Note:
        return self._grabbed

    def move(self, pointer: Pointer) -> None:
        held = pointer.modifiers
        free = held.free or (held.shift and not self._press.modifiers.shift)
        edge = self._grabbed.onset if self._part is Part.START else self._grabbed.end
        ticks = self._desk.shift(edge, pointer.tick - self._press.tick, free=free)
        resize = editing.resize_start if self._part is Part.START else editing.resize_end
        added = resize(self._notes, ticks, 1 if free else self._desk.step).added
        self.preview = NoteEdit(self._notes, added)

    def finish(self) -> Outcome:
        return Outcome(
            self.preview,
            counted(QT_TR_NOOP("Resize {notes}"), len(self._notes)),
            frozenset(self.preview.added),
        )
