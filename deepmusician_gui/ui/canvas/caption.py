"""The empty corners beside ruler and velocities."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.theme import Theme


class Caption(Strip):
    """As wide as the keyboard; says what lies to the right of it, or nothing."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = text

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        del view  # it looks nowhere
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        line = max(1, int(ratio))
        painter.fillRect(0, 0, width, height, QColor(self.theme.ruler_background))
        painter.fillRect(width - line, 0, line, height, QColor(self.theme.bar_line))
        edge = 0 if self._text else height - line
        painter.fillRect(0, edge, width, line, QColor(self.theme.bar_line))
        font = QFont(self.font())
        font.setPixelSize(round(11 * ratio))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text_dim))
        room = QRectF(0, 6 * ratio, width - 8 * ratio, height)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight), self._text)
