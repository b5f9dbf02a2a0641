"""Moving and copying notes; a press that does not move chooses them."""

from __future__ import annotations

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Outcome, Pointer, counted
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

_DRAG_PX = 3


class MoveNotes:
    """Drags the selection, or the grabbed note alone if it is not of it. A click selects it, toggles it with a key."""

    box = None

    def __init__(self, pointer: Pointer, grabbed: Note, desk: Desk) -> None:
        self._desk = desk
        self._press = pointer
        self._grabbed = grabbed
        self._notes = in_hand(pointer, grabbed, desk)
        self._is_dragged = False
        self._locked_axis = ""
        self._copies = False
        self._pitches = 0
        self.preview = NoteEdit(self._notes, self._notes)

    @property
    def sounding(self) -> Note:
        return self._grabbed._replace(pitch=self._grabbed.pitch + self._pitches)

    def move(self, pointer: Pointer) -> None:
        right_px, down_px = pointer.x_px - self._press.x_px, pointer.y_px - self._press.y_px
        if not self._is_dragged and max(abs(right_px), abs(down_px)) < _DRAG_PX:
            return
        if not self._is_dragged and self._press.modifiers.shift:
            self._locked_axis = "time" if abs(right_px) >= abs(down_px) else "pitch"
        self._is_dragged = True
        self._copies = pointer.modifiers.copy
        self._shift(pointer)

    def _shift(self, pointer: Pointer) -> None:
        held = pointer.modifiers
        free = held.free or (held.shift and not self._press.modifiers.shift)
        ticks = self._desk.shift(self._grabbed.onset, pointer.tick - self._press.tick, free=free)
        pitches = self._pitches_to(pointer)
        if self._locked_axis == "time":
            pitches = 0
        elif self._locked_axis == "pitch":
            ticks = 0
        edit = editing.move(self._notes, ticks, pitches)
        self._pitches = edit.added[0].pitch - self._notes[0].pitch
        self.preview = NoteEdit(() if self._copies else self._notes, edit.added)

    def _pitches_to(self, pointer: Pointer) -> int:
        """How far up; in a scale, so far that the grabbed note comes to lie in it."""
        way = pointer.pitch - self._press.pitch
        return self._desk.pitch_near(self._grabbed.pitch + way) - self._grabbed.pitch if way else 0

    def finish(self) -> Outcome:
        if self._is_dragged:
            step = QT_TR_NOOP("Copy {notes}") if self._copies else QT_TR_NOOP("Move {notes}")
            return Outcome(self.preview, counted(step, len(self._notes)), frozenset(self.preview.added))
        keys = self._press.modifiers
        clicked = frozenset((self._grabbed,))
        return Outcome(select=self._desk.selection ^ clicked if keys.shift or keys.control else clicked)


def in_hand(pointer: Pointer, grabbed: Note, desk: Desk) -> tuple[Note, ...]:
    """What a press on `grabbed` takes hold of."""
    if grabbed in desk.selection:
        return desk.selected_notes()
    if pointer.modifiers.shift or pointer.modifiers.control:
        return tuple(sorted(desk.selection | {grabbed}))
    return (grabbed,)
