"""A round of find the fake: the candidates, what is to be done, and the truth once it is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from deepmusician_gui.generation.riddle import CHOICES
from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.generation.candidate import Candidate
from deepmusician_gui.ui.generation.take_picture import notes_picture, pitches_around
from deepmusician_gui.ui.study.riddle_session import ROUNDS, Phase, RiddleSession
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_QUESTION = QT_TR_NOOP("Which one goes on as the composer wrote it?")
_SURENESS = {
    1: (QT_TR_NOOP("A guess"), QT_TR_NOOP("That was a guess")),
    2: (QT_TR_NOOP("Fairly sure"), QT_TR_NOOP("That was fairly sure")),
    3: (QT_TR_NOOP("Certain"), QT_TR_NOOP("That was certain")),
}
"""For each of CONFIDENCES: what it is called, and what is said by it."""
_HINTS = {
    Phase.LISTENING: QT_TR_NOOP(
        "{keys} listen  ·  Space stops and plays  ·  Enter chooses the one heard last"
    ),
    Phase.WEIGHING: QT_TR_NOOP("1, 2, 3 say how sure  ·  Esc goes back to listening"),
    Phase.TOLD: QT_TR_NOOP("{keys} listen again  ·  Space stops and plays  ·  N goes on"),
}


class RoundPage(QWidget):
    """Follows the session. Its buttons leave the keyboard to the window, whose keys do all that they do."""

    def __init__(self, session: RiddleSession, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._shown = -1  # the round that the candidates show
        self.round = QLabel()
        self.round.setProperty("role", "heading")
        self.score = dim("")
        self.question = QLabel()
        self.question.setProperty("role", "title")
        self.piece = dim("")
        self.candidates = [Candidate(number, theme) for number in range(1, max(CHOICES) + 1)]
        self.choose = _button(tr("Choose"), tr("Say that it is the composer's (Enter)"), "primary")
        self.play = _button(tr("Play"), tr("Stop, or play the one heard last again (Space)"))
        self.sure = [
            _button(f"{level}  {tr(name)}", f"{tr(told)} ({level})")
            for level, (name, told) in _SURENESS.items()
        ]
        self.back = _button(tr("Listen again"), tr("Go back to listening (Esc)"))
        self.next = _button(tr("Next round"), tr("Go on (N)"), "primary")
        self.hint = dim("")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.round)
        head.addStretch(1)
        head.addWidget(self.score)
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for card in self.candidates:
            cards.addWidget(card)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.play, *self.sure):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.back, self.choose, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(self.piece)
        column.addLayout(cards)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        column.addWidget(self.hint)

    def _connect(self) -> None:
        session = self._session
        for at, card in enumerate(self.candidates):
            card.clicked.connect(lambda _checked=False, at=at: session.listen(at))
        for level, button in zip(_SURENESS, self.sure, strict=True):
            button.clicked.connect(lambda _checked=False, level=level: session.be_sure(level))
        self.choose.clicked.connect(session.choose)
        self.play.clicked.connect(session.toggle)
        self.back.clicked.connect(session.take_back)
        self.next.clicked.connect(session.next)
        session.moved.connect(self._move)

    def follow(self) -> None:
        """Show the session as it is now."""
        session, phase = self._session, self._session.phase
        if phase is Phase.RESTING:
            self._shown = -1
            return
        right = sum(guess.is_right for guess in session.guesses)
        self.round.setText(tr("Round {number} of {count}", number=session.at + 1, count=ROUNDS))
        self.score.setText(
            tr("{right} of {count} found", right=right, count=len(session.guesses)) if session.guesses else ""
        )
        if (told := self._told()) != self.question.text():
            self.question.setText(told)
            announce(self, told)
        keys = ", ".join(map(str, range(1, session.choices + 1)))
        self.hint.setText(tr(_HINTS[phase], keys=keys) if phase in _HINTS else "")
        self._show_cards()
        self._show_buttons()

    def _told(self) -> str:
        phase = self._session.phase
        if phase is Phase.TOLD:
            guess = self._session.guesses[-1]
            if guess.is_right:
                return tr("Right: {real} is the composer's.", real=guess.real)
            return tr(
                "No: {real} is the composer's, you chose {chosen}.", real=guess.real, chosen=guess.chosen
            )
        return {
            Phase.MAKING: tr("Writing the riddle…"),
            Phase.WEIGHING: tr("How sure are you?"),
            Phase.LISTENING: tr(_QUESTION),
        }[phase]

    def _show_cards(self) -> None:
        session = self._session
        for at, card in enumerate(self.candidates):
            card.setVisible(at < session.choices)
        if session.phase is Phase.MAKING:
            for card in self.candidates:
                card.begin(0.0)
                card.setEnabled(False)
                card.show_state(is_current=False, is_playing=False)
            self.piece.setText("")
            return
        riddle = session.riddle
        if self._shown != session.at:
            self._shown = session.at
            for card in self.candidates:
                card.begin(riddle.answer_start / riddle.end)
        for at, card in enumerate(self.candidates):
            card.setEnabled(session.phase is not Phase.WEIGHING)
            card.show_state(is_current=at == session.candidate, is_playing=session.is_playing)
        first = riddle.place.bar + 1
        where = tr("{piece}, from bar {bar}", piece=riddle.place.piece.name, bar=first)
        self.piece.setText(where if session.phase is Phase.TOLD else tr("All begin with the same two bars."))
        if session.phase is Phase.TOLD:
            self._tell()

    def _tell(self) -> None:
        riddle, theme = self._session.riddle, self._theme
        numbers = range(len(riddle.candidates))
        pitches = pitches_around(note for at in numbers for note in riddle.answer(at))
        for at in numbers:
            is_real = at == riddle.real
            ink = theme.text if is_real else theme.ghost_outline
            card = self.candidates[at]
            picture = notes_picture(
                riddle.answer(at),
                (riddle.answer_start, riddle.end),
                pitches,
                card.picture_size,
                self.devicePixelRatioF(),
                ink,
            )
            card.tell(tr("The composer") if is_real else entry(riddle.model).title, picture, ink)

    def _show_buttons(self) -> None:
        session, phase = self._session, self._session.phase
        self.choose.setVisible(phase is Phase.LISTENING)
        self.play.setVisible(phase in (Phase.LISTENING, Phase.TOLD))
        for button in (*self.sure, self.back):
            button.setVisible(phase is Phase.WEIGHING)
        self.next.setVisible(phase is Phase.TOLD)
        self.play.setText(tr("Stop") if session.is_playing else tr("Play"))
        self.play.setEnabled(session.candidate is not None)
        self.next.setText(tr("See how it went") if session.at + 1 == ROUNDS else tr("Next round"))
        if phase is Phase.LISTENING:
            heard = session.candidate
            self.choose.setText(tr("Choose") if heard is None else tr("Choose {number}", number=heard + 1))
            self.choose.setEnabled(not session.hindrance)
            self.choose.setToolTip(session.hindrance or tr("Say that it is the composer's (Enter)"))

    def _move(self, tick: float) -> None:
        session = self._session
        if session.candidate is not None and session.phase is not Phase.RESTING:
            self.candidates[session.candidate].show_share(tick / session.riddle.end)


def announce(widget: QWidget, sentence: str) -> None:
    """Say it through the screen reader, where one listens."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _button(text: str, tip: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoDefault(False)
    return button
