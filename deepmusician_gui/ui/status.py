"""The line at the bottom: what just happened, what is selected, how the model is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar

from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.notes.selection_label import SelectionLabel
from deepmusician_gui.ui.widgets.theme import tabular
from deepmusician_gui.ui.widgets.words import tr

PATIENCE_MS = 500
_BAR_PX = 120
_HEIGHT_PX = 35
"""With a button in it; without, all above it would jump when one comes."""


class Status(QStatusBar):
    """Keeps the last sentence until there is a newer one."""

    said = Signal(str)
    stopped = Signal()
    """What is being read is not wanted any more."""

    def __init__(self, document: Document, generation: GenerationSession) -> None:
        super().__init__(sizeGripEnabled=False)
        self._generation = generation
        self.sentence = QLabel()
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.selection = SelectionLabel(document)
        self.selection.refused.connect(self.say)
        self.model = QLabel()
        self.bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self.bar.setFixedWidth(_BAR_PX)
        self.bar.setAccessibleName(tr("Opening a file"))
        self.bar.setToolTip(tr("A file is being read"))
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setProperty("role", "quiet")
        self.stop.setAccessibleName(tr("Cancel opening"))
        self.stop.setToolTip(tr("Read no further; the open piece stays as it is"))
        self.stop.clicked.connect(self.stopped)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_reading)
        self._reading = self._opening = ""
        self.setContentsMargins(8, 0, 8, 0)
        self.setMinimumHeight(_HEIGHT_PX)
        self.addWidget(self.sentence, 1)
        for part in (self.bar, self.stop):
            self.addPermanentWidget(part)
            part.hide()
        for label in (self.selection, self.model):
            label.setFont(tabular(label.font()))
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        generation.changed.connect(self._show_model)
        self._show_model()

    def say(self, sentence: str) -> None:
        """Tell the composer one sentence."""
        self.clearMessage()  # what happened is news, what lies under the pointer is not
        self.sentence.setText(sentence)
        self.said.emit(sentence)

    def tell_reading(self, name: str) -> None:
        """A file of that name is being read, "" for none; what takes long gets a bar."""
        self._reading = name
        if name:
            self._patience.start()
        else:
            self._patience.stop()
            self.bar.hide()
            self.stop.hide()
            if self.sentence.text() == self._opening:  # it is there, and nothing else was said of it
                self.sentence.clear()

    def _show_reading(self) -> None:
        self._opening = tr("Opening {file} …", file=self._reading)
        self.say(self._opening)
        self.bar.show()
        self.stop.show()

    def _show_model(self) -> None:
        title = entry(self._generation.model).title
        if self._generation.problem("continue"):
            self.model.setText(tr("{model} not available", model=title))
        elif self._generation.is_model_loaded:
            self.model.setText(tr("{model} ready", model=title))
        else:
            self.model.setText(tr("{model} loading …", model=title))
