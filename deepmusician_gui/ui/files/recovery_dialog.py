"""What was not saved when the program ended without being closed, offered at the next start."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from deepmusician_gui.ui.files.journal import Left
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.choice_table import ChoiceTable, lay_out, spoken
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(600, 300)


class RecoverySheet(QDialog):
    """Stays until something is brought back, or nothing is wanted now; what is not brought back stays for later."""

    brought_back = Signal(object)
    """A Left."""
    thrown_away = Signal(object)
    """A Left, which is still listed until it is taken out."""

    def __init__(self, window: QWidget, left: tuple[Left, ...]) -> None:
        super().__init__(window)
        self._left = list(left)
        self.setWindowTitle(tr("Bring back what was not saved?"))
        heading = QLabel(tr("Deep Musician ended without being closed"))
        heading.setProperty("role", "title")
        text = dim(
            tr("This was not saved. What you do not bring back now is offered again at the next start.")
        )
        text.setWordWrap(True)
        self.table = ChoiceTable(
            tr("Not saved"), (tr("Piece"), tr("Notes"), tr("Takes"), tr("Last change")), map(_row, left)
        )
        self.bring = QPushButton(tr("Bring back"))
        self.bring.setProperty("role", "primary")
        self.bring.setToolTip(tr("Open it; it is not saved until you do (Enter)"))
        self.later = QPushButton(tr("Not now"))
        self.later.setToolTip(tr("Begin with another piece; this is offered again (Esc)"))
        self.throw = QPushButton(tr("Throw away"))
        self.throw.setToolTip(tr("Delete it for good"))
        self.resize(_SIZE)
        lay_out(self, (heading, text), self.table, (self.later, self.bring), apart=self.throw)
        self.bring.setDefault(True)
        self.throw.setAutoDefault(False)
        self.table.taken.connect(self._bring_back)
        self.bring.clicked.connect(self._bring_back)
        self.later.clicked.connect(self.reject)
        self.throw.clicked.connect(self._throw_away)
        self.table.setFocus()

    def _bring_back(self) -> None:
        left = self._left[self.table.row]
        self.accept()
        self.brought_back.emit(left)

    def _throw_away(self) -> None:
        row = self.table.row
        self.thrown_away.emit(self._left.pop(row))
        self.table.remove(row)
        if not self._left:
            self.reject()


def _row(left: Left) -> tuple[str, ...]:
    snapshot = left.snapshot
    return left.name, f"{len(snapshot.score.notes):,}", str(len(snapshot.memory.takes)), spoken(left.moment)
