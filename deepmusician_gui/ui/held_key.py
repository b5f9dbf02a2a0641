"""An action that lasts as long as its key is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication


class HeldKey(QObject):
    """Calls `end` when a key of the action is let go. From a menu or a button it stays on until it is chosen again.

    It listens to the application only while the action lasts: whoever does so hears of every event that there is.
    """

    def __init__(self, action: QAction, end: Callable[[], None]) -> None:
        super().__init__(action)
        self._action = action
        self._end = end
        action.setAutoRepeat(False)
        app = QApplication.instance()
        assert app
        self._app = app
        action.triggered.connect(lambda: app.installEventFilter(self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            key = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
            if not event.isAutoRepeat() and key in self._action.shortcuts():
                self._app.removeEventFilter(self)
                self._end()
        return super().eventFilter(watched, event)
