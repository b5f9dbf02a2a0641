"""Earlier states of the files that were saved, one of which can be opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from deepmusician_gui.ui.files.backups import Backup
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.choice_table import ChoiceTable, lay_out, spoken
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(640, 360)


class BackupsSheet(QDialog):
    """The newest first."""

    chosen = Signal(object)
    """A Backup."""

    def __init__(self, window: QWidget, backups: list[Backup]) -> None:
        super().__init__(window)
        self._backups = backups
        self.setWindowTitle(tr("Open a backup"))
        text = dim(
            tr(
                "What the last saves of each file put into it, and what they replaced. The file stays as it is."
            )
            if backups
            else tr("No file was saved yet. From then on, its last states are found here.")
        )
        text.setWordWrap(True)
        self.table = ChoiceTable(tr("Backups"), (tr("File"), tr("Saved"), tr("Size")), map(_row, backups))
        for row, backup in enumerate(backups):
            self.table.explain(row, str(backup.origin))
        self.opener = QPushButton(tr("Open"))
        self.opener.setProperty("role", "primary")
        self.opener.setToolTip(tr("Open it as a piece that is not saved (Enter)"))
        self.opener.setEnabled(bool(backups))
        self.opener.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Leave everything as it is (Esc)"))
        self.resize(_SIZE)
        lay_out(self, (text,), self.table, (self.cancel, self.opener))
        self.table.taken.connect(self._open)
        self.opener.clicked.connect(self._open)
        self.cancel.clicked.connect(self.reject)
        self.table.setFocus()

    def _open(self) -> None:
        backup = self._backups[self.table.row]
        self.accept()
        self.chosen.emit(backup)


def _row(backup: Backup) -> tuple[str, ...]:
    kib = -(-backup.path.stat().st_size // 1024)
    return backup.origin.name, spoken(backup.moment), f"{kib:,} KiB"
