"""What was trained here: models that can be taken away again, and trainings that wait to go on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QFile, QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from deepmusician_gui.models.registry import ModelEntry, entry, own_models
from deepmusician_gui.training.lesson import Lesson, begun, drop
from deepmusician_gui.ui.widgets.asking import Question, answer
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.choice_table import ChoiceTable, lay_out, spoken
from deepmusician_gui.ui.widgets.words import tr

_SIZE = QSize(640, 360)


class OwnModelsSheet(QDialog):
    """Trainings that wait stand first, then models by name."""

    wanted = Signal(object)
    """The Lesson that is to go on."""
    removed = Signal(object)
    """The ModelEntry that is no more."""

    def __init__(self, window: QWidget, running: Lesson | None) -> None:
        """The one that is `running` is nobody's to take away."""
        super().__init__(window)
        waiting = [lesson for lesson in begun() if lesson != running]
        self._rows: list[Lesson | ModelEntry] = [*waiting, *own_models()]
        self.setWindowTitle(tr("Your models"))
        text = dim(
            tr("A model that you take away goes to the bin of the system. The music it learned from stays.")
            if self._rows
            else tr("Nothing was trained here yet: Generate › Train on your own music.")
        )
        text.setWordWrap(True)
        self.table = ChoiceTable(
            tr("Your models"), (tr("Name"), tr("State"), tr("Last change")), map(_row, self._rows)
        )
        self.remove = QPushButton(tr("Take away…"))
        self.remove.setToolTip(tr("Move the model to the bin, or forget what was learned (Delete)"))
        self.remove.setAutoDefault(False)
        self.go_on = QPushButton(tr("Go on"))
        self.go_on.setProperty("role", "primary")
        self.go_on.setToolTip(tr("Go on with the training (Enter)"))
        self.leave = QPushButton(tr("Close"))
        self.leave.setToolTip(tr("Back to the window (Esc)"))
        self.leave.setAutoDefault(False)
        self.resize(_SIZE)
        lay_out(self, (text,), self.table, (self.leave, self.go_on), apart=self.remove)
        self.table.currentItemChanged.connect(self._follow)
        self.table.taken.connect(self._go_on)
        self.go_on.clicked.connect(self._go_on)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self.reject)
        self._follow()
        self.table.setFocus()

    @property
    def _chosen(self) -> Lesson | ModelEntry | None:
        return self._rows[self.table.row] if 0 <= self.table.row < len(self._rows) else None

    def _follow(self) -> None:
        self.go_on.setEnabled(isinstance(self._chosen, Lesson))
        self.remove.setEnabled(self._chosen is not None)

    def _go_on(self) -> None:
        if isinstance(lesson := self._chosen, Lesson):
            self.accept()
            self.wanted.emit(lesson)

    def _remove(self) -> None:
        row, chosen = self.table.row, self._chosen
        if chosen is None or not self._is_sure(chosen):
            return
        if isinstance(chosen, Lesson):
            drop(chosen)
        elif not _bin((chosen.weights, chosen.card)):
            told = tr("{name} could not be moved to the bin.", name=chosen.title)
            answer(Question(self, tr("Your models"), told))
            return
        self._rows.pop(row)
        self.table.remove(row)
        self._follow()
        if isinstance(chosen, ModelEntry):
            self.removed.emit(chosen)

    def _is_sure(self, chosen: Lesson | ModelEntry) -> bool:
        if isinstance(chosen, Lesson):
            text = tr("Forget all that {name} has learned?", name=chosen.full_title)
        else:
            text = tr("Move {name} to the bin?", name=chosen.title)
        box = Question(self, tr("Your models"), text)
        box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return answer(box) == QMessageBox.StandardButton.Discard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._remove()
        else:
            super().keyPressEvent(event)


def _row(kept: Lesson | ModelEntry) -> tuple[str, ...]:
    if isinstance(kept, Lesson):
        return kept.full_title, tr("Paused"), _moment(kept.folder / "lesson.json")
    return kept.title, tr("Learned from {model}", model=entry(kept.recipe).title), _moment(kept.weights)


def _moment(path: Path) -> str:
    try:
        return spoken(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except OSError:  # taken away meanwhile
        return ""


def _bin(paths: Iterable[Path]) -> bool:
    """Whether those that are there are in the bin now."""
    return all(QFile.moveToTrash(str(path)) for path in paths if path.exists())
