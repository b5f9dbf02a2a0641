"""A copy of what is not saved yet, for the case that the program does not end as it should."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job

EVERY_MS = 30_000


class Rescue(QObject):
    """Writes the open piece to a file of its own while it differs from what was saved; a clean end takes that away.

    Of several windows of the program only the first keeps a copy, so that none finds that of one still at work.
    """

    said = Signal(str)

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.path = folder / "unsaved.mid"
        self._lock = QLockFile(str(folder / "unsaved.lock"))
        self._kept: Score | None = None
        self._writing: Job | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def start(self) -> Path | None:
        """Look after the piece from now on; the copy that a program left which did not end as it should."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None  # a disk that is not writable is told about when something is saved
        if not self._lock.tryLock(0):
            return None
        self._timer.start()
        return self.path if self.path.exists() else None

    def keep(self) -> None:
        """Write what is not saved, if it has changed since the last time."""
        score = self._document.score
        if not self._document.is_modified:
            self._kept = None
            self.path.unlink(missing_ok=True)
        elif score is not self._kept and not self._writing:
            self._kept = score
            self._writing = Job(lambda: _writing(score, self.path), self)
            self._writing.failed.connect(self.said)
            self._writing.failed.connect(self._release)
            self._writing.finished.connect(self._release)
            self._writing.start()

    def _release(self) -> None:
        """The job is done; thousands of them would be left of a long day."""
        if self._writing:
            self._writing.deleteLater()
            self._writing = None

    def close(self) -> None:
        """The program ends as it should: nothing is left."""
        self._timer.stop()
        if self._writing:
            self._writing.wait()
        if self._lock.isLocked():
            self.path.unlink(missing_ok=True)
            self._lock.unlock()


def _writing(score: Score, path: Path) -> Generator[None, None, None]:
    from deepmusician_gui.score.midi_file import write_midi  # noqa: PLC0415  the window stands without it

    write_midi(score, path)
    yield
