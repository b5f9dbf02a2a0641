"""Cutting notes in two."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer, counted
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP


class CutNotes:
    """A cut from the press to where the pointer is: every note that it crosses becomes two.

    It runs upright along the grid line nearest to the pointer, without the grid just where the pointer is.
    """

    sounding = None

    def __init__(self, pointer: Pointer, desk: Desk) -> None:
        self._desk = desk
        self._press = pointer
        self.preview = NoteEdit()
        self.box: Box | None = None
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        free = pointer.modifiers.free or pointer.modifiers.shift
        at = max(0, round(pointer.tick)) if free else self._desk.nearest_line(pointer.tick)
        lowest, highest = sorted((self._press.pitch, pointer.pitch))
        self.box = Box(at, at + 1e-6, lowest, highest)
        crossed = [note for note in self._desk.notes_in(self.box) if note.onset < at < note.end]
        self.preview = split(crossed, at)

    def finish(self) -> Outcome:
        cut = len(self.preview.removed)
        return Outcome(
            self.preview,
            counted(QT_TR_NOOP("Cut {notes}"), cut),
            frozenset(self.preview.added) if cut else None,
        )


def split(notes: list[Note], at: int) -> NoteEdit:
    """Make two of each note, before and from tick `at` on, which must lie inside all of them."""
    halves = ((n._replace(duration=at - n.onset), n._replace(onset=at, duration=n.end - at)) for n in notes)
    return NoteEdit(tuple(notes), tuple(half for pair in halves for half in pair))
