"""The ground beside what looks through the viewport: the empty corner, and what stands left of a lane."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport


class Caption(Strip):
    """As wide as the keyboard, with a line towards it and towards what lies to the right."""

    is_below = False
    """Whether the keyboard lies above it, not below."""

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        del view  # it looks nowhere
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        line = max(1, int(ratio))
        painter.fillRect(0, 0, width, height, QColor(self.theme.ruler_background))
        painter.fillRect(width - line, 0, line, height, QColor(self.theme.bar_line))
        edge = 0 if self.is_below else height - line
        painter.fillRect(0, edge, width, line, QColor(self.theme.bar_line))
