"""The file of the open piece: whether another window has it open too, and whether somebody else has written to it."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile


def content(path: Path) -> str:
    """What tells one content of a file from another: SHA-256 as hexadecimal digits, "" where there is none."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class ClaimedFile:
    """At most one at a time. Windows of one user and machine see each other's claims, by locks in `folder`; what others
    do is seen by the content of the file. Where `folder` cannot be written, nobody sees a claim.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self.content = ""
        """What was in the file when it was opened or saved."""

    def claim(self, path: Path | None, known: str) -> bool:
        """Look after this file from now on, None for none, with what is `known` to be in it; True unless another
        window has it open too.
        """
        self.content = known
        if path == self._path and (self._lock or path is None):
            return True
        self.release()
        self._path = path
        if path is None:
            return True
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        name = sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:32]
        lock = QLockFile(str(self._folder / f"{name}.lock"))
        lock.setStaleLockTime(
            0
        )  # however long a window has stood open: its lock goes when its process is gone
        if lock.tryLock(0):
            self._lock = lock
        return lock.error() != QLockFile.LockError.LockFailedError

    def was_changed(self) -> bool:
        """Whether the file holds now what this window has neither read nor written. One that is gone holds nothing."""
        now = content(self._path) if self._path else ""
        return now not in ("", self.content)

    def release(self) -> None:
        """Look after no file."""
        if self._lock:
            self._lock.unlock()
        self._lock = self._path = None
