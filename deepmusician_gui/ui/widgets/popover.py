"""A sheet over the window that goes away as soon as anything else is touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.status_lines import explain_below

_TOP_PX, _MARGIN_PX = 76, 24  # below menus and transport

_FOR_THE_LIST = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape),
)


class Popover(QFrame):
    """Lies over the top centre of the window. While it is open the keys are its own; Esc closes it.

    It is a widget of the window and no window itself: it looks and behaves alike on every desktop.
    """

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self._before: QWidget | None = None  # who had the keyboard
        self.hide()
        # Enter, Esc and the letters are not commands of the window now; help is at hand everywhere.
        OwnKeys(self, lambda event: event.key() != Qt.Key.Key_F1)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        window.installEventFilter(self)

    def show_over(self, focus: QWidget) -> None:
        """Open it, with the keyboard in `focus`, a part of it."""
        self._before = self.window().focusWidget()
        self.place()
        explain_below(self)
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it and give the keyboard back."""
        before, self._before = self._before, None
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and before and isValid(before):  # what was chosen here may have taken it away
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Be as large as it would like to be, as far as the window reaches."""
        space = self.window().rect().adjusted(_MARGIN_PX, _TOP_PX, -_MARGIN_PX, -_MARGIN_PX)
        size = self.wanted_size(space.size()).boundedTo(space.size())
        left = min(max(space.left(), self.wanted_left(size.width())), space.right() + 1 - size.width())
        self.setGeometry(QRect(QPoint(left, space.top()), size))

    def wanted_size(self, space: QSize) -> QSize:
        """How large to be where there is `space`."""
        del space
        return self.sizeHint()

    def wanted_left(self, width: int) -> int:
        """Where its left edge would like to be in the window."""
        return (self.window().width() - width) // 2

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        while now is not None and now is not self:  # through the windows of lists that drop down, too
            now = now.parentWidget()
        if self.isVisible() and now is None:
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window() and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody inside wanted stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()


class SearchField(QLineEdit):
    """Where letters to look for are typed; Up, Down, Enter and Esc go on to the popover."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("… "))
        self.setToolTip(hint.rstrip("… "))
        OwnKeys(self, lambda event: event.key() != Qt.Key.Key_F1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FOR_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)
