"""The file of the open piece: whether another window has it open too, and whether somebody else has written to it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

_REST_MS = 300


def content(path: Path) -> str:
    """What tells one content of a file from another: SHA-256 as hexadecimal digits, "" where there is none."""
    from hashlib import sha256  # noqa: PLC0415  brings OpenSSL along, and the window waits

    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class ClaimedFile(QObject):
    """At most one at a time. Windows of one user and machine see each other's claims, by locks in `folder`; what others
    do is seen by the content of the file. Where `folder` cannot be written, nobody sees a claim.
    """

    changed = Signal(str)
    """Somebody else has written to the file of this name."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher: QFileSystemWatcher | None = None
        self._told = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self.content = ""
        """What was in the file when it was opened or saved."""

    def claim(self, path: Path | None, known: str) -> bool:
        """Look after this file from now on, None for none, with what is `known` to be in it; True unless another
        window has it open too.
        """
        self.content = self._told = known
        if path == self._path and (self._lock or path is None):
            return True
        self.release()
        self._path = path
        if path is None:
            return True
        self._watch(path)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        from hashlib import sha256  # noqa: PLC0415  as above

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

    def _watch(self, path: Path) -> None:
        """Hear of writing to the file, and of another one in its place, which only its folder tells of."""
        self._watcher = QFileSystemWatcher([str(path), str(path.parent)], self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)

    def _wait(self, _: str) -> None:
        self._rest.start()

    def _look(self) -> None:
        """See what was written, once whoever writes has come to rest."""
        if not self._path or not self._watcher:
            return
        self._watcher.addPath(str(self._path))  # another file of this name is another one to hear of
        now = content(self._path)
        if now not in ("", self.content, self._told):
            self._told = now
            self.changed.emit(self._path.name)

    def release(self) -> None:
        """Look after no file."""
        self._rest.stop()
        if self._watcher:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock:
            self._lock.unlock()
        self._lock = self._path = None
