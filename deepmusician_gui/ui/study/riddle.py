"""The window of find the fake: what to play with, twelve rounds, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.generation import guesses
from deepmusician_gui.generation.riddle import CHOICES, unheard_places
from deepmusician_gui.models.registry import all_models
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.ui.study.riddle_results import Results, verdict
from deepmusician_gui.ui.study.riddle_round import RoundPage, announce
from deepmusician_gui.ui.study.riddle_session import EXAMPLES, ROUNDS, Phase, RiddleSession
from deepmusician_gui.ui.widgets.buttons import dim, named
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_SIZE = QSize(800, 408)
_MARGIN_PX = 16
_RULES = QT_TR_NOOP(
    "Two bars of a piece, then its next four: once as the composer wrote them, once or twice as a model did. "
    "Find the composer's, {rounds} times. Your answers stay on this computer."
)
_SHIPPED = QT_TR_NOOP("Twelve pieces that no model has learned from")
_OPEN, _EXAMPLE, _FOLDER = range(3)
_DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RiddleDialog(QDialog):
    """Two pages: before and after the game, and a round. While a round is on, all keys are its own."""

    def __init__(self, session: RiddleSession, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Find the fake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session.setParent(self)
        self.session = session
        self.start = StartPage(session, theme)
        self.round = RoundPage(session, theme)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setProperty("role", "warning")
        self._pages = QStackedLayout()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.round)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        column.addLayout(self._pages, 1)
        column.addWidget(self.line)
        self.line.hide()
        self.resize(_SIZE)
        session.changed.connect(self._follow)
        session.said.connect(self._tell)
        self.start.said.connect(self._tell)
        application = QApplication.instance()
        assert application
        application.aboutToQuit.connect(self.reject)
        self._follow()

    def _follow(self) -> None:
        is_resting = self.session.phase is Phase.RESTING
        before = self._pages.currentWidget()
        self.round.follow()
        page = self.start if is_resting else self.round
        if page is not before:
            self._pages.setCurrentWidget(page)
            self._tell("")
            if is_resting:
                self.start.follow()
        if is_resting:
            self.start.begin.setFocus()
        else:
            self.setFocus()

    def _tell(self, sentence: str) -> None:
        self.line.setText(sentence)
        self.line.setVisible(bool(sentence))
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        session, key = self.session, Qt.Key(event.key())
        if session.phase is Phase.RESTING:
            super().keyPressEvent(event)
        elif key in _DIGITS and session.phase is Phase.WEIGHING:
            session.be_sure(_DIGITS[key])
        elif key in _DIGITS:
            self._tell("")
            session.listen(_DIGITS[key] - 1)
        elif key == Qt.Key.Key_Space:
            session.toggle()
        elif key in _ENTER:
            session.choose()
        elif key == Qt.Key.Key_N:
            session.next()
        elif key == Qt.Key.Key_Escape and session.phase is Phase.WEIGHING:
            session.take_back()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.session.close()
        super().done(result)


class StartPage(QWidget):
    """What to play with, and all that was answered so far."""

    said = Signal(str)

    def __init__(self, session: RiddleSession, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._folder: Path | None = None
        self._models = all_models()
        self.title = QLabel(tr("Find the fake"))
        self.title.setProperty("role", "title")
        self.text = dim(tr(_RULES, rounds=ROUNDS))
        self.text.setWordWrap(True)
        self.pieces = _choice(
            tr("Pieces"), tr("Whose music it is played with: the more pieces, the fairer (Alt+P)")
        )
        self.model = _choice(tr("Model"), tr("Whose bars stand beside the composer's (Alt+M)"))
        self.choices = _choice(
            tr("Sounds"), tr("How many there are in a round, one of them the composer's (Alt+S)")
        )
        self.begin = QPushButton(tr("Begin"))
        self.begin.setProperty("role", "primary")
        self.begin.setDefault(True)
        self.results = Results(theme)
        self.export = QPushButton(tr("E&xport CSV…"))
        self.export.setAutoDefault(False)
        self.export.setToolTip(
            tr("Write all answers, a line for each, to a table for other programs (Alt+X)")
        )
        self._fill()
        self._lay_out()
        self.pieces.activated.connect(self._choose_pieces)
        self.begin.clicked.connect(self._begin)
        self.export.clicked.connect(self._export)
        self.follow()

    def _fill(self) -> None:
        self.pieces.addItems(
            [tr("The open piece, {name}", name=self._session.open_piece.name), tr(_SHIPPED), tr("A folder…")]
        )
        for model in self._models:
            self.model.addItem(model.title)
        items = self.model.model()
        assert isinstance(items, QStandardItemModel)
        for row, model in enumerate(self._models):
            item: QStandardItem = items.item(row)
            item.setEnabled(not model.problem())
            item.setToolTip(said(model.problem() or model.summary))
        self.model.setCurrentIndex([model.name for model in self._models].index(self._session.model))
        for count in CHOICES:
            self.choices.addItem(tr("{count}, one of them real", count=count))
        self._open_places, self._open_problem = _room(self._session)
        if self._open_places < ROUNDS:
            self.pieces.setCurrentIndex(_EXAMPLE)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        pairs = ((tr("&Pieces"), self.pieces), (tr("&Model"), self.model), (tr("&Sounds"), self.choices))
        for row, (name, field) in enumerate(pairs):
            fields.addWidget(named(name, field), row, 0)
            fields.addWidget(field, row, 1)
        heading = QLabel(tr("So far"))
        heading.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.text):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(fields)
        column.addSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.results)
        column.addStretch(1)
        column.addLayout(buttons)

    def follow(self) -> None:
        """Show what was answered so far, and how the game that has just ended went."""
        try:
            kept = guesses.read(self._session.path)
        except DeepMusicianError as trouble:
            kept = ()
            self.said.emit(said(trouble))
        self.results.show_guesses(kept)
        self.export.setEnabled(bool(kept))
        played = self._session.guesses
        self.title.setText(_outcome(played) if played else tr("Find the fake"))
        self.text.setText(verdict(guesses.tally(played)) if played else tr(_RULES, rounds=ROUNDS))
        self.begin.setText(tr("Play again") if played else tr("Begin"))
        self._show_hindrance()

    def _choose_pieces(self) -> None:
        if self.pieces.currentIndex() == _FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, tr("A folder of pieces by people"))
            self._folder = Path(chosen) if chosen else self._folder
            self.pieces.setItemText(
                _FOLDER, tr("The folder {name}…", name=self._folder.name) if self._folder else tr("A folder…")
            )
            if not self._folder:
                self.pieces.setCurrentIndex(_EXAMPLE)
        self._show_hindrance()

    def _show_hindrance(self) -> None:
        is_open = self.pieces.currentIndex() == _OPEN
        problem = self._open_problem if is_open else ""
        self.begin.setEnabled(not problem)
        self.begin.setToolTip(problem or tr("Play {count} rounds (Enter)", count=ROUNDS))
        if problem:
            self.said.emit(tr("The open piece will not do. {problem}", problem=problem))
        elif is_open and self._open_places < ROUNDS:
            self.said.emit(_novelty(self._open_places))
        else:
            self.said.emit("")

    def _begin(self) -> None:
        folder = {_OPEN: None, _EXAMPLE: EXAMPLES, _FOLDER: self._folder}[self.pieces.currentIndex()]
        self._session.begin(
            folder, self._models[self.model.currentIndex()].name, CHOICES[self.choices.currentIndex()]
        )

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the answers"), "find-the-fake.csv", "CSV (*.csv)"
        )
        if not path:
            return
        target = Path(path) if Path(path).suffix else Path(path).with_suffix(".csv")
        try:
            write_file(target, self._session.path.read_bytes())
        except (DeepMusicianError, OSError) as trouble:
            self.said.emit(
                said(trouble) if isinstance(trouble, DeepMusicianError) else tr("The answers cannot be read.")
            )


def _outcome(played: list[guesses.Guess]) -> str:
    tally = guesses.tally(played)
    return tr("You found {found} of {answered}", found=tally.found, answered=tally.answered)


def _novelty(places: int) -> str:
    """How many rounds can be played before bars come again."""
    if places == 1:
        return tr("The open piece is new once; after that you will know the composer's bars again.")
    return tr(
        "The open piece is new {count} times; after that you will know the composer's bars again.",
        count=places,
    )


def _room(session: RiddleSession) -> tuple[int, str]:
    """How many rounds of the open piece share no bar, and why it will not do at all, in a sentence, or ""."""
    try:
        return unheard_places(session.open_piece.score), ""
    except DeepMusicianError as trouble:
        return 0, said(trouble)


def _choice(name: str, hint: str) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    field.setToolTip(hint)
    return field
