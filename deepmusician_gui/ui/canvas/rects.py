"""Rectangles of one colour, many in one call."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from deepmusician_gui.ui.canvas.note_columns import Ints


def fill(painter: QPainter, edges: Ints, colour: QColor) -> None:
    """Fill rectangles; `edges` is (N, 4): left, top, right, bottom in pixels, end exclusive."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(
        [QRect(left, top, right - left, bottom - top) for left, top, right, bottom in edges.tolist()]
    )
