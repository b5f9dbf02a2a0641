"""Rectangles that look alike, many in one call."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from deepmusician_gui.ui.canvas.note_columns import Ints


def fill(painter: QPainter, edges: Ints, brush: QColor | QBrush) -> None:
    """Fill rectangles; `edges` is (N, 4): left, top, right, bottom in pixels, end exclusive."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRects(
        [QRect(left, top, right - left, bottom - top) for left, top, right, bottom in edges.tolist()]
    )


def outline(painter: QPainter, edges: Ints, pen: QPen) -> None:
    """Draw the rims of rectangles, within them; `edges` as for `fill`."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = pen.widthF()
    painter.drawRects(
        [
            QRectF(left + width / 2, top + width / 2, right - left - width, bottom - top - width)
            for left, top, right, bottom in edges.tolist()
        ]
    )
