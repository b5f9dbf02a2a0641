"""How answers are to be: who gives them, how long, how dense, how bold, and within which limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.generation.take import Hears, Side
from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.generation.answer_choices import MOST_BARS
from deepmusician_gui.ui.generation.answer_settings import MOST_SEED
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.latent_pad import LatentPad
from deepmusician_gui.ui.generation.limits import Limits
from deepmusician_gui.ui.generation.model_picker import ModelPicker, RivalPicker
from deepmusician_gui.ui.generation.presets import PRESETS, preset_of
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.widgets.buttons import NumberField, dim, icon_button, named
from deepmusician_gui.ui.widgets.slider import Slider
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_HEARS = {Hears.ALL: QT_TR_NOOP("All tracks"), Hears.TRACK: QT_TR_NOOP("This track")}
_RHYTHM_HINT = QT_TR_NOOP(
    "How daring the rhythm is, whatever the notes are.\n"
    "Left: on the beats where notes are expected. Right: off the beat, restless."
)
_SIDES = {
    Side.ANYWHERE: QT_TR_NOOP("Around the melody"),
    Side.BELOW: QT_TR_NOOP("Below it"),
    Side.ABOVE: QT_TR_NOOP("Above it"),
}


class GenerateSettings(QWidget):
    """Shows and changes the settings of a session; those that the chosen model has no use for are hidden."""

    def __init__(self, session: GenerationSession, guides: Guides, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self.start = _StartChoice(session)
        self.model = ModelPicker(session)
        self.rivals = RivalPicker(session)
        self.bars = NumberField(tr("Bars"), 1, MOST_BARS, session.bars)
        self.bars.setToolTip(tr("How many bars Continue writes"))
        self.hears = _choice(
            tr("Hears"),
            tr("Which tracks the model is shown; of the others, those that are silent where it writes"),
            _HEARS,
            session.hears,
        )
        self.side = _choice(tr("Parts"), tr("Where Harmonise puts its notes"), _SIDES, session.side)
        self.preset = _choice(
            tr("Preset"), tr("The sliders by a name"), {each.name: each.name for each in PRESETS}, ""
        )
        for row, each in enumerate(PRESETS):
            self.preset.setItemData(row, tr(each.hint), Qt.ItemDataRole.ToolTipRole)
        self.preset.setPlaceholderText(tr("As set below"))
        self.seed = NumberField(tr("Seed"), 0, MOST_SEED, session.controls.seed)
        self.seed.setToolTip(tr("The same seed gives the same notes again"))
        self._dice = icon_button(actions["generate.dice"])
        self._make_sliders()
        self.wander = LatentPad()
        self.limits = Limits(session, guides)
        self._names: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()
        self._refresh()

    def _make_sliders(self) -> None:
        self.threshold = Slider(
            tr("Density (threshold)"),
            0,
            1,
            0.5,
            tr("How many notes there are. Middle: as many as in the music around. Left: fewer. Right: more."),
        )
        self.temperature = Slider(
            tr("Temperature"),
            0.1,
            2,
            1,
            tr(
                "How daring the choice of notes is; their number stays.\n"
                "Left: what is most likely. Right: more surprise."
            ),
        )
        self.rhythm_temperature = Slider(tr("Temperature of the rhythm"), 0.1, 2, 1, tr(_RHYTHM_HINT))
        self.amount = Slider(
            tr("Share to vary"),
            0,
            1,
            0.5,
            tr("How much of it Vary draws anew. Left: a note or two. Right: all that is not locked."),
        )

    def set_theme(self, theme: Theme) -> None:
        self.rivals.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self.start)
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            (tr("Model"), self.model, self.rivals),
            (tr("Bars"), self.bars, None),
            (tr("Hears"), self.hears, None),
            (tr("Parts"), self.side, None),
            (tr("Seed"), self.seed, self._dice),
            (tr("Preset"), self.preset, None),
        )
        for row, (name, field, button) in enumerate(rows):
            self._names[field] = named(name, field)
            fields.addWidget(self._names[field], row, 0)
            fields.addWidget(field, row, 1, 1, 1 if button else 2)
            if button:
                fields.addWidget(button, row, 2)
        column.addLayout(fields)
        column.addSpacing(8)
        for part in (
            self.wander,
            self.threshold,
            self.temperature,
            self.rhythm_temperature,
            self.amount,
        ):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.limits)
        column.addStretch(1)

    def _connect(self) -> None:
        session = self._session
        self.bars.valueChanged.connect(session.set_bars)
        self.hears.activated.connect(lambda row: session.set_hears(self.hears.itemData(row)))
        self.side.activated.connect(lambda row: session.set_side(self.side.itemData(row)))
        self.preset.activated.connect(
            lambda row: session.set_controls(PRESETS[row].applied(session.controls))
        )
        self.amount.moved.connect(session.set_amount)
        self.seed.valueChanged.connect(self._set_controls)
        self.threshold.moved.connect(self._set_controls)
        self.temperature.moved.connect(self._set_controls)
        self.rhythm_temperature.moved.connect(self._set_controls)
        self.wander.moved.connect(self._set_controls)
        session.changed.connect(self._refresh)

    def _set_controls(self) -> None:
        controls = replace(
            self._session.controls,
            seed=self.seed.value(),
            threshold=self.threshold.value,
            temperature=self.temperature.value,
            rhythm_temperature=self.rhythm_temperature.value,
            wander=self.wander.field.place,
        )
        if controls != self._session.controls:
            self._session.set_controls(controls)

    def _refresh(self) -> None:
        session = self._session
        chosen = entry(session.model)
        self._show_controls()
        self.threshold.setVisible("threshold" in chosen.honours)
        self.temperature.setVisible("temperature" in chosen.honours)
        self.rhythm_temperature.setVisible("temperature" in chosen.honours)
        has_own_rhythm = "rhythm_temperature" in chosen.honours
        self.rhythm_temperature.setEnabled(has_own_rhythm)
        self.rhythm_temperature.set_hint(tr(_RHYTHM_HINT) if has_own_rhythm else _no_rhythm(chosen.title))
        self.wander.setVisible("wander" in chosen.honours)
        self.amount.setVisible("vary" in chosen.can)
        for field, is_shown in (
            (self.seed, "seed" in chosen.honours),
            (self.side, "harmonise" in chosen.can),
            (self.preset, "temperature" in chosen.honours),
        ):
            self._names[field].setVisible(is_shown)
            field.setVisible(is_shown)
        self._dice.setVisible("seed" in chosen.honours)

    def _show_controls(self) -> None:
        """Bring the fields in step; what they tell meanwhile is what they were given."""
        controls = self._session.controls
        fields = (
            self.seed,
            self.threshold,
            self.temperature,
            self.rhythm_temperature,
            self.wander,
            self.amount,
        )
        was_blocked = [field.blockSignals(True) for field in fields]
        self.seed.setValue(controls.seed)
        self.threshold.set_value(controls.threshold)
        self.temperature.set_value(controls.temperature)
        self.rhythm_temperature.set_value(controls.pace)
        self.amount.set_value(self._session.amount)
        if self.wander.field.place != controls.wander:
            self.wander.set_place(controls.wander)
        for field, was in zip(fields, was_blocked, strict=True):
            field.blockSignals(was)
        preset = preset_of(controls)
        self.preset.setCurrentIndex(PRESETS.index(preset) if preset else -1)
        self.preset.setToolTip(tr(preset.hint) if preset else tr("The sliders by a name"))


def _no_rhythm(title: str) -> str:
    return tr(
        "{title} cannot tell notes and rhythm apart: its one temperature is the one above.", title=title
    )


def _choice(name: str, hint: str, choices: dict[Any, str], chosen: object) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(hint)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, text in choices.items():
        box.addItem(tr(text), value)
    box.setCurrentIndex(box.findData(chosen))
    return box


class _StartChoice(QWidget):
    """End or playhead: where Continue begins, offered only when the playhead stands inside the piece."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self.from_end = QPushButton(tr("End"))
        self.from_end.setToolTip(tr("Continue from the end of the piece"))
        self.from_playhead = QPushButton(tr("Playhead"))
        self.from_playhead.setToolTip(tr("Continue from the playhead"))
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(dim(tr("From")))
        self._group = QButtonGroup(self)
        for choice in (self.from_end, self.from_playhead):
            choice.setCheckable(True)
            self._group.addButton(choice)
            row.addWidget(choice, 1)
        self.from_end.setChecked(True)
        self.from_playhead.toggled.connect(session.set_from_playhead)
        session.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(self._session.can_start_at_playhead)
