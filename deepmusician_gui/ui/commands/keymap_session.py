"""The keymap that is in force: one of those that come with the program, and over it the composer's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.ui.commands.keymap import Keymap, laid_over, preset
from deepmusician_gui.ui.widgets.words import said, tr

_EMPTY = '{\n  "keys": {},\n  "gestures": {}\n}\n'


def own_keymap() -> Path:
    """Where the composer's keymap lies on this system, or would lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "keymap.json"


class KeymapSession(QObject):
    """Reads keymaps, tells when there is another, and says what is wrong with the composer's own."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, choice: str) -> None:
        """`choice` is one of PRESETS."""
        super().__init__()
        self.choice = choice
        self.keymap = self._table = Keymap({})
        self._own: Path | None = None
        self._read_at = 0

    def begin(self, table: Keymap) -> None:
        """`table` holds the keys that every command has by default."""
        self._table = table
        self._apply()

    def choose(self, name: str) -> None:
        """Take one of PRESETS; what the composer's own keymap says stays above it."""
        self.choice = name
        self._apply()

    def take_own(self, path: Path) -> None:
        """Lay the keymap at `path` over the other, whenever it is there; read again when the window comes back."""
        self._own = path
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._look_again)
        if path.exists():
            self._apply()

    def edit(self) -> None:
        """Open the composer's own keymap in whatever this system edits it with; without one, a new one."""
        if self._own is None:
            return
        try:
            if not self._own.exists():
                self._own.parent.mkdir(parents=True, exist_ok=True)
                write_file(self._own, _EMPTY.encode())
        except (FileError, OSError) as trouble:
            self.said.emit(tr("Your keymap cannot be made: {trouble}", trouble=trouble))
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._own))):
            self.said.emit(tr("What {file} says holds as soon as you come back.", file=self._own))
        else:
            self.said.emit(tr("Nothing opens JSON files here; your keymap is {file}.", file=self._own))

    def _look_again(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._changed_at() != self._read_at:
            self._apply()

    def _changed_at(self) -> int:
        """When the composer's keymap was last written, in ns; 0 while there is none."""
        try:
            return self._own.stat().st_mtime_ns if self._own else 0
        except OSError:
            return 0

    def _apply(self) -> None:
        self.keymap = preset(self.choice, self._table)
        self._read_at = self._changed_at()
        if self._own and self._read_at:
            try:
                self.keymap = laid_over(self.keymap, self._own, self._table)
            except FileError as trouble:
                self.said.emit(said(trouble))
        self.changed.emit()
