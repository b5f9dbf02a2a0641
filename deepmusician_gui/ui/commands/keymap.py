"""Keymaps: which keys mean which command, and which held keys change a drag; JSON files laid over the table.

A file says only what is otherwise: {"keys": {"edit.duplicate": ["Ctrl+B"]}, "gestures": {"copy": "Shift"}}, keys in
Qt's portable spelling, an empty list for none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from deepmusician_gui import RESOURCES
from deepmusician_gui.errors import FileError
from deepmusician_gui.ui.canvas.keys import MODIFIERS, SYSTEM, GestureKeys

DEFAULT = "default"
PRESETS = {DEFAULT: "Default", "fl-like": "Like FL Studio", "live-like": "Like Live"}
"""What they are called, by name; all but the first have a file in resources/keymaps."""
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NO_KEYS = {"Shift", "Ctrl", "Alt", "Meta"}  # alone


class Keymap(NamedTuple):
    """The keys of every command by its id, in Qt's portable spelling, and those of the gestures."""

    keys: dict[str, tuple[str, ...]]
    gestures: GestureKeys = SYSTEM


def preset(name: str, table: Keymap) -> Keymap:
    """One of PRESETS; `table` holds the default keys."""
    return table if name == DEFAULT else laid_over(table, RESOURCES / "keymaps" / f"{name}.json", table)


def laid_over(below: Keymap, path: Path, table: Keymap) -> Keymap:
    """The keymap in a file, and `below` where the file says nothing; a key that it gives is taken from others there.

    Raises FileError if the file cannot be read, names what does not exist, spells a key that does not, or gives two
    commands one key that are not made to take turns: those that do share a key in `table`.
    """
    said = _read(path)
    given = {name: _keys(path, name, spelled, below) for name, spelled in said["keys"].items()}
    gestures = _gestures(path, said["gestures"], below.gestures)
    take_turns = {frozenset(pair[:2]) for pair in _shared(table.keys)}
    keys = below.keys | given
    for one, other, key in _shared(keys):
        if frozenset((one, other)) in take_turns:
            continue
        if one in given and other in given:
            raise FileError(
                f"In “{path.name}”, {key} is the key of both {one} and {other}; nothing was changed."
            )
        loser = other if one in given else one
        keys[loser] = tuple(each for each in keys[loser] if portable(each) != key)
    return Keymap(keys, gestures)


def portable(spelled: object) -> str:
    """A key as Qt spells it on every system, "" if there is none that is spelled so."""
    sequence = QKeySequence(spelled, _PORTABLE) if isinstance(spelled, str) else QKeySequence()
    text = sequence.toString(_PORTABLE)
    return text if sequence.count() == 1 and text.rpartition("+")[2] not in _NO_KEYS else ""


def _read(path: Path) -> dict[str, dict[str, object]]:
    """The two parts of a file, each a dictionary."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_once)
    except json.JSONDecodeError as trouble:
        raise FileError(f"“{path.name}” is no JSON: {trouble.msg} in line {trouble.lineno}.") from None
    except (OSError, ValueError, RecursionError) as trouble:
        raise FileError(f"“{path.name}” cannot be read: {trouble}.") from None
    parts: dict[str, dict[str, object]] = {"keys": {}, "gestures": {}}
    if not isinstance(said, dict) or not all(isinstance(part, dict) for part in said.values()):
        raise FileError(f'“{path.name}” is no keymap: it needs the parts "keys" and "gestures".')
    if unknown := said.keys() - parts:
        raise FileError(f'“{path.name}” has a part "{min(unknown)}" where only "keys" and "gestures" can be.')
    return parts | said


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    said = dict(pairs)
    if len(said) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)} stands there twice")
    return said


def _keys(path: Path, name: str, spelled: object, below: Keymap) -> tuple[str, ...]:
    if name not in below.keys:
        raise FileError(f'There is no command "{name}", which “{path.name}” gives keys to.')
    if not isinstance(spelled, list):
        raise FileError(f"In “{path.name}”, the keys of {name} are no list.")
    keys = tuple(portable(each) for each in spelled)
    if "" in keys:
        wrong = json.dumps(spelled[keys.index("")], ensure_ascii=False)
        raise FileError(f"In “{path.name}”, {wrong} for {name} is no key.")
    return keys


def _gestures(path: Path, said: dict[str, object], below: GestureKeys) -> GestureKeys:
    if unknown := said.keys() - set(GestureKeys._fields):
        raise FileError(f'There is no gesture "{min(unknown)}", which “{path.name}” gives a key to.')
    for name, key in said.items():
        if not isinstance(key, str) or key not in MODIFIERS:
            raise FileError(f"In “{path.name}”, the key of {name} must be one of {', '.join(MODIFIERS)}.")
    gestures = GestureKeys(**below._asdict() | said)
    if len(set(gestures)) < len(gestures):
        raise FileError(f"In “{path.name}”, two gestures have one key; copy, free and lock need three.")
    return gestures


def _shared(keys: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
    """Two ids and the key that both have, for every such pair."""
    owners: dict[str, list[str]] = {}
    for name, spelled in keys.items():
        for key in {portable(each) for each in spelled}:
            owners.setdefault(key, []).append(name)
    for key, names in owners.items():  # a copy of `keys`, which may change meanwhile
        for one, other in combinations(names, 2):
            yield one, other, key
