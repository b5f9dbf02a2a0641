"""Paints what lies over the notes: a region and what is read for it, a proposal, a marquee, the playhead."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.note_marks import marks, visible
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.canvas.tools.gesture import Box
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme


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

    def paint_read(self, painter: QPainter, view: Viewport, ratio: float, span: Span) -> None:
        """What a model is shown: a bracket along the upper edge."""
        column = _column(view, span)
        line, foot = max(1, round(2 * ratio)), round(8 * ratio)
        colour = QColor(self._theme.region_outline)
        painter.fillRect(QRectF(column.left(), 0, column.width(), line), colour)
        for x in (column.left(), column.right() - line):
            painter.fillRect(QRectF(x, 0, line, foot), colour)

    def paint_ghosts(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        ghosts: NoteColumns,
        picked: frozenset[Note] = frozenset(),
    ) -> None:
        """Notes that are proposed: hatched, with a dashed outline; picked ones whole, and the others fade."""
        is_picked = ghosts.mask(picked) if picked else np.zeros(len(ghosts), np.bool_)
        shown = marks(view, ghosts, visible(view, ghosts), is_picked, 0)
        edges = np.stack((shown.left, shown.top, shown.right, shown.bottom), 1)
        has_outline = shown.right - shown.left >= 4 * ratio
        fill, hatch, outline = self._ghost_pens(ratio, 0.4 if picked else 1.0)
        rects.fill(painter, edges[~shown.selected], fill)
        rects.fill(painter, edges[~shown.selected], hatch)
        rects.outline(painter, edges[~shown.selected & has_outline], outline)
        rects.fill(painter, edges[shown.selected], QColor(self._theme.ghost_outline))
        bright = QPen(QColor(self._theme.selection_outline), ratio)
        rects.outline(painter, edges[shown.selected & has_outline], bright)

    def _ghost_pens(self, ratio: float, share: float) -> tuple[QColor, QBrush, QPen]:
        """Fill, hatching and outline, with `share` (0..1) of their usual strength."""
        outline = _dashes(self._theme.ghost_outline, ratio)
        outline.setColor(faded(self._theme.ghost_outline, share))
        hatch = QBrush(faded(self._theme.ghost_outline, 0.55 * share), Qt.BrushStyle.BDiagPattern)
        return faded(self._theme.ghost_fill, share), hatch, outline

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
