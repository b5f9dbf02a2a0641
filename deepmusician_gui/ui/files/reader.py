"""One file at a time is read beside the window."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.words import tr

_Found = TypeVar("_Found")


class Reader(QObject):
    """What goes wrong is one sentence; a newer wish replaces an older one."""

    said = Signal(str)
    reading = Signal(str)
    """The name of the file that is being read, "" when it is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name = ""
        self._job: Job | None = None

    def read(self, path: Path, work: Callable[[Path], _Found], show: Callable[[_Found], None]) -> None:
        """Hand what `work` finds in the file to `show`, in the thread of the window."""
        self._drop()
        job = self._job = Job(lambda: _reading(path, work), self)
        job.finished.connect(show)
        job.failed.connect(self.said)
        for end in (job.finished, job.failed):
            end.connect(self._end)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(job.deleteLater)
        self._name = path.name
        self.reading.emit(path.name)
        job.start()

    def stop(self) -> None:
        """Show nothing of what is being read."""
        if self._job:
            self._drop()
            self._end()
            self.said.emit(
                tr("{name} is not read any further; the open piece is as it was.", name=self._name)
            )

    def close(self) -> None:
        """Read no more, and wait for the threads to end."""
        self._drop()
        for job in self.findChildren(Job):
            job.wait()

    def _drop(self) -> None:
        if self._job:
            self._job.cancel()

    def _end(self, *_: object) -> None:
        self._job = None
        self.reading.emit("")


def _reading(path: Path, work: Callable[[Path], _Found]) -> Generator[_Found, None, None]:
    yield work(path)
