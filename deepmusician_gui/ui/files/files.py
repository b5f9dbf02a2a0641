"""Opening and saving: the background work and the sentences around files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.formats import MIDI, PROJECT, Format, format_of, write_score
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.faults.crash import log_folder
from deepmusician_gui.ui.files import file_dialogs
from deepmusician_gui.ui.files.amounts import counted_notes
from deepmusician_gui.ui.files.backups import Backup, Backups
from deepmusician_gui.ui.files.claimed_file import ClaimedFile, content
from deepmusician_gui.ui.files.open_project import OpenProject
from deepmusician_gui.ui.files.reader import Reader
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.widgets.words import said, tr

if TYPE_CHECKING:
    from deepmusician_gui.ui.files.project import Snapshot


class _Read(NamedTuple):
    """What was in a file."""

    snapshot: Snapshot
    content: str


class Files(QObject):
    """Brings pieces from files into the window and back; what goes wrong is one sentence and changes nothing."""

    said = Signal(str)
    leaving = Signal()
    """The open piece may make room for another: what is not written in it yet has to be now."""
    settled = Signal()
    """The open piece was saved, or is another."""

    def __init__(self, document: Document, project: OpenProject, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.settings = settings
        """Kept up to date with the files that were opened and saved."""
        self.signed: Callable[[Score], Score] = lambda score: score
        """Puts into an exported copy what is to be told in it."""
        self.reader = Reader(self)
        self.reader.said.connect(self.said)
        self.backups = Backups(data_folder() / "backups")
        self.claimed = ClaimedFile(log_folder() / "open", self)
        self.claimed.changed.connect(self._tell_changed)
        self.project = project
        self._document = document
        self._window = window
        self._untitled = ""
        self._saved = project.belongings
        self._known_to_lose: set[Path] = set()

    @property
    def name(self) -> str:
        """What the open piece is called."""
        return self._document.path.stem if self._document.path else self._untitled or tr("Untitled")

    @property
    def is_modified(self) -> bool:
        """Whether the open file could hold more than it does: of takes and locks, a project alone."""
        return self._document.is_modified or (self._holds_all and self.is_losing)

    @property
    def is_losing(self) -> bool:
        """Whether anything would be gone if the program ended now, also what the open file cannot hold."""
        return self._document.is_modified or self.project.belongings != self._saved

    @property
    def _holds_all(self) -> bool:
        path = self._document.path
        return path is not None and format_of(path) is PROJECT

    def new(self) -> None:
        from deepmusician_gui.ui.files.project import Snapshot  # noqa: PLC0415  the window stands without it

        if self.may_lose_changes():
            self._show(_Read(Snapshot(empty_score()), ""), None)

    def ask_and_open(self) -> None:
        if path := self.ask_for(tr("Open")):
            self.open(path)

    def ask_for(self, title: str) -> Path | None:
        """Which file there is to be read, None for none."""
        return file_dialogs.ask_for(self._window, title, self._folder())

    def open(self, path: Path) -> None:
        """Read a file beside the window and show it when it is there; a newer wish replaces an older one."""
        if self.may_lose_changes():
            self._fetch(path, lambda found: self._show(found, path))

    def ask_and_open_backup(self) -> None:
        """Let one be chosen on a sheet over the window."""
        from deepmusician_gui.ui.files.backups_dialog import BackupsSheet  # noqa: PLC0415  the window stands without it

        sheet = BackupsSheet(self._window, self.backups.all())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.chosen.connect(self.open_backup)
        sheet.open()

    def open_backup(self, backup: Backup) -> None:
        """Show an earlier state of a file; saving it asks for a name, and the file is as it is until then."""

        def show(found: _Read) -> None:
            self._show(found, None, tr("{name} (backup)", name=backup.origin.stem), is_saved=False)
            self.said.emit(tr("Opened an earlier state of {name}.", name=backup.origin.name))

        if self.may_lose_changes():
            self._fetch(backup.path, show)

    def open_example(self, path: Path) -> None:
        """Show a score that comes with the program; saving it asks for a name."""
        self._fetch(path, lambda found: self._show(found, None))

    def bring_back(self, snapshot: Snapshot, path: Path | None, known: str, name: str) -> None:
        """Show what was not saved when the program ended; it still is not. `known` was in its file then."""
        self._show(_Read(snapshot, known), path, name, is_saved=False)
        self.said.emit(tr("Brought back what was not saved when Deep Musician ended without being closed."))

    def save(self) -> bool:
        """True if it was saved, False if the composer or the disk did not want it."""
        path = self._document.path
        if path is None:
            return self.save_as()
        if self.claimed.was_changed() and not file_dialogs.may_overwrite(self._window, path.name):
            return False
        return self._write(path)

    def save_as(self) -> bool:
        path = self._ask_where(tr("Save as"), PROJECT)
        return path is not None and self._write(path)

    def export(self) -> None:
        """Write a copy; the open score keeps its name and its unsaved changes."""
        if path := self._ask_where(tr("Export a MIDI file"), MIDI):
            done = tr("Exported {name}.", name=path.name)
            self._try(done, lambda: write_score(self.signed(self._document.score), path))

    def may_lose_changes(self) -> bool:
        """Ask what to do with unsaved changes, if there are any; True if it may go on."""
        self.leaving.emit()
        if not self.is_modified:
            return True
        answer = file_dialogs.ask_to_save(self._window, self.name)
        button = QMessageBox.StandardButton
        return self.save() if answer == button.Save else answer == button.Discard

    def quit(self) -> None:
        self._window.close()

    def close(self) -> None:
        """Stop reading and wait for the thread to end."""
        self.reader.close()
        self.claimed.release()

    def _fetch(self, path: Path, show: Callable[[_Read], None]) -> None:
        """Read a file and show it; what is done to the open piece meanwhile is asked about."""
        score, belongings = self._document.score, self.project.belongings

        def show_if_wanted(found: _Read) -> None:
            self.leaving.emit()
            is_untouched = self._document.score is score and self.project.belongings == belongings
            if is_untouched or self.may_lose_changes():
                show(found)

        self.reader.read(path, _read, show_if_wanted)

    def _show(self, found: _Read, path: Path | None, untitled: str = "", *, is_saved: bool = True) -> None:
        self._untitled = untitled
        self.project.lay_out(found.snapshot, path)
        self._saved = self.project.belongings
        if not is_saved:
            self._document.undo_stack.resetClean()
        is_ours = self.claimed.claim(path, found.content)
        if path:
            self.settings = self.settings.with_file(path)
            notes = counted_notes(len(found.snapshot.score.notes))
            also = "" if is_ours else tr("Another window has it open too.")
            told = tr("Opened {name}: {notes}.", name=path.name, notes=notes), also, found.snapshot.remark
            self.said.emit(" ".join(filter(None, told)))
        self.settled.emit()

    def _write(self, path: Path) -> bool:
        format_ = format_of(path)
        if format_ and format_.loses and path not in self._known_to_lose:
            answer = file_dialogs.ask_about_loss(self._window, path.name, format_)
            if answer != QMessageBox.StandardButton.Save:
                return answer == QMessageBox.StandardButton.Open and self.save_as()
            self._known_to_lose.add(path)
        snapshot = self.project.snapshot()
        self.backups.keep(path)
        if not self._try(tr("Saved {name}.", name=path.name), lambda: snapshot.write(path)):
            return False
        self.backups.keep(path)
        self._document.mark_saved(path)
        if self._holds_all:
            self._saved = self.project.belongings
        if not self.claimed.claim(path, content(path)):
            self.said.emit(tr("Saved {name}, which another window has open too.", name=path.name))
        self.settings = self.settings.with_file(path)
        self.settled.emit()
        return True

    def _tell_changed(self, name: str) -> None:
        self.said.emit(
            tr("{name} was changed by another window or program; saving it here will ask first.", name=name)
        )

    def _try(self, done: str, write: Callable[[], None]) -> bool:
        """Whether it was written, which `done` says in a sentence."""
        try:
            write()
        except DeepMusicianError as trouble:
            self.said.emit(said(trouble))
            return False
        self.said.emit(done)
        return True

    def _ask_where(self, title: str, first: Format) -> Path | None:
        return file_dialogs.ask_where(self._window, title, self._folder() / self.name, first)

    def _folder(self) -> Path:
        folder = self._document.path.parent if self._document.path else self.settings.folder
        return folder or Path(QDir.homePath())  # Path.home() fails for a user without one


def data_folder() -> Path:
    """Where this system keeps what a program keeps for its user."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _read(path: Path) -> _Read:
    from deepmusician_gui.ui.files.project import read  # noqa: PLC0415  the window stands without it

    known = content(path)  # before: what is written to it meanwhile counts as changed
    return _Read(read(path), known)
