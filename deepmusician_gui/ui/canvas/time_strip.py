"""A strip above the notes in which something is dragged; Escape drops it, and the keyboard goes back to the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import Theme

DRAG_PX = 4
"""A press that has moved less is a click."""


class TimeStrip(Strip):
    """Knows whether it has something in hand, and how to drop it."""

    released = Signal()
    """The hand is done here; the keyboard may go back to the notes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        OwnKeys(self, self.is_own_key)

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Whether a key is for this strip: in the middle of a gesture, Escape belongs to it."""
        del event
        return self.is_in_hand

    @property
    def is_in_hand(self) -> bool:
        raise NotImplementedError

    def cancel(self) -> None:
        """Drop what is in hand; everything is as it was before the press."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_in_hand and event.key() == Qt.Key.Key_Escape:
            self.cancel()
            self.released.emit()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.cancel()  # the release will go to another window
        super().focusOutEvent(event)
