"""A thin strip below the notes that rises where a moment surprises the model. A click selects what begins there."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.theme import Theme

HEIGHT_PX = 24
_MOST_NATS = 12.0  # of a moment; more looks the same
_LEVELS = 4
_TOP_PX = 3


class Ribbon(Strip):
    """Shows an insight; is empty without one."""

    chosen = Signal(int, int)
    """First tick and end of a moment."""
    status = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._insight: Insight | None = None
        self.setFixedHeight(HEIGHT_PX)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName("Surprise")
        self.setToolTip(
            "How much each moment surprises the model: the higher, the less it expected what stands there.\n"
            "Click to select the notes that begin there."
        )

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def show_insight(self, insight: Insight | None) -> None:
        self._insight = insight
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = self._step(event.position().x())
        if step is not None and self._insight:
            nats = float(self._insight.nats[step])
            self.status.emit(f"{words(nats)} ({nats:.1f} nats)")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = self._step(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and step is not None and self._insight:
            grid = self._insight.grid
            self.chosen.emit(grid.tick(step), grid.tick(step + 1))

    def _step(self, x: float) -> int | None:
        """The time step at a place, None where nobody has listened."""
        if self._insight is None:
            return None
        grid = self._insight.grid
        step = math.floor((self.view.tick(x) - grid.start) * grid.steps_per_beat / grid.ppq)
        return step if 0 <= step < self._insight.steps else None

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        line = max(1, int(ratio))
        painter.fillRect(0, 0, width, height, QColor(self.theme.ruler_background))
        painter.fillRect(0, height - line, width, line, QColor(self.theme.bar_line))
        if self._insight is None:
            return
        starts = np.array([self._insight.grid.tick(t) for t in range(self._insight.steps + 1)], np.int64)
        x = view.pixel_x(starts)
        first, last = np.searchsorted(x, 0, side="right") - 1, np.searchsorted(x, width)
        seen = slice(max(0, int(first)), min(int(last), self._insight.steps))
        share = np.minimum(1.0, self._insight.nats[seen] / _MOST_NATS)
        foot = height - line
        top = foot - np.rint(share * (foot - _TOP_PX * ratio)).astype(np.int64)
        gap = np.where(np.diff(x)[seen] > 3 * line, line, 0)
        edges = np.stack((x[:-1][seen], top, x[1:][seen] - gap, np.full_like(top, foot)), 1)
        level = np.minimum((share * _LEVELS).astype(np.int64), _LEVELS - 1)
        for i in range(_LEVELS):
            colour = mix(self.theme.text_dim, self.theme.accent, (i + 1) / _LEVELS)
            rects.fill(painter, edges[level == i], colour)


def words(nats: float) -> str:
    """How surprising a moment of so many nats is."""
    for least, said in ((10.0, "Quite unexpected"), (5.0, "Rather unexpected"), (2.0, "Not obvious")):
        if nats >= least:
            return said
    return "As expected"
