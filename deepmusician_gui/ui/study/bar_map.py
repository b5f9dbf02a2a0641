"""A map of bars: each a point, coloured and shaped by its piece; the ones that a model finds alike lie together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

SHAPES = 3
"""Circle, square, triangle: one after all colours have been used."""
_POINT_PX, _CHOSEN_PX, _REACH_PX, _MARGIN_PX = 3.0, 7.0, 12.0, 20
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_PLAYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TIP = QT_TR_NOOP("A point is a bar. Click to hear one, arrow keys go from bar to bar, Space plays")


class BarMap(QWidget):
    """One point is chosen at a time, by the mouse or the arrow keys."""

    chosen = Signal(int)
    """The number of a point."""
    played = Signal(int)
    """The same, to be heard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points = np.zeros((0, 2))
        self._kinds: Sequence[int] = ()
        self._names: Sequence[str] = ()
        self.at: int | None = None
        """The point that is chosen."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(tr(_TIP))
        self.setAccessibleName(tr("Map of bars"))
        self.setMinimumSize(QSize(320, 280))
        OwnKeys(self, lambda event: event.key() in (*_STEPS, *_PLAYS))

    def show_points(self, points: NDArray[np.float64], kinds: Sequence[int], names: Sequence[str]) -> None:
        """Points (N, 2), what piece each is of, and what it is called; none is chosen."""
        self._points, self._kinds, self._names = points, kinds, names
        self.at = None
        self.setAccessibleDescription(
            tr("{bars} bars of {pieces} pieces", bars=len(points), pieces=len(set(kinds)))
        )
        self.update()

    def choose(self, at: int) -> None:
        """Mark a point."""
        if at != self.at:
            self.at = at
            self.setAccessibleDescription(self._names[at])
            self.update()
            self.chosen.emit(at)

    def place(self, at: int) -> QPointF:
        """Where a point is painted."""
        return QPointF(*self._places()[at])

    def _places(self) -> NDArray[np.float64]:
        """All points in px: both directions drawn to one scale, the middle of all in the middle."""
        if not len(self._points):
            return self._points
        low, high = self._points.min(0), self._points.max(0)
        room = np.array([self.width(), self.height()]) - 2 * _MARGIN_PX
        scale = float((room / np.maximum(high - low, 1e-12)).min())
        middle = np.array([self.width(), self.height()]) / 2
        return np.asarray(middle + (self._points - (low + high) / 2) * scale * [1, -1])

    def _nearest(self, position: QPointF) -> int | None:
        if not len(self._points):
            return None
        apart = np.hypot(*(self._places() - [position.x(), position.y()]).T)
        at = int(apart.argmin())
        return at if apart[at] <= _REACH_PX else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.choose(at)
            self.played.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        self.setToolTip(tr(_TIP) if at is None else self._names[at])

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setToolTip(tr(_TIP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self._points)
        if key in _STEPS and count:
            self.choose(0 if self.at is None else (self.at + _STEPS[key]) % count)
        elif key in _PLAYS and self.at is not None:
            self.played.emit(self.at)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent_ink if self.hasFocus() else theme.border), 1))
        painter.setBrush(QColor(theme.roll_white_row))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        places = self._places()
        for (x, y), kind in zip(places.tolist(), self._kinds, strict=True):
            paint_point(painter, QPointF(x, y), kind, theme, _POINT_PX)
        if self.at is not None:
            paint_point(painter, self.place(self.at), self._kinds[self.at], theme, _POINT_PX + 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.selection_outline), 2))
            painter.drawEllipse(self.place(self.at), _CHOSEN_PX, _CHOSEN_PX)


def paint_point(painter: QPainter, middle: QPointF, kind: int, theme: Theme, size: float) -> None:
    """The sign of a piece, in its colour."""
    colours = theme.track_colours
    painter.setBrush(QColor(colours[kind % len(colours)]))
    shape = kind // len(colours) % SHAPES
    if shape == 0:
        painter.drawEllipse(middle, size, size)
    elif shape == 1:
        painter.drawRect(QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size))
    else:
        corners = [QPointF(-size, size), QPointF(size, size), QPointF(0, -size - 1)]
        painter.drawPolygon([middle + corner for corner in corners])
