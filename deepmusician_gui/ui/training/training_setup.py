"""What a model is to learn, from which music, and what it will be called."""

from __future__ import annotations

from functools import reduce
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.models.registry import MODELS, all_models
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.score import Score
from deepmusician_gui.training.lesson import Lesson
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.training.training_music import write_parts
from deepmusician_gui.ui.training.training_settings import TrainingSettings
from deepmusician_gui.ui.widgets.buttons import dim, named
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_NO_MUSIC = QT_TR_NOOP("Drop a folder of MIDI files here.")
_MIDI = (".mid", ".midi", ".zip")


class TrainingSetup(QWidget):
    """The fields. They say what a `Lesson` says, and show one that was begun another day."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, document: Document, piece_name: str) -> None:
        super().__init__()
        self._document, self._piece_name = document, piece_name
        self.folders: tuple[Path, ...] = ()
        self.tracks: tuple[int, ...] = ()
        self.music = dim(tr(_NO_MUSIC))
        self.music.setWordWrap(True)
        self.choose = QPushButton(tr("Choose a &folder…"))
        self.choose.setAutoDefault(False)
        self.choose.setToolTip(
            tr("A folder of MIDI files, also in .zip files; dropping it here does the same (Alt+F)")
        )
        self.piece = QPushButton(tr("&Open piece"))
        self.piece.setAutoDefault(False)
        self.piece.setToolTip(tr("Learn from tracks of the open piece, part by part (Alt+O)"))
        self.piece.setAccessibleName(tr("Tracks of the open piece"))
        self.piece.setMenu(QMenu(self.piece))
        self.model = QComboBox()
        self.model.setToolTip(tr("The model that learns (Alt+M)"))
        self.style_ = QRadioButton(tr("&Learn my style"))
        self.style_.setToolTip(
            tr("Begin with the weights that come with the program: minutes, a few pieces will do (Alt+L)")
        )
        self.scratch = QRadioButton(tr("From s&cratch"))
        self.scratch.setToolTip(tr("Begin with nothing: hours, and a great many pieces (Alt+C)"))
        self.name = QLineEdit()
        self.name.setPlaceholderText("Mozart")
        self.name.setToolTip(tr("What the style is called in the list of models (Alt+N)"))
        self.advanced = QToolButton()
        self.advanced.setText(tr("Advanced"))
        self.advanced.setCheckable(True)
        self.advanced.setArrowType(Qt.ArrowType.RightArrow)
        self.advanced.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.advanced.setToolTip(tr("Learning rate, steps, loss and size, as the research tuned them"))
        self.settings = TrainingSettings()
        self.settings.hide()
        self.setAcceptDrops(True)
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        for model in MODELS:
            self.model.addItem(model.title)
        self.style_.setChecked(True)

    def _lay_out(self) -> None:
        music = QHBoxLayout()
        music.setSpacing(8)
        music.addWidget(self.choose)
        music.addWidget(self.piece)
        music.addStretch(1)
        begins = QHBoxLayout()
        begins.setSpacing(16)
        begins.addWidget(self.style_)
        begins.addWidget(self.scratch)
        begins.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(((tr("&Model"), self.model), (tr("&Name"), self.name))):
            label = named(text, field)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.music)
        column.addLayout(music)
        column.addSpacing(8)
        column.addLayout(grid)
        column.addLayout(begins)
        column.addWidget(self.advanced)
        column.addWidget(self.settings)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.piece.menu().aboutToShow.connect(self._list_tracks)
        self.model.currentIndexChanged.connect(self._follow)
        self.style_.toggled.connect(self._follow)
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.advanced.toggled.connect(self._open_settings)

    @property
    def _model(self) -> str:
        return MODELS[self.model.currentIndex()].name

    @property
    def hindrance(self) -> str:
        """Why it cannot begin yet, in a sentence, or ""."""
        if not self.folders and not self.tracks:
            return tr("Choose the music first.")
        if not self.name.text().strip():
            return tr("Give the style a name first.")
        lesson = self._lesson(())
        taken = next((model for model in all_models() if model.name == lesson.name), None)
        if taken:
            return tr("There is a model called {title} already; choose another name.", title=taken.title)
        return said(MODELS[self.model.currentIndex()].problem()) if self.style_.isChecked() else ""

    def lesson(self) -> Lesson:
        """What the fields say; tracks of the open piece are written to a folder. Raises FileError."""
        if not self.tracks:
            return self._lesson(self.folders)
        name = self._lesson(()).name
        return self._lesson((write_parts(self._document.score, self.tracks, name),))

    def _lesson(self, folders: tuple[Path, ...]) -> Lesson:
        return Lesson(
            self.name.text().strip(),
            self._model,
            tuple(str(folder.absolute()) for folder in folders),
            self._model if self.style_.isChecked() else "",
            self.settings.values,
        )

    def show_lesson(self, lesson: Lesson) -> None:
        """One that was begun another day."""
        self.model.setCurrentIndex([model.name for model in MODELS].index(lesson.model))
        (self.style_ if lesson.start else self.scratch).setChecked(True)
        self.name.setText(lesson.title)
        self.take_folders([Path(folder) for folder in lesson.music])

    def clear(self) -> None:
        """Nothing chosen yet."""
        self.name.clear()
        self.take_folders([])

    def take_folders(self, folders: list[Path]) -> None:
        """Learn from these."""
        self.folders, self.tracks = tuple(folders), ()
        names = [folder.name for folder in folders]
        self.music.setText(_listed(names) or tr(_NO_MUSIC))
        self.music.setToolTip("\n".join(map(str, folders)))
        if not self.name.text() and names:
            self.name.setText(names[0])
        self.changed.emit()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Music to learn from"))
        if chosen:
            self.take_folders([Path(chosen)])

    def _list_tracks(self) -> None:
        menu = self.piece.menu()
        menu.clear()
        score = self._document.score
        for index, track in enumerate(score.tracks):
            if track.channel == PERCUSSION_CHANNEL:
                continue
            line = menu.addAction(_track_name(score, index))
            line.setCheckable(True)
            line.setChecked(index in self.tracks)
            line.toggled.connect(lambda yes, index=index: self._take_track(index, yes=yes))

    def _take_track(self, index: int, *, yes: bool) -> None:
        chosen = {*self.tracks, index} if yes else {*self.tracks} - {index}
        self.tracks, self.folders = tuple(sorted(chosen)), ()
        names = [_track_name(self._document.score, index) for index in self.tracks]
        self.music.setText(
            tr("{tracks} of the open piece", tracks=", ".join(names)) if names else tr(_NO_MUSIC)
        )
        self.music.setToolTip("")
        if not self.name.text() and names:
            self.name.setText(self._piece_name)
        self.changed.emit()

    def _follow(self) -> None:
        if self.advanced.isChecked():
            self.settings.ask_for(self._model, gently=self.style_.isChecked())
        self.changed.emit()

    def _open_settings(self, is_open: bool) -> None:
        self.advanced.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.settings.setVisible(is_open)
        self._follow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose.isEnabled() and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_folders(_dropped(event))


def _track_name(score: Score, index: int) -> str:
    return score.tracks[index].name or tr("Track {number}", number=index + 1)


def _listed(names: list[str]) -> str:
    """ "“one” and “another”", "" for none."""
    quoted = [f"“{name}”" for name in names]
    return reduce(lambda some, last: tr("{some} and {last}", some=some, last=last), quoted) if quoted else ""


def _dropped(event: QDropEvent) -> list[Path]:
    """The folders that are dropped; for files, those that they lie in."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    folders = [
        path if path.is_dir() else path.parent
        for path in paths
        if path.is_dir() or path.suffix.lower() in _MIDI
    ]
    return list(dict.fromkeys(folders))
