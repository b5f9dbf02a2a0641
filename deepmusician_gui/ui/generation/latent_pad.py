"""A pad to wander about on in what a model knows: its middle is where the music leads, its edges lie elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import tr

Place = tuple[float, float]
"""To the right and up, each -1 to 1."""

MIDDLE: Place = (0.0, 0.0)
_HANDLE_PX = 14
_HEIGHT_PX = 136
_STEP, _FINE_STEP = 0.05, 0.01
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class LatentPad(QWidget):
    """The pad with its name and where on it the answer lies."""

    moved = Signal(float, float)
    """The composer went to a place: to the right and up, each -1 to 1."""

    def __init__(self) -> None:
        super().__init__()
        self.field = Field()
        self.field.setAccessibleName(tr("Wander"))
        self.field.moved.connect(self._tell)
        self._value = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self._value.setFont(tabular(self.font()))
        self.setToolTip(
            tr(
                "Middle: where the music leads. Further out: further from it.\n"
                "Drag, or arrow keys (Shift: finely). Double-click or Home for the middle"
            )
        )
        grid = QGridLayout(self)
        grid.setVerticalSpacing(4)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(QLabel(tr("Wander")), 0, 0)
        grid.addWidget(self._value, 0, 1)
        grid.addWidget(self.field, 1, 0, 1, 2)
        self._show(*MIDDLE)

    def set_place(self, place: Place) -> None:
        self.field.go_to(*place)

    def _tell(self, x: float, y: float) -> None:
        self._show(x, y)
        self.moved.emit(x, y)

    def _show(self, x: float, y: float) -> None:
        self._value.setText(f"{x:+.2f}  {y:+.2f}" if (x, y) != MIDDLE else tr("middle"))
        self.field.setAccessibleDescription(_in_words(x, y))


class Field(QWidget):
    """The part that is dragged: rings of equal distance, the middle, and a handle."""

    moved = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.place = MIDDLE
        self.setFixedHeight(_HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.CrossCursor)
        OwnKeys(self, lambda event: event.key() in _ARROWS or event.key() == Qt.Key.Key_Home)

    def sizeHint(self) -> QSize:
        return QSize(216, _HEIGHT_PX)

    def go_to(self, x: float, y: float) -> None:
        """Put the handle at a place, or the nearest on the pad, in hundredths."""
        place = tuple(round(max(-1.0, min(1.0, value)), 2) + 0.0 for value in (x, y))
        if place != self.place:
            self.place = (place[0], place[1])
            self.update()
            self.moved.emit(*self.place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.go_to(*MIDDLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _FINE_STEP if is_fine else _STEP
        if event.key() == Qt.Key.Key_Home:
            self.go_to(*MIDDLE)
        elif event.key() in _ARROWS:
            right, up = _ARROWS[Qt.Key(event.key())]
            self.go_to(self.place[0] + right * step, self.place[1] + up * step)
        else:
            event.ignore()

    def _follow(self, event: QMouseEvent) -> None:
        inner = self._inner()
        at = event.position() - inner.center()
        self.go_to(2 * at.x() / inner.width(), -2 * at.y() / inner.height())

    def _inner(self) -> QRectF:
        """Where the middle of the handle can be."""
        margin = _HANDLE_PX / 2 + 2
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        role, inner = QPalette.ColorRole, self._inner()
        middle = inner.center()
        here = middle + QPointF(self.place[0] * inner.width() / 2, -self.place[1] * inner.height() / 2)
        faint, accent = self.palette().color(role.Shadow), self.palette().color(role.Accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if self.hasFocus() else faint, 1))
        painter.setBrush(self.palette().color(role.Button))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_fading(faint), 1))
        for share in (0.5, 1.0):
            painter.drawEllipse(middle, share * inner.width() / 2, share * inner.height() / 2)
        painter.setPen(QPen(faint, 1))
        for arm in (QPointF(4, 0), QPointF(0, 4)):
            painter.drawLine(middle - arm, middle + arm)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(middle, here)
        is_lit = self.hasFocus() or self.underMouse()
        painter.setBrush(self.palette().color(role.WindowText if is_lit else role.PlaceholderText))
        painter.setPen(QPen(accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawEllipse(here, _HANDLE_PX / 2, _HANDLE_PX / 2)


def _fading(colour: QColor) -> QColor:
    """Half of it."""
    faded = QColor(colour)
    faded.setAlphaF(colour.alphaF() / 2)
    return faded


def _in_words(x: float, y: float) -> str:
    """A place for those who hear it."""
    if (x, y) == MIDDLE:
        return tr("in the middle")
    return ", ".join(told(value) for value, told in ((x, _across), (y, _along)) if value)


def _across(x: float) -> str:
    if x > 0:
        return tr("{distance:.2f} to the right", distance=x)
    return tr("{distance:.2f} to the left", distance=-x)


def _along(y: float) -> str:
    return tr("{distance:.2f} up", distance=y) if y > 0 else tr("{distance:.2f} down", distance=-y)
