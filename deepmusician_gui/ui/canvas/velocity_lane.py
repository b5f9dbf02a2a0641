"""Velocities as stems below the notes, drawn with the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.sheet import Sheet
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.tools.velocities import DrawVelocities
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.theme import Theme

HEIGHT_PX = 76
_MARGIN_PX = 8
_TOUCH_PX = 5
_FEW = 300


class VelocityLane(Strip):
    """One stem for each note of the track being written, at its onset.

    Dragging sets the velocity of the stems it passes; where notes are selected, of those alone.
    """

    status = Signal(str)

    def __init__(self, document: Document, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        """`scene` is that of the notes above; edits go to the document."""
        super().__init__(theme, parent)
        self._document = document
        self._scene = scene
        self._gesture: DrawVelocities | None = None
        self._last_px = QPointF()
        self._sheet = Sheet()
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName("Velocity")
        document.selection_changed.connect(self.update)
        document.track_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def show_score(self) -> None:
        """Show other notes, which the scene has already."""
        self._gesture = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._gesture = DrawVelocities(self._scene.columns, self._scene.selection, self._scene.track)
        self._last_px = event.position()
        self._draw_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture:
            self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture and event.button() == Qt.MouseButton.LeftButton:
            outcome, self._gesture = self._gesture.finish(), None
            self._document.edit(outcome.edit, outcome.label, outcome.select)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._gesture and event.key() == Qt.Key.Key_Escape:
            self._gesture = None
            self.update()
        else:
            event.ignore()

    def _draw_to(self, place: QPointF) -> None:
        assert self._gesture
        touch = _TOUCH_PX / self.view.px_per_tick
        here, before = self.view.tick(place.x()), self.view.tick(self._last_px.x())
        velocity = self._velocity(place.y())
        self._gesture.draw(before, self._velocity(self._last_px.y()), here, velocity, touch)
        self._last_px = place
        self.status.emit(f"Velocity {velocity}")
        self.update()

    def _velocity(self, y: float) -> int:
        share = (self.height() - y) / (self.height() - _MARGIN_PX)
        return max(1, min(127, round(127 * share)))

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        theme = self.theme
        whole = QRectF(0, 0, self.width() * ratio, self.height() * ratio)
        painter.fillRect(whole, QColor(theme.roll_black_row))
        painter.fillRect(QRectF(0, 0, whole.width(), ratio), QColor(theme.bar_line))
        middle = round((self.height() + _MARGIN_PX) / 2 * ratio)
        painter.fillRect(QRectF(0, middle, whole.width(), max(1, int(ratio))), QColor(theme.step_line))
        edit = self._gesture.preview if self._gesture else NoteEdit()
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
        track = self._scene.score.tracks[self._scene.track]
        hue = self.theme.track_colours[track.colour % len(self.theme.track_colours)]
        plain = mix(self.theme.roll_black_row, hue, 0.5 if selected.any() else 0.85)
        bright = selected[indices]
        for chosen, colour in ((~bright, plain), (bright, QColor(self.theme.selection_outline))):
            self._paint_heights(painter, ratio, *_highest(x[chosen], velocity[chosen]), colour)

    def _paint_heights(
        self, painter: QPainter, ratio: float, x: Ints, velocity: Ints, colour: QColor
    ) -> None:
        foot = round(self.height() * ratio)
        top = foot - np.rint(velocity * (self.height() - _MARGIN_PX) * ratio / 127).astype(np.int64)
        if len(x) > _FEW:
            self._paint_many(painter, x, top, foot, colour)
            return
        line, head = max(1, round(1.5 * ratio)), round(5 * ratio)
        left = x + line // 2 - head // 2
        rects.fill(painter, np.stack((x, top, x + line, np.full_like(x, foot)), 1), colour)
        rects.fill(painter, np.stack((left, top, left + head, top + head), 1), colour)

    def _paint_many(self, painter: QPainter, x: Ints, top: Ints, foot: int, colour: QColor) -> None:
        """Stems of one pixel, without heads, for which there would be no room."""
        width = int(x[-1]) + 1
        tops = np.full(width, foot, np.int16)  # small numbers are compared the quickest
        tops[x[x >= 0]] = top[x >= 0]
        reached = np.arange(foot, dtype=np.int16)[:, None] >= tops
        np.multiply(reached, np.uint32(colour.rgb()), out=self._sheet.resized(width, foot))
        self._sheet.draw(painter)


def _highest(x: Ints, velocity: Ints) -> tuple[Ints, Ints]:
    """The places in pixels that have stems, each once, and the velocity of the highest stem there."""
    if not len(x):
        return x, velocity
    first = x.min()
    heights = np.zeros(x.max() - first + 1, np.int64)
    np.maximum.at(heights, x - first, velocity)
    places: Ints = np.flatnonzero(heights)
    return places + first, heights[places]
