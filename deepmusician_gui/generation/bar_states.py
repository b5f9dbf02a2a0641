"""What a network makes of the bars of pieces: the state that each leaves in it, and all of them on a map.

Letters: N bars, S numbers of a state, T time steps of a piece, P = 88 keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.errors import ModelError
from deepmusician_gui.generation.joint import WINDOW
from deepmusician_gui.generation.riddle import Piece
from deepmusician_gui.models.blocks import BLOCK
from deepmusician_gui.models.gap import SILENT, GapWindow
from deepmusician_gui.models.gru_classic import LENGTH
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import ONSET, Roll, StepGrid
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.score.score import Score

MOST_BARS = 400
"""Of all pieces together; a map of more is one blot."""
_TOGETHER = 16

Floats = NDArray[np.float64]


class Bar(NamedTuple):
    """A bar, 0-based, of one of some pieces."""

    piece: int
    number: int


class Map(NamedTuple):
    """Bars as points."""

    bars: tuple[Bar, ...]
    points: Floats
    """(N, 2), about 0."""
    shares: tuple[float, float]
    """Of all differences between the states, how much lies along each of the two directions."""


class _Line(NamedTuple):
    """A piece on its time grid."""

    roll: Roll
    velocity: NDArray[np.uint8]
    places: NDArray[np.int64]
    bars: list[tuple[int, int, int]]
    """Number, first time step and the one after the last, of each bar in which something is struck."""
    steps_per_beat: int


def map_bars(model: LoadedModel, pieces: Sequence[Piece]) -> Iterator[Map | float]:
    """Where the bars of pieces lie for a model; yields the share that is done, and the map at last.

    Of many bars, evenly spaced ones. Raises ModelError for a model without such states, or fewer than three bars.
    """
    if model.entry.kind not in READERS:
        raise ModelError("{model} has no encoder: it makes no picture of a bar.", model=model.entry.title)
    lines = [_line(piece.score) for piece in pieces]
    bars = [Bar(at, number) for at, line in enumerate(lines) for number, *_ in line.bars]
    if len(bars) < 3:
        raise ModelError("A map needs three bars with notes.")
    bars = [bars[i] for i in np.unique(np.linspace(0, len(bars) - 1, MOST_BARS).astype(int))]
    states: list[Floats] = []
    for at, group in groupby(bars, lambda bar: bar.piece):
        wanted = {bar.number for bar in group}
        spans = [(start, end) for number, start, end in lines[at].bars if number in wanted]
        for some in READERS[model.entry.kind](model.network, lines[at], spans):
            states.extend(some)
            yield len(states) / len(bars)
    points, shares = principal_plane(np.stack(states))
    yield Map(tuple(bars), points, shares)


def principal_plane(states: Floats) -> tuple[Floats, tuple[float, float]]:
    """States (N, S) on the plane in which they differ most, (N, 2), and which share of it lies along each direction.

    Principal components (K. Pearson, 1901); each points to where its largest part is positive, so that the same states
    always lie alike.
    """
    about = states - states.mean(0)
    _, lengths, directions = np.linalg.svd(about, full_matrices=False)
    two = directions[:2]
    two = two * np.sign(two[np.arange(len(two)), np.abs(two).argmax(1)])[:, None]
    points = np.zeros((len(states), 2))
    points[:, : len(two)] = about @ two.T
    whole = float((lengths**2).sum()) or 1.0
    first, second = (*(lengths[:2] ** 2 / whole).tolist(), 0.0, 0.0)[:2]
    return points, (first, second)


def _line(score: Score) -> _Line:
    heard = score.heard()
    notes = [n for n in heard.pitched_notes if PIANO_LOWEST <= n.pitch <= PIANO_HIGHEST]
    fine = piano_roll.fitting_grid(np.array([n.onset for n in notes], np.int64), score.ppq) if notes else 4
    grid = StepGrid(0, score.ppq, fine)
    steps = grid.nearest(max((n.end for n in notes), default=0)) + 1
    roll = piano_roll.encode(notes, grid, 0, steps)
    struck = (roll == ONSET).any(1)
    bars = []
    for number in range(score.metre_map.bar_at(grid.tick(steps - 1)).number + 1):
        bar = score.metre_map.bar(number)
        start, end = grid.nearest(bar.start), grid.nearest(bar.end)
        if struck[start:end].any():
            bars.append((number, start, end))
    velocity = piano_roll.encode_velocity(notes, roll, grid, 0)
    return _Line(roll, velocity, piano_roll.bar_places(score.metre_map, grid, 0, steps), bars, fine)


Spans = Sequence[tuple[int, int]]
"""First time step of some bars and the one after the last."""


def _encoder_of_gru(network: Any, line: _Line, spans: Spans) -> Iterator[list[Floats]]:
    """The mean of what both directions of the encoder hold over the bar, which stands in the middle of a window."""
    for first in range(0, len(spans), _TOGETHER):
        some = spans[first : first + _TOGETHER]
        starts = [(start + end - WINDOW) // 2 for start, end in some]
        windows = Windows.of([_known(line, at) for at in starts])
        _, encoded = network.encode(windows)  # (B, T, 2E)
        yield [
            encoded[row, max(0, start - at) : end - at].mean(0).double().numpy()
            for row, ((start, end), at) in enumerate(zip(some, starts, strict=True))
        ]


def _known(line: _Line, first: int) -> GapWindow:
    """A window from time step `first` on in which nothing is to be written."""
    steps = np.arange(first, first + WINDOW)
    outside = (steps < 0) | (steps >= len(line.roll))
    at = steps.clip(0, len(line.roll) - 1)
    roll, velocity = (np.where(outside[:, None], 0, part[at]) for part in (line.roll, line.velocity))
    free = np.zeros(roll.shape, np.bool_)
    return GapWindow(roll, free, velocity, outside, line.places[at], line.steps_per_beat, 0, 0)


def _end_state(network: Any, line: _Line, spans: Spans) -> Iterator[list[Floats]]:
    """What the encoder of `gru-classic` hands on once it has read the 96 time steps that end with the bar."""
    sounding = np.concatenate([np.zeros((LENGTH, line.roll.shape[1]), np.float32), line.roll != SILENT])
    for first in range(0, len(spans), _TOGETHER):
        ends = [min(end, len(line.roll)) for _, end in spans[first : first + _TOGETHER]]
        prompts = np.stack([sounding[end : end + LENGTH] for end in ends]).astype(np.float32)
        _, hidden = network.encoder(torch.from_numpy(prompts))
        yield list(hidden[-1].double().numpy())


def _latent(network: Any, line: _Line, spans: Spans) -> Iterator[list[Floats]]:
    """The mean of the latent of the block that begins with the bar."""
    for start, _ in spans:
        yield [network.latent_of(line.roll[start : start + BLOCK])]


READERS: dict[str, Callable[[Any, _Line, Spans], Iterator[list[Floats]]]] = {
    "gru": torch.inference_mode()(_encoder_of_gru),
    "gru_classic": torch.inference_mode()(_end_state),
    "conv_vae": _latent,
    "conv_vae_classic": _latent,
}
"""By kind of model: yields the states of some bars at a time, each (S,)."""
