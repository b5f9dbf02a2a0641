"""From the lines of a table to the actions of Qt: menus, shortcuts, buttons and tooltips."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.status_lines import one_line
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

RUSH_MS = 50
"""So much later at most, actions show what came in a rush."""
_NATIVE = QKeySequence.SequenceFormat.NativeText


def _never() -> str:
    return ""


class Entry(NamedTuple):
    """One line of the table."""

    id: str
    text: str | Callable[[], str]
    """As it stands in the menu; a function where it depends on the moment ("Undo draw note")."""
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    """Its keys unless a keymap says otherwise, in Qt's portable spelling; the first one is shown."""
    icon: str = ""
    hindrance: Callable[[], str] = _never
    """Why it cannot be done now, in a sentence; "" when it can."""
    is_checked: Callable[[], bool] | None = None
    """For what is on or off."""
    is_kept: bool = False
    """Whether it is as it was left when the program starts again; for what is on or off."""
    warns: bool = False
    """Whether its icon has the colour of warnings while it is on, because it must not be forgotten."""
    button: str = ""
    """A shorter text for its button."""
    hint: str = ""
    """What its tooltip says besides, where the text alone leaves something open."""
    lends_keys: Callable[[], bool] | None = None
    """Whether its keys are another entry's now, though it can be done."""
    on_roll: bool = False
    """Its keys are heard where the notes are and nowhere else: fields and lists need the arrows themselves."""


class Menu(NamedTuple):
    """What stands in a menu."""

    title: str
    """Marked for translation, with an & before the letter that opens it."""
    ids: tuple[str, ...]
    """Of entries, from above to below, "" for a line between."""


class Actions(QObject):
    """The table as Qt's actions. `refresh` brings them in step with the moment, for the first time once all stands."""

    def __init__(self, table: Iterable[Entry], window: QWidget) -> None:
        super().__init__(window)
        self.table = tuple(table)
        self.by_id: dict[str, QAction] = {}
        self.places: dict[str, str] = {}
        """The menu that each stands in, by id: "View"."""
        self._keys = {entry.id: _sequences(entry.shortcuts) for entry in self.table}
        self._rush = QTimer(self, singleShot=True, interval=RUSH_MS)
        self._rush.timeout.connect(self._catch_up)
        self._is_behind = False
        self._shown: dict[str, tuple[str, list[QKeySequence], str]] = {}  # what each action was told last
        for entry in self.table:
            action = self.by_id[entry.id] = QAction(window)
            action.setCheckable(entry.is_checked is not None)
            action.triggered.connect(lambda _checked, entry=entry: self._run(entry))
            window.addAction(action)

    def refresh(self) -> None:
        """Texts, ticks, tooltips, and which can be done now."""
        self._is_behind = False
        for entry in self.table:
            self._refresh(entry, self.by_id[entry.id])

    def refresh_in_a_rush(self) -> None:
        """The same for what may come sixty times a second, as from a slider: at once, but the next ones in a while."""
        if self._rush.isActive():
            self._is_behind = True
        else:
            self.refresh()
            self._rush.start()

    def _catch_up(self) -> None:
        if self._is_behind:
            self.refresh_in_a_rush()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for entry in self.table:
            if entry.icon:
                checked = theme.warning if entry.warns else theme.accent_ink
                self.by_id[entry.id].setIcon(icon(entry.icon, theme, checked=checked))

    def set_keys(self, keys: dict[str, tuple[str, ...]]) -> None:
        """Give each entry the keys that stand beside its id."""
        self._keys = {name: _sequences(spelled) for name, spelled in keys.items()}
        self.refresh()

    def switches(self) -> dict[str, bool]:
        """What is on and what is off of all that outlives the window, by id."""
        return {entry.id: entry.is_checked() for entry in self.table if entry.is_kept and entry.is_checked}

    def turn(self, switches: Mapping[str, bool]) -> None:
        """Put what outlives the window as `switches` says; what that does not know stays."""
        for name, is_on in self.switches().items():
            if switches.get(name, is_on) != is_on:
                next(entry for entry in self.table if entry.id == name).run()

    def keys(self, name: str) -> list[QKeySequence]:
        """The keys of an entry, lent or not."""
        return self._keys[name]

    def spelled_keys(self, name: str) -> str:
        """The first keys of an entry as this system calls them; its title where it has none. KeyError for no entry."""
        return self._keys[name][0].toString(_NATIVE) if self._keys[name] else self.titles()[name]

    def titles(self) -> dict[str, str]:
        """What each entry is called at the moment, by id."""
        return {entry.id: _text(entry) for entry in self.table}

    def press(self, held: Qt.KeyboardModifier, key: Qt.Key) -> bool:
        """Do what these keys mean on the roll; False if that is nothing or cannot be done now."""
        pressed = QKeySequence(QKeyCombination(held, key))
        for entry in self.table:
            if entry.on_roll and pressed in self._keys[entry.id] and not entry.hindrance():
                self._run(entry)
                return True
        return False

    def fill_menu_bar(self, bar: QMenuBar, menus: Mapping[str, Menu]) -> None:
        """Menus by name; "help/keymap" lies at the end of "help", which stands before it."""
        made: dict[str, QMenu] = {}
        for name, (title, ids) in menus.items():
            outer = made.get(name.rpartition("/")[0])
            menu = made[name] = QMenu(tr(title), bar)
            menu.setToolTipsVisible(True)
            place = " › ".join(each.title().replace("&", "") for each in (outer, menu) if each)
            for each in ids:
                if each:
                    menu.addAction(self.by_id[each])
                    self.places[each] = place
                else:
                    menu.addSeparator()
            (outer or bar).addMenu(menu)

    def put_behind(self, name: str, menu: QMenu) -> None:
        """Let `menu` stand behind the entry of that id, in the menu that this stands in."""
        action = self.by_id[name]
        outer = next(each for each in action.associatedObjects() if isinstance(each, QMenu))
        after = outer.actions().index(action) + 1
        outer.insertMenu(outer.actions()[after], menu)

    def _run(self, entry: Entry) -> None:
        entry.run()
        self.refresh()

    def _refresh(self, entry: Entry, action: QAction) -> None:
        text = _text(entry)
        keys = [] if entry.lends_keys and entry.lends_keys() else self._keys[entry.id]
        hindrance = entry.hindrance()
        if entry.is_checked:
            action.setChecked(entry.is_checked())
        shown = text, keys, hindrance
        if (
            self._shown.get(entry.id) == shown
        ):  # most often nothing is new, and telling Qt takes ten times as long
            return
        self._shown[entry.id] = shown
        action.setText(f"{text}\t{keys[0].toString(_NATIVE)}" if entry.on_roll and keys else text)
        action.setIconText(entry.button or text)
        action.setShortcuts([] if entry.on_roll else keys)
        action.setToolTip("\n".join(filter(None, (_name(text, keys), entry.hint, hindrance))))
        action.setStatusTip(one_line(action.toolTip()))
        action.setEnabled(not hindrance)


def _text(entry: Entry) -> str:
    return entry.text if isinstance(entry.text, str) else entry.text()


def _sequences(spelled: Iterable[str]) -> list[QKeySequence]:
    return [QKeySequence(each) for each in spelled]


def _name(text: str, keys: list[QKeySequence]) -> str:
    """ "Continue (Ctrl+Return)", as keys are called on this system."""
    name = text.rstrip("…")
    return f"{name} ({keys[0].toString(_NATIVE)})" if keys else name
