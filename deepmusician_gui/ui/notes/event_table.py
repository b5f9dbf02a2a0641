"""The table within the event list: a row for each note, typed in by who likes numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score.edit import replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.note_columns import Ints, NoteColumns
from deepmusician_gui.ui.canvas.scene import Scene
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.notes.event_fields import FIELDS
from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_ROW_PX = 24
_LEAST_WIDTH_PX = 312
_LONGEST_PLACE, _AROUND_TEXT_PX, _AROUND_TITLE_PX = "1000.4.479", 24, 28
_EMPTY = QT_TR_NOOP("Draw a few notes, and they are listed here.")
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class EventTable(QAbstractTableModel):
    """A row for each note of the track, a column for each of FIELDS; looks at the roll's own columns of notes."""

    refused = Signal(str)
    """Why what was typed cannot be."""

    def __init__(self, document: Document, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._scene = scene
        self._columns = NoteColumns()
        self._places: Ints = np.zeros(0, np.int64)  # of my notes among the columns
        self._rows = 0

    def follow(self) -> None:
        """Show the notes as they are now.

        All rows are told to be other ones, which costs nothing for those out of sight, and what is too many or too
        few comes and goes at the end: a reset would lose the place in the list and the field that is typed in.
        """
        self._columns = self._scene.columns
        self._places = np.flatnonzero(self._columns.track == self._scene.track)
        before, after = self._rows, len(self._places)
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(FIELDS) - 1))
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._rows = after
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._rows = after
            self.endRemoveRows()

    def note(self, row: int) -> Note:
        return self._columns.notes[int(self._places[row])]

    def selected_runs(self) -> list[tuple[int, int]]:
        """First and last row of each unbroken run of selected notes."""
        rows = np.flatnonzero(self._scene.selected[self._places])
        breaks = np.flatnonzero(np.diff(rows) > 1)
        firsts, lasts = rows[np.append(0, breaks + 1)[: len(rows)]], rows[np.append(breaks, -1)[: len(rows)]]
        return list(zip(firsts.tolist(), lasts.tolist(), strict=True))

    def rows(self, first: int, last: int) -> QItemSelectionRange:
        """Whole rows from one to another; `index` would ask back for the size of the table each time."""
        return QItemSelectionRange(self.createIndex(first, 0), self.createIndex(last, len(FIELDS) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(FIELDS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if index.row() >= len(self._places):
            return None  # about to go
        if role in (_Role.DisplayRole, _Role.EditRole):
            scene = self._scene
            return FIELDS[index.column()].show(self.note(index.row()), scene.score.metre_map, scene.scale)
        if role == _Role.ToolTipRole:
            return "\n".join((tr(FIELDS[index.column()].hint), tr("F2 or a double click to type")))
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if way == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return tr(FIELDS[section].title)
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        field, note = FIELDS[index.column()], self.note(index.row())
        if role != _Role.EditRole or str(value) == self.data(index):
            return False
        try:
            changed = field.read(str(value), note, self._scene.score.metre_map)
        except ScoreError as refusal:
            self.refused.emit(said(refusal))
            return False
        self._document.edit(replace((note,), (changed,)), tr(field.step), (changed,))
        return True


class EventView(QTableView):
    """The table as it is seen; says what to do while there is nothing in it."""

    def __init__(self, table: EventTable) -> None:
        super().__init__(showGrid=False, wordWrap=False)
        self.table = table
        OwnKeys(self, lambda event: event.key() == Qt.Key.Key_F2)  # types here, whatever it means elsewhere
        self.setTabKeyNavigation(False)  # Tab leads on through the window
        self.setAccessibleName(tr("Events"))
        self.setModel(table)
        self.setItemDelegate(_Typing(self))
        self.setFont(tabular(self.font()))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        wide = self.fontMetrics().horizontalAdvance
        place = wide(_LONGEST_PLACE) + _AROUND_TEXT_PX
        other = max(wide(tr(field.title)) for field in FIELDS[1:]) + _AROUND_TITLE_PX
        header.resizeSection(0, place)
        nothing_marked = QItemSelectionModel(table, self)
        header.setSelectionModel(nothing_marked)  # else each painting asks of every row if it is marked
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        least = place + other * (len(FIELDS) - 1) + beside
        self.setMinimumWidth(max(_LEAST_WIDTH_PX, least))  # room for the titles in every language

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            room = self.viewport().rect().adjusted(_AROUND_TEXT_PX, 0, -_AROUND_TEXT_PX, 0)
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(_EMPTY))
            painter.end()


class _Typing(QStyledItemDelegate):
    """A field that keeps Return for itself, which the window has another use for."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        ends = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in ends
            and isinstance(editor, QWidget)
        ):
            event.accept()
            return True
        return super().eventFilter(editor, event)
