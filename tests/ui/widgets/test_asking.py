"""Dialogs that wait for an answer."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.widgets.asking import Question, answer


def test_a_window_keeps_no_dialog_that_was_answered(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QMessageBox(window)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    QTimer.singleShot(0, box.button(QMessageBox.StandardButton.Save).click)
    assert answer(box) == QMessageBox.StandardButton.Save
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.children()


@pytest.mark.parametrize(
    "more", ["", "Saving replaces those changes; they stay among the backups. Nothing else is lost."]
)
def test_words_of_a_question_begin_where_its_edge_is(qtbot: QtBot, more: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = Question(
        window, "Changed elsewhere", "It was changed by another window or program since it was opened."
    )
    box.setInformativeText(more)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    box.show()
    words = [label for label in box.findChildren(QLabel) if label.isVisibleTo(box) and label.text()]
    buttons = [QRect(each.mapTo(box, QPoint()), each.size()) for each in box.findChildren(QPushButton)]
    right = max(place.right() for place in buttons)
    assert len(words) == 1 + bool(more)
    assert {label.x() for label in words} == {box.width() - 1 - right} == {16}
