"""The steps that were done, by name, to go back or forward to any of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.words import tr

_WIDTH_PX = 320
_MOST_ROWS, _ROW_PX, _BESIDES = 14, 28, 56
_INDEX = Qt.ItemDataRole.UserRole


class History(Popover):
    """The newest step first, the first state of the piece last; the one that is seen now is marked and chosen."""

    def __init__(self, window: QWidget, stack: QUndoStack, button: QWidget) -> None:
        """`button` is what it drops down from."""
        super().__init__(window, tr("History"))
        self._stack = stack
        self._button = button
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Steps, the newest first"))
        self.list.setToolTip(tr("Click a step, or choose it and press Enter, to go back or forward to it"))
        title = QLabel(tr("History"))
        title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.list)
        self.list.itemClicked.connect(self._go)

    def open(self) -> None:
        self.list.clear()
        for index in range(self._stack.count(), -1, -1):
            self.list.addItem(self._item(index))
        self.list.setCurrentRow(self._stack.count() - self._stack.index())
        self.show_over(self.list)
        self.list.scrollToItem(self.list.currentItem())

    def wanted_size(self, _space: QSize) -> QSize:
        rows = min(self.list.count(), _MOST_ROWS)
        return QSize(_WIDTH_PX, _BESIDES + rows * _ROW_PX)

    def wanted_left(self, _width: int) -> int:
        return self._button.mapTo(self.window(), QPoint()).x()

    def _item(self, index: int) -> QListWidgetItem:
        """The state of the piece after so many steps."""
        text = self._stack.text(index - 1) if index else tr("As it was opened")
        is_here = index == self._stack.index()
        item = QListWidgetItem(tr("{step}  ·  now", step=text) if is_here else text)
        item.setData(_INDEX, index)
        item.setSizeHint(QSize(0, _ROW_PX))
        if is_here:
            bold = item.font()
            bold.setBold(True)
            item.setFont(bold)
        if index > self._stack.index():
            item.setForeground(self.palette().placeholderText())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{step}, undone", step=text))
        return item

    def _go(self, item: QListWidgetItem) -> None:
        self.dismiss()
        self._stack.setIndex(item.data(_INDEX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentItem())
        else:
            super().keyPressEvent(event)
