"""Paints what lies over the notes: a region, a proposal, a marquee, the playhead."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.note_marks import marks, visible
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.canvas.tools.gesture import Box
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.theme import Theme


class OverlayPainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint_span(self, painter: QPainter, view: Viewport, span: Span) -> None:
        """The chosen stretch of time."""
        painter.fillRect(_column(view, span), faded(self._theme.marquee, 0.35))

    def paint_region(self, painter: QPainter, view: Viewport, ratio: float, span: Span) -> None:
        """Where a model writes."""
        column = _column(view, span)
        painter.fillRect(column, QColor(self._theme.region_fill))
        painter.setPen(_dashes(self._theme.region_outline, ratio))
        for x in (column.left(), column.right()):
            painter.drawLine(QLineF(x, 0, x, view.height_px))

    def paint_ghosts(self, painter: QPainter, view: Viewport, ratio: float, ghosts: NoteColumns) -> None:
        """Notes that are proposed: hatched, with a dashed outline."""
        fill = QColor(self._theme.ghost_fill)
        hatch = QBrush(faded(self._theme.ghost_outline, 0.55), Qt.BrushStyle.BDiagPattern)
        shown = marks(view, ghosts, visible(view, ghosts), np.zeros(len(ghosts), np.bool_), 0)
        painter.setPen(_dashes(self._theme.ghost_outline, ratio))
        edges = np.stack((shown.left, shown.top, shown.right, shown.bottom), 1)
        for left, top, right, bottom in edges.tolist():
            box = QRect(left, top, right - left, bottom - top)
            painter.fillRect(box, fill)
            painter.fillRect(box, hatch)
            if box.width() >= 4 * ratio:
                half = ratio / 2
                painter.drawRect(QRectF(box).adjusted(half, half, -half, -half))

    def paint_box(self, painter: QPainter, view: Viewport, ratio: float, box: Box) -> None:
        """A marquee, as high as the rows it touches."""
        left, right = view.x(box.start), view.x(box.end)
        top, bottom = view.y(box.highest), view.foot(box.lowest)
        rect = QRectF(left, top, right - left, bottom - top)
        painter.fillRect(rect, faded(self._theme.marquee, 0.35))
        painter.setPen(QPen(faded(self._theme.selection_outline, 0.8), ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def paint_caret(self, painter: QPainter, view: Viewport, ratio: float, span: Span, pitch: int) -> None:
        """A frame just outside of what stands at the caret."""
        line = max(2, round(2 * ratio))
        left, right = (int(x) for x in view.pixel_x(np.array(span)))
        top, foot = (int(y) for y in (view.pixel_y(np.array(pitch)), view.pixel_foot(np.array(pitch))))
        frame = QRectF(left, top, max(right - left, 2 * line), foot - top)
        painter.setPen(QPen(QColor(self._theme.accent_ink), line, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-line / 2, -line / 2, line / 2 - 1, line / 2 - 1))

    def paint_playhead(self, painter: QPainter, view: Viewport, ratio: float, tick: float) -> None:
        x = int(view.pixel_x(np.array(round(tick))))
        width = max(1, round(1.5 * ratio))
        painter.fillRect(x, 0, width, round(view.height_px) + 1, QColor(self._theme.playhead))

    def paint_hint(self, painter: QPainter, view: Viewport, ratio: float, text: str, font: QFont) -> None:
        """What to do with an empty roll."""
        large = QFont(font)
        large.setPixelSize(round(15 * ratio))
        painter.setFont(large)
        painter.setPen(QColor(self._theme.text_dim))
        room = QRectF(0, 0, view.width_px, view.height_px)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)


def _column(view: Viewport, span: Span) -> QRectF:
    left, right = (int(x) for x in view.pixel_x(np.array(span)))
    return QRectF(left, 0, right - left, view.height_px)


def _dashes(colour: str, ratio: float) -> QPen:
    pen = QPen(QColor(colour), ratio)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4, 3])
    return pen
