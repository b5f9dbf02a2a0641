"""The keys at the left edge, which sound when they are pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.grid_painter import BLACK_KEYS
from deepmusician_gui.ui.canvas.rows import ALL_ROWS
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

WIDTH_PX = 64
_BLACK_SHARE = 0.6
_EVERY_NAME_FROM_PX = 16
_OCTAVE_NAME_FROM_PX = 5


class Keyboard(Strip):
    """Where a key is pressed decides how loud: softly at its root, strongly at its tip."""

    pressed = Signal(int, int)
    """Pitch and velocity."""
    released = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(tr("Piano keys"))
        self.setToolTip(tr("Press a key to hear it"))
        self._pressed: int | None = None
        self._lit: int | None = None
        self._name: Callable[[int], str] = pitch_name

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, 400)

    def show_view(self, view: Viewport) -> None:
        shows_it = (view.top, view.row_px, view.rows) == (self.view.top, self.view.row_px, self.view.rows)
        self.view = view
        if not shows_it:
            self.update()

    def set_scale(self, scale: Scale | None) -> None:
        """Name the keys as it spells them."""
        self._name = scale.spelt if scale else pitch_name
        self.update()

    @property
    def _is_folded(self) -> bool:
        """Whether keys are missing, so that what is left needs its name and a seam of its own."""
        return self.view.rows is not ALL_ROWS

    def light(self, pitch: int | None) -> None:
        """Mark the key of the row under the pointer, or none."""
        if pitch != self._lit:
            self._lit = pitch
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.view.pitch(event.position().y()) != self._pressed:
            self._release()
            self._press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._release()

    def _press(self, event: QMouseEvent) -> None:
        self._pressed = self.view.pitch(event.position().y())
        depth = max(0.0, min(1.0, event.position().x() / WIDTH_PX))
        self.pressed.emit(self._pressed, round(40 + 80 * depth))
        self.update()

    def _release(self) -> None:
        if self._pressed is not None:
            pitch, self._pressed = self._pressed, None
            self.released.emit(pitch)
            self.update()

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        theme = self.theme
        painter.fillRect(QRectF(0, 0, self.width() * ratio, self.height() * ratio), QColor(theme.key_white))
        seam = mix(theme.key_white, theme.key_black, 0.28)
        for pitch in view.pitches.tolist():
            self._paint_key(painter, self._row(pitch, view, ratio), ratio, pitch, seam)
        for pitch in view.pitches.tolist():
            self._paint_name(painter, self._row(pitch, view, ratio), ratio, pitch)
        painter.fillRect(QRectF((self.width() - 1) * ratio, 0, ratio, self.height() * ratio), seam)

    def _row(self, pitch: int, view: Viewport, ratio: float) -> QRectF:
        top, bottom = round(view.y(pitch)), round(view.foot(pitch))
        return QRectF(0, top, round(self.width() * ratio), bottom - top)

    def _paint_key(self, painter: QPainter, row: QRectF, ratio: float, pitch: int, seam: QColor) -> None:
        line = max(1, int(ratio))
        if pitch % 12 in BLACK_KEYS:
            seam_y = row.bottom() - line if self._is_folded else round(row.center().y())
            painter.fillRect(QRectF(row.x(), seam_y, row.width(), line), seam)
            key = QRectF(row.x(), row.y(), round(row.width() * _BLACK_SHARE), row.height())
            painter.fillRect(key, self._colour(pitch, self.theme.key_black))
        elif pitch % 12 in (0, 5) or self._is_folded:  # below C and F lies another white key
            painter.fillRect(QRectF(row.x(), row.bottom() - line, row.width(), line), seam)
        if pitch % 12 not in BLACK_KEYS and pitch in (self._pressed, self._lit):
            painter.fillRect(row.adjusted(0, 0, 0, -line), self._colour(pitch, self.theme.key_white))

    def _colour(self, pitch: int, plain: str) -> QColor:
        if pitch == self._pressed:
            return QColor(self.theme.key_pressed)
        if pitch == self._lit:
            return mix(plain, self.theme.key_pressed, 0.3)
        return QColor(plain)

    def _paint_name(self, painter: QPainter, row: QRectF, ratio: float, pitch: int) -> None:
        is_octave = pitch % 12 == 0
        if pitch % 12 in BLACK_KEYS and not self._is_folded:
            return
        if self.view.row_px < (_OCTAVE_NAME_FROM_PX if is_octave else _EVERY_NAME_FROM_PX):
            return
        font = QFont(self.font())
        font.setPixelSize(round(11 * ratio))
        font.setBold(is_octave)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.key_text))
        grown = max(0.0, (14 * ratio - row.height()) / 2)
        row.adjust(0, -grown, -6 * ratio, grown)
        painter.drawText(
            row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._name(pitch)
        )
