"""What answers are like, beside what composers wrote: silence, density, clashes, scale, lines, repetition.

Every figure is a ratio of sums over cases, so that long and short answers count as much as they hold, with an interval
from drawing the pieces anew (bootstrap): cases of one piece are not independent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll
from deepmusician_gui.score.note import PIANO_LOWEST

_MAJOR = np.array([0, 2, 4, 5, 7, 9, 11])
_HARMONIC_MINOR = np.array([0, 2, 3, 5, 7, 8, 11])
_RESAMPLES = 1000

Counts = tuple[float, float]
"""What was counted, and out of how much."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A prompt and what followed it, on the same grid of sixteenths."""

    piece: str
    prompt: Roll
    """(T, P) cells right before the answer, at least as many as it has."""
    answer: Roll
    """(G, P)."""
    bar: int
    """Time steps in a bar."""

    @property
    def tail(self) -> Roll:
        """As much of the prompt's end as the answer is long."""
        return self.prompt[-len(self.answer) :]


@dataclass(frozen=True, slots=True)
class Figure:
    """A ratio with its 95 % interval."""

    value: float
    low: float
    high: float


def figures(cases: Sequence[Answered]) -> dict[str, Figure]:
    """All measures over some cases."""
    pieces = [case.piece for case in cases]
    return {name: ratio([measure(case) for case in cases], pieces) for name, measure in MEASURES.items()}


def ratio(counts: Sequence[Counts], pieces: Sequence[str]) -> Figure:
    """Sum over sum, and the interval that drawing the pieces anew gives."""
    table = np.array(counts, np.float64)
    _, group = np.unique(pieces, return_inverse=True)
    sums = np.zeros((int(group.max()) + 1, 2))
    np.add.at(sums, group, table)
    drawn = np.random.default_rng(0).integers(0, len(sums), (_RESAMPLES, len(sums)))
    again = sums[drawn].sum(1)
    values = again[:, 0] / np.maximum(again[:, 1], 1e-9)
    low, high = np.percentile(values, [2.5, 97.5])
    return Figure(float(table[:, 0].sum() / max(table[:, 1].sum(), 1e-9)), float(low), float(high))


def empty(case: Answered) -> Counts:
    """Answers without a single onset."""
    return float(not (case.answer == ONSET).any()), 1.0


def frozen(case: Answered) -> Counts:
    """Answers that repeat the time steps right before them onset for onset."""
    struck = case.answer == ONSET
    return float(struck.any() and np.array_equal(case.tail == ONSET, struck)), 1.0


def silent_steps(case: Answered) -> Counts:
    """Time steps in which no key sounds."""
    return float((~(case.answer != SILENT).any(1)).sum()), float(len(case.answer))


def sounding(case: Answered) -> Counts:
    """Keys that sound at a time step: the density of the original research."""
    return float((case.answer != SILENT).sum()), float(len(case.answer))


def density_ratio(case: Answered) -> Counts:
    """Onsets of the answer over the onsets of as many steps of prompt."""
    return float((case.answer == ONSET).sum()), float((case.tail == ONSET).sum())


def clashes(case: Answered) -> Counts:
    """Sounding time steps with two keys a semitone apart."""
    return clash_counts(case.answer)


def in_scale(case: Answered) -> Counts:
    """Onsets in the scale that fits the prompt best."""
    struck = case.answer == ONSET
    return float(struck[:, scale_of(case.prompt)].sum()), float(struck.sum())


def pitch_class_overlap(case: Answered) -> Counts:
    """How much the distributions of pitch classes of prompt and answer share, 0 to 1."""
    return overlap(pitch_classes(case.prompt), pitch_classes(case.answer)), 1.0


def rhythm_overlap(case: Answered) -> Counts:
    """The same of the times between onsets."""
    return overlap(onset_distances(case.prompt), onset_distances(case.answer)), 1.0


def melodic_steps(case: Answered) -> Counts:
    """Moves of the top line by one or two semitones, of all its moves."""
    moves = np.abs(np.diff(top_line(case.answer)))
    return float(((moves == 1) | (moves == 2)).sum()), float((moves > 0).sum())


def repeated_bars(case: Answered) -> Counts:
    """Whole bars that strike what a bar before them in answer or prompt does."""
    struck = np.concatenate([case.tail, case.answer]) == ONSET
    bars = [struck[t : t + case.bar] for t in range(0, len(struck) - case.bar + 1, case.bar)]
    first = len(bars) - len(case.answer) // case.bar
    repeats = [
        any(np.array_equal(bars[i], bars[j]) for j in range(i)) and bars[i].any()
        for i in range(first, len(bars))
    ]
    return float(sum(repeats)), float(len(repeats))


def span(case: Answered) -> Counts:
    """Semitones from the lowest to the highest key struck."""
    keys = np.flatnonzero((case.answer == ONSET).any(0))
    return (float(keys[-1] - keys[0]) if len(keys) else 0.0), 1.0


MEASURES: dict[str, Callable[[Answered], Counts]] = {
    measure.__name__: measure
    for measure in (
        empty,
        frozen,
        silent_steps,
        sounding,
        density_ratio,
        clashes,
        in_scale,
        pitch_class_overlap,
        rhythm_overlap,
        melodic_steps,
        repeated_bars,
        span,
    )
}


def clash_counts(roll: Roll) -> Counts:
    """Sounding time steps with two keys a semitone apart, and sounding time steps."""
    sounds = roll != SILENT
    return float((sounds[:, 1:] & sounds[:, :-1]).any(1).sum()), float(sounds.any(1).sum())


def scale_of(roll: Roll) -> NDArray[np.bool_]:
    """Which keys belong to the major or harmonic minor scale that holds most of a roll's onsets, (P,)."""
    classes = (np.arange(roll.shape[1]) + PIANO_LOWEST) % 12
    counts = np.bincount(classes, (roll == ONSET).sum(0), 12)
    scales = [(tonic + steps) % 12 for tonic in range(12) for steps in (_MAJOR, _HARMONIC_MINOR)]
    best = max(scales, key=lambda scale: counts[scale].sum())
    return np.isin(classes, best)


def pitch_classes(roll: Roll) -> NDArray[np.float64]:
    """How often each pitch class is struck, (12,), C first."""
    classes = (np.arange(roll.shape[1]) + PIANO_LOWEST) % 12
    return np.bincount(classes, (roll == ONSET).sum(0), 12).astype(np.float64)


def onset_distances(roll: Roll) -> NDArray[np.float64]:
    """How often so many time steps lie between onsets, (17,), the last for all longer ones."""
    steps = np.flatnonzero((roll == ONSET).any(1))
    return np.bincount(np.diff(steps).clip(0, 16), minlength=17).astype(np.float64)


def top_line(roll: Roll) -> NDArray[np.int64]:
    """The highest key struck at each time step that strikes any."""
    struck = roll == ONSET
    steps = struck.any(1)
    return np.asarray(np.where(struck[steps], np.arange(roll.shape[1]), -1).max(1, initial=-1))


def overlap(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The area that two histograms share once each sums to 1; 0 if one is empty."""
    if not one.sum() or not other.sum():
        return 0.0
    return float(np.minimum(one / one.sum(), other / other.sum()).sum())
