"""Painting many notes with one stroke."""

from __future__ import annotations

from itertools import islice

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Outcome, Pointer, counted
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

_MOST_NOTES = 4096  # of one stroke, however far out of the window it goes


class BrushNotes:
    """A stroke leaves a note in every stretch of the last length that it passes; Shift keeps to the first pitch.

    Where a note of that pitch sounds already none is added. A stroke that comes back changes the pitch of its own.
    """

    box = None

    def __init__(self, pointer: Pointer, desk: Desk) -> None:
        self._desk = desk
        self._stride = max(desk.length, desk.step) if desk.grid.step else desk.length
        self._start = desk.line_before(pointer.tick)
        self._pitch = desk.pitch_near(pointer.pitch)
        self._painted: dict[int, Note] = {}
        self._last = self._place(pointer)
        self._paint(self._last, self._pitch)

    @property
    def sounding(self) -> Note | None:
        return self._painted.get(self._last)

    @property
    def preview(self) -> NoteEdit:
        return NoteEdit(added=tuple(self._painted.values()))

    def move(self, pointer: Pointer) -> None:
        here, pitch = self._place(pointer), self._pitch
        if not pointer.modifiers.shift:
            pitch = self._desk.pitch_near(pointer.pitch)
        step = 1 if here >= self._last else -1
        for place in islice(range(self._last + step, here, step), _MOST_NOTES):
            self._paint(place, pitch)
        self._paint(here, pitch)
        self._last = here

    def finish(self) -> Outcome:
        return Outcome(
            self.preview,
            counted(QT_TR_NOOP("Paint {notes}"), len(self._painted)),
            frozenset(self._painted.values()),
        )

    def _place(self, pointer: Pointer) -> int:
        """The number of the stretch under the pointer, counted from the press."""
        return int((max(0.0, pointer.tick) - self._start) // self._stride)

    def _paint(self, place: int, pitch: int) -> None:
        onset = self._start + place * self._stride
        if onset < 0 or len(self._painted) >= _MOST_NOTES:
            return
        note = Note(onset, pitch, self._desk.length, self._desk.velocity, self._desk.track)
        if any(self._desk.notes_in(Box(onset, note.end, pitch, pitch))):
            self._painted.pop(place, None)
        else:
            self._painted[place] = note
