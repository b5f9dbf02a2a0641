"""The whole piece in a thin strip, and over it a frame around what is seen: drag it, pull at its ends, jump."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.canvas.colours import faded, mix
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.canvas.time_strip import DRAG_PX, TimeStrip
from deepmusician_gui.ui.canvas.tools.frame import Frame
from deepmusician_gui.ui.canvas.tools.span import SpanPart
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.canvas.wheel import Wheel
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

HEIGHT_PX = 24
_MARGIN_PX = 4
_LEAST_PITCHES = 24  # a piece of few pitches is not pulled apart
_CURSORS = {
    SpanPart.NONE: Qt.CursorShape.PointingHandCursor,
    SpanPart.START: Qt.CursorShape.SizeHorCursor,
    SpanPart.BODY: Qt.CursorShape.OpenHandCursor,
    SpanPart.END: Qt.CursorShape.SizeHorCursor,
}


class Overview(TimeStrip):
    """Asks for another view; its marks are painted once for each state of the notes."""

    view_requested = Signal(object)
    """The Viewport to look through."""

    def __init__(self, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        """`scene` is that of the notes below."""
        super().__init__(theme, parent)
        self._scene = scene
        self._marks = QPixmap()
        self._marks_of: tuple[object, ...] = ()
        self._pressed: Frame | None = None
        self._part = SpanPart.NONE
        self._press_px = 0.0
        self._playhead = 0.0
        self.setFixedHeight(HEIGHT_PX)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Overview"))
        self.setToolTip(
            tr(
                "The whole piece. Click to look there, drag the frame to scroll or its ends to zoom; "
                "the wheel scrolls, with Ctrl it zooms"
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def set_playhead(self, tick: float) -> None:
        px_per_tick = self.width() / self.view.end
        if round(tick * px_per_tick) != round(self._playhead * px_per_tick):
            self.update()
        self._playhead = tick

    # The mouse

    @property
    def is_in_hand(self) -> bool:
        return self._pressed is not None

    def cancel(self) -> None:
        if self._pressed:
            self.view_requested.emit(self._pressed.view)
        self._pressed = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        self._pressed = Frame(self.view, self.width())
        self._part, self._press_px = self._pressed.part(x), x
        if self._part is SpanPart.NONE:
            self.view_requested.emit(self._pressed.centred(x))
        elif self._part is SpanPart.BODY:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is None:
            self.setCursor(_CURSORS[Frame(self.view, self.width()).part(x)])
        elif self._part is SpanPart.NONE:
            self.view_requested.emit(self._pressed.centred(x))
        elif self._part is SpanPart.BODY:
            self.view_requested.emit(self._pressed.shifted(x - self._press_px))
        else:
            self.view_requested.emit(self._pressed.stretched(self._part, x - self._press_px))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        frame, self._pressed = self._pressed, None
        x = event.position().x()
        if self._part is SpanPart.BODY and abs(x - self._press_px) < DRAG_PX:
            self.view_requested.emit(frame.centred(x))
        self.setCursor(_CURSORS[Frame(self.view, self.width()).part(x)])
        self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = Wheel.of(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            x = self.view.x(event.position().x() * self.view.end / max(1, self.width()))
            self.view_requested.emit(self.view.time_zoomed(turned.zoom, x))
        else:
            self.view_requested.emit(self.view.scrolled(-turned.either_px, 0))
        event.accept()

    # The picture

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        painter.drawPixmap(QPointF(0, 0), self._marks_at(width, height, ratio))
        left, right = (edge * ratio for edge in Frame(self.view, self.width()).edges)
        shade = faded(self.theme.window, 0.55)
        painter.fillRect(QRectF(0, 0, left, height - ratio), shade)
        painter.fillRect(QRectF(right, 0, width - right, height - ratio), shade)
        line = max(1, round(ratio))
        x = round(self._playhead * width / view.end)
        painter.fillRect(QRectF(x, 0, line, height), QColor(self.theme.playhead))
        painter.setPen(QPen(QColor(self.theme.loop_brace), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = line / 2
        painter.drawRect(
            QRectF(
                round(left) + inset,
                inset,
                max(2 * line, round(right) - round(left) - line),
                height - 2 * line,
            )
        )

    def _marks_at(self, width: int, height: int, ratio: float) -> QPixmap:
        scene = self._scene
        key = (scene.columns, scene.score.tracks, scene.track, self.view.end, width, height, self.theme)
        if key != self._marks_of:
            self._marks_of = key
            self._marks = self._painted(width, height, ratio)
        return self._marks

    def _painted(self, width: int, height: int, ratio: float) -> QPixmap:
        theme, line = self.theme, max(1, round(ratio))
        pixels = np.full((height, width), QColor(theme.ruler_background).rgb(), np.uint32)
        for track, mask in self._track_masks(width, height, ratio):
            hue = theme.track_colours[track % len(theme.track_colours)]
            pixels[mask] = mix(theme.ruler_background, hue, 0.8).rgb()
        pixels[-line:] = QColor(theme.bar_line).rgb()
        return QPixmap.fromImage(QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32))

    def _track_masks(self, width: int, height: int, ratio: float) -> Iterator[tuple[int, Mask]]:
        """The colour and the marked pixels of each track, (height, width); the one that is written on comes last."""
        columns, tracks = self._scene.columns, self._scene.score.tracks
        lines = _lines(columns, round(height - 2 * _MARGIN_PX * ratio)) + round(_MARGIN_PX * ratio)
        for track in sorted(range(len(tracks)), key=lambda track: track == self._scene.track):
            mine = columns.track == track
            left = columns.onset[mine] * width // self.view.end
            right = np.maximum(columns.end[mine] * width // self.view.end, left + 1)
            yield tracks[track].colour, _covered(lines[mine], left, right, width, height)


def _lines(columns: NoteColumns, height: int) -> Ints:
    """The line of each note, 0 for the highest, so that all of them fit."""
    pitch: Ints = columns.pitch
    if not len(pitch):
        return pitch
    lowest, highest = int(pitch.min()), int(pitch.max())
    spare = max(0, _LEAST_PITCHES - (highest - lowest + 1))
    top, pitches = highest + spare // 2, highest - lowest + 1 + spare
    lines: Ints = (top - pitch) * max(1, height) // pitches
    return lines


def _covered(line: Ints, left: Ints, right: Ints, width: int, height: int) -> Mask:
    """Which pixels lie in left <= x < right of a line for any of the given spans."""
    size = height * (width + 1)
    starts = np.bincount(line * (width + 1) + np.minimum(left, width), minlength=size)
    ends = np.bincount(line * (width + 1) + np.minimum(right, width), minlength=size)
    covered: Mask = np.cumsum((starts - ends).reshape(height, width + 1), axis=1)[:, :width] > 0
    return covered
