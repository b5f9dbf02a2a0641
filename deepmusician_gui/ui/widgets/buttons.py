"""Buttons that are actions, fields, and the small parts between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSpinBox, QToolButton, QWidget


class ActionButton(QPushButton):
    """A button with the text, icon, tooltip and state of an action. A click leaves the keyboard to the roll."""

    def __init__(self, action: QAction, role: str = "") -> None:
        super().__init__()
        self._action = action
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.iconText())
        if self.property("role") != "primary":  # the one that is looked for first needs no picture
            self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setStatusTip(self._action.statusTip())
        self.setEnabled(self._action.isEnabled())


class NumberField(QSpinBox):
    """A whole number, typed or stepped."""

    def __init__(self, name: str, lowest: int, highest: int, value: int) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setValue(value)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(6, 0, 0, 0)


def icon_button(action: QAction) -> QToolButton:
    """An icon that is the action. Tab reaches it, a click leaves the keyboard to the roll."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def divider() -> QFrame:
    """A thin upright line between groups."""
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedSize(1, 20)
    return line


def named(text: str, field: QWidget, role: str = "") -> QLabel:
    """The name beside a field, told to screen readers too; on Linux a box of choices has no other."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setBuddy(field)
    return label


def dim(text: str) -> QLabel:
    """A label that names the field beside it."""
    label = QLabel(text)
    label.setProperty("role", "dim")
    return label
