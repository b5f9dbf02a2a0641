"""How fast each registered model writes, beside its naive twin: one take at a time by a network that keeps nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

from deepmusician_gui import RESOURCES
from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import MODELS, LoadedModel, load_model
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.score import Score
from tests.benchmarks.rereading import rereading
from tests.benchmarks.rows import Aim, Row

TIMES, NAIVE_TIMES = 5, 2
WHY = (
    "Both do the same where nothing is shared or kept: at the first note of one take, which fewer or smaller layers "
    "would change, for both; and in `note-rnn-classic`, which reads its last 25 notes anew for each note and one take "
    "after the other, which one batch of all takes would change."
)
TAKES, BARS = 4, 4
BAR_MS = 2000  # of 4/4 at 120 quarter notes a minute
TUNE = RESOURCES / "examples" / "morning-walk.mid"
"""Eight bars for the piano, two hands."""


class Answered(NamedTuple):
    """How long one answer took."""

    bar_ms: float
    """Of a bar of one take."""
    first_note_ms: float


def measure() -> Iterator[Row]:
    """Three for each model that is installed."""
    score = read_midi(TUNE)
    for entry in MODELS:
        if entry.problem():
            continue
        model = load_model(entry.name)
        network, how = rereading(model.network)
        naive = LoadedModel(entry, network)
        answer(model, score, 0, TAKES)  # the first call sets up buffers
        ours = [answer(model, score, seed, TAKES) for seed in range(TIMES)]
        theirs = [answer(naive, score, seed, 1) for seed in range(NAIVE_TIMES)]
        firsts = [answer(model, score, TIMES + nth, 1).first_note_ms for nth in range(TIMES)]
        naive_firsts = [one.first_note_ms for one in theirs]
        bars, naive_bars = ([one.bar_ms for one in some] for some in (ours, theirs))
        name = f"models.{entry.name}"
        yield Row(f"{name}.bar", "ms", bars, Aim(at_most=BAR_MS / 2), how, naive_bars, WHY)
        yield Row(f"{name}.first_note", "ms", firsts, Aim(at_most=300), how, naive_firsts, WHY)
        speeds, naive_speeds = ([BAR_MS / ms for ms in some] for some in (bars, naive_bars))
        yield Row(f"{name}.real_time", "x", speeds, Aim(at_least=2), how, naive_speeds, WHY)


def another(score: Score, nth: int) -> Score:
    """The same music struck a little otherwise: `gru` remembers what it was last asked about."""
    return score.changed(notes=tuple(n._replace(velocity=max(1, n.velocity - nth)) for n in score.notes))


def answer(model: LoadedModel, score: Score, seed: int, takes: int) -> Answered:
    """Takes of four bars behind the tune, asked for together."""
    asked = another(score, seed)
    region = continue_region(asked, 0, BARS)
    began = time.perf_counter()
    first = None
    for progress in generate_takes(model, asked, region, Controls(seed), takes):
        if first is None and any(take.notes for take in progress):
            first = time.perf_counter() - began
    whole = time.perf_counter() - began
    return Answered(whole * 1000 / BARS / takes, (whole if first is None else first) * 1000)
