"""What was read of the music, and what was not and why: however many files, only the rows in sight cost anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from deepmusician_gui.ui.files.amounts import counted_notes
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_ROW_PX, _NOTES_PX = 22, 72
_HEADS = (QT_TR_NOOP("File"), QT_TR_NOOP("Notes"))
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
Row = tuple[str, int, str]
"""Name, notes, and what was wrong with it."""


class FileRows(QAbstractTableModel):
    """A row for each file; those that could not be read come first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: row[1] > 0)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        shown = orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole
        return tr(_HEADS[section]) if shown else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        name, notes, problem = self._rows[index.row()]
        if role == _Role.ToolTipRole:
            told = counted_notes(notes) if notes else tr("no pitched notes")
            return problem or f"{name}: {told}"
        if role == _Role.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != _Role.DisplayRole:
            return None
        if index.column() == 0:
            return problem or name.partition("/")[2] or name
        return f"{notes:,}" if notes else ("–" if problem else "0")


class FileTable(QWidget):
    """The files, and their sum in words above."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FileRows()
        self.summary = dim("")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view = QTableView()
        self.view.setObjectName("trainingFiles")
        self.view.setAccessibleName(tr("What was read"))
        self.view.setModel(self.rows)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setFont(tabular(self.font()))
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(_ROW_PX)
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, _NOTES_PX)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)

    def sizeHint(self) -> QSize:
        """Small: the fields above need room first."""
        return QSize(super().sizeHint().width(), 4 * _ROW_PX)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These and no others."""
        self.rows.show_rows(rows)
        self.summary.setText(_summary(rows))


def _summary(rows: Sequence[Row]) -> str:
    if not rows:
        return tr("Each file will be listed here as it is read.")
    good = [row for row in rows if row[1]]
    left_out = len(rows) - len(good)
    count, notes = len(rows), counted_notes(sum(row[1] for row in good))
    if not left_out:
        return tr("{good:,} of {count:,} files read, {notes}.", good=len(good), count=count, notes=notes)
    return tr(
        "{good:,} of {count:,} files read, {notes}; {left_out:,} left out.",
        good=len(good),
        count=count,
        notes=notes,
        left_out=left_out,
    )
