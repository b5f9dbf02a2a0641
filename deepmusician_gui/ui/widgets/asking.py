"""Dialogs that wait for an answer."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QMessageBox, QSizePolicy, QWidget

_MARGIN_PX = 16


class Question(QMessageBox):
    """Words and buttons, from edge to edge: Qt keeps a place for a picture, which there is none of."""

    def __init__(self, window: QWidget, title: str, text: str) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        grid.setHorizontalSpacing(0)
        grid.setColumnStretch(1, 1)  # where the words are
        place = grid.itemAtPosition(0, 0)
        if place and (gap := place.spacerItem()):
            gap.changeSize(0, 0, QSizePolicy.Policy.Fixed)
            grid.invalidate()
        super().showEvent(event)  # which takes the size that all of it needs


def answer(dialog: QDialog) -> int:
    """What `dialog` was closed with. It is gone soon afterwards: a window would keep all that were ever asked."""
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()
