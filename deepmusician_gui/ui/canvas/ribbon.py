"""A thin strip below the notes that rises where a moment surprises the model. A click selects what begins there."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.generation.insight import Floats, Insight
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.sheet import Pixels, Sheet, as_pixels
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

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
        self._sheet = Sheet()
        self.setFixedHeight(HEIGHT_PX)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Surprise"))
        self.setToolTip(
            tr(
                "How much each moment surprises the model: the higher, the less it expected what stands there.\n"
                "Click to select the notes that begin there."
            )
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
            self.status.emit(tr("{words} ({nats} nats)", words=words(nats), nats=f"{nats:.1f}"))

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
        x = view.pixel_x(self._insight.grid.ticks(self._insight.steps))
        first, last = max(0, int(np.searchsorted(x, 0, side="right")) - 1), int(np.searchsorted(x, width))
        x = np.clip(x[first : last + 1], 0, width)
        begins = np.flatnonzero(np.diff(x))  # the last of the steps that begin in one pixel
        if not len(begins):
            return
        left, right = x[begins], x[begins + 1]
        nats = np.maximum.reduceat(self._insight.nats[first:last], np.append(0, begins[:-1] + 1))
        self._paint_bars(painter, left, right, np.minimum(1.0, nats / _MOST_NATS), height - line, ratio)

    def _paint_bars(
        self, painter: QPainter, left: Ints, right: Ints, share: Floats, foot: int, ratio: float
    ) -> None:
        """Bars side by side, parted where there is room; `share` of the height that they may have."""
        line = max(1, int(ratio))
        top = foot - np.rint(share * (foot - _TOP_PX * ratio)).astype(np.int64)
        level = np.minimum((share * _LEVELS).astype(np.int64), _LEVELS - 1)
        lengths = right - left
        tops, inks = np.repeat(top, lengths), np.repeat(self._inks()[level], lengths)
        roomy = right[lengths > 3 * line] - left[0]
        for i in range(1, line + 1):
            tops[roomy - i] = foot
        pixels = self._sheet.resized(len(tops), foot)
        np.multiply(np.arange(foot)[:, None] >= tops, inks, out=pixels)
        self._sheet.draw(painter, int(left[0]))

    def _inks(self) -> Pixels:
        """The colour of each level, (_LEVELS,)."""
        shares = [(i + 1) / _LEVELS for i in range(_LEVELS)]
        return as_pixels([mix(self.theme.text_dim, self.theme.accent, share) for share in shares])


def words(nats: float) -> str:
    """How surprising a moment of so many nats is."""
    if nats >= 10:
        return tr("Quite unexpected")
    if nats >= 5:
        return tr("Rather unexpected")
    return tr("Not obvious") if nats >= 2 else tr("As expected")
