"""JSON that can be compared by line: keys in order, each row of a table on a line of its own."""

from __future__ import annotations

from io import BytesIO
from typing import TypeVar

import msgspec
from msgspec import Struct

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.project_file.turns import parts

_Text = TypeVar("_Text", bound=Struct)

_MOST_LISTS = 8_000_000  # each takes some sixty bytes once it is read


def spelled(text: Struct) -> bytes:
    """A struct as JSON. What it holds as a tuple is a table, whose rows hold no tables."""
    encoder = msgspec.json.Encoder(order="deterministic")
    spelling = BytesIO()  # gives its bytes away without copying them
    for number, (name, value) in enumerate(sorted(msgspec.structs.asdict(text).items())):
        spelling.write((b",\n" if number else b"{\n") + encoder.encode(name) + b": ")
        if isinstance(value, tuple) and value:
            _write_rows(value, encoder, spelling)
        else:
            spelling.write(encoder.encode(value))
    spelling.write(b"\n}\n")
    return spelling.getvalue()


def _write_rows(rows: tuple[object, ...], encoder: msgspec.json.Encoder, spelling: BytesIO) -> None:
    for number, part in enumerate(parts(rows)):
        lines = encoder.encode_lines(part)[:-1].replace(b"\n", b",\n")  # no row holds line breaks
        spelling.write((b",\n" if number else b"[\n") + lines)
    spelling.write(b"\n]")


def parsed(data: bytes, kind: type[_Text], name: str) -> _Text:
    """The struct that JSON spells, every value as its type says. Raises FileError, calling the file `name`."""
    try:
        if data.count(b"[") + data.count(b"{") > _MOST_LISTS:
            raise FileError("“{name}” holds far more than a project.", name=name)
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise FileError("“{name}” is damaged: {reason}.", name=name, reason=_place(error)) from error


def _place(error: Exception) -> str:
    """What is wrong, for whoever opens the zip with an editor."""
    return str(error).rstrip(".").lower().split("\n")[0] or Sentence("it makes no sense")
