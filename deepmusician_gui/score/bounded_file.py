"""Reading files from anywhere, of which some have no end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from deepmusician_gui.errors import FileError, reason

_PIECE_BYTES = 1 << 20


def read_file(path: Path, most_bytes: int, what: str) -> bytes:
    """All of a file. Raises FileError for one that cannot be opened or is too large to be `what`, "a MIDI file" say."""
    try:
        with path.open("rb") as file:
            data = b"".join(_pieces(file, most_bytes + 1))
    except OSError as error:
        raise FileError(
            "“{name}” could not be opened: {reason}.", name=path.name, reason=reason(error)
        ) from error
    return within(data, most_bytes, path.name, what)


def _pieces(file: BinaryIO, most_bytes: int) -> Iterator[bytes]:
    """The first bytes of a file. Whoever asks for all at once has room made for the most there could be."""
    left = most_bytes
    while piece := file.read(min(left, _PIECE_BYTES)):
        left -= len(piece)
        yield piece


def within(data: bytes, most_bytes: int, name: str, what: str) -> bytes:
    """The data, if it is no more than that. Raises FileError as `read_file` does."""
    if len(data) > most_bytes:
        raise FileError("“{name}” is too large to be {what}.", name=name, what=what)
    return data
