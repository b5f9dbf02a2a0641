"""A sheet on which one of several things is chosen, each a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.ui.widgets.words import tr


class ChoiceTable(QTreeWidget):
    """The first row is chosen at first. Enter and a double click take the chosen one."""

    taken = Signal()

    def __init__(self, name: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        super().__init__()
        self.setObjectName("choices")
        self.setAccessibleName(name)
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.addTopLevelItems([QTreeWidgetItem(list(row)) for row in rows])
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.setCurrentIndex(self.model().index(0, 0))
        self.itemActivated.connect(self.taken)

    @property
    def row(self) -> int:
        """The chosen one, -1 for none."""
        return self.currentIndex().row()

    def explain(self, row: int, hint: str) -> None:
        """Tell more about a row where it is pointed at."""
        if item := self.topLevelItem(row):
            item.setToolTip(0, hint)

    def remove(self, row: int) -> None:
        self.takeTopLevelItem(row)


def lay_out(
    sheet: QDialog,
    words: Iterable[QWidget],
    table: ChoiceTable,
    buttons: Iterable[QPushButton],
    apart: QPushButton | None = None,
) -> None:
    """What is said above the table, the buttons below it, one of them `apart` from the others at the other edge."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if apart:
        row.addWidget(apart)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    for each in words:
        column.addWidget(each)
    column.addWidget(table, 1)
    column.addSpacing(8)
    column.addLayout(row)


def spoken(moment: datetime) -> str:
    """A moment as it is said here: "today, 17:54:09", or with its date."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    date = local.date()
    days = date.daysTo(QDateTime.currentDateTime().date())
    day = {0: tr("today"), 1: tr("yesterday")}.get(days) or QLocale().toString(date, tr("d MMM yyyy"))
    return f"{day}, {QLocale().toString(local.time(), 'HH:mm:ss')}"
