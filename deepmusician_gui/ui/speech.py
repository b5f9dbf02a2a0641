"""What happens, spoken through the screen reader where one listens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.spoken import aloud, joined, selection_words, view_words
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


class Speech(QObject):
    """Names each step that is done or undone, the selection, and what is in view; `say` is for all else.

    What happens at once is one sentence after the other in one announcement, so that none cuts another short.
    """

    spoken = Signal(str)
    """What was given to the screen reader."""

    def __init__(self, document: Document, roll: PianoRoll) -> None:
        super().__init__(roll)
        self._document = document
        self._roll = roll
        self.is_quiet = False
        self._steps = document.undo_stack.index()
        self._sentences: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._speak)
        document.undo_stack.indexChanged.connect(self._say_step)
        document.selection_changed.connect(self._say_selection)
        roll.zoom_changed.connect(lambda: self.say(view_words(roll.area.scene, roll.area.view)))

    @property
    def _is_heard(self) -> bool:
        return not self.is_quiet and QAccessible.isActive()

    def listen_to(self, actions: Iterable[QAction]) -> None:
        """Tell of each switch that is turned where it stands then."""
        for action in actions:
            if action.isCheckable():
                action.triggered.connect(lambda _checked, action=action: self._say_switch(action))

    def _say_switch(self, action: QAction) -> None:
        said = QT_TR_NOOP("{switch}, on") if action.isChecked() else QT_TR_NOOP("{switch}, off")
        self.say(tr(said, switch=action.text()))

    def toggle(self) -> None:
        """Be quiet, or speak again."""
        self.is_quiet = not self.is_quiet
        self._sentences.clear()

    def say(self, sentence: str) -> None:
        """Speak, once all that happens now has happened."""
        if sentence and self._is_heard:
            self._sentences.append(sentence)
            self._pause.start()

    def _say_selection(self) -> None:
        if self._is_heard:  # else thousands of notes would be looked through for no one
            self.say(selection_words(self._roll.area.scene))

    def _say_step(self, index: int) -> None:
        stack, before = self._document.undo_stack, self._steps
        self._steps = index
        if index > before:
            self.say(stack.text(index - 1))
        elif index < before and stack.count():
            self.say(tr("Undone: {step}", step=stack.text(index)))

    def _speak(self) -> None:
        sentence = aloud(joined(self._sentences))
        self._sentences.clear()
        announcement = QAccessibleAnnouncementEvent(self._roll.area, sentence)
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)
        self.spoken.emit(sentence)
