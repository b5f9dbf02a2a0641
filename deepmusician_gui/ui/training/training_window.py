"""The window in which a model learns from the composer's own music; it may be closed meanwhile."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.training.lesson import Lesson
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.study.riddle_round import announce
from deepmusician_gui.ui.training.training_files import FileTable
from deepmusician_gui.ui.training.training_plots import TrainingPlots
from deepmusician_gui.ui.training.training_sample import Sample
from deepmusician_gui.ui.training.training_session import Phase, TrainingSession
from deepmusician_gui.ui.training.training_setup import TrainingSetup
from deepmusician_gui.ui.widgets.asking import Question, answer
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

_SIZE = QSize(960, 720)
_LEFT_PX, _MARGIN_PX, _GAP_PX = 340, 16, 24
_SOON_MS = 200  # a small network makes a hundred steps a second, more than anybody can look at
_TEXT = QT_TR_NOOP(
    "A model reads a folder of your music and goes on in its style. Some pieces are held out to see whether it learns; "
    "all stays on this computer."
)
_LACKS = QT_TR_NOOP(
    "This installation cannot train; one that can comes with: pip install 'deepmusician[train]'."
)


class TrainingDialog(QDialog):
    """Left what is to be learnt and from what, right how it goes."""

    def __init__(
        self,
        session: TrainingSession,
        document: Document,
        playback: PlaybackSession,
        piece_name: str,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Train on your own music"))
        session.setParent(self)
        self.session = session
        self.setup = TrainingSetup(document, piece_name)
        self.files = FileTable()
        self.plots = TrainingPlots(session)
        self.sample = Sample(playback)
        self.standing = QLabel()
        self.standing.setProperty("role", "heading")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("How far it is"))
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.begin = _button(tr("&Begin"), tr("Read the music, then learn from it (Alt+B)"), "primary")
        self.pause = _button(
            tr("&Pause"), tr("Keep all it has learned, and go on later, even another day (Alt+P)")
        )
        self.finish = _button(tr("Fin&ish now"), tr("Make a model of what was best so far (Alt+I)"))
        self.discard = _button(tr("&Discard…"), tr("Forget what it learned (Alt+D)"))
        self.another = _button(
            tr("Ano&ther…"), tr("Begin another training; this one waits among your models (Alt+T)")
        )
        self.cluster = _button(
            tr("Copy the cl&uster command"),
            tr("What trains the same on all GPUs of a larger machine (Alt+U)"),
            "quiet",
        )
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        self.set_theme(theme)
        if session.lesson:
            self.setup.show_lesson(session.lesson)
        self._follow()

    def _lay_out(self) -> None:
        title = QLabel(tr("Train on your own music"))
        title.setProperty("role", "title")
        text = dim(tr(_TEXT))
        text.setWordWrap(True)
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (title, text, self.setup):
            left.addWidget(widget)
        left.addSpacing(8)
        left.addWidget(self.files, 1)
        left.addWidget(self.cluster, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.standing)
        right.addWidget(self.progress)
        right.addWidget(self.plots, 1)
        right.addWidget(self.sample)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        for button in (self.finish, self.pause, self.begin):
            buttons.addWidget(button)
        side = QWidget()
        side.setFixedWidth(_LEFT_PX)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        columns = QHBoxLayout()
        columns.setSpacing(_GAP_PX)
        columns.addWidget(side)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        whole.setSpacing(12)
        whole.addLayout(columns, 1)
        whole.addWidget(self.line)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        session = self.session
        self._soon.timeout.connect(self._follow_step)
        session.changed.connect(self._follow)
        session.stepped.connect(self._follow_soon)
        session.sampled.connect(self._follow_sample)
        session.said.connect(self._tell)
        self.setup.changed.connect(self._show_buttons)
        self.begin.clicked.connect(self._begin)
        self.pause.clicked.connect(session.pause)
        self.finish.clicked.connect(session.finish)
        self.discard.clicked.connect(self._discard)
        self.another.clicked.connect(self._lay_aside)
        self.cluster.clicked.connect(self._copy)
        application = QApplication.instance()
        assert application
        application.aboutToQuit.connect(self._close_down)

    def set_theme(self, theme: Theme) -> None:
        self.plots.set_theme(theme)
        self.sample.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.plots.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sample.leave()

    def take_up(self, lesson: Lesson) -> None:
        """Show one that waits, ready to go on, unless another runs."""
        self.session.take_up(lesson)
        if self.session.lesson == lesson:
            self.setup.show_lesson(lesson)

    def _lay_aside(self) -> None:
        self.session.lay_aside()
        self.setup.clear()

    def _begin(self) -> None:
        if self.session.phase is Phase.PAUSED:
            self.session.go_on()
            return
        try:
            self.session.begin(self.setup.lesson())
        except DeepMusicianError as trouble:
            self._tell(said(trouble))

    def _discard(self) -> None:
        lesson = self.session.lesson
        if lesson and self.session.steps:
            asked = tr("Forget all that {title} has learned?", title=lesson.full_title)
            box = Question(self, tr("Discard the training"), asked)
            box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
            if answer(box) != QMessageBox.StandardButton.Discard:
                return
        self.session.discard()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.session.cluster)
        self._tell(tr("The command is on the clipboard. It needs the prepared music that it names."))

    def _close_down(self) -> None:
        self.setup.settings.close_down()
        self.session.close()

    def _tell(self, sentence: str) -> None:
        self.line.setText(sentence)
        self.line.setVisible(bool(sentence))
        announce(self, sentence)

    def _follow(self) -> None:
        """Show the session as it is now."""
        self._tell(self.session.sentence or _lack())
        self.files.show_rows(self.session.read)
        self.setup.setEnabled(self.session.phase in (Phase.RESTING, Phase.DONE))
        self._follow_step()
        self._follow_sample()
        self._show_buttons()

    def _follow_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _follow_step(self) -> None:
        steps = self.session.steps
        self.standing.setText(_standing(self.session))
        at = steps[-1]["step"] if steps else 0
        left = steps[-1]["left_s"] / max(steps[-1]["elapsed_s"], 1e-9) if at else 0.0
        is_unknown = self.session.phase is Phase.READING or (self.session.phase is Phase.LEARNING and not at)
        self.progress.setRange(0, 0 if is_unknown else 1000)
        self.progress.setValue(
            1000 if self.session.phase is Phase.DONE else round(1000 / (1 + left)) if at else 0
        )
        self.finish.setEnabled(bool(steps) and self.session.phase is not Phase.ENDING)
        if self.isVisible():
            self.plots.follow()

    def _follow_sample(self) -> None:
        samples = self.session.samples
        self.sample.show_sample(samples[-1] if samples else {})
        if self.isVisible():
            self.plots.follow()

    def _show_buttons(self) -> None:
        session, phase = self.session, self.session.phase
        may_begin = phase in (Phase.RESTING, Phase.DONE)
        hindrance = _lack() or (self.setup.hindrance if may_begin else "")
        had_focus = self.begin.hasFocus() or self.pause.hasFocus()
        self.begin.setVisible(not session.is_running)
        self.begin.setText(tr("&Go on") if phase is Phase.PAUSED else tr("&Begin"))
        self.begin.setEnabled(not hindrance)
        self.begin.setToolTip(hindrance or tr("Read the music, then learn from it (Alt+B)"))
        self.pause.setVisible(session.is_running)
        self.pause.setEnabled(phase is not Phase.ENDING)
        if had_focus:
            (self.pause if session.is_running else self.begin).setFocus()
        self.finish.setVisible(phase in (Phase.LEARNING, Phase.PAUSED, Phase.ENDING))
        self.discard.setVisible(session.is_running or phase is Phase.PAUSED)
        self.another.setVisible(phase is Phase.PAUSED)
        self.cluster.setVisible(bool(session.cluster))


def _lack() -> str:
    """Why this installation cannot train, in a sentence, or ""."""
    return "" if find_spec("lightning_fabric") else tr(_LACKS)


def _standing(session: TrainingSession) -> str:
    """How it stands, in a line."""
    if session.lesson is None:
        return tr("Nothing is being trained")
    return f"{session.lesson.full_title} · {_told(session)}"


def _told(session: TrainingSession) -> str:
    """How far it is, without its name."""
    last = session.steps[-1] if session.steps else None
    match session.phase:
        case Phase.READING:
            told = tr("reading the music, then going on") if last else tr("reading the music")
        case Phase.LEARNING if last and last["step"]:
            told = tr("step {step} · {time} left", step=last["step"], time=_time(last["left_s"]))
        case Phase.LEARNING:
            told = tr("measuring what it knows")
        case Phase.ENDING:
            told = tr("ending with this step")
        case Phase.PAUSED:
            told = tr("paused after step {step}", step=last["step"]) if last else tr("paused")
        case Phase.DONE:
            told = tr("done after step {step}", step=last["step"]) if last else tr("done")
        case _:
            told = tr("not begun")
    return told


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _button(text: str, tip: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setToolTip(tip)
    button.setAutoDefault(role == "primary")
    return button
