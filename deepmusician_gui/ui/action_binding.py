"""From the lines of a table to the actions of Qt: menus, shortcuts, buttons and tooltips."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from deepmusician_gui.ui.icons import icon
from deepmusician_gui.ui.theme import Theme


def _never() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table."""

    id: str
    text: str | Callable[[], str]
    """As it stands in the menu; a function where it depends on the moment ("Undo draw note")."""
    run: Callable[[], object]
    shortcuts: tuple[str, ...] | Callable[[], tuple[str, ...]] = ()
    """In Qt's portable spelling, the first one is shown; a function where they are lent to another entry at times."""
    icon: str = ""
    hindrance: Callable[[], str] = _never
    """Why it cannot be done now, in a sentence; "" when it can."""
    is_checked: Callable[[], bool] | None = None
    """For what is on or off."""
    button: str = ""
    """A shorter text for its button."""


class Actions(QObject):
    """The table as Qt's actions. `refresh` brings them in step with the moment."""

    def __init__(self, table: Iterable[Entry], window: QWidget) -> None:
        super().__init__(window)
        self.table = tuple(table)
        self.by_id: dict[str, QAction] = {}
        for entry in self.table:
            action = self.by_id[entry.id] = QAction(window)
            action.setCheckable(entry.is_checked is not None)
            action.triggered.connect(lambda _checked, entry=entry: self._run(entry))
            window.addAction(action)
        self.refresh()

    def refresh(self) -> None:
        """Texts, ticks, tooltips, and which can be done now."""
        for entry in self.table:
            self._refresh(entry, self.by_id[entry.id])

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for entry in self.table:
            if entry.icon:
                self.by_id[entry.id].setIcon(icon(entry.icon, theme))

    def fill_menu_bar(self, bar: QMenuBar, menus: dict[str, tuple[str, ...]]) -> None:
        """Menus by title, each a list of ids, "" for a line between."""
        for title, ids in menus.items():
            menu = QMenu(title, bar)
            menu.setToolTipsVisible(True)
            for each in ids:
                if each:
                    menu.addAction(self.by_id[each])
                else:
                    menu.addSeparator()
            bar.addMenu(menu)

    def _run(self, entry: Entry) -> None:
        entry.run()
        self.refresh()

    def _refresh(self, entry: Entry, action: QAction) -> None:
        text = entry.text if isinstance(entry.text, str) else entry.text()
        shortcuts = entry.shortcuts if isinstance(entry.shortcuts, tuple) else entry.shortcuts()
        keys = [QKeySequence(each) for each in shortcuts]
        hindrance = entry.hindrance()
        action.setText(text)
        action.setIconText(entry.button or text)
        action.setShortcuts(keys)
        action.setToolTip("\n".join(filter(None, (_name(text, keys), hindrance))))
        action.setEnabled(not hindrance)
        if entry.is_checked:
            action.setChecked(entry.is_checked())


def _name(text: str, keys: list[QKeySequence]) -> str:
    """ "Continue (Ctrl+Return)", as keys are called on this system."""
    name = text.rstrip("…")
    return f"{name} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else name
