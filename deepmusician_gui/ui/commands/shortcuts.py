"""The list of all keys and gestures, to read and to search."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from deepmusician_gui.ui.canvas.keys import GestureKeys
from deepmusician_gui.ui.commands.shortcut_list import Line, groups
from deepmusician_gui.ui.widgets.popover import Popover, SearchField
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(920, 640)
_HEADING_LINES = 2  # height of a heading, in lines


class Shortcuts(Popover):
    """Two columns of groups; what does not hold the letters that are typed goes away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Keys and gestures"))
        self._shown: list[tuple[str, QWidget, list[tuple[str, QWidget]]]] = []
        self.field = SearchField(tr("Find keys, commands or gestures …"))
        self.nothing = QLabel(tr("Nothing here is called that."), alignment=Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("role", "dim")
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for part in (self.field, self.nothing, self.area):
            column.addWidget(part)
        self.field.textChanged.connect(self._find)

    def open(self, lines: list[Line], gestures: GestureKeys) -> None:
        """Show these, with `gestures` for the keys that are held to drag."""
        self._shown = []
        inside = QWidget()
        inside.setObjectName("shortcuts")
        row = QHBoxLayout(inside)
        row.setContentsMargins(8, 0, 8, 8)
        row.setSpacing(32)
        for under in _halves(groups(lines)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for place, those in under.items():
                column.addWidget(self._group(place, those, gestures))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.area.setWidget(inside)
        self.field.clear()
        self._find()
        self.show_over(self.field)

    @property
    def found(self) -> list[str]:
        """What is listed at the moment."""
        return [what for _, _, lines in self._shown for what, line in lines if not line.isHidden()]

    def wanted_size(self, _space: QSize) -> QSize:
        return _SIZE

    def _group(self, place: str, lines: list[Line], gestures: GestureKeys) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = QLabel(place)
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        parts: list[tuple[str, QWidget]] = []
        for line in lines:
            part = _line(line, line.told(gestures))
            parts.append((line.what, part))
            column.addWidget(part)
        self._shown.append((place, group, parts))
        return group

    def _find(self) -> None:
        wanted = self.field.text().lower().split()
        for place, group, parts in self._shown:
            for _, part in parts:
                text = f"{place} {part.accessibleName()}".lower()
                part.setVisible(all(word in text for word in wanted))
            group.setVisible(any(not part.isHidden() for _, part in parts))
        is_empty = not self.found
        self.nothing.setVisible(is_empty)
        self.area.setVisible(not is_empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        bar = self.area.verticalScrollBar()
        steps = {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_PageUp: -10, keys.Key_PageDown: 10}
        if key := steps.get(Qt.Key(event.key())):
            bar.setValue(bar.value() + key * bar.singleStep())
        else:
            super().keyPressEvent(event)


def _line(line: Line, how: str) -> QWidget:
    part = QWidget()
    part.setAccessibleName(f"{line.what}: {how}")
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(QLabel(line.what), 0, Qt.AlignmentFlag.AlignTop)
    keys = QLabel(how, wordWrap=bool(line.how), alignment=Qt.AlignmentFlag.AlignRight)
    keys.setProperty("role", "dim")
    row.addWidget(keys, 1, Qt.AlignmentFlag.AlignTop)
    return part


def _halves(under: dict[str, list[Line]]) -> tuple[dict[str, list[Line]], dict[str, list[Line]]]:
    """The groups in their order, in two columns of about one height."""
    whole = sum(len(lines) + _HEADING_LINES for lines in under.values())
    left: dict[str, list[Line]] = {}
    height = 0
    for place, lines in under.items():
        if left and 2 * height + len(lines) > whole:
            break
        left[place] = lines
        height += len(lines) + _HEADING_LINES
    return left, {place: lines for place, lines in under.items() if place not in left}
