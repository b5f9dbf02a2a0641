"""Answers of dumb baselines, to lay beside a model's: copies, and keys drawn by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT, Roll
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.likelihood import Frequencies

Baseline = Callable[[Sequence[Case]], list[Answered]]


def baselines(frequencies: Frequencies) -> dict[str, Baseline]:
    """All of them by name, two drawing from the training split's frequencies."""
    return {
        "copy of the last bars": copies,
        "another piece's bars": strangers,
        "per-key frequency": lambda cases: frequent_keys(cases, frequencies),
        "first-order Markov": lambda cases: markov_keys(cases, frequencies),
    }


def copies(cases: Sequence[Case]) -> list[Answered]:
    """The bars right before once more, over and over if they are few."""
    return [
        case.rolled(repeated(case.answered(()).prompt[-min(case.known, case.steps) :], case.steps))
        for case in cases
    ]


def strangers(cases: Sequence[Case]) -> list[Answered]:
    """What stands in the next other piece, of the same metre and length if there is one."""
    return [
        case.rolled(repeated(other.answered(other.truth).answer, case.steps))
        for case, other in zip(cases, (others(cases, i)[0] for i in range(len(cases))), strict=True)
    ]


def others(cases: Sequence[Case], index: int) -> list[Case]:
    """The cases of other pieces, those of the same metre and length first, beginning with the one after; all of them
    its own if there is but one piece."""
    own = cases[index]
    rest = [case for case in (*cases[index + 1 :], *cases[:index]) if case.piece != own.piece] or [own]
    return sorted(rest, key=lambda case: (case.bar, case.steps) != (own.bar, own.steps))


def frequent_keys(cases: Sequence[Case], frequencies: Frequencies) -> list[Answered]:
    """Each key by its own frequency in the training split."""
    rng = np.random.default_rng(0)
    return [case.rolled(_draw(rng.random((case.steps, PITCHES)), frequencies)) for case in cases]


def markov_keys(cases: Sequence[Case], frequencies: Frequencies) -> list[Answered]:
    """Each key by whether it sounded one step before."""
    rng = np.random.default_rng(0)
    return [
        case.rolled(_draw(rng.random((case.steps, PITCHES)), frequencies, case.answered(()).prompt[-1]))
        for case in cases
    ]


def _draw(numbers: NDArray[np.float64], frequencies: Frequencies, before: Roll | None = None) -> Roll:
    """Cells (G, P) drawn with one number each, after a frame (P,) if that counts. Only what sounded is held."""
    roll = np.zeros(numbers.shape, np.uint8)
    last = np.zeros(PITCHES, np.uint8) if before is None else before
    for t, row in enumerate(numbers):
        sounded = last != SILENT
        chances = (
            frequencies.alone
            if before is None
            else frequencies.after[sounded.astype(int), np.arange(PITCHES)]
        )
        drawn = (row[:, None] >= np.cumsum(chances, 1)).sum(1).clip(0, 2)
        roll[t] = last = np.where((drawn == HOLD) & ~sounded, ONSET, drawn)
    return roll


def repeated(roll: Roll, steps: int) -> Roll:
    """As many steps of a roll said over and over."""
    return np.resize(roll, (steps, PITCHES))
