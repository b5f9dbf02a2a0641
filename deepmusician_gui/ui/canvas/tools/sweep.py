"""Erasing by sweeping over notes."""

from __future__ import annotations

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer, counted
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP


class SweepErase:
    """Takes away every note that the pointer passes over, also those between two places that it was seen at."""

    box = None
    sounding = None

    def __init__(self, pointer: Pointer, desk: Desk) -> None:
        self._desk = desk
        self._last = pointer
        self._swept: dict[Note, None] = {}
        self.preview = NoteEdit()
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        before = len(self._swept)
        for box in _row_by_row(self._last, pointer):
            self._swept.update(dict.fromkeys(self._desk.notes_in(box)))
        self._last = pointer
        if len(self._swept) > before:
            self.preview = editing.delete([note for note in self._desk.columns.notes if note in self._swept])

    def finish(self) -> Outcome:
        return Outcome(self.preview, counted(QT_TR_NOOP("Erase {notes}"), len(self.preview.removed)))


def _row_by_row(a: Pointer, b: Pointer) -> list[Box]:
    """The straight way between two places, as one stretch of time in each row that it crosses."""
    rows = abs(b.pitch - a.pitch) + 1
    direction = 1 if b.pitch >= a.pitch else -1
    ticks = [a.tick + (b.tick - a.tick) * i / rows for i in range(rows + 1)]
    return [
        Box(min(ticks[i : i + 2]), max(*ticks[i : i + 2], min(ticks[i : i + 2]) + 1e-6), pitch, pitch)
        for i, pitch in enumerate(range(a.pitch, b.pitch + direction, direction))
    ]
