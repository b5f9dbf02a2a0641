"""Selecting with a rectangle."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer
from deepmusician_gui.ui.canvas.tools.pick import PickGhosts


class Marquee:
    """Selects the notes that it touches, or picks ghosts where it touches any; Shift adds them, Control toggles them.

    A click on nothing selects nothing.
    """

    preview = NoteEdit()
    sounding = None

    def __init__(self, pointer: Pointer, desk: Desk, *, toggles: bool = True) -> None:
        """`toggles` False: the Control key only called the marquee and means nothing more."""
        self._desk = desk
        self._press = pointer
        self._toggles = toggles and pointer.modifiers.control
        self._ghosts = PickGhosts(pointer, desk)

    @property
    def box(self) -> Box:
        return self._ghosts.box

    def move(self, pointer: Pointer) -> None:
        self._ghosts.move(pointer)

    def finish(self) -> Outcome:
        if self._desk.ghosts_in(self.box):
            return self._ghosts.finish()
        caught = frozenset(self._desk.notes_in(self.box))
        if self._press.modifiers.adds:
            return Outcome(select=self._desk.selection | caught)
        select = self._desk.selection ^ caught if self._toggles else caught
        return Outcome(select=select, picked=frozenset() if self._desk.picked else None)
