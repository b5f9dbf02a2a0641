"""What answers are like, beside what composers wrote: silence, density, clashes, scale. Rolls are (T, P) cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll
from deepmusician_gui.score.note import PIANO_LOWEST

_MAJOR = np.array([0, 2, 4, 5, 7, 9, 11])
_HARMONIC_MINOR = np.array([0, 2, 3, 5, 7, 8, 11])


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """Means over answers; shares are of 1."""

    empty: float
    """Share of answers without a single onset."""
    frozen: float
    """Share of answers that repeat the time steps right before them onset for onset."""
    silent_steps: float
    """Share of time steps in which no key sounds."""
    sounding: float
    """Keys that sound at a time step: the density of the original research."""
    density_ratio: float
    """Onsets of all answers together over the onsets of the same number of steps of prompt."""
    clashes: float
    """Share of sounding time steps with two keys a semitone apart."""
    in_scale: float
    """Share of onsets in the scale that fits the prompt best."""


def figures(prompts: list[Roll], answers: list[Roll]) -> AnswerFigures:
    """Measure answers, each (T, P), given the prompts right before them (at least as long)."""
    tails = [prompt[-len(answer) :] for prompt, answer in zip(prompts, answers, strict=True)]
    struck = [answer == ONSET for answer in answers]
    empty = [not onsets.any() for onsets in struck]
    frozen = [bool(o.any()) and np.array_equal(t == ONSET, o) for t, o in zip(tails, struck, strict=True)]
    sounding = np.concatenate([answer != SILENT for answer in answers])
    busy = sounding.any(1)
    clash = (sounding[:, 1:] & sounding[:, :-1]).any(1)
    scale = [scale_of(prompt) for prompt in prompts]
    fitting = [o[:, s].sum() for o, s in zip(struck, scale, strict=True)]
    onsets = sum(int(o.sum()) for o in struck)
    return AnswerFigures(
        float(np.mean(empty)),
        float(np.mean(frozen)),
        float(1 - busy.mean()),
        float(sounding.sum(1).mean()),
        onsets / max(1, sum(int((tail == ONSET).sum()) for tail in tails)),
        float(clash.sum() / max(1, busy.sum())),
        float(sum(fitting) / max(1, onsets)),
    )


def scale_of(roll: Roll) -> NDArray[np.bool_]:
    """Which keys belong to the major or harmonic minor scale that holds most of a roll's onsets, (P,)."""
    classes = (np.arange(roll.shape[1]) + PIANO_LOWEST) % 12
    counts = np.bincount(classes, (roll == ONSET).sum(0), 12)
    scales = [(tonic + steps) % 12 for tonic in range(12) for steps in (_MAJOR, _HARMONIC_MINOR)]
    best = max(scales, key=lambda scale: counts[scale].sum())
    return np.isin(classes, best)
