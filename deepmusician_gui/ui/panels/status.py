"""The line at the bottom: what just happened, what is selected, how the model is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.note import pitch_name
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.theme import tabular


class Status(QStatusBar):
    """Keeps the last sentence until there is a newer one."""

    said = Signal(str)

    def __init__(self, document: Document, generation: GenerationSession) -> None:
        super().__init__(sizeGripEnabled=False)
        self._document = document
        self._generation = generation
        self.sentence = QLabel()
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.selection = QLabel()
        self.model = QLabel()
        self.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self.sentence, 1)
        for label in (self.selection, self.model):
            label.setFont(tabular(label.font()))
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        document.selection_changed.connect(self._show_selection)
        generation.changed.connect(self._show_model)
        self._show_selection()
        self._show_model()

    def say(self, sentence: str) -> None:
        """Tell the composer one sentence."""
        self.sentence.setText(sentence)
        self.said.emit(sentence)

    def _show_selection(self) -> None:
        notes = self._document.selection
        pitches = sorted(note.pitch for note in notes)
        if not pitches:
            self.selection.clear()
        elif len(notes) == 1:
            self.selection.setText(f"1 note, {pitch_name(pitches[0])}")
        else:
            self.selection.setText(f"{len(notes)} notes, {pitch_name(pitches[0])}–{pitch_name(pitches[-1])}")

    def _show_model(self) -> None:
        title = entry(self._generation.model).title
        if self._generation.problem("continue"):
            self.model.setText(f"{title} not available")
        elif self._generation.is_model_loaded:
            self.model.setText(f"{title} ready")
        else:
            self.model.setText(f"{title} loading …")
