"""The window that shows what a model is like: a map of bars, its notes beside the composers', notes by threshold."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.models.registry import all_models
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.ui.study.explorer_session import ENCODERS, ExplorerSession, Question, View
from deepmusician_gui.ui.study.explorer_views import AnswerView, DensityView, LikenessView, MapView
from deepmusician_gui.ui.study.riddle_round import announce
from deepmusician_gui.ui.widgets.buttons import dim, named
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_SIZE = QSize(980, 660)
_MARGIN_PX = 16
_VIEWS = {
    View.MAP: QT_TR_NOOP("Map of bars"),
    View.LIKENESS: QT_TR_NOOP("Notes beside the composers'"),
    View.DENSITY: QT_TR_NOOP("Notes by threshold"),
}
_TOLD = {
    View.MAP: QT_TR_NOOP(
        "Bars that lie together are alike to the model. Points of one colour and shape are of one piece."
    ),
    View.LIKENESS: QT_TR_NOOP(
        "After two bars of a piece in twelve places: the composer's next four, and the model's."
    ),
    View.DENSITY: QT_TR_NOOP(
        "One network, trained with cross-entropy and with focal loss: what sounds where a key needs more "
        "than so much chance to sound."
    ),
}


class ExplorerDialog(QDialog):
    """What is chosen above is found out at once, beside the window, and shown below."""

    def __init__(self, session: ExplorerSession, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("What a model is like"))
        session.setParent(self)
        self.session = session
        self.view = _choice(tr("View"), tr("What to look at (Alt+V)"))
        self.view.addItems([tr(name) for name in _VIEWS.values()])
        self.model = _choice(tr("Model"), tr("Whose (Alt+M)"))
        self.pieces = _choice(tr("Pieces"), tr("Music that the model is shown (Alt+P)"))
        self.pieces.addItems(
            [
                tr("Twelve pieces that no model has learned from"),
                tr("The open piece, {name}", name=session.open_name),
            ]
        )
        self.told = dim("")
        self.told.setWordWrap(True)
        self.line = QLabel(wordWrap=True)
        self.line.setProperty("role", "warning")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("How much is found out"))
        self.map = MapView(session, theme)
        self.likeness = LikenessView(theme)
        self.density = DensityView(theme)
        self._views: dict[View, AnswerView] = {
            View.MAP: self.map,
            View.LIKENESS: self.likeness,
            View.DENSITY: self.density,
        }
        self.picture = _button(tr("Save pi&cture…"), tr("What is seen here as a PNG file (Alt+C)"))
        self.table = _button(
            tr("Save C&SV…"), tr("The figures behind it, a line each, for other programs (Alt+S)")
        )
        self.close_button = _button(tr("Close"), tr("Back to the piece (Esc)"))
        self._fill()
        self._lay_out()
        self._connect()
        self._ask()

    def _fill(self) -> None:
        self._models = all_models()
        items = self.model.model()
        assert isinstance(items, QStandardItemModel)
        for row, model in enumerate(self._models):
            self.model.addItem(model.title)
            item: QStandardItem = items.item(row)
            item.setEnabled(not model.problem())
            item.setToolTip(said(model.problem() or model.summary))
        self.model.setCurrentIndex([model.name for model in self._models].index(self.session.question.model))

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setSpacing(8)
        choices = ((tr("&View"), self.view), (tr("&Model"), self.model), (tr("&Pieces"), self.pieces))
        for place, (name, field) in enumerate(choices):
            fields.addWidget(named(name, field, "dim"), 0, place)
            fields.addWidget(field, 1, place)
        fields.setColumnStretch(2, 1)
        self._pages = QStackedLayout()
        for view in self._views.values():
            self._pages.addWidget(view)
        below = QHBoxLayout()
        below.setSpacing(8)
        for button in (self.picture, self.table):
            below.addWidget(button)
        below.addWidget(self.progress, 1)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self.told)
        column.addLayout(self._pages, 1)
        column.addWidget(self.line)
        column.addLayout(below)
        self.resize(_SIZE)

    def _connect(self) -> None:
        session = self.session
        for field in (self.view, self.model, self.pieces):
            field.currentIndexChanged.connect(self._ask)
        session.changed.connect(self._follow)
        session.progressed.connect(self._show_progress)
        session.said.connect(self._tell)
        self.picture.clicked.connect(self._save_picture)
        self.table.clicked.connect(self._save_table)
        self.close_button.clicked.connect(self.reject)
        application = QApplication.instance()
        assert application
        application.aboutToQuit.connect(self.reject)

    @property
    def question(self) -> Question:
        """What is chosen now. The curves by threshold are of two models, whichever is chosen."""
        view = list(_VIEWS)[self.view.currentIndex()]
        chosen = self._models[self.model.currentIndex()].name
        return Question(view, "" if view is View.DENSITY else chosen, self.pieces.currentIndex() == 1)

    def _ask(self) -> None:
        question = self.question
        self.told.setText(tr(_TOLD[question.view]))
        self.model.setEnabled(question.view is not View.DENSITY)
        self._tell("")
        chosen = self._models[self.model.currentIndex()]
        self._pages.setCurrentWidget(self._views[question.view])
        self._show_progress(0.0)
        if question.view is View.MAP and chosen.kind not in ENCODERS:
            self._tell(
                tr(
                    "{title} has no encoder, so it makes no picture of a bar. GRU and Conv VAE do.",
                    title=chosen.title,
                )
            )
        self.session.ask(question)

    def _follow(self) -> None:
        session = self.session
        self._views[session.question.view].show_answer(session.answer)
        self.progress.setVisible(session.is_busy)
        has_answer = session.answer is not None
        self.picture.setEnabled(has_answer)
        self.table.setEnabled(has_answer)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(100 * share))

    def _tell(self, sentence: str) -> None:
        self.line.setText(sentence)
        self.line.setVisible(bool(sentence))
        announce(self, sentence)

    def _save_picture(self) -> None:
        """As it is on the screen, pixel by pixel."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._views[self.session.question.view].grab().save(buffer, "PNG")
        self._save(tr("Save the picture"), ".png", "PNG (*.png)", bytes(buffer.data().data()))

    def _save_table(self) -> None:
        view = self._views[self.session.question.view]
        self._save(tr("Save the figures"), ".csv", "CSV (*.csv)", view.csv(self.session.answer).encode())

    def _save(self, title: str, suffix: str, kind: str, content: bytes) -> None:
        question = self.session.question
        name = "-".join(part for part in (question.view.name.lower(), question.model) if part)
        path, _ = QFileDialog.getSaveFileName(self, title, name + suffix, kind)
        if not path:
            return
        try:
            write_file(Path(path) if Path(path).suffix else Path(path).with_suffix(suffix), content)
            self._tell("")
        except DeepMusicianError as trouble:
            self._tell(said(trouble))

    def done(self, result: int) -> None:
        self.session.close()
        super().done(result)
        self.deleteLater()


def _choice(name: str, hint: str) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    field.setToolTip(hint)
    return field


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
