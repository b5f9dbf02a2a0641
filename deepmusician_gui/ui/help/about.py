"""What is running here, to read and to copy."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.ui.help.versions import components, told
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_SIZE, _LETTERS = QSize(560, 520), 28
_WHAT = QT_TR_NOOP(
    "A piano roll that thinks along. Everything runs on this computer, and nothing leaves it. "
    "Code and weights: Apache-2.0. What the weights learned from stands on the cards of the models, in the manual."
)


class About(Popover):
    """Versions and licences of the program and what it stands on; Esc closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("About Deep Musician"))
        self.parts = components()
        self.copy = QPushButton(tr("Copy the versions"))
        self.copy.setToolTip(tr("Put the versions on the clipboard (Enter)"))
        self.copy.clicked.connect(self._copy)
        title = QLabel(f"Deep Musician {self.parts[0].version}")
        title.setProperty("role", "title")
        what = dim(tr(_WHAT))
        what.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (title, what, self._table()):
            column.addWidget(part)
        column.addLayout(buttons)

    def _table(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("about")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 8, 8, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, part in enumerate(self.parts[1:]):
            name = QLabel(tr(part.name))
            version = part.version or tr("not installed")
            name.setAccessibleName(f"{name.text()} {version}, {part.licence}")
            licence = dim(textwrap.shorten(part.licence, _LETTERS, placeholder=" …"))
            licence.setToolTip(part.licence)
            for column, label in enumerate((name, QLabel(version), licence)):
                grid.addWidget(label, row, column)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def open(self) -> None:
        self.copy.setText(tr("Copy the versions"))
        self.show_over(self.copy)

    def wanted_size(self, _space: QSize) -> QSize:
        return _SIZE

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(told(self.parts))
        self.copy.setText(tr("Copied"))
