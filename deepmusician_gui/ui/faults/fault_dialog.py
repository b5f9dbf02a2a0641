"""The one dialog after a fault of the program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(640, 400)


class FaultDialog(QDialog):
    """What happened, what is wise now, and a report to copy that tells nothing of the music."""

    def __init__(self, report: str, where: str, window: QWidget | None) -> None:
        """`where` says where the whole of it is written down, in a sentence or ""."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Deep Musician")
        heading = QLabel(tr("Something went wrong inside the program."))
        heading.setProperty("role", "title")
        self.advice = dim(
            tr(
                "You can go on; saving first is wise. This report helps to mend it. "
                "It holds no notes, no names of files and no folders of yours. {where}",
                where=where,
            ).strip()
        )
        self.advice.setWordWrap(True)
        self.report = QPlainTextEdit(report, readOnly=True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setToolTip(tr("What the report tells"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.setToolTip(tr("Put the report on the clipboard, to paste it into a letter"))
        self.copy.clicked.connect(self._copy)
        self.close_button = QPushButton(tr("Go on"))
        self.close_button.setProperty("role", "primary")
        self.close_button.setToolTip(tr("Close this and go on (Esc)"))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self.resize(_SIZE)
        self._lay_out(heading)
        self.close_button.setFocus()

    def _lay_out(self, heading: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.advice)
        column.addWidget(self.report, 1)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))
