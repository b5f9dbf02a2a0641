"""All keys and gestures in their groups, for the sheet that shows them and the document that is written from them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from deepmusician_gui.ui.canvas.gestures import GESTURES, told
from deepmusician_gui.ui.canvas.keys import ELSEWHERE, ON_MAC, GestureKeys
from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.commands.keymap import PRESETS, Keymap, portable
from deepmusician_gui.ui.widgets.words import key_name, tr

_MAC_NAMES = {"Ctrl": "Cmd", "Alt": "Option", "Meta": "Control", "Backspace": "Delete", "Del": "Fn+Delete"}
_MODIFIERS = ("Ctrl+", "Alt+", "Shift+", "Meta+")

_INTRODUCTION = """# Keys and gestures

<!-- Written by `python3 packaging/dev.py shortcuts`; change the tables in the source, not this file. -->

Ctrl+P finds every command by a few letters of its name, whether it has keys or not. *Keymap* in the menu *Help* chooses
one of these keymaps: {presets}.

*Edit keymap…* there opens one of your own. It says what is otherwise than in the one that is chosen: commands by the
names in the last column, keys as they are called on Windows, an empty list for none.

```json
{{
  "keys": {{"edit.duplicate": ["Ctrl+D", "Ctrl+B"], "tool.brush": []}},
  "gestures": {{"copy": "Shift", "free": "Alt", "lock": "Ctrl"}}
}}
```

The keys of gestures are Ctrl, Alt and Shift, a different one each: `copy` copies what is dragged, `free` lets go of the
grid, `lock` keeps to one direction. A key that is given to a command is taken from the one that had it.
"""


class Line(NamedTuple):
    """What is done, and how."""

    place: str
    """The heading that it stands under: a menu, or where the mouse is."""
    what: str
    keys: tuple[str, ...]
    """Of a command, in Qt's portable spelling."""
    how: str
    """Of a gesture, its template in words."""
    id: str
    """Of a command."""

    def told(self, gestures: GestureKeys, *, on_mac: bool = sys.platform == "darwin") -> str:
        """With keys as that system calls them: "Ctrl+Shift+Z or Ctrl+Y"."""
        if self.how:
            return told(self.how, gestures, on_mac=on_mac)
        names = (spelled(key, on_mac=on_mac) for key in self.keys)
        return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), names)


def lines(actions: Actions, keymap: Keymap) -> list[Line]:
    """Commands that have keys, in the order of the menus, then what the mouse does."""
    titles = actions.titles()
    commands = (
        Line(place, titles[name].rstrip("…"), keymap.keys[name], "", name)
        for name, place in actions.places.items()
    )
    gestures = (Line(tr(gesture.place), tr(gesture.what), (), tr(gesture.how), "") for gesture in GESTURES)
    return [*(line for line in commands if line.keys), *gestures]


def groups(all_lines: Iterable[Line]) -> dict[str, list[Line]]:
    """The lines under their headings."""
    under: dict[str, list[Line]] = {}
    for line in all_lines:
        under.setdefault(line.place, []).append(line)
    return under


def spelled(key: str, *, on_mac: bool) -> str:
    """A key by the names that stand on keyboards."""
    modifiers, rest = [], portable(key)
    while modifier := next((each for each in _MODIFIERS if rest.startswith(each)), ""):
        modifiers.append(modifier.removesuffix("+"))
        rest = rest.removeprefix(modifier)
    names = (*modifiers, rest)
    return "+".join(_MAC_NAMES.get(name, name) if on_mac else key_name(name) for name in names)


def document(actions: Actions) -> str:
    """Everything as a page of Markdown, with the default keys."""
    table = Keymap({entry.id: entry.shortcuts for entry in actions.table})
    presets = ", ".join(f"*{name}*" for name in PRESETS.values())
    parts = [_INTRODUCTION.format(presets=presets)]
    for place, under in groups(lines(actions, table)).items():
        names = ("name",) if under[0].id else ()
        parts.append(f"\n## {place}\n\n{_row('', 'Windows, Linux', 'macOS', *names)}")
        parts.append(_row(*["---"] * (3 + len(names))))
        parts.extend(_row(*_cells(line)) for line in under)
    return "".join(parts)


def _cells(line: Line) -> tuple[str, ...]:
    names = (f"`{line.id}`",) if line.id else ()
    return line.what, line.told(ELSEWHERE, on_mac=False), line.told(ON_MAC, on_mac=True), *names


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"
