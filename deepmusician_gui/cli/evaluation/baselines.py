"""Answers of dumb baselines, to lay beside a model's: copies, and keys drawn by themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.representation.piano_roll import PITCHES, SILENT, Roll
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.likelihood import Frequencies


def copies(cases: Sequence[Case]) -> list[Answered]:
    """The bars right before, once more."""
    return [case.rolled(case.answered(()).tail) for case in cases]


def strangers(cases: Sequence[Case]) -> list[Answered]:
    """What stands in another piece, cut or repeated to the length that is asked for."""
    others = [next(c for c in (*cases[i:], *cases) if c.piece != case.piece) for i, case in enumerate(cases)]
    return [
        case.rolled(np.resize(other.answered(other.truth).answer, (case.steps, PITCHES)))
        for case, other in zip(cases, others, strict=True)
    ]


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


def _draw(
    numbers: np.ndarray[tuple[int, int], np.dtype[np.float64]], f: Frequencies, before: Roll | None = None
) -> Roll:
    """Cells (G, P) drawn with one number each, after a frame (P,) if that counts."""
    roll = np.zeros(numbers.shape, np.uint8)
    sounded = None if before is None else before != SILENT
    for t, row in enumerate(numbers):
        chances = f.alone if sounded is None else f.after[sounded.astype(int), np.arange(PITCHES)]
        roll[t] = (row[:, None] >= np.cumsum(chances, 1)).sum(1).clip(0, 2)
        sounded = None if sounded is None else roll[t] != SILENT
    return roll
