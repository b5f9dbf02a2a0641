"""What an answer may not do: leave a range, a scale, a rhythm, sound in too many voices."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, pitch_name
from deepmusician_gui.score.scale import pitch
from deepmusician_gui.ui.canvas.guide_names import scale_name
from deepmusician_gui.ui.generation.answer_choices import MOST_VOICES
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.widgets.buttons import NumberField, dim, named
from deepmusician_gui.ui.widgets.words import tr

_ALL = frozenset(range(12))


class Limits(QWidget):
    """Those that the chosen model keeps to; others are hidden."""

    def __init__(self, session: GenerationSession, guides: Guides) -> None:
        super().__init__()
        self._session = session
        self._guides = guides
        controls = session.controls
        self.lowest = PitchField(tr("Lowest note"), controls.lowest)
        self.lowest.setToolTip(tr("No note of the answer lies below this one"))
        self.highest = PitchField(tr("Highest note"), controls.highest)
        self.highest.setToolTip(tr("No note of the answer lies above this one"))
        self.voices = NumberField(tr("Voices"), 0, MOST_VOICES, controls.polyphony)
        self.voices.setSpecialValueText(tr("As the music"))
        self.voices.setToolTip(tr("How many notes may sound together, those that stay counted"))
        self.scale = QCheckBox(tr("Only scale notes"))
        self.rhythm = QCheckBox(tr("Keep the rhythm"))
        self.rhythm.setToolTip(tr("New notes begin when the old ones did, or as in the bars before"))
        self._range_name = named(tr("Range"), self.lowest)
        self._voices_name = named(tr("Voices"), self.voices)
        self._lay_out()
        for field in (self.lowest, self.highest, self.voices):
            field.valueChanged.connect(self._tell)
        self.scale.clicked.connect(self._keep_scale)
        self.rhythm.clicked.connect(self._tell)
        guides.changed.connect(self._follow_scale)
        session.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setSpacing(8)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._to = dim(tr("to"))
        grid.addWidget(self._range_name, 0, 0)
        grid.addWidget(self.lowest, 0, 1)
        grid.addWidget(self._to, 0, 2)
        grid.addWidget(self.highest, 0, 3)
        grid.addWidget(self._voices_name, 1, 0)
        grid.addWidget(self.voices, 1, 1, 1, 3)
        grid.addWidget(self.scale, 2, 0, 1, 4)
        grid.addWidget(self.rhythm, 3, 0, 1, 4)

    def _tell(self) -> None:
        controls = replace(
            self._session.controls,
            lowest=self.lowest.value(),
            highest=self.highest.value(),
            polyphony=self.voices.value(),
            scale=self._classes() if self._session.keeps_scale else _ALL,
            keep_rhythm=self.rhythm.isChecked(),
        )
        if controls != self._session.controls:
            self._session.set_controls(controls)

    def _keep_scale(self, yes: bool) -> None:
        self._session.keeps_scale = yes
        self._tell()

    def _classes(self) -> frozenset[int]:
        """Pitch classes of the scale that the roll shows."""
        scale = self._guides.scale
        return scale.pitch_classes if scale else _ALL

    def _follow_scale(self) -> None:
        """Another scale is shown: what was kept to the old one is kept to this one."""
        if self._session.keeps_scale:
            self._tell()
        self._refresh()

    def _refresh(self) -> None:
        controls, honours = self._session.controls, entry(self._session.model).honours
        self._show(controls)
        parts: dict[QWidget, str] = {
            **dict.fromkeys((self._range_name, self.lowest, self._to, self.highest), "range"),
            **dict.fromkeys((self._voices_name, self.voices), "polyphony"),
            self.scale: "scale",
            self.rhythm: "keep_rhythm",
        }
        for part, name in parts.items():
            part.setVisible(name in honours)
        scale = self._guides.scale
        self.scale.setEnabled(scale is not None)
        self.scale.setToolTip(
            tr("Only notes of {name}, which the roll shows", name=scale_name(scale))
            if scale
            else tr("Choose a scale above the roll first")
        )

    def _show(self, controls: Controls) -> None:
        for field, value in (
            (self.lowest, controls.lowest),
            (self.highest, controls.highest),
            (self.voices, controls.polyphony),
        ):
            was_blocked = field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(was_blocked)
        self.scale.setChecked(self._session.keeps_scale)
        self.rhythm.setChecked(controls.keep_rhythm)


class PitchField(QSpinBox):
    """A key of the piano by its name, typed or stepped."""

    def __init__(self, name: str, pitch: int) -> None:
        super().__init__()
        self.setRange(PIANO_LOWEST, PIANO_HIGHEST)
        self.setValue(pitch)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def textFromValue(self, value: int) -> str:
        return pitch_name(value)

    def valueFromText(self, text: str) -> int:
        try:
            return pitch(text.strip())
        except ValueError:
            return self.value()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Anything may become the name of a note while it is typed."""
        try:
            is_key = self.minimum() <= pitch(text.strip()) <= self.maximum()
        except ValueError:
            is_key = False
        return QValidator.State.Acceptable if is_key else QValidator.State.Intermediate, text, place
