"""Selecting with a rectangle."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer


class Marquee:
    """Selects the notes that it touches; Shift adds them, Control toggles them. A click on nothing selects nothing."""

    preview = NoteEdit()
    sounding = None

    def __init__(self, pointer: Pointer, desk: Desk, *, toggles: bool = True) -> None:
        """`toggles` False: the Control key only called the marquee and means nothing more."""
        self._desk = desk
        self._press = pointer
        self._toggles = toggles and pointer.modifiers.control
        self.box = self._box_to(pointer)

    def _box_to(self, pointer: Pointer) -> Box:
        start, end = sorted((self._press.tick, pointer.tick))
        lowest, highest = sorted((self._press.pitch, pointer.pitch))
        return Box(start, max(end, start + 1e-6), lowest, highest)

    def move(self, pointer: Pointer) -> None:
        self.box = self._box_to(pointer)

    def finish(self) -> Outcome:
        caught = frozenset(self._desk.notes_in(self.box))
        if self._press.modifiers.adds:
            return Outcome(select=self._desk.selection | caught)
        return Outcome(select=self._desk.selection ^ caught if self._toggles else caught)
