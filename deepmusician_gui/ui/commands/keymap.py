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
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

DEFAULT = "default"
PRESETS = {
    DEFAULT: QT_TR_NOOP("Default"),
    "fl-like": QT_TR_NOOP("Like FL Studio"),
    "live-like": QT_TR_NOOP("Like Live"),
}
"""What they are called, by name, marked for translation; all but the first have a file in resources/keymaps."""
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
                tr(
                    "In “{file}”, {key} is the key of both {one} and {other}; nothing was changed.",
                    file=path.name,
                    key=key,
                    one=one,
                    other=other,
                )
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
        raise FileError(
            tr(
                "“{file}” is no JSON: {trouble} in line {line}.",
                file=path.name,
                trouble=trouble.msg,
                line=trouble.lineno,
            )
        ) from None
    except (OSError, ValueError, RecursionError) as trouble:
        raise FileError(tr("“{file}” cannot be read: {trouble}.", file=path.name, trouble=trouble)) from None
    parts: dict[str, dict[str, object]] = {"keys": {}, "gestures": {}}
    if not isinstance(said, dict) or not all(isinstance(part, dict) for part in said.values()):
        raise FileError(
            tr('“{file}” is no keymap: it needs the parts "keys" and "gestures".', file=path.name)
        )
    if unknown := said.keys() - parts:
        raise FileError(
            tr(
                '“{file}” has a part "{part}" where only "keys" and "gestures" can be.',
                file=path.name,
                part=min(unknown),
            )
        )
    return parts | said


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    said = dict(pairs)
    if len(said) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(tr("{name} stands there twice", name=twice))
    return said


def _keys(path: Path, name: str, spelled: object, below: Keymap) -> tuple[str, ...]:
    if name not in below.keys:
        raise FileError(
            tr('There is no command "{command}", which “{file}” gives keys to.', command=name, file=path.name)
        )
    if not isinstance(spelled, list):
        raise FileError(tr("In “{file}”, the keys of {command} are no list.", file=path.name, command=name))
    keys = tuple(portable(each) for each in spelled)
    if "" in keys:
        wrong = json.dumps(spelled[keys.index("")], ensure_ascii=False)
        raise FileError(
            tr("In “{file}”, {wrong} for {command} is no key.", file=path.name, wrong=wrong, command=name)
        )
    return keys


def _gestures(path: Path, said: dict[str, object], below: GestureKeys) -> GestureKeys:
    if unknown := said.keys() - set(GestureKeys._fields):
        raise FileError(
            tr(
                'There is no gesture "{gesture}", which “{file}” gives a key to.',
                gesture=min(unknown),
                file=path.name,
            )
        )
    for name, key in said.items():
        if not isinstance(key, str) or key not in MODIFIERS:
            raise FileError(
                tr(
                    "In “{file}”, the key of {gesture} must be one of {keys}.",
                    file=path.name,
                    gesture=name,
                    keys=", ".join(MODIFIERS),
                )
            )
    gestures = GestureKeys(**below._asdict() | said)
    if len(set(gestures)) < len(gestures):
        raise FileError(
            tr("In “{file}”, two gestures have one key; copy, free and lock need three.", file=path.name)
        )
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
