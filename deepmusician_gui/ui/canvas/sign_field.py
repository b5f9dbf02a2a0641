"""The small field in which a sign is written, hung below its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from deepmusician_gui.ui.widgets.typed_field import TypedField

_WIDTH_PX = 200


class SignField(QFrame):
    """Enter writes, Escape or a look elsewhere leaves things as they are. What cannot stand is told below the line."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("signField")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = _Line()
        self.line.setFixedWidth(_WIDTH_PX)
        self.complaint = QLabel(wordWrap=True)
        self.complaint.setProperty("role", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.complaint)
        self.line.written.connect(self.written)
        self.line.taken_back.connect(self.close_)
        self.line.left.connect(self.close_)
        self.line.textEdited.connect(self._withdraw)
        self.hide()

    def open_at(self, place: QPoint, name: str, text: str, example: str) -> None:
        """Ask for the text of `name` ("Tempo") below `place` in the window, as near as there is room."""
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(example)
        self.line.setText(text)
        self.line.selectAll()
        self.complaint.hide()
        self.adjustSize()
        right = max(0, self._window.width() - self.width())
        self.move(max(0, min(place.x(), right)), place.y())
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def complain(self, sentence: str) -> None:
        """What was written cannot stand; it can be mended."""
        self.complaint.setText(sentence)
        self.complaint.show()
        self.line.selectAll()
        self.adjustSize()

    def _withdraw(self) -> None:
        self.complaint.hide()
        self.adjustSize()

    def close_(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()


class _Line(TypedField):
    left = Signal()
    """The keyboard went elsewhere."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own context menu
            self.left.emit()
