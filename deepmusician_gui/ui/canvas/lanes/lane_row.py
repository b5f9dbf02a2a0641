"""A lane with its chooser beside it, whose height is dragged at its upper edge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from deepmusician_gui.ui.canvas.caption import Caption
from deepmusician_gui.ui.canvas.keyboard import WIDTH_PX
from deepmusician_gui.ui.canvas.lanes.chooser import Chooser, Kind
from deepmusician_gui.ui.canvas.lanes.controller_lane import ControllerLane
from deepmusician_gui.ui.canvas.lanes.lane import Lane
from deepmusician_gui.ui.canvas.lanes.velocity_lane import VelocityLane
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

HEIGHT_PX = 76
LEAST_PX, MOST_PX = 52, 240
_GRIP_PX = 5
_BUTTON_PX, _ICON_PX = 20, 14


class LaneRow(QWidget):
    """Shows one kind at a time."""

    chosen = Signal(object)
    """A Kind that is asked for."""
    more_wanted = Signal()
    closed = Signal()
    dragged = Signal(int)
    """The height in px that a hand asks for."""

    def __init__(self, document: Document, scene: Scene, kind: Kind, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._scene = scene
        self._theme = theme
        self.kind = kind
        self.chooser = Chooser(document, kind)
        self.chooser.chosen.connect(self.chosen)
        self.more = _small_button(tr("Show another lane"))
        self.more.clicked.connect(self.more_wanted)
        self.close_button = _small_button(tr("Close this lane"))
        self.close_button.clicked.connect(self.closed)
        self._caption = Caption(theme)
        self._caption.is_below = True
        self._grip = _Grip(self)
        self._grip.dragged.connect(lambda by: self.dragged.emit(self.height() + by))
        self.lane = self._new_lane()
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._caption.setFixedWidth(WIDTH_PX)
        self.setFixedHeight(HEIGHT_PX)
        self._columns = QGridLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._caption, 0, 0)
        self._columns.addWidget(self.lane, 0, 1)
        column = QVBoxLayout(self._caption)
        column.setContentsMargins(2, 4, 2, 2)
        column.setSpacing(2)
        column.addWidget(self.chooser)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _new_lane(self) -> Lane:
        if self.kind is None:
            return VelocityLane(self._document, self._scene, self._theme)
        return ControllerLane(self._document, self._scene, self.kind, self._theme)

    def show_kind(self, kind: Kind) -> None:
        """Show another kind instead."""
        self.kind = kind
        old, self.lane = self.lane, self._new_lane()
        self.lane.gesture_keys = old.gesture_keys
        self._columns.replaceWidget(old, self.lane)
        old.hide()
        old.deleteLater()
        self.chooser.show_kind(kind)
        self._grip.raise_()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.lane.set_theme(theme)
        self._caption.set_theme(theme)
        self.more.setIcon(icon("plus", theme, theme.text_dim))
        self.close_button.setIcon(icon("x", theme, theme.text_dim))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grip.setGeometry(0, 0, self.width(), _GRIP_PX)
        self._grip.raise_()


class _Grip(QWidget):
    """The upper edge, to be dragged."""

    dragged = Signal(int)
    """By so many px, up is more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._press_y = 0
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(tr("Drag to make the lane higher or lower"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press_y = round(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._press_y - round(event.position().y()))


def _small_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "small")
    button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
    button.setIconSize(QSize(_ICON_PX, _ICON_PX))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
