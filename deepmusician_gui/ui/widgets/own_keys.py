"""Keys that a widget keeps for itself while it has the keyboard, though they are shortcuts of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class OwnKeys(QObject):
    """Is asked before each key of a widget; what `is_own` says yes to comes to the widget as a press.

    It listens beside the widget: an `event` written in Python around that of Qt would stand between Qt and every
    handler, and there an error that C has raised (an IndexError, say) ends the whole program under Python 3.11.
    """

    def __init__(self, widget: QWidget, is_own: Callable[[QKeyEvent], object]) -> None:
        super().__init__(widget)
        self._is_own = is_own
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_own = bool(self._is_own(event))
        if is_own:
            event.accept()
        return is_own
