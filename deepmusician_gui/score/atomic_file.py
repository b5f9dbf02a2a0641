"""Writing a file so that a crash at any moment leaves the old one or the new one, never half of one."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from deepmusician_gui.errors import FileError


def write_file(path: Path, data: bytes) -> None:
    """Put `data` in place of the file at `path`: written beside it, flushed to the disk, then renamed.

    A link is followed, the permissions of a replaced file stay. Raises FileError, the old file being untouched,
    where the folder or the old file cannot be written or is not an ordinary file.
    """
    try:
        _write(Path(os.path.realpath(path)), data)
    except OSError as error:
        reason = (error.strerror or "the disk refused it").lower()
        raise FileError(f"“{path.name}” could not be saved: {reason}.") from error


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():
        raise FileError(f"“{path.name}” could not be saved: it is a folder or a device, not a file.")
    if path.exists() and not os.access(path, os.W_OK):
        raise FileError(f"“{path.name}” could not be saved: it is write-protected.")
    fresh = path.with_name(f".deepmusician-{os.urandom(8).hex()}.tmp")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, fresh)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _flush_folder(path.parent)


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
