"""The panel where a composer asks a model for notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.generation.take import Hears
from deepmusician_gui.models.registry import MODELS, entry
from deepmusician_gui.ui.generation_session import MOST_BARS, MOST_SEED, GenerationSession
from deepmusician_gui.ui.panels.buttons import ActionButton, NumberField, dim, icon_button, named
from deepmusician_gui.ui.panels.latent_pad import LatentPad
from deepmusician_gui.ui.panels.slider import Slider

WIDTH_PX = 248
_HEARS = {Hears.ALL: "All tracks", Hears.TRACK: "This track"}
_STOP_AFTER_MS = 150  # an answer that is quicker needs no Stop, and the button would only flicker


class GeneratePanel(QWidget):
    """Shows and steers a generation session; Continue, Fill, Keep and Discard are the actions of the menus."""

    def __init__(self, session: GenerationSession, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("generate")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self._session = session
        self.continue_ = ActionButton(actions["generate.continue"], role="primary")
        self.stop = ActionButton(actions["generate.stop"], role="primary")
        self.progress = QProgressBar(textVisible=False, maximum=1000)
        self.result = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.result.setProperty("role", "dim")
        self.start = _StartChoice(session)
        self.model = _ModelPicker(session)
        self.bars = NumberField("Bars", 1, MOST_BARS, session.bars)
        self.bars.setToolTip("How many bars Continue writes")
        self.hears = QComboBox()
        self.hears.setAccessibleName("Hears")
        self.hears.setToolTip(
            "Which tracks the model is shown; of the others, those that are silent where it writes"
        )
        for hears, text in _HEARS.items():
            self.hears.addItem(text, hears)
        self.hears.setCurrentIndex(self.hears.findData(session.hears))
        self.threshold = Slider("Density (threshold)", 0, 1, 0.5, "Left: fewer notes. Right: more notes.")
        self.temperature = Slider(
            "Temperature", 0.1, 2, 1, "Left: what is most likely. Right: more surprise."
        )
        self.wander = LatentPad()
        self.seed = NumberField("Seed", 0, MOST_SEED, session.controls.seed)
        self.seed.setToolTip("The same seed gives the same notes again")
        self._dice = icon_button(actions["generate.dice"])
        self._seed_name = QLabel("Seed")
        self._slow = QTimer(self, singleShot=True, interval=_STOP_AFTER_MS)
        self.threshold.set_value(session.controls.threshold)
        self.temperature.set_value(session.controls.temperature)
        self.wander.set_place(session.controls.wander)
        self._lay_out(actions)
        self._connect()
        self._refresh()

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.continue_)
        column.addWidget(self.stop)
        column.addWidget(self.progress)
        column.addWidget(ActionButton(actions["generate.fill"]))
        decision = QHBoxLayout()
        decision.setSpacing(8)
        decision.addWidget(ActionButton(actions["generate.keep"]))
        decision.addWidget(ActionButton(actions["generate.discard"]))
        column.addLayout(decision)
        self.result.setMinimumHeight(2 * self.result.fontMetrics().lineSpacing())
        column.addWidget(self.result)
        column.addWidget(self.start)
        fields = QGridLayout()
        fields.setSpacing(8)
        fields.setColumnStretch(1, 1)
        fields.addWidget(named("Model", self.model), 0, 0)
        fields.addWidget(self.model, 0, 1, 1, 2)
        fields.addWidget(named("Bars", self.bars), 1, 0)
        fields.addWidget(self.bars, 1, 1, 1, 2)
        fields.addWidget(named("Hears", self.hears), 2, 0)
        fields.addWidget(self.hears, 2, 1, 1, 2)
        fields.addWidget(self._seed_name, 3, 0)
        fields.addWidget(self.seed, 3, 1)
        fields.addWidget(self._dice, 3, 2)
        column.addLayout(fields)
        column.addSpacing(8)
        column.addWidget(self.threshold)
        column.addWidget(self.temperature)
        column.addWidget(self.wander)
        column.addStretch(1)

    def _connect(self) -> None:
        self.bars.valueChanged.connect(self._session.set_bars)
        self.hears.activated.connect(lambda row: self._session.set_hears(self.hears.itemData(row)))
        self.seed.valueChanged.connect(self._set_controls)
        self.threshold.moved.connect(self._set_controls)
        self.temperature.moved.connect(self._set_controls)
        self.wander.moved.connect(self._set_controls)
        self._session.changed.connect(self._refresh)
        self._session.progressed.connect(self._show_progress)
        self._slow.timeout.connect(self._show_stop)

    def _set_controls(self) -> None:
        self._session.set_controls(
            replace(
                self._session.controls,
                seed=self.seed.value(),
                threshold=self.threshold.value,
                temperature=self.temperature.value,
                wander=self.wander.field.place,
            )
        )

    def _refresh(self) -> None:
        session = self._session
        honours = entry(session.model).honours
        self.threshold.setVisible("threshold" in honours)
        self.temperature.setVisible("temperature" in honours)
        self.wander.setVisible("wander" in honours)
        for part in (self._seed_name, self.seed, self._dice):
            part.setVisible("seed" in honours)
        self.seed.setValue(session.controls.seed)
        if not session.is_busy:
            self._slow.stop()
            self.progress.setValue(0)
        elif not self._slow.isActive() and self.stop.isHidden():
            self._slow.start()
        if not session.is_busy or self._slow.isActive():
            self._show_stop(yes=False)
        self.result.setText(session.result or session.hint)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * self.progress.maximum()))

    def _show_stop(self, yes: bool = True) -> None:
        self.stop.setVisible(yes)
        self.continue_.setVisible(not yes)


class _ModelPicker(QComboBox):
    """The models; one that cannot be used now stays in the list and says why."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        for model in MODELS:
            self._items.appendRow(QStandardItem(model.title))
        self.setCurrentIndex([model.name for model in MODELS].index(session.model))
        self.setToolTip(entry(session.model).summary)
        self.setAccessibleName("Model")
        self.activated.connect(self._choose)

    def _choose(self, row: int) -> None:
        self.setToolTip(MODELS[row].summary)
        self._session.set_model(MODELS[row].name)

    def showPopup(self) -> None:
        for row, model in enumerate(MODELS):
            problem = model.problem()
            item = self._items.item(row)
            item.setEnabled(not problem)
            item.setToolTip(problem or model.summary)
        super().showPopup()


class _StartChoice(QWidget):
    """End or playhead: where Continue begins, offered only when the playhead stands inside the piece."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self.from_end = QPushButton("End")
        self.from_end.setToolTip("Continue from the end of the piece")
        self.from_playhead = QPushButton("Playhead")
        self.from_playhead.setToolTip("Continue from the playhead")
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(dim("From"))
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
