"""Another piece brought into the open one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from deepmusician_gui.score.formats import PROJECT, format_of, read_score
from deepmusician_gui.score.joining import in_ppq, joined
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.amounts import counted_notes, counted_tracks
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.widgets.asking import Question, answer
from deepmusician_gui.ui.widgets.words import tr


class Imports(QObject):
    """Reads a file beside the window, asks once what it is to be here, and does that as one undo step."""

    said = Signal(str)

    def __init__(self, document: Document, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._files, self._window = document, files, window

    def ask(self) -> None:
        """Ask which file."""
        if path := self._files.ask_for(tr("Import")):
            self.bring(path)

    def drop(self, path: Path) -> None:
        """What a file that was dropped on the window means: a project is opened, and any where nothing was begun."""
        is_project = format_of(path) is PROJECT
        if is_project or (self._document.path is None and not self._document.is_modified):
            self._files.open(path)
        else:
            self.bring(path)

    def bring(self, path: Path) -> None:
        """Read a file and ask."""
        self._files.reader.read(path, read_score, partial(self._ask_how, path.name))

    def _ask_how(self, name: str, other: Score) -> None:
        here = self._document.score
        question = ImportQuestion(name, other, has_signs=_differ(here, other), window=self._window)
        answer(question)
        tracks = counted_tracks(len(other.tracks))
        if question.clickedButton() is question.add:
            both = joined(here, other, takes_signs=question.signs.isChecked())
            self._document.revise(both, tr("Import {name}", name=name), select=())
            self._document.set_track(len(here.tracks))
            self.said.emit(tr("Imported {name} as {tracks}.", name=name, tracks=tracks))
        elif question.clickedButton() is question.swap:
            self._document.revise(other, tr("Replace by {name}", name=name), select=())
            self.said.emit(
                tr(
                    "{name} stands here now: {tracks}. Undo brings back what was there.",
                    name=name,
                    tracks=tracks,
                )
            )


class ImportQuestion(Question):
    """Beside what is there, or instead of it."""

    def __init__(self, name: str, other: Score, *, has_signs: bool, window: QWidget) -> None:
        super().__init__(window, tr("Import"), tr("How is {name} to come into this piece?", name=name))
        self.setInformativeText(f"{counted_tracks(len(other.tracks))}, {counted_notes(len(other.notes))}")
        self.add = QPushButton(tr("Add as &tracks"))
        self.add.setProperty("role", "primary")
        self.addButton(self.add, QMessageBox.ButtonRole.AcceptRole)
        self.add.setToolTip(tr("Its tracks come below those that are here, from bar 1 (Enter)"))
        self.swap = self.addButton(tr("&Replace"), QMessageBox.ButtonRole.ActionRole)
        self.swap.setToolTip(tr("It stands here instead; undo brings back what was here (Alt+R)"))
        self.stay = self.addButton(QMessageBox.StandardButton.Cancel)
        self.stay.setToolTip(tr("Leave everything as it is (Esc)"))
        self.setDefaultButton(self.add)
        self.setEscapeButton(self.stay)
        self.signs = QCheckBox(tr("With its tempo, &metre and keys, which then hold for all tracks"))
        self.signs.setToolTip(tr("Otherwise its beats follow this piece (Alt+M)"))
        if has_signs:
            self.setCheckBox(self.signs)


def _differ(here: Score, other: Score) -> bool:
    """Whether it matters whose tempo, metre and keys hold."""
    there = in_ppq(other, here.ppq)
    return (here.tempo_map, here.metre_map, here.key_signatures) != (
        *(there.tempo_map, there.metre_map, there.key_signatures),
    )
