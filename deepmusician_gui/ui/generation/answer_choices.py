"""How models were to answer when the window was last closed."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QSettings

from deepmusician_gui.generation.take import Controls, Hears, Side
from deepmusician_gui.models.registry import DEFAULT_MODEL, all_models
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.ui import stored

MOST_BARS = 16
MOST_VOICES = 10
FIRST_CONTROLS = Controls(seed=1, rhythm_temperature=1.0)


class AnswerChoices(NamedTuple):
    """Choices of a session that outlive it. A fresh one is how the program first starts."""

    model: str = DEFAULT_MODEL
    rivals: frozenset[str] = frozenset()
    bars: int = 4
    """1 to MOST_BARS."""
    hears: Hears = Hears.ALL
    amount: float = 0.5
    """0 to 1."""
    side: Side = Side.ANYWHERE
    keeps_scale: bool = False
    controls: Controls = FIRST_CONTROLS
    """Sliders and limits; the seed, the scale and how far was wandered belong to a piece."""

    @property
    def lasting(self) -> AnswerChoices:
        """Without what belongs to a piece."""
        first = FIRST_CONTROLS
        controls = replace(self.controls, seed=first.seed, scale=first.scale, wander=first.wander)
        return self._replace(controls=controls)


def load(store: QSettings) -> AnswerChoices:
    """Those in `store`; each one that is missing, damaged or no longer known is as on the first start."""
    first = AnswerChoices()
    names = [model.name for model in all_models()]
    rivals = stored.text(store.value("generate/rivals")).split()
    return AnswerChoices(
        stored.one_of(names, store.value("generate/model"), first.model),
        frozenset(rivals).intersection(names),
        int(stored.number(store.value("generate/bars"), 1, MOST_BARS, first.bars)),
        Hears(
            stored.one_of([each.value for each in Hears], store.value("generate/hears"), first.hears.value)
        ),
        stored.number(store.value("generate/amount"), 0.0, 1.0, first.amount),
        Side(stored.one_of([each.value for each in Side], store.value("generate/side"), first.side.value)),
        stored.number(store.value("generate/keeps_scale"), 0, 1, 0) == 1,
        _controls(store),
    )


def _controls(store: QSettings) -> Controls:
    first = FIRST_CONTROLS

    def number(name: str, lowest: float, highest: float, default: float) -> float:
        return stored.number(store.value(f"generate/{name}"), lowest, highest, default)

    lowest = int(number("lowest", PIANO_LOWEST, PIANO_HIGHEST, first.lowest))
    highest = int(number("highest", PIANO_LOWEST, PIANO_HIGHEST, first.highest))
    is_range = lowest <= highest
    return replace(
        first,
        temperature=number("temperature", 0.1, 2.0, first.temperature),
        rhythm_temperature=number("rhythm_temperature", 0.1, 2.0, 1.0),
        threshold=number("threshold", 0.0, 1.0, first.threshold),
        top_p=number("top_p", 0.01, 1.0, first.top_p),
        lowest=lowest if is_range else first.lowest,
        highest=highest if is_range else first.highest,
        polyphony=int(number("polyphony", 0, MOST_VOICES, first.polyphony)),
        keep_rhythm=number("keep_rhythm", 0, 1, 0) == 1,
    )


def save(choices: AnswerChoices, store: QSettings) -> None:
    """Put them into `store`."""
    controls = choices.controls
    for name, value in {
        "model": choices.model,
        "rivals": " ".join(sorted(choices.rivals)),
        "bars": choices.bars,
        "hears": choices.hears.value,
        "amount": choices.amount,
        "side": choices.side.value,
        "keeps_scale": int(choices.keeps_scale),
        "temperature": controls.temperature,
        "rhythm_temperature": controls.pace,
        "threshold": controls.threshold,
        "top_p": controls.top_p,
        "lowest": controls.lowest,
        "highest": controls.highest,
        "polyphony": controls.polyphony,
        "keep_rhythm": int(controls.keep_rhythm),
    }.items():
        store.setValue(f"generate/{name}", value)
