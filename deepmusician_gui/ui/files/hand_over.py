"""What of a piece goes to another program, and in which form."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.score.hand_over import parts, region
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.files.amounts import counted_files, counted_notes
from deepmusician_gui.ui.widgets.buttons import dim, named
from deepmusician_gui.ui.widgets.words import tr

_LEAST_PX = 240
_MARGIN_PX = 16


class HandOver(NamedTuple):
    """A choice."""

    is_loop: bool = False
    """The loop region alone."""
    by_track: bool = False
    """A file for each track."""
    has_tempo: bool = True


class HandOverDialog(QDialog):
    """Enter goes on to where the files are to lie, Esc leaves everything as it is."""

    def __init__(self, score: Score, loop: tuple[int, int] | None, choice: HandOver, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Export for another program"))
        self._score, self._loop = score, loop
        self.extent = _field(
            tr("What"), tr("All of it from bar 1, or what begins in the loop, moved to the first bar (Alt+W)")
        )
        self.extent.addItem(tr("The whole piece"))
        if loop:
            self.extent.addItem(_loop_name(score, loop))
            self.extent.setCurrentIndex(int(choice.is_loop))
        self.files = _field(
            tr("As"),
            tr(
                "All tracks in one MIDI file, or a folder with a MIDI file for each track that has notes (Alt+A)"
            ),
        )
        self.files.addItems([tr("One file"), tr("A file for each track")])
        self.files.setCurrentIndex(int(choice.by_track))
        self.tempo = QCheckBox(tr("With the &tempo"))
        self.tempo.setToolTip(
            tr(
                "Tempo changes go along (Alt+T)\nWithout them the other program plays the notes at its own tempo"
            )
        )
        self.tempo.setChecked(choice.has_tempo)
        self.outcome = dim("")
        self.exporter = QPushButton(tr("Export…"))
        self.exporter.setProperty("role", "primary")
        self.exporter.setToolTip(tr("Say where to (Enter)"))
        self.exporter.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Write nothing (Esc)"))
        self._lay_out()
        self._connect()
        self._show_outcome()

    @property
    def choice(self) -> HandOver:
        """What is chosen now."""
        return HandOver(
            self.extent.currentIndex() == 1, self.files.currentIndex() == 1, self.tempo.isChecked()
        )

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(((tr("&What"), self.extent), (tr("&As"), self.files))):
            fields.addWidget(named(name, field), row, 0)
            fields.addWidget(field, row, 1)
        fields.addWidget(self.tempo, 2, 1)
        fields.addWidget(self.outcome, 3, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.exporter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_MARGIN_PX)
        column.addLayout(fields)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _connect(self) -> None:
        self.extent.currentIndexChanged.connect(self._show_outcome)
        self.files.currentIndexChanged.connect(self._show_outcome)
        self.exporter.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def _show_outcome(self) -> None:
        """How much that is, so that nobody exports nothing."""
        score = region(self._score, *self._loop) if self.choice.is_loop and self._loop else self._score
        files = len(parts(score)) if self.choice.by_track else 1
        notes = len(score.notes)
        told = tr("{notes} in {files}", notes=counted_notes(notes), files=counted_files(files))
        self.outcome.setText(told if notes else tr("No notes"))
        self.exporter.setEnabled(notes > 0)


def _field(name: str, hint: str) -> QComboBox:
    field = QComboBox()
    field.setMinimumWidth(_LEAST_PX)
    field.setAccessibleName(name)
    field.setToolTip(hint)
    return field


def _loop_name(score: Score, loop: tuple[int, int]) -> str:
    first, last = (score.metre_map.bar_at(tick).number + 1 for tick in (loop[0], loop[1] - 1))
    if first == last:
        return tr("The loop, bar {first}", first=first)
    return tr("The loop, bars {first} to {last}", first=first, last=last)
