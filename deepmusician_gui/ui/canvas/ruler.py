"""The ruler above the notes: bars and beats, the loop, the playhead, and a stretch of time that is chosen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.timing import BarSpan, MetreMap
from deepmusician_gui.ui.canvas import raster
from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.gestures import told
from deepmusician_gui.ui.canvas.grid_painter import LABEL_PX
from deepmusician_gui.ui.canvas.keys import modifiers_of
from deepmusician_gui.ui.canvas.layer import Layer
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.canvas.time_strip import DRAG_PX, TimeStrip
from deepmusician_gui.ui.canvas.tools.span import DragSpan, SpanPart, part_at
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme, tabular
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

HEIGHT_PX = 36
_BRACE_PX = 13
_BEAT_LABEL_PX = 44
BEAT_SHARE = 0.8
"""How strong numbers of beats are beside those of bars."""
_CURSORS = {
    SpanPart.NONE: Qt.CursorShape.CrossCursor,
    SpanPart.START: Qt.CursorShape.SizeHorCursor,
    SpanPart.BODY: Qt.CursorShape.OpenHandCursor,
    SpanPart.END: Qt.CursorShape.SizeHorCursor,
}
_BRACE_TIPS = {
    SpanPart.NONE: QT_TR_NOOP("Drag to loop a stretch of time; {free} frees from the grid"),
    SpanPart.START: QT_TR_NOOP("Drag to move the start of the loop; {free} frees from the grid"),
    SpanPart.BODY: QT_TR_NOOP("Loop: click to turn it off or on, drag to move it, double-click to remove it"),
    SpanPart.END: QT_TR_NOOP("Drag to move the end of the loop; {free} frees from the grid"),
}

_SPAN_TIP = QT_TR_NOOP(
    "Click to put the playhead here, drag to choose a stretch of time; {free} frees from the grid\n"
    "Hold Shift and press to hear what sounds here"
)
_SEEK_TIP = QT_TR_NOOP(
    "Click to put the playhead here, drag to move the playhead; {free} frees from the grid\n"
    "Hold Shift and press to hear what sounds here"
)


class _Drag(Enum):
    NONE = "none"
    LOOP = "loop"
    SEEK = "seek"
    SPAN = "span"
    PROBE = "probe"


class Ruler(TimeStrip):
    """In its upper part lies the brace of the loop; in its lower part a drag moves the playhead or chooses a span."""

    seek_requested = Signal(int)
    loop_requested = Signal(int, int)
    loop_dropped = Signal()
    probed = Signal(object)
    """The tick at which a hand wants to hear what sounds, None once it lets go."""
    span_changed = Signal(object)
    """(start, end) in ticks, or None."""

    def __init__(self, theme: Theme, snap: Callable[[float], int], parent: QWidget | None = None) -> None:
        """`snap` gives the grid line nearest to a tick."""
        super().__init__(theme, parent)
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName(tr("Ruler"))
        self.setMouseTracking(True)
        self._snap = snap
        self._metre_map = MetreMap()
        self._is_looping = False
        self._brace: Span | None = None
        self.span: Span | None = None
        """The time that is chosen."""
        self._span_before: Span | None = None
        self._playhead = 0.0
        self._bars = Layer()
        self._drag = _Drag.NONE
        self._press = QPointF()
        self._dragged: DragSpan | None = None
        self._part = SpanPart.NONE
        self.chooses_span = False
        """Whether a drag in the lower part chooses a span instead of moving the playhead."""

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def set_metre_map(self, metre_map: MetreMap) -> None:
        self._metre_map = metre_map
        self.update()

    def set_loop(self, loop: Span | None) -> None:
        """Show what repeats; of a loop that is turned off, the brace stays, for a click to turn it on again."""
        self._is_looping = loop is not None
        self._brace = loop or self._brace
        self.update()

    def forget_loop(self) -> None:
        """Take away the brace of a loop that is turned off."""
        self._brace = None
        self.update()

    def set_span(self, span: Span | None) -> None:
        self.span = span
        self.update()

    def choose(self, span: Span | None) -> None:
        """Choose a stretch of time, or none, and tell."""
        self.set_span(span)
        self.span_changed.emit(span)

    def set_playhead(self, tick: float) -> None:
        if round(self.view.x(tick)) != round(self.view.x(self._playhead)):
            self.update()
        self._playhead = tick

    # The mouse

    @property
    def is_in_hand(self) -> bool:
        return self._drag is not _Drag.NONE

    def cancel(self) -> None:
        if self._drag is _Drag.SPAN:
            self.choose(self._span_before)
        self._drop()

    def _drop(self) -> None:
        if self._drag is _Drag.PROBE:
            self.probed.emit(None)
        self._drag, self._dragged = _Drag.NONE, None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press, self._span_before = event.position(), self.span
        free = modifiers_of(event.modifiers(), self.gesture_keys).free
        tick = self.view.tick(event.position().x())
        if event.position().y() < _BRACE_PX:
            self._drag, self._part = _Drag.LOOP, self._part_at(event.position().x())
            brace = self._brace if self._part is not SpanPart.NONE else None
            self._dragged = DragSpan(self._part, brace, tick, self._snap, free=free)
            if brace and self._part is SpanPart.BODY:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = _Drag.PROBE
            self.probed.emit(tick)
            return
        self._drag = _Drag.SPAN if self.chooses_span else _Drag.SEEK
        self._dragged = DragSpan(SpanPart.NONE, None, tick, self._snap, free=free)
        self._seek(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        in_brace = event.position().y() < _BRACE_PX
        if in_brace and self._part_at(event.position().x()) is not SpanPart.NONE:
            self.forget_loop()
            self.loop_dropped.emit()
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._drag is _Drag.NONE:
            self._show_what_can_be_done(event.position())
        elif self._drag is _Drag.SEEK:
            self._seek(event)
        elif self._drag is _Drag.PROBE:
            self.probed.emit(self.view.tick(x))
        elif self._has_moved(event) and self._dragged:
            held = modifiers_of(event.modifiers(), self.gesture_keys)
            self._dragged.move(self.view.tick(x), free=held.free or held.shift)
            if self._drag is _Drag.SPAN and self._dragged.span:
                self.choose(self._dragged.span)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._drag is _Drag.NONE:
            return
        drag, dragged, was_click = self._drag, self._dragged, not self._has_moved(event)
        self._drop()
        if drag is _Drag.LOOP and was_click:
            self._toggle_loop()
        elif drag is _Drag.LOOP and dragged and dragged.span:
            self.loop_requested.emit(*dragged.span)
        elif was_click and self.span and drag is not _Drag.PROBE:
            self.choose(None)
        self._show_what_can_be_done(event.position())
        self.released.emit()

    def _has_moved(self, event: QMouseEvent) -> bool:
        """Whether this is a drag; once it is one it stays one."""
        is_far = abs(event.position().x() - self._press.x()) >= DRAG_PX
        if is_far:
            self._press = QPointF(-1e6, 0)
        return is_far

    def _part_at(self, x: float) -> SpanPart:
        if not self._brace:
            return SpanPart.NONE
        return part_at(self.view.x(self._brace[0]), self.view.x(self._brace[1]), x)

    def _toggle_loop(self) -> None:
        if self._part is SpanPart.NONE or not self._brace:
            return
        if self._is_looping:
            self.loop_dropped.emit()
        else:
            self.loop_requested.emit(*self._brace)

    def _show_what_can_be_done(self, place: QPointF) -> None:
        if place.y() < _BRACE_PX:
            part = self._part_at(place.x())
            self.setCursor(_CURSORS[part])
            self._tell(_BRACE_TIPS[part])
        else:
            self.setCursor(Qt.CursorShape.IBeamCursor if self.chooses_span else Qt.CursorShape.ArrowCursor)
            self._tell(_SPAN_TIP if self.chooses_span else _SEEK_TIP)

    def _tell(self, what: str) -> None:
        self.setToolTip(told(tr(what), self.gesture_keys, on_mac=sys.platform == "darwin"))

    def _seek(self, event: QMouseEvent) -> None:
        tick = max(0.0, self.view.tick(event.position().x()))
        free = modifiers_of(event.modifiers(), self.gesture_keys).free
        self.seek_requested.emit(round(tick) if free else self._snap(tick))

    # The picture

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        still = replace(view, width_px=size.width(), height_px=size.height(), top=0.0)
        key = (self._metre_map, self.span, self.theme, ratio)
        paint = partial(self._paint_bars, ratio=ratio)
        self._bars.show(painter, QRect(QPoint(0, 0), size), still, key, paint)
        self._paint_loop(painter, view, ratio)
        foot = QRectF(0, size.height() - ratio, size.width(), ratio)
        painter.fillRect(foot, QColor(self.theme.bar_line))
        self._paint_playhead(painter, view, ratio)

    def _paint_bars(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """All that stays while the music goes on."""
        whole = QRectF(0, 0, view.width_px, view.height_px)
        painter.fillRect(whole, QColor(self.theme.ruler_background))
        if self.span:
            left, right = view.x(self.span[0]), view.x(self.span[1])
            band = QRectF(left, _BRACE_PX * ratio, right - left, whole.height())
            painter.fillRect(band, QColor(self.theme.marquee))
        font = tabular(QFont(self.font()))
        font.setPixelSize(round(11 * ratio))
        painter.setFont(font)
        for bar in raster.bars(view, self._metre_map, LABEL_PX * ratio):
            self._paint_bar(painter, view, ratio, bar)

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
                QColor(self.theme.ruler_text) if number == 0 else faded(self.theme.ruler_text, BEAT_SHARE)
            )
            room = QRectF(x + 5 * ratio, _BRACE_PX * ratio, 80 * ratio, (HEIGHT_PX - _BRACE_PX - 2) * ratio)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _paint_loop(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """The brace: filled while it loops, an outline while it is turned off."""
        in_hand = self._dragged.span if self._drag is _Drag.LOOP and self._dragged else None
        span, is_on = in_hand or self._brace, self._is_looping or in_hand is not None
        if not span:
            return
        left, right = round(view.x(span[0])), round(view.x(span[1]))
        brace = QRectF(left, 3 * ratio, right - left, (_BRACE_PX - 5) * ratio)
        painter.fillRect(brace, faded(self.theme.loop_brace, 0.75 if is_on else 0.2))
        for x in (left, right - round(2 * ratio)):
            painter.fillRect(
                QRectF(x, 3 * ratio, 2 * ratio, _BRACE_PX * ratio),
                faded(self.theme.loop_brace, 1 if is_on else 0.6),
            )

    def _paint_playhead(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        x, foot, half = round(view.x(self._playhead)), HEIGHT_PX * ratio, 5 * ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.playhead))
        x_middle = x + 0.75 * ratio
        tip = (QPointF(x_middle - half, foot - 2 * half), QPointF(x_middle + half, foot - 2 * half))
        painter.drawPolygon(QPolygonF([*tip, QPointF(x_middle, foot)]))
