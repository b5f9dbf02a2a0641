"""Opening and saving: the questions, the background work and the sentences around files."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.formats import FORMATS, MIDI, read_score, write_score
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.settings import Settings

_FILTERS = [
    f"{format_.name} files ({' '.join('*' + suffix for suffix in format_.suffixes)})" for format_ in FORMATS
]


class Files(QObject):
    """Brings scores from files into the document and back; what goes wrong is one sentence and changes nothing."""

    said = Signal(str)
    reading = Signal(str)
    """The name of the file that is being read, "" when it is done."""

    def __init__(self, document: Document, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.settings = settings
        """Kept up to date with the files that were opened and saved."""
        self.signed: Callable[[Score], Score] = lambda score: score
        """Puts into an exported copy what is to be told in it."""
        self._document = document
        self._window = window
        self._opening: Job | None = None

    @property
    def name(self) -> str:
        """What the open score is called."""
        return self._document.path.stem if self._document.path else "Untitled"

    def new(self) -> None:
        if self.may_lose_changes():
            self._document.replace(empty_score(), None)

    def ask_and_open(self) -> None:
        if path := self.ask_for("Open"):
            self.open(path)

    def ask_for(self, title: str) -> Path | None:
        """Which file there is to be read, None for none."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), _opened_filter())
        return Path(chosen) if chosen else None

    def open(self, path: Path) -> None:
        """Read a file beside the window and show it when it is there; a newer wish replaces an older one."""
        if self.may_lose_changes():
            self._read(path, lambda score: self._show(score, path))

    def bring_back(self, path: Path) -> None:
        """Show what was not saved when the program ended; it still is not."""

        def show(score: Score) -> None:
            self._show(score, None)
            self._document.undo_stack.resetClean()
            self.said.emit("Brought back what was not saved when Deep Musician ended without being closed.")

        self._read(path, show)

    def open_example(self, path: Path) -> None:
        """Show a score that comes with the program; saving it asks for a name."""
        self._read(path, lambda score: self._show(score, None))

    def save(self) -> bool:
        """True if it was saved, False if the composer or the disk did not want it."""
        return self._write(self._document.path) if self._document.path else self.save_as()

    def save_as(self) -> bool:
        path = self._ask_where("Save as")
        return path is not None and self._write(path)

    def export(self) -> None:
        """Write a copy; the open score keeps its name and its unsaved changes."""
        if path := self._ask_where("Export a MIDI file"):
            self._write_file(path, "Exported", self.signed(self._document.score))

    def may_lose_changes(self) -> bool:
        """Ask what to do with unsaved changes, if there are any; True if it may go on."""
        if not self._document.is_modified:
            return True
        button = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setWindowTitle("Unsaved changes")
        box.setText(f"Save the changes to {self.name} before it is closed?")
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answer = box.exec()
        return self.save() if answer == button.Save else answer == button.Discard

    def quit(self) -> None:
        self._window.close()

    def close(self) -> None:
        """Stop reading and wait for the thread to end."""
        if self._opening:
            self._opening.cancel()
            self._opening.wait()

    def _read(self, path: Path, show: Callable[[Score], None]) -> None:
        if self._opening:
            self._opening.cancel()
        job = self._opening = Job(lambda: _reading(path), self)
        job.finished.connect(show)
        job.failed.connect(self.said)
        for end in (job.finished, job.failed):  # one that is cancelled makes way for a newer one
            end.connect(lambda _: self.reading.emit(""))
        self.reading.emit(path.name)
        job.start()

    def _show(self, score: Score, path: Path | None) -> None:
        self._document.replace(score, path)
        if path:
            self.settings = self.settings.with_file(path)
            self.said.emit(f"Opened {path.name}: {_count(len(score.notes), 'note')}.")

    def _write(self, path: Path) -> bool:
        if written := self._write_file(path, "Saved", self._document.score):
            self._document.mark_saved(path)
            self.settings = self.settings.with_file(path)
        return written

    def _write_file(self, path: Path, done: str, score: Score) -> bool:
        try:
            write_score(score, path)
        except DeepMusicianError as trouble:
            self.said.emit(str(trouble))
            return False
        self.said.emit(f"{done} {path.name}.")
        return True

    def _ask_where(self, title: str) -> Path | None:
        suggested = str(Path(self._folder()) / f"{self.name}{MIDI.suffixes[0]}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggested, ";;".join(_FILTERS))
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(MIDI.suffixes[0])

    def _folder(self) -> str:
        folder = self._document.path.parent if self._document.path else self.settings.folder
        return str(folder or Path.home())


def _reading(path: Path) -> Generator[Score, None, None]:
    yield read_score(path)


def _opened_filter() -> str:
    """All formats at once first, then each: who opens a file seldom knows its kind."""
    every = " ".join("*" + suffix for format_ in FORMATS for suffix in format_.suffixes)
    return ";;".join([f"Music ({every})", *_FILTERS])


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")
