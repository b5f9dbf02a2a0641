"""How long answers take: those of `gru` in the core and from the key press to the painted ghost, those of all models
beside their naive twins."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.listener import Listener
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import LoadedModel, load_model
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.app import EXAMPLE
from tests.benchmarks.eager_gru import EagerGru
from tests.benchmarks.rows import Aim, Row
from tests.benchmarks.window_answers import window_answers

TAKES = 20
STEPS_WHY = (
    "A take is a loop over time steps and keys that reads the decoder's weights once a step, on one thread; 8-bit "
    "weights or a compiled loop would change it."
)
WINDOW_WHY = (
    "The window's thread and the one that writes share one interpreter and the machine's cores; a process of its own "
    "for writing would change it, at the price of sending every step of a take."
)
TUNE = ((0, 60, 1), (1, 62, 1), (2, 64, 1), (3, 65, 1), (4, 67, 2), (6, 64, 1), (7, 60, 1))
"""Onset and length in beats of a drawn seed of two bars."""


def measure() -> Iterator[Row]:
    model = load_model("gru")
    eager = LoadedModel(model.entry, EagerGru(model.network))
    take_ms(model, 0), take_ms(eager, 0)  # first calls set up their buffers
    pairs = [(take_ms(model, seed), take_ms(eager, seed)) for seed in range(TAKES)]
    ours, reference = zip(*pairs, strict=True)
    yield Row("generate.take_64", "ms", ours, Aim(at_most=50), "eager torch, batch 1", reference, STEPS_WHY)
    fills = [take_ms(model, seed, filled=True) for seed in range(TAKES)]
    yield Row(
        "generate.fill_64", "ms", fills, Aim(at_most=50), "generate.take_64", ours, STEPS_WHY, is_rival=False
    )
    four, one = zip(
        *[(take_ms(model, seed, takes=4), take_ms(model, TAKES + seed)) for seed in range(TAKES)], strict=True
    )
    yield Row(
        "generate.takes_4x64",
        "ms",
        four,
        Aim(at_most=100),
        "four times one take",
        [4 * ms for ms in one],
        STEPS_WHY,
    )
    yield Row(
        "generate.load",
        "ms",
        [load_ms() for _ in range(TAKES)],
        Aim(at_most=200),
        why="Weights are kept as 16 bits and laid out for writing when read.",
    )
    whole, one_note = zip(*listen_ms(model), strict=True)
    yield Row(
        "generate.insight_64",
        "ms",
        whole,
        Aim(at_most=300),
        "again after an edit",
        one_note,
        STEPS_WHY,
        is_rival=False,
    )
    answers = window_answers([seed_score(nth) for nth in range(TAKES)])
    yield Row("generate.first_note", "ms", answers.first_ghost_ms, Aim(at_most=100), why=WINDOW_WHY)
    yield Row("generate.shown_64", "ms", answers.all_ghosts_ms, Aim(at_most=300), why=WINDOW_WHY)
    yield Row("generate.slider_hz", "1/s", answers.slider_hz, Aim(at_least=10), why=WINDOW_WHY)


def seed_score(nth: int) -> Score:
    """Two drawn bars, each time struck another way: `gru` remembers the music that it was last asked about."""
    velocity = 40 + nth % 60
    return Score(notes=tuple(Note(at * 480, pitch, length * 480, velocity) for at, pitch, length in TUNE))


def take_ms(model: LoadedModel, seed: int, takes: int = 1, *, filled: bool = False) -> float:
    """Milliseconds of takes of four bars, 64 time steps, at the end of the tune or with the tune again behind them."""
    score = seed_score(seed)
    region = continue_region(score, 0, 4)
    if filled:
        again = tuple(note._replace(onset=note.onset + region.end) for note in score.notes)
        score = replace(score, notes=(*score.notes, *again))
    began = time.perf_counter()
    for _ in generate_takes(model, score, region, Controls(seed), takes):
        pass
    return (time.perf_counter() - began) * 1000


def listen_ms(model: LoadedModel) -> Iterator[tuple[float, float]]:
    """Milliseconds of listening to 64 bars of two parts, and to them once more after a note in the middle has moved."""
    piece = read_midi(EXAMPLE)
    length = 8 * 4 * piece.ppq
    notes = sorted(n._replace(onset=n.onset + i * length) for i in range(8) for n in piece.notes)
    middle = notes[len(notes) // 2]
    edited = sorted({*notes} - {middle} | {middle._replace(pitch=middle.pitch + 1)})
    for _ in range(TAKES):
        listener, times = Listener(model.network), []
        for heard in (notes, edited):
            began = time.perf_counter()
            for _ in listener.listen(heard, piece.metre_map, piece.ppq):
                pass
            times.append((time.perf_counter() - began) * 1000)
        yield times[0], times[1]


def load_ms() -> float:
    """Milliseconds of reading the weights and laying them out for writing, torch being there."""
    began = time.perf_counter()
    assert load_model("gru").network.arrays
    return (time.perf_counter() - began) * 1000
