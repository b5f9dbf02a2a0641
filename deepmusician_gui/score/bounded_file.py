"""Reading files from anywhere, of which some have no end."""

from __future__ import annotations

from pathlib import Path

from deepmusician_gui.errors import FileError, reason


def read_file(path: Path, most_bytes: int, what: str) -> bytes:
    """All of a file. Raises FileError for one that cannot be opened or is too large to be `what`, "a MIDI file" say."""
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except OSError as error:
        raise FileError(
            "“{name}” could not be opened: {reason}.", name=path.name, reason=reason(error)
        ) from error
    return within(data, most_bytes, path.name, what)


def within(data: bytes, most_bytes: int, name: str, what: str) -> bytes:
    """The data, if it is no more than that. Raises FileError as `read_file` does."""
    if len(data) > most_bytes:
        raise FileError("“{name}” is too large to be {what}.", name=name, what=what)
    return data
