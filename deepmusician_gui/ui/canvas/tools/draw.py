"""Drawing a note."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import Desk, Outcome, Pointer
from deepmusician_gui.ui.widgets.words import tr

_DRAG_PX = 6  # a hand that moves up or down shakes by less


class DrawNote:
    """A click puts a note of the last length; dragging sideways sets the length, up and down the pitch."""

    box = None

    def __init__(self, pointer: Pointer, desk: Desk) -> None:
        self._desk = desk
        self._press = pointer
        self._sets_length = False
        onset = int(pointer.tick) if pointer.modifiers.free else desk.line_before(pointer.tick)
        self._note = Note(
            max(0, onset), desk.pitch_near(pointer.pitch), desk.length, desk.velocity, desk.track
        )

    @property
    def sounding(self) -> Note:
        return self._note

    @property
    def preview(self) -> NoteEdit:
        return NoteEdit(added=(self._note,))

    def move(self, pointer: Pointer) -> None:
        self._sets_length = self._sets_length or abs(pointer.x_px - self._press.x_px) >= _DRAG_PX
        duration = self._duration(pointer) if self._sets_length else self._note.duration
        self._note = self._note._replace(pitch=self._desk.pitch_near(pointer.pitch), duration=duration)

    def _duration(self, pointer: Pointer) -> int:
        """Up to the end of the grid cell under the pointer, at least the first one."""
        onset = self._note.onset
        if pointer.modifiers.free or pointer.modifiers.shift:
            return max(1, round(pointer.tick) - onset)
        line = self._desk.line_before(max(onset, pointer.tick))
        return max(self._desk.step, self._desk.nearest_line(line + self._desk.step) - onset)

    def finish(self) -> Outcome:
        return Outcome(self.preview, tr("Draw note"), frozenset((self._note,)))
