"""Commands as rows: icon, name with the letters that were found, where it stands in the menus, keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deepmusician_gui.ui.widgets.words import tr

ROW_PX = 34
_ICON_PX, _GAP_PX, _LEFT_PX = 16, 12, 12
_Index = QModelIndex | QPersistentModelIndex
_ACTIVE = (
    QPalette.ColorGroup.Active
)  # the keyboard is in the field above, the list looks as if it were its own
_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Row(NamedTuple):
    """One command as it is listed."""

    id: str
    title: str
    place: str
    """Where it stands in the menus: "Help › Keymap"."""
    keys: str
    """As this system calls them, "" for none."""
    hindrance: str
    """Why it cannot be done now, "" if it can."""
    action: QAction
    found: tuple[int, ...] = ()
    """Index of each letter of the title that was looked for."""

    @property
    def remark(self) -> str:
        """What is said beside the title."""
        if self.hindrance or not self.action.isChecked():
            return self.hindrance or self.place
        return tr("{place} · on", place=self.place)


class Rows(QAbstractListModel):
    """Those that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.keys, row.remark)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.id
        return None


class RowPainter(QStyledItemDelegate):
    """Paints a Row; what cannot be done is grey and says why."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_ROW)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, dim = _inks(palette, chosen, enabled=not row.hindrance)
        painter.save()
        # The places below are counted from the left.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(_ACTIVE, QPalette.ColorRole.Highlight))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(rect, 4, 4)
        inner = rect.adjusted(_LEFT_PX, 0, -_LEFT_PX, 0)
        self._paint_icon(painter, inner, row, chosen=chosen)
        inner.setLeft(inner.left() + _ICON_PX + _GAP_PX)
        painter.setPen(ink)
        painter.drawText(inner, _RIGHT, row.keys)
        inner.setRight(inner.right() - QFontMetrics(painter.font()).horizontalAdvance(row.keys) - _GAP_PX)
        inner.setLeft(_paint_title(painter, inner, row) + _GAP_PX)
        painter.setPen(dim)
        remark = QFontMetrics(painter.font()).elidedText(
            row.remark, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, _LEFT, remark)
        painter.restore()

    @staticmethod
    def _paint_icon(painter: QPainter, inner: QRect, row: Row, *, chosen: bool) -> None:
        middle = inner.center().y() - _ICON_PX // 2 + 1
        usual = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        mode = QIcon.Mode.Disabled if row.hindrance and not chosen else usual
        place = QRect(inner.left(), middle, _ICON_PX, _ICON_PX)
        row.action.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)


def _inks(palette: QPalette, chosen: bool, *, enabled: bool) -> tuple[QColor, QColor]:
    """The colours of the title and of what stands beside it."""
    role = QPalette.ColorRole
    if chosen:
        ink = palette.color(_ACTIVE, role.HighlightedText)
        faint = QColor(ink)
        faint.setAlphaF(0.7)
        return (ink if enabled else faint), faint
    dim = palette.color(_ACTIVE, role.PlaceholderText)
    return (palette.color(_ACTIVE, role.Text), dim) if enabled else (dim, dim)


def _paint_title(painter: QPainter, inner: QRect, row: Row) -> int:
    """With the letters that were found in bold; where it ends."""
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setBold(True)
    x = inner.left()
    for place, letter in enumerate(row.title):
        painter.setFont(bold if place in row.found else plain)
        painter.drawText(QRect(x, inner.top(), inner.right() - x, inner.height()), _LEFT, letter)
        x += painter.fontMetrics().horizontalAdvance(letter)
    painter.setFont(plain)
    return x
