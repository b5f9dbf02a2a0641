"""How long an answer of `gru` takes: in the core, beside plain torch, and from the key press to the painted ghost."""

from __future__ import annotations

import time
from collections.abc import Iterator

from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import LoadedModel, load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.benchmarks.eager_gru import EagerGru
from tests.benchmarks.rows import Aim, Row
from tests.benchmarks.window_answers import window_answers

TAKES = 20
TUNE = ((0, 60, 1), (1, 62, 1), (2, 64, 1), (3, 65, 1), (4, 67, 2), (6, 64, 1), (7, 60, 1))
"""Onset and length in beats of a drawn seed of two bars."""


def measure() -> Iterator[Row]:
    model = load_model("gru")
    eager = LoadedModel(model.entry, EagerGru(model.network))
    take_ms(model, 0), take_ms(eager, 0)  # first calls set up their buffers
    pairs = [(take_ms(model, seed), take_ms(eager, seed)) for seed in range(TAKES)]
    ours, reference = zip(*pairs, strict=True)
    yield Row("generate.take_64", "ms", ours, Aim(at_most=50), "eager torch, batch 1", reference)
    answers = window_answers(seed_score(), TAKES)
    yield Row("generate.first_note", "ms", answers.first_ghost_ms, Aim(at_most=100))
    yield Row("generate.shown_64", "ms", answers.all_ghosts_ms, Aim(at_most=300))
    yield Row("generate.slider_hz", "1/s", answers.slider_hz, Aim(at_least=10))


def seed_score() -> Score:
    """Two drawn bars."""
    return Score(notes=tuple(Note(at * 480, pitch, length * 480) for at, pitch, length in TUNE))


def take_ms(model: LoadedModel, seed: int) -> float:
    """Milliseconds of one take of four bars, 64 time steps."""
    score = seed_score()
    began = time.perf_counter()
    for _ in generate(model, score, continue_region(score, 0, 4), Controls(seed)):
        pass
    return (time.perf_counter() - began) * 1000
