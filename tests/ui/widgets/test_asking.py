"""Dialogs that wait for an answer."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.widgets.asking import answer


def test_a_window_keeps_no_dialog_that_was_answered(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QMessageBox(window)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    QTimer.singleShot(0, box.button(QMessageBox.StandardButton.Save).click)
    assert answer(box) == QMessageBox.StandardButton.Save
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.children()
