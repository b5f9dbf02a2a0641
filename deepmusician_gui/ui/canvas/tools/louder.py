"""Changing velocities by dragging notes."""

from __future__ import annotations

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Outcome, Pointer, counted
from deepmusician_gui.ui.canvas.tools.move import in_hand
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

_PX_PER_STEP = 2


class DragVelocity:
    """Dragging a note up makes it and the selection louder, down softer, by a step every 2 px."""

    box = None

    def __init__(self, pointer: Pointer, grabbed: Note, desk: Desk) -> None:
        self._press = pointer
        self._grabbed = self.sounding = grabbed
        self._notes = desk.selected_notes() if grabbed in desk.selection else in_hand(pointer, grabbed, desk)
        self._selects = grabbed in desk.selection
        self.preview = NoteEdit(self._notes, self._notes)

    def move(self, pointer: Pointer) -> None:
        by = round((self._press.y_px - pointer.y_px) / _PX_PER_STEP)
        self.preview = editing.change_velocity(self._notes, by)
        self.sounding = editing.change_velocity((self._grabbed,), by).added[0]

    def finish(self) -> Outcome:
        select = frozenset(self.preview.added) if self._selects else None
        return Outcome(
            self.preview, counted(QT_TR_NOOP("Change velocity of {notes}"), len(self._notes)), select
        )
