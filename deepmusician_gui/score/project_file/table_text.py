"""JSON that can be compared by line: keys in order, each row of a table on a line of its own."""

from __future__ import annotations

import time
from typing import TypeVar

import msgspec
from msgspec import Struct

from deepmusician_gui.errors import FileError

_Text = TypeVar("_Text", bound=Struct)

_ROWS_AT_ONCE = 2048  # a fraction of a millisecond, after which other threads have their turn
_MOST_LISTS = 8_000_000  # each takes some sixty bytes once it is read


def spelled(text: Struct) -> bytes:
    """A struct as JSON. What it holds as a tuple is a table, whose rows hold no tables."""
    encoder = msgspec.json.Encoder(order="deterministic")
    lines = [
        encoder.encode(name)
        + b": "
        + (_rows(value, encoder) if isinstance(value, tuple) else encoder.encode(value))
        for name, value in sorted(msgspec.structs.asdict(text).items())
    ]
    return b"{\n" + b",\n".join(lines) + b"\n}\n"


def _rows(rows: tuple[object, ...], encoder: msgspec.json.Encoder) -> bytes:
    lines = []
    for at in range(0, len(rows), _ROWS_AT_ONCE):
        part = encoder.encode_lines(rows[at : at + _ROWS_AT_ONCE])
        lines.append(part[:-1].replace(b"\n", b",\n"))  # no row holds line breaks
        time.sleep(0)  # hands the interpreter over: the window need not ask for it first
    return b"[\n" + b",\n".join(lines) + b"\n]" if rows else b"[]"


def parsed(data: bytes, kind: type[_Text], name: str) -> _Text:
    """The struct that JSON spells, every value as its type says. Raises FileError, calling the file `name`."""
    try:
        if data.count(b"[") + data.count(b"{") > _MOST_LISTS:
            raise FileError(f"“{name}” holds far more than a project.")
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise FileError(f"“{name}” is damaged: {_place(error)}.") from error


def _place(error: Exception) -> str:
    """What is wrong, for whoever opens the zip with an editor."""
    return str(error).rstrip(".").lower().split("\n")[0] if str(error) else "it makes no sense"
