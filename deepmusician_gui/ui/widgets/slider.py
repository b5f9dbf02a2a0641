"""A slider with its name, its value and a tick where it stands by default."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QLabel, QWidget

from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import tr

_STEPS = 100  # positions in one unit of the value
_HANDLE_PX = 14
_GROOVE_PX = 4


class Slider(QWidget):
    """Chooses a value between `lowest` and `highest`, in hundredths; a double-click goes back to `default`."""

    moved = Signal(float)
    """The composer changed the value."""

    def __init__(
        self, name: str, lowest: float, highest: float, default: float, hint: str, form: str = ".2f"
    ) -> None:
        """`form` is how the value is written, as Python's format says it."""
        super().__init__()
        self._form = form
        self._value = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self._value.setFont(tabular(self.font()))
        self.track = Groove(round(lowest * _STEPS), round(highest * _STEPS), round(default * _STEPS))
        self.track.setAccessibleName(name)
        self.track.valueChanged.connect(self._tell)
        self._reset = tr("Double-click for {value}", value=f"{default:{form}}")
        self.set_hint(hint)
        grid = QGridLayout(self)
        grid.setVerticalSpacing(0)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        title = QLabel(name, wordWrap=True)
        title.setMinimumHeight(title.fontMetrics().lineSpacing())  # else room is kept for a line a word
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._value, 0, 1)
        grid.addWidget(self.track, 1, 0, 1, 2)
        self._tell(self.track.value())

    def set_hint(self, hint: str) -> None:
        """What the tooltip says; with how to reset, unless it cannot be moved."""
        self.setToolTip(f"{hint}\n{self._reset}" if self.isEnabled() else hint)

    @property
    def value(self) -> float:
        return self.track.value() / _STEPS

    def set_value(self, value: float) -> None:
        self.track.setValue(round(value * _STEPS))

    def _tell(self, position: int) -> None:
        self._value.setText(f"{position / _STEPS:{self._form}}")
        self.moved.emit(position / _STEPS)


class Groove(QAbstractSlider):
    """The part that is dragged: groove, tick at the default, handle. Wheel and arrow keys move by hundredths."""

    def __init__(self, lowest: int, highest: int, default: int) -> None:
        super().__init__()
        self._default = default
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(lowest, highest)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setValue(default)
        self.setFixedHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(160, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.setValue(self._default)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _HANDLE_PX / 2) / (self.width() - _HANDLE_PX)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def _x(self, value: int) -> float:
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return _HANDLE_PX / 2 + share * (self.width() - _HANDLE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle, here = self.height() / 2, self._x(self.value())
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)

        def bar(left: float, right: float, height: float, colour: QColor) -> None:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, middle - height / 2, right - left, height), 2, 2)

        groove = self.palette().color(role.Shadow)
        default = self._x(self._default)
        bar(default - 1, default + 1, 14, groove)
        bar(_HANDLE_PX / 2, self.width() - _HANDLE_PX / 2, _GROOVE_PX, groove)
        filled = role.Accent if self.isEnabled() else role.WindowText
        bar(_HANDLE_PX / 2, here, _GROOVE_PX, self.palette().color(filled))
        is_dim = self.isEnabled() and not (self.hasFocus() or self.underMouse())
        painter.setBrush(self.palette().color(role.PlaceholderText if is_dim else role.WindowText))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(role.Accent), 2))
        painter.drawEllipse(QRectF(here - _HANDLE_PX / 2, middle - _HANDLE_PX / 2, _HANDLE_PX, _HANDLE_PX))
