"""One of the sounds of a round: looks like the others until the truth is told."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(232, 196)
_PAD_PX, _ICON_PX, _LINE_PX, _CORNER_PX = 12, 16, 3, 6
_PICTURE_TOP_PX, _PICTURE_PX, _CAPTION_PX = 48, 100, 20


class Candidate(QAbstractButton):
    """Its number, how far it has played, and, once told, its picture and whose it is. A click listens to it."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        self._share, self._given = 0.0, 0.0
        self._is_current = self._is_playing = False
        self._caption, self._ink, self._picture = "", "", QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tr("Listen to {number} ({number})", number=number))
        self.hide_truth()

    @property
    def picture_size(self) -> QSize:
        """How large the picture is that it can show."""
        return QSize(self.width() - 2 * _PAD_PX, _PICTURE_PX)

    @property
    def caption(self) -> str:
        """What is written below its picture, "" while nothing is told."""
        return self._caption

    def begin(self, given: float) -> None:
        """Show a new riddle, of which the share `given` is the same in all."""
        self._given, self._share = given, 0.0
        self.hide_truth()

    def show_state(self, *, is_current: bool, is_playing: bool) -> None:
        if not is_current:
            self._share = 0.0
        self._is_current, self._is_playing = is_current, is_playing
        self.update()

    def show_share(self, share: float) -> None:
        """How much of it has played."""
        self._share = min(1.0, share)
        self.update()

    def tell(self, caption: str, picture: QPixmap, ink: str) -> None:
        """Show whose it is."""
        self._caption, self._picture, self._ink = caption, picture, ink
        self.setAccessibleName(tr("Candidate {number}: {caption}", number=self._number, caption=caption))
        self.update()

    def hide_truth(self) -> None:
        self._caption, self._picture = "", QPixmap()
        self.setAccessibleName(tr("Candidate {number}", number=self._number))
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setBrush(QColor(theme.raised if self.underMouse() or self._is_current else theme.panel))
        painter.setPen(QPen(QColor(theme.accent_ink if self._is_current else theme.border), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER_PX, _CORNER_PX)
        inner = self.rect().adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
        self._paint_head(painter, inner)
        self._paint_line(painter, inner)
        self._paint_truth(painter, inner)

    def _paint_head(self, painter: QPainter, inner: QRect) -> None:
        painter.setPen(QColor(self._theme.text))
        painter.setFont(_font(painter.font(), 17, QFont.Weight.DemiBold))
        side = Qt.AlignmentFlag
        painter.drawText(inner, int(side.AlignTop | side.AlignLeft), str(self._number))
        name = "stop-fill" if self._is_current and self._is_playing else "play"
        box = QRect(inner.right() - _ICON_PX + 1, inner.top() + 2, _ICON_PX, _ICON_PX)
        icon(name, self._theme).paint(painter, box)

    def _paint_line(self, painter: QPainter, inner: QRect) -> None:
        """Two parts: what all have in common, and what they differ in."""
        top, gap = inner.top() + 28, 3
        middle = inner.left() + round(self._given * inner.width())
        reached = inner.left() + self._share * inner.width()
        painter.setPen(Qt.PenStyle.NoPen)
        for left, right in ((inner.left(), middle - gap), (middle, inner.right() + 1)):
            painter.setBrush(QColor(self._theme.pressed))
            painter.drawRect(QRectF(left, top, right - left, _LINE_PX))
            if reached > left:
                painter.setBrush(QColor(self._theme.accent_ink))
                painter.drawRect(QRectF(left, top, min(reached, right) - left, _LINE_PX))

    def _paint_truth(self, painter: QPainter, inner: QRect) -> None:
        side, top = Qt.AlignmentFlag, _PICTURE_TOP_PX
        picture = QRect(QPoint(inner.left(), inner.top() + top - _PAD_PX), self.picture_size)
        if not self._caption:
            painter.setPen(QColor(self._theme.text_disabled))
            painter.setFont(_font(painter.font(), 28, QFont.Weight.Light))
            painter.drawText(picture, side.AlignCenter, "?")
            return
        painter.drawPixmap(picture, self._picture)
        painter.setPen(QColor(self._ink))
        painter.setFont(_font(painter.font(), 13, QFont.Weight.DemiBold))
        below = QRect(inner.left(), inner.bottom() - _CAPTION_PX + 1, inner.width(), _CAPTION_PX)
        shown = painter.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(side.AlignLeft | side.AlignVCenter), shown)


def _font(font: QFont, px: int, weight: QFont.Weight) -> QFont:
    other = QFont(font)
    other.setPixelSize(px)
    other.setWeight(weight)
    return other
