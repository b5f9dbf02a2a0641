"""A MIDI file that follows the open piece, for a program that reads it again whenever it changes."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from deepmusician_gui.score.formats import MIDI, write_score
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.words import tr

REST_MS = 1000
"""How long nothing has to change before the file is written: a drag or a run of keys is one writing."""


class LiveFile(QObject):
    """Written, whole each time, once a take was kept or notes were edited and the hands rest.

    It belongs to the piece that is open: with another one it ends, so that no file ever turns into another piece.
    """

    said = Signal(str)
    changed = Signal()
    """It was begun or has ended."""

    def __init__(self, document: Document, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self.path: Path | None = None
        """The file, None where none is kept."""
        self._document, self._files, self._window = document, files, window
        self._job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._write)
        document.score_changed.connect(self._wait)
        document.replaced.connect(self._forget)

    def toggle(self) -> None:
        """Ask for a file and keep it from now on, or keep it no longer."""
        if self.path:
            self._end(tr("{name} is no longer kept up to date.", name=self.path.name))
        elif path := self._ask_where():
            self.path = path
            self._write()
            self.changed.emit()

    def close(self) -> None:
        """Write what is still to be written, and wait for it."""
        if self.path and self._rest.isActive():
            self._write()
        if self._job:
            self._job.wait()

    def _ask_where(self) -> Path | None:
        folder = self._files.settings.folder or Path()
        name = tr("{name} live", name=self._files.name)
        suggested = folder / f"{name}{MIDI.suffixes[0]}"
        title = tr("Keep a MIDI file up to date")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(suggested), tr("MIDI files (*.mid *.midi)")
        )
        if not chosen:
            return None
        path = Path(chosen)
        path = path if path.suffix else path.with_name(path.name + MIDI.suffixes[0])
        if path == self._document.path:
            self.said.emit(tr("{name} is the piece itself: choose another name.", name=path.name))
            return None
        return path

    def _wait(self) -> None:
        if self.path:
            self._rest.start()

    def _write(self) -> None:
        if self.path is None:
            return
        if self.path == self._document.path:  # saved there meanwhile
            self._end(
                tr("{name} is the piece itself now, and is no longer kept up to date.", name=self.path.name)
            )
            return
        if self._job:  # the state of now comes after the one that is being written
            self._rest.start()
            return
        score, path = self._files.signed(self._document.score), self.path
        job = self._job = Job(lambda: _writing(score, path), self)
        job.finished.connect(
            partial(self._done, tr("Wrote {name}, which follows every change.", name=path.name))
        )
        job.failed.connect(self._done)
        job.start()

    def _done(self, sentence: str, *_: object) -> None:
        self._job = None
        self.said.emit(sentence)

    def _forget(self) -> None:
        if self.path:
            self._end(tr("{name} is no longer kept up to date: another piece is open.", name=self.path.name))

    def _end(self, sentence: str) -> None:
        self._rest.stop()
        self.path = None
        self.said.emit(sentence)
        self.changed.emit()


def _writing(score: Score, path: Path) -> Generator[None, None, None]:
    write_score(score, path)
    yield
