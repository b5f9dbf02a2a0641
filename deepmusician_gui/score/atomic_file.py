"""Writing a file so that a crash at any moment leaves the old one or the new one, never half of one."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from deepmusician_gui.errors import FileError, reason

_FRESH = ".deepmusician-*.tmp"
_LONG_S = 24 * 3600


def write_file(path: Path, data: bytes) -> None:
    """Put `data` in place of the file at `path`, as `fresh_file` does. Raises FileError."""
    with fresh_file(path) as fresh:
        fresh.write_bytes(data)


@contextmanager
def fresh_file(path: Path) -> Iterator[Path]:
    """Where to write what then takes the place of the file at `path`: beside it, flushed to the disk, then renamed.

    Whatever is raised meanwhile leaves the old file untouched and nothing else. A link is followed, the permissions of
    a replaced file stay. Raises FileError where the folder or the old file cannot be written or is no ordinary file.
    """
    try:
        with _beside(Path(os.path.realpath(path))) as fresh:
            yield fresh
    except OSError as error:
        raise FileError(
            "“{name}” could not be saved: {reason}.", name=path.name, reason=reason(error)
        ) from error


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    if path.exists() and not path.is_file():
        raise FileError(
            "“{name}” could not be saved: it is a folder or a device, not a file.", name=path.name
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise FileError("“{name}” could not be saved: it is write-protected.", name=path.name)
    _sweep(path.parent)
    fresh = path.with_name(_FRESH.replace("*", os.urandom(8).hex()))
    try:
        yield fresh
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, fresh)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _flush_folder(path.parent)


def _sweep(folder: Path) -> None:
    """Take away what was begun and never ended, because the program was killed; nobody writes for so long."""
    for begun in folder.glob(_FRESH):
        with suppress(OSError):
            if time.time() - begun.stat().st_mtime > _LONG_S:
                begun.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the rename itself last, where the system can (Windows cannot, some network disks will not)."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
