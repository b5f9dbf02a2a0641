"""Choosing among the notes that a model proposes."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer


class PickGhosts:
    """Picks the ghosts that a rectangle touches, from one that was pressed; Shift adds them, Control toggles them."""

    preview = NoteEdit()
    sounding = None

    def __init__(self, pointer: Pointer, desk: Desk) -> None:
        self._desk = desk
        self._press = pointer
        self.box = box_between(pointer, pointer)

    def move(self, pointer: Pointer) -> None:
        self.box = box_between(self._press, pointer)

    def finish(self) -> Outcome:
        caught, picked = self._desk.ghosts_in(self.box), self._desk.picked
        if self._press.modifiers.adds or self._press.modifiers.shift:
            return Outcome(picked=picked | caught)
        return Outcome(picked=picked ^ caught if self._press.modifiers.control else caught)


def box_between(one: Pointer, other: Pointer) -> Box:
    """The rectangle with these two corners."""
    start, end = sorted((one.tick, other.tick))
    lowest, highest = sorted((one.pitch, other.pitch))
    return Box(start, max(end, start + 1e-6), lowest, highest)
