"""The ground beside what looks through the viewport: the empty corner, and what stands left of a lane."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme


class Caption(Strip):
    """As wide as the keyboard, with a line towards it and towards what lies to the right, and perhaps a name."""

    is_below = False
    """Whether the keyboard lies above it, not below."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme)
        self._text = text

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        del view  # it looks nowhere
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        line = max(1, int(ratio))
        painter.fillRect(0, 0, width, height, QColor(self.theme.ruler_background))
        painter.fillRect(width - line, 0, line, height, QColor(self.theme.bar_line))
        edge = 0 if self.is_below else height - line
        painter.fillRect(0, edge, width, line, QColor(self.theme.bar_line))
        if self._text:
            painter.setPen(QColor(self.theme.ruler_text))
            font = painter.font()
            font.setPixelSize(round(11 * ratio))
            painter.setFont(font)
            painter.drawText(QRect(0, 0, width, height), int(Qt.AlignmentFlag.AlignCenter), self._text)
