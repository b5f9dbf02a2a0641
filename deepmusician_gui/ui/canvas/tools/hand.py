"""The hand that holds a tool: turns presses into gestures and remembers what it drew last."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.brush import BrushNotes
from deepmusician_gui.ui.canvas.tools.cut import CutNotes
from deepmusician_gui.ui.canvas.tools.draw import DrawNote
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Gesture, Hit, Outcome, Part, Pointer
from deepmusician_gui.ui.canvas.tools.louder import DragVelocity
from deepmusician_gui.ui.canvas.tools.marquee import Marquee
from deepmusician_gui.ui.canvas.tools.move import MoveNotes
from deepmusician_gui.ui.canvas.tools.pick import PickGhosts, box_between
from deepmusician_gui.ui.canvas.tools.resize import ResizeNotes
from deepmusician_gui.ui.canvas.tools.sweep import SweepErase

Tool = Callable[[Pointer, Hit, Desk], Gesture]
"""Chooses the gesture that a press begins."""


def pencil(pointer: Pointer, hit: Hit, desk: Desk) -> Gesture:
    if hit.note is not None:
        return _grab(pointer, hit.note, hit.part, desk)
    if pointer.modifiers.control:
        return Marquee(pointer, desk, toggles=False)
    return DrawNote(pointer, desk)


def select(pointer: Pointer, hit: Hit, desk: Desk) -> Gesture:
    if hit.note is not None:
        return _grab(pointer, hit.note, hit.part, desk)
    return Marquee(pointer, desk)


def erase(pointer: Pointer, hit: Hit, desk: Desk) -> Gesture:
    del hit  # what lies under the pointer goes, whatever part of it
    return SweepErase(pointer, desk)


def knife(pointer: Pointer, hit: Hit, desk: Desk) -> Gesture:
    del hit  # it cuts whatever it crosses
    return CutNotes(pointer, desk)


def brush(pointer: Pointer, hit: Hit, desk: Desk) -> Gesture:
    del hit  # it paints over whatever is there
    return BrushNotes(pointer, desk)


def _grab(pointer: Pointer, note: Note, part: Part, desk: Desk) -> Gesture:
    if pointer.modifiers.control and pointer.modifiers.alt:
        return DragVelocity(pointer, note, desk)
    if part is Part.BODY:
        return MoveNotes(pointer, note, desk)
    return ResizeNotes(pointer, note, part, desk)


TOOLS: dict[str, Tool] = {
    "pencil": pencil,
    "select": select,
    "erase": erase,
    "knife": knife,
    "brush": brush,
}


class Hand:
    """Idle, or in the middle of one gesture."""

    def __init__(self) -> None:
        self.tool = "pencil"
        self.gesture: Gesture | None = None
        self.length: int | None = None
        """Duration of the note drawn, resized or clicked last."""
        self.velocity = 80
        """Its velocity."""

    def press(self, pointer: Pointer, hit: Hit, desk: Desk) -> None:
        if desk.ghosts_in(box_between(pointer, pointer)):
            self.gesture = PickGhosts(pointer, desk)
            return
        self.gesture = TOOLS[self.tool](pointer, hit, desk)
        self.remember(hit.note)

    def press_twice(self, pointer: Pointer, hit: Hit, desk: Desk) -> None:
        """A double click: draws in the empty where a single one would choose."""
        if desk.ghosts_in(box_between(pointer, pointer)):
            self.gesture = PickGhosts(pointer, desk)
            return
        draws = hit.note is None and self.tool == "select"
        tool = pencil if draws else TOOLS[self.tool]
        self.gesture = tool(pointer, hit, desk)

    def press_other(self, pointer: Pointer, desk: Desk) -> None:
        """A press of the other button erases, whatever the tool."""
        self.gesture = SweepErase(pointer, desk)

    def move(self, pointer: Pointer) -> None:
        if self.gesture:
            self.gesture.move(pointer)

    def release(self) -> Outcome:
        """The end of the gesture and what came of it."""
        if not self.gesture:
            return Outcome()
        gesture, self.gesture = self.gesture, None
        outcome = gesture.finish()
        if not isinstance(gesture, SweepErase):
            self.remember(next(iter(outcome.edit.added), None))
        return outcome

    def cancel(self) -> None:
        """Drop the gesture as if it had never begun."""
        self.gesture = None

    def remember(self, note: Note | None) -> None:
        """Draw notes like this one from now on."""
        if note is not None:
            self.length, self.velocity = note.duration, note.velocity
