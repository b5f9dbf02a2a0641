"""A strip above the notes in which something is dragged; Escape drops it, and the keyboard goes back to the notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from deepmusician_gui.ui.canvas.strip import Strip

DRAG_PX = 4
"""A press that has moved less is a click."""


class TimeStrip(Strip):
    """Knows whether it has something in hand, and how to drop it."""

    released = Signal()
    """The hand is done here; the keyboard may go back to the notes."""

    @property
    def is_in_hand(self) -> bool:
        raise NotImplementedError

    def cancel(self) -> None:
        """Drop what is in hand; everything is as it was before the press."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.is_in_hand:
            event.accept()  # in the middle of a gesture, Escape belongs to it
            return True
        return super().event(event)

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
