"""The ruler above the notes: bars and beats, the loop, the playhead, and a stretch of time that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.timing import BarSpan, MetreMap
from deepmusician_gui.ui.canvas import raster
from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.grid_painter import LABEL_PX
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.theme import Theme, tabular

HEIGHT_PX = 36
_BRACE_PX = 13
_BEAT_LABEL_PX = 44
_DRAG_PX = 4


class _Drag(Enum):
    NONE = "none"
    LOOP = "loop"
    SEEK = "seek"
    SPAN = "span"


class Ruler(Strip):
    """Dragging in its upper part sets the loop; in its lower part it moves the playhead or chooses a span."""

    seek_requested = Signal(int)
    loop_requested = Signal(int, int)
    span_changed = Signal(object)
    """(start, end) in ticks, or None."""

    def __init__(self, theme: Theme, snap: Callable[[float], int], parent: QWidget | None = None) -> None:
        """`snap` gives the grid line nearest to a tick."""
        super().__init__(theme, parent)
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName("Ruler")
        self.setMouseTracking(True)
        self._snap = snap
        self._metre_map = MetreMap()
        self._loop: Span | None = None
        self._span: Span | None = None
        self._playhead = 0.0
        self._drag = _Drag.NONE
        self._press = QPointF()
        self.chooses_span = False
        """Whether a drag in the lower part chooses a span instead of moving the playhead."""

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def set_metre_map(self, metre_map: MetreMap) -> None:
        self._metre_map = metre_map
        self.update()

    def set_loop(self, loop: Span | None) -> None:
        self._loop = loop
        self.update()

    def set_span(self, span: Span | None) -> None:
        self._span = span
        self.update()

    def set_playhead(self, tick: float) -> None:
        if round(self.view.x(tick)) != round(self.view.x(self._playhead)):
            self.update()
        self._playhead = tick

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._press = event.position()
        if event.position().y() < _BRACE_PX:
            self._drag = _Drag.LOOP
        else:
            self._drag = _Drag.SPAN if self.chooses_span else _Drag.SEEK
            self._seek(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        in_brace = self._drag is _Drag.NONE and event.position().y() < _BRACE_PX
        self.setCursor(Qt.CursorShape.SplitHCursor if in_brace else Qt.CursorShape.ArrowCursor)
        if self._drag is _Drag.SEEK:
            self._seek(x)
        elif self._drag is not _Drag.NONE and abs(x - self._press.x()) >= _DRAG_PX:
            self._stretch(x)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = abs(event.position().x() - self._press.x()) < _DRAG_PX
        if self._drag in (_Drag.SPAN, _Drag.SEEK) and clicked and self._span:
            self.set_span(None)
            self.span_changed.emit(None)
        self._drag = _Drag.NONE

    def _seek(self, x: float) -> None:
        self.seek_requested.emit(self._snap(self.view.tick(max(0.0, x))))

    def _stretch(self, x: float) -> None:
        start, end = sorted((self._snap(self.view.tick(self._press.x())), self._snap(self.view.tick(x))))
        if start == end:
            return
        if self._drag is _Drag.LOOP:
            self.set_loop((start, end))
            self.loop_requested.emit(start, end)
        else:
            self.set_span((start, end))
            self.span_changed.emit((start, end))

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        whole = QRectF(0, 0, self.width() * ratio, self.height() * ratio)
        painter.fillRect(whole, QColor(self.theme.ruler_background))
        if self._span:
            left, right = view.x(self._span[0]), view.x(self._span[1])
            band = QRectF(left, _BRACE_PX * ratio, right - left, whole.height())
            painter.fillRect(band, QColor(self.theme.marquee))
        font = tabular(QFont(self.font()))
        font.setPixelSize(round(11 * ratio))
        painter.setFont(font)
        for bar in raster.bars(view, self._metre_map, LABEL_PX * ratio):
            self._paint_bar(painter, view, ratio, bar)
        self._paint_loop(painter, view, ratio)
        painter.fillRect(QRectF(0, whole.height() - ratio, whole.width(), ratio), QColor(self.theme.bar_line))
        self._paint_playhead(painter, view, ratio)

    def _paint_bar(self, painter: QPainter, view: Viewport, ratio: float, bar: BarSpan) -> None:
        beat = bar.signature.beat_ticks(self._metre_map.ppq)
        has_beats = beat * self.view.px_per_tick >= _BEAT_LABEL_PX
        for number, tick in enumerate(range(bar.start, bar.end, beat) if has_beats else (bar.start,)):
            x = round(view.x(tick))
            top = _BRACE_PX if number == 0 else HEIGHT_PX - 8
            line = self.theme.bar_line if number == 0 else self.theme.beat_line
            painter.fillRect(
                QRectF(x, top * ratio, max(1, int(ratio)), (HEIGHT_PX - top) * ratio), QColor(line)
            )
            text = f"{bar.number + 1}" if number == 0 else f"{bar.number + 1}.{number + 1}"
            painter.setPen(
                QColor(self.theme.ruler_text) if number == 0 else faded(self.theme.ruler_text, 0.6)
            )
            room = QRectF(x + 5 * ratio, _BRACE_PX * ratio, 80 * ratio, (HEIGHT_PX - _BRACE_PX - 2) * ratio)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _paint_loop(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        if not self._loop:
            return
        left, right = round(view.x(self._loop[0])), round(view.x(self._loop[1]))
        brace = QRectF(left, 3 * ratio, right - left, (_BRACE_PX - 5) * ratio)
        painter.fillRect(brace, faded(self.theme.loop_brace, 0.75))
        for x in (left, right - round(2 * ratio)):
            painter.fillRect(
                QRectF(x, 3 * ratio, 2 * ratio, _BRACE_PX * ratio), QColor(self.theme.loop_brace)
            )

    def _paint_playhead(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        x, foot, half = round(view.x(self._playhead)), HEIGHT_PX * ratio, 5 * ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.playhead))
        x_middle = x + 0.75 * ratio
        tip = (QPointF(x_middle - half, foot - 2 * half), QPointF(x_middle + half, foot - 2 * half))
        painter.drawPolygon(QPolygonF([*tip, QPointF(x_middle, foot)]))
