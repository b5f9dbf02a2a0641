"""An action, on or off, that lasts as long as its key is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication


class HeldKey(QObject):
    """Calls `end` when a key of the action is let go. From a menu or a button it stays on until it is chosen again."""

    def __init__(self, action: QAction, end: Callable[[], None]) -> None:
        super().__init__(action)
        self._action = action
        self._end = end
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: self._listen(yes=action.isChecked()))

    def _listen(self, *, yes: bool) -> None:
        """To all events of the program, wherever the keyboard is, and only as long as it is needed."""
        app = QApplication.instance()
        assert app
        app.removeEventFilter(self)
        if yes:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            key = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
            if not event.isAutoRepeat() and key in self._action.shortcuts():
                self._listen(yes=False)
                self._end()
        return super().eventFilter(watched, event)
