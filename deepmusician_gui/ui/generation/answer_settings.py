"""How the composer wants to be answered, whatever is asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRandomGenerator, Signal

from deepmusician_gui.generation.take import Controls, Hears, Side
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.answer_choices import MOST_BARS, AnswerChoices
from deepmusician_gui.ui.generation.request import Wishes
from deepmusician_gui.ui.widgets.words import tr

MOST_SEED = 9999


class AnswerSettings(QObject):
    """Settings of a session; each change asks again where a question is open."""

    changed = Signal()
    """A setting, the state of the work, or whether there is something to keep."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.take_up(AnswerChoices())
        self.playhead = 0
        self.from_playhead = False

    def take_up(self, choices: AnswerChoices) -> None:
        """Begin with these, before anybody listens."""
        self.model = choices.model
        self.rivals = choices.rivals
        """Other models that answer too; with any, each gives one take."""
        self.bars = choices.bars
        self.amount = choices.amount
        """How much of what stands there Vary draws anew, 0 to 1."""
        self.side = choices.side
        """Where Harmonise writes."""
        self.controls = choices.controls
        self.hears = choices.hears
        self.keeps_scale = choices.keeps_scale
        """Whether the controls keep to whatever scale the roll shows."""

    @property
    def choices(self) -> AnswerChoices:
        """What is to outlive the session."""
        return AnswerChoices(
            self.model,
            self.rivals,
            self.bars,
            self.hears,
            self.amount,
            self.side,
            self.keeps_scale,
            self.controls,
        ).lasting

    @property
    def can_start_at_playhead(self) -> bool:
        """True if the playhead was put inside the piece, so that there are two places to continue from."""
        return 0 < self.playhead < self._document.score.end

    @property
    def bar_of_playhead(self) -> int:
        """The bar, 0-based, that begins at the playhead or next after it."""
        bar = self._document.score.metre_map.bar_at(self.playhead)
        return bar.number if bar.start == self.playhead else bar.number + 1

    @property
    def deafness(self) -> str:
        """Why a model is shown no music at all, in a sentence, or ""."""
        score, is_alone = self._document.score, self.hears is Hears.TRACK
        shown = {self._document.track} if is_alone else range(len(score.tracks))
        if any(note.track in shown and not note.is_muted for note in score.notes):
            return ""
        if is_alone:
            return tr("This track is silent, and it alone is heard: the model begins something of its own.")
        return tr("All notes are muted: the model begins something of its own.")

    def wishes(self, model: str, locked: frozenset[Note]) -> Wishes:
        """All of them as a value, for one model."""
        return Wishes(model, self.bars, self.controls, self.hears, self.amount, self.side, locked)

    def ask_again(self) -> None:
        """A setting has changed."""
        self.changed.emit()

    def set_model(self, name: str) -> None:
        self.model = name
        self.ask_again()

    def set_rivals(self, names: frozenset[str]) -> None:
        """Choose which other models answer too."""
        self.rivals = names
        self.ask_again()

    def set_bars(self, bars: int) -> None:
        self.bars = max(1, min(MOST_BARS, bars))
        self.ask_again()

    def set_amount(self, amount: float) -> None:
        self.amount = amount
        self.ask_again()

    def set_side(self, side: Side) -> None:
        self.side = side
        self.ask_again()

    def set_controls(self, controls: Controls) -> None:
        self.controls = controls
        self.ask_again()

    def set_hears(self, hears: Hears) -> None:
        """Choose what the model is shown of the other tracks."""
        self.hears = hears
        self.ask_again()

    def roll_dice(self) -> None:
        """Another seed, drawn by chance."""
        self.set_controls(replace(self.controls, seed=QRandomGenerator.global_().bounded(1, MOST_SEED + 1)))

    def set_from_playhead(self, yes: bool) -> None:
        self.from_playhead = yes
        self.changed.emit()

    def place_playhead(self, tick: int) -> None:
        """Tell where the composer put the playhead."""
        self.playhead = tick
        self.changed.emit()
