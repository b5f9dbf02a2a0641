"""Tempo and metre at the playhead, to be read and written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score import sign_text, signs
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.timing import TempoChange, TimeSignature
from deepmusician_gui.ui.canvas.wheel import Wheel
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.typed_field import TypedField
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr


class _PlaceField(TypedField):
    """Shows the sign in force at the playhead; what is written changes that sign, wherever it stands.

    The wheel and the arrows step; a turn of the wheel is one step of undo.
    """

    said = Signal(str)
    left = Signal()
    """The hand is done here; the keyboard may go back to the notes."""
    name: str
    hint: str
    change: str
    """The name of the undo step. All three are marked for translation."""

    def __init__(self, document: Document, playback: PlaybackSession, widest: str) -> None:
        super().__init__()
        self._document = document
        self._playback = playback
        self._turned = 0.0  # what a fine wheel has turned of the next step
        self.setFont(tabular(self.font()))
        self.setProperty("role", "place")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + 18)
        self.setAccessibleName(tr(self.name))
        self.setToolTip(tr(self.hint))
        self.written.connect(self._write)
        self.taken_back.connect(self._leave)

    def show_place(self) -> None:
        """Show what holds at the playhead, unless something is being typed."""
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def _show(self) -> None:
        text = self._text(self._sign())
        if text != self.text():
            self.setText(text)
        self.setModified(False)

    def _sign(self) -> Sign:
        return self._in_force(self._document.score, int(self._playback.tick))

    def _in_force(self, score: Score, tick: int) -> Sign:
        raise NotImplementedError

    def _text(self, sign: Sign) -> str:
        raise NotImplementedError

    def _read(self, tick: int, text: str) -> Sign:
        raise NotImplementedError

    def _stepped(self, sign: Sign, steps: int) -> Sign:
        raise NotImplementedError

    def _write(self, text: str) -> None:
        if self.isModified() and not self._change(lambda sign: self._read(sign.tick, text), goes_on=False):
            self.selectAll()
            return
        self._leave()

    def _step(self, steps: int) -> None:
        self._change(lambda sign: self._stepped(sign, steps), goes_on=True)
        self._show()

    def _change(self, change: Callable[[Sign], Sign], *, goes_on: bool) -> bool:
        """Whether the change could be made; what is in the way is told."""
        old = self._sign()
        try:
            new = change(old)
        except ScoreError as trouble:
            self.said.emit(said(trouble))
            return False
        after = signs.exchange(self._document.score, old, new)
        self._document.revise(after, tr(self.change), goes_on=goes_on)
        return True

    def _leave(self) -> None:
        self._show()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self._step(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += Wheel.of(event).notches
        steps = int(self._turned)
        self._turned -= steps
        if steps:
            self._step(steps)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)  # after the click has placed its cursor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own context menu
            self._show()


class TempoField(_PlaceField):
    name = QT_TR_NOOP("Tempo at the playhead")
    hint = QT_TR_NOOP("Tempo at the playhead: type, or turn the wheel; the arrows step, Enter writes it")
    change = QT_TR_NOOP("Change tempo")

    def __init__(self, document: Document, playback: PlaybackSession) -> None:
        super().__init__(document, playback, "♩ = 000.0")

    def _in_force(self, score: Score, tick: int) -> Sign:
        return score.tempo_map.change_at(tick)

    def _text(self, sign: Sign) -> str:
        assert isinstance(sign, TempoChange)
        return f"♩ = {sign.tempo_bpm:.1f}"

    def _read(self, tick: int, text: str) -> Sign:
        return sign_text.read_tempo(tick, text)

    def _stepped(self, sign: Sign, steps: int) -> Sign:
        """By one beat a minute, within what can be asked for."""
        assert isinstance(sign, TempoChange)
        stepped = round(sign.tempo_bpm) + steps
        return signs.tempo(sign.tick, max(signs.SLOWEST_BPM, min(stepped, signs.FASTEST_BPM)))


class MetreField(_PlaceField):
    name = QT_TR_NOOP("Metre at the playhead")
    hint = QT_TR_NOOP("Metre at the playhead: type, or turn the wheel; the arrows step, Enter writes it")
    change = QT_TR_NOOP("Change metre")

    def __init__(self, document: Document, playback: PlaybackSession) -> None:
        super().__init__(document, playback, "00/00")

    def _in_force(self, score: Score, tick: int) -> Sign:
        return score.metre_map.signature_at(tick)

    def _text(self, sign: Sign) -> str:
        return sign_text.text(sign)

    def _read(self, tick: int, text: str) -> Sign:
        return sign_text.read_metre(tick, text)

    def _stepped(self, sign: Sign, steps: int) -> Sign:
        """By one beat a bar."""
        assert isinstance(sign, TimeSignature)
        beats = max(1, min(sign.numerator + steps, signs.MOST_BEATS))
        return sign._replace(numerator=beats)
