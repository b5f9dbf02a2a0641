"""The command palette: every command by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.commands.command_rows import ROW_PX, Row, RowPainter, Rows
from deepmusician_gui.ui.commands.fuzzy import Match, match
from deepmusician_gui.ui.widgets.popover import Popover, SearchField
from deepmusician_gui.ui.widgets.words import tr

_WIDTH_PX = 600
_MOST_ROWS = 12
_BESIDES = 46  # height of field and margins
_IN_ITS_MENU = 1000  # how much less it counts to be found by the name of the menu as well
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(Popover):
    """Lists what was run last first, then what can be done now; typing finds the rest."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, tr("Command palette"))
        self._actions = actions
        self._last: list[str] = []  # ids, the newest first
        self.field = SearchField(tr("Find a command …"))
        self.list = QListView(uniformItemSizes=True)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setToolTip(tr("Click a command, or choose it with the arrows and press Enter"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(tr("No command is called that."), alignment=Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("role", "dim")
        self.rows = Rows()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.list.clicked.connect(lambda _index: self._run())
        self.list.selectionModel().currentChanged.connect(self._tell)

    def open(self) -> None:
        self.field.clear()
        self._find()
        self.show_over(self.field)

    def wanted_size(self, _space: QSize) -> QSize:
        return QSize(_WIDTH_PX, _BESIDES + _MOST_ROWS * ROW_PX)

    def _find(self) -> None:
        query = self.field.text()
        scored = [(found, row) for row in self._all() if (found := _score(query, row))]
        scored.sort(key=lambda each: -each[0].score)
        self.rows.show([row._replace(found=found.places) for found, row in scored])
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.setVisible(bool(scored))
        self.nothing.setVisible(not scored)
        self._tell(self.list.currentIndex())  # a list that is filled anew tells of no change

    def _tell(self, chosen: QModelIndex) -> None:
        """Let screen readers say what is chosen, though the keyboard stays in the field."""
        said = chosen.data(Qt.ItemDataRole.AccessibleTextRole) if chosen.isValid() else self.nothing.text()
        self.field.setAccessibleDescription(said)

    def _all(self) -> list[Row]:
        """Every command; those run last first, those that cannot be done now last."""
        self._actions.refresh()
        titles = self._actions.titles()
        rows = [self._row(entry.id, titles[entry.id], entry.hindrance()) for entry in self._actions.table]
        place = {name: at for at, name in enumerate(self._last)}
        return sorted(rows, key=lambda row: (bool(row.hindrance), place.get(row.id, len(place))))

    def _row(self, name: str, title: str, hindrance: str) -> Row:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in self._actions.keys(name)[:2]]
        place = self._actions.places.get(name, "")
        return Row(name, title, place, "   ".join(keys), hindrance, self._actions.by_id[name])

    def _run(self) -> None:
        """Do what is chosen, after the keyboard has gone back to where it was."""
        index = self.list.currentIndex()
        if not index.isValid() or self.rows.rows[index.row()].hindrance:
            return
        row = self.rows.rows[index.row()]
        self._last = [row.id, *(name for name in self._last if name != row.id)]
        self.dismiss()
        row.action.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and self.rows.rows:
            last = len(self.rows.rows) - 1
            row = min(max(0, self.list.currentIndex().row() + _WAYS[key]), last)
            self.list.setCurrentIndex(self.rows.index(row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)


def _score(query: str, row: Row) -> Match | None:
    """How well a command answers a query by its title, or else together with its menu: "playback stop"."""
    if found := match(query, row.title):
        return found
    if not (found := match(query, f"{row.place} {row.title}")):
        return None
    before = len(row.place) + 1
    return Match(found.score - _IN_ITS_MENU, tuple(at - before for at in found.places if at >= before))
