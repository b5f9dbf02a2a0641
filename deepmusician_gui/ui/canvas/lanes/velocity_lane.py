"""Velocities as stems below the notes, drawn with the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.lanes.gesture import LaneGesture, Place
from deepmusician_gui.ui.canvas.lanes.lane import Lane
from deepmusician_gui.ui.canvas.lanes.velocities import (
    DrawVelocities,
    RampVelocities,
    ShiftVelocities,
    Stems,
    VelocityChange,
)
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.sheet import Sheet
from deepmusician_gui.ui.canvas.tools.gesture import Modifiers
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_TOUCH_PX = 5
_FEW = 300
_MUTED_SHARE = 0.3  # of the track's colour: still to be told from the ground
_PER_NOTCH = 4


class VelocityLane(Lane):
    """One stem for each note of the track being written, at its onset.

    Dragging sets the velocity of the stems it passes; where notes are selected, of those alone.
    """

    def __init__(self, document: Document, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(document, scene, theme, parent)
        self._sheet = Sheet()
        self._turned = 0.0  # what a fine wheel has turned of the next whole velocity
        self.setAccessibleName(tr("Velocity"))

    def _value(self, height: int) -> int:
        return max(1, super()._value(height))

    def _begin(self, place: Place, held: Modifiers, button: Qt.MouseButton) -> LaneGesture | None:
        if button != Qt.MouseButton.LeftButton:
            return None
        if held.control:
            return ShiftVelocities(self._stems(), place)
        if held.shift:
            return RampVelocities(self._stems(), place)
        return DrawVelocities(self._stems())

    def _stems(self) -> Stems:
        touch = _TOUCH_PX / self.view.px_per_tick
        return Stems(self._scene.columns, self._scene.selection, self._scene.track, touch)

    def _turn(self, notches: float, place: Place) -> None:
        self._turned += notches * _PER_NOTCH
        by = int(self._turned)
        self._turned -= by
        if by and self._stems().nearest(place.tick).any():
            turning = ShiftVelocities(self._stems(), place)
            turning.move(place._replace(value=place.value + by))
            self._do(turning, goes_on=True)
            self.status.emit(turning.readout)

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        self._paint_ground(painter, view, ratio)
        edit = self._gesture.preview if isinstance(self._gesture, VelocityChange) else NoteEdit()
        columns = self._scene.columns
        hidden = columns.mask(frozenset(edit.removed))
        self._paint_stems(painter, view, ratio, columns, self._scene.selected, hidden)
        if edit.added:
            changed = NoteColumns(tuple(sorted(edit.added)))
            all_of_them = np.ones(len(changed), np.bool_)
            self._paint_stems(painter, view, ratio, changed, all_of_them, ~all_of_them)

    def _paint_stems(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        columns: NoteColumns,
        selected: Mask,
        hidden: Mask,
    ) -> None:
        near = columns.between(view.left, view.right)
        indices = np.flatnonzero((columns.track[near] == self._scene.track) & ~hidden[near]) + near.start
        x, velocity = view.pixel_x(columns.onset[indices]), columns.velocity[indices]
        plain = mix(self.theme.roll_black_row, self._hue, 0.5 if selected.any() else 0.85)
        faint = mix(self.theme.roll_black_row, self._hue, _MUTED_SHARE)
        bright, muted = selected[indices], columns.is_muted[indices]
        for chosen, colour in (
            (muted & ~bright, faint),
            (~muted & ~bright, plain),
            (bright, QColor(self.theme.selection_outline)),
        ):
            if chosen.any():
                self._paint_heights(painter, ratio, *_highest(x[chosen], velocity[chosen]), colour)

    def _paint_heights(
        self, painter: QPainter, ratio: float, x: Ints, velocity: Ints, colour: QColor
    ) -> None:
        foot, full = round(self.height() * ratio), self._y(self.highest, ratio)
        top = foot - np.rint(velocity * (foot - full) / self.highest).astype(np.int64)
        if len(x) > _FEW:
            self._paint_many(painter, x, top, foot, colour)
            return
        line, head = max(1, round(1.5 * ratio)), round(5 * ratio)
        left = x + line // 2 - head // 2
        rects.fill(painter, np.stack((x, top, x + line, np.full_like(x, foot)), 1), colour)
        rects.fill(painter, np.stack((left, top, left + head, top + head), 1), colour)

    def _paint_many(self, painter: QPainter, x: Ints, top: Ints, foot: int, colour: QColor) -> None:
        """Stems of one pixel, without heads, for which there would be no room."""
        seen = x >= 0  # others began before what is seen
        if not seen.any():
            return
        width = int(x[-1]) + 1
        tops = np.full(width, foot, np.int16)  # small numbers are compared the quickest
        tops[x[seen]] = top[seen]
        reached = np.arange(foot, dtype=np.int16)[:, None] >= tops
        np.multiply(reached, np.uint32(colour.rgb()), out=self._sheet.resized(width, foot))
        self._sheet.draw(painter)


def _highest(x: Ints, velocity: Ints) -> tuple[Ints, Ints]:
    """The places in pixels that have stems, each once, and the velocity of the highest stem there; `x` ascends."""
    first = np.flatnonzero(np.diff(x, prepend=x[0] - 1))
    return x[first], np.maximum.reduceat(velocity, first)
