"""Who is measured: a model, the classic one beside it, dumb baselines, and the truth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from deepmusician_gui.cli.evaluation.baselines import baselines
from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.errors import ModelError
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.take import Controls, TakeProgress
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.likelihood import (
    Frequencies,
    WindowNats,
    classic_nats,
    frequency_nats,
    gru_nats,
    markov_nats,
)
from deepmusician_gui.training.note_nats import note_rnn_nats, transformer_nats
from deepmusician_gui.training.windows import CONTINUE, WindowSampler

TRUTH = "truth"
COMPARED = (DEFAULT_MODEL, "gru-classic")
_CUT = ("gru_classic", "conv_vae_classic")  # kinds of models whose threshold is a cut
COUNTED = 32  # batches of 32 windows from which the baselines know what is frequent
CLASSIC_THRESHOLDS = (0.5, 0.7, 0.8, 0.9)  # of the slider; a key sounds above 1 - threshold

Told = Callable[[str], None]
"""Is told what is being done."""


class Contestants:
    """A model and whoever it is compared with."""

    def __init__(self, model: LoadedModel, corpus: Corpus, told: Told) -> None:
        self.model, self._told = model, told
        self.models = [model, *(m for name in COMPARED if name != model.entry.name and (m := _shipped(name)))]
        self.frequencies = training_frequencies(corpus)

    @property
    def that_read_windows(self) -> set[str]:
        """Models that know what is outside, and so can be asked what they expect without a prompt."""
        return {model.entry.name for model in self.models if model.entry.kind == "gru"}

    def answers(
        self, cases: Sequence[Case], verb: str = "continue", sliders: Sequence[float] = CLASSIC_THRESHOLDS
    ) -> dict[str, list[Answered]]:
        """Who answers what: truth first, the models that can, then the baselines.

        Models that take the threshold for a cut are silent at the slider's centre; they answer at all of `sliders`.
        """
        found = {TRUTH: [case.answered(case.truth) for case in cases]}
        for model in self.models:
            if verb not in model.entry.can:
                continue
            for who, threshold in settings_of(model, sliders):
                notes = self.notes(model, cases, threshold)
                found[who] = [case.answered(own) for case, own in zip(cases, notes, strict=True)]
        return found | {name: answer(cases) for name, answer in baselines(self.frequencies).items()}

    def notes(
        self, model: LoadedModel, cases: Sequence[Case], threshold: float = 0.5
    ) -> list[tuple[Note, ...]]:
        """A model's notes for each case on sixteenths, seeds counted up from 0, all else by default."""
        found = []
        for seed, case in enumerate(cases):
            self._told(f"{model.entry.name} answers prompt {seed + 1} of {len(cases)}")
            found.append(answer(model, case, seed, threshold).notes)
        return found

    def nats(self) -> dict[str, WindowNats]:
        """How likely each finds the gap of a window, of those that give every cell of a roll its chance."""
        found = {model.entry.name: model_nats(model, self.frequencies) for model in self.models}
        return {name: nats for name, nats in found.items() if nats} | {
            "per-key frequency": frequency_nats(self.frequencies),
            "first-order Markov": markov_nats(self.frequencies),
        }


def training_frequencies(corpus: Corpus) -> Frequencies:
    """What dumb baselines know of the training split."""
    sampler = WindowSampler(corpus, "train", CONTINUE, 2)
    return Frequencies.of([sampler.batch(i, 32) for i in range(COUNTED)])


def model_nats(model: LoadedModel, frequencies: Frequencies) -> WindowNats | None:
    """How likely a model finds the gap of a window, if what it says of notes amounts to what its cells say."""
    if model.entry.kind == "gru_classic":
        return classic_nats(model.network, frequencies)
    of_kind: dict[str, Callable[[Any], WindowNats]] = {
        "gru": gru_nats,
        "note_rnn": note_rnn_nats,
        "music_transformer": transformer_nats,
    }
    return of_kind[model.entry.kind](model.network) if model.entry.kind in of_kind else None


def answer(model: LoadedModel, case: Case, seed: int, threshold: float) -> TakeProgress:
    """A model's answer on sixteenths, all but seed and threshold by default.

    Those that cut at the threshold answer as they do by themselves: what wakes them is not theirs.
    """
    controls = Controls(seed, 1.0, threshold, grid=4)
    *_, take = generate(model, case.prompt, case.region, controls, once=model.entry.kind in _CUT)
    return take


def settings_of(model: LoadedModel, sliders: Sequence[float]) -> list[tuple[str, float]]:
    """Under what names a model answers, and where its threshold slider stands."""
    if model.entry.kind not in _CUT:
        return [(model.entry.name, 0.5)]
    return [(f"{model.entry.name} at {threshold}", threshold) for threshold in sliders]


def _shipped(name: str) -> LoadedModel | None:
    """A shipped model, None if its weights are missing."""
    try:
        return load_model(name)
    except ModelError:
        return None
