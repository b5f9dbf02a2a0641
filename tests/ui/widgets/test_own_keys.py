"""Errors inside handlers reach the crash dialog; keys that a widget wants come to it."""

import sys
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Studio


def test_an_error_raised_by_c_inside_a_handler_reaches_the_hook(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An `event` written in Python around Qt's own would make this the end of the program under Python 3.11."""

    def fail(_self: QWidget, _event: QKeyEvent) -> None:
        int("no number")

    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        caught.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    roll = studio.window.roll
    widgets = (roll.area, *roll.head.strips, roll.lanes.shown[0])
    for widget in widgets:
        monkeypatch.setattr(type(widget), "keyPressEvent", fail)
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(widget, press)
    loop = (
        QEventLoop()
    )  # of its own: once the application itself has quit, no later test could wait for anything
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    assert caught == [ValueError] * len(widgets)
