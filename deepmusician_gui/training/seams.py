"""How what is written into a gap joins what stands on both sides."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll
from deepmusician_gui.training.answers import (
    Answered,
    Measure,
    clash_counts,
    overlap,
    pitch_classes,
    scale_of,
    top_line,
)
from deepmusician_gui.training.intervals import Counts

SIDE = 16  # sixteenths on each side in which the last and the next note are looked for
LEAP = 7  # semitones; what is wider is a leap


def clashes(case: Answered) -> Counts:
    """Steps with a semitone clash next to a seam: the first and the last of the gap and the first behind it."""
    return clash_counts(np.concatenate([case.answer[[0, -1]], case.behind[:1]]))


def silence(case: Answered) -> Counts:
    """The first and the last step of the gap in which no key sounds."""
    return float((case.answer[[0, -1]] == SILENT).all(1).sum()), 2.0


def leaps(case: Answered) -> Counts:
    """Moves of the top line across a seam by more than a fifth."""
    ends = [(top_line(before), top_line(after)) for before, after in _seams(case)]
    moves = [abs(int(after[0] - before[-1])) for before, after in ends if len(before) and len(after)]
    return float(sum(move > LEAP for move in moves)), float(len(moves))


def restrikes(case: Answered) -> Counts:
    """Keys that sound right before a seam and are struck right behind it, instead of being held or let go."""
    pairs = [(before[-1] != SILENT, after[0] == ONSET) for before, after in _seams(case)]
    return float(sum((sounds & struck).sum() for sounds, struck in pairs)), float(
        sum(s.sum() for s, _ in pairs)
    )


def density(case: Answered) -> Counts:
    """Onsets of the gap over those of as many steps around it."""
    around = np.concatenate([case.tail, case.behind[: len(case.answer)]])
    return float((case.answer == ONSET).sum()), float(
        (around == ONSET).sum() * len(case.answer) / len(around)
    )


def in_scale(case: Answered) -> Counts:
    """Onsets in the scale that fits both sides best."""
    struck = case.answer == ONSET
    return float(struck[:, scale_of(np.concatenate([case.prompt, case.behind]))].sum()), float(struck.sum())


def classes_shared(side: Callable[[Answered], Roll]) -> Measure:
    """How much the pitch classes of the gap and of a side share."""
    return lambda case: (overlap(pitch_classes(side(case)), pitch_classes(case.answer)), 1.0)


def _seams(case: Answered) -> tuple[tuple[Roll, Roll], tuple[Roll, Roll]]:
    """What stands before and after each seam."""
    return (case.prompt[-SIDE:], case.answer[:SIDE]), (case.answer[-SIDE:], case.behind[:SIDE])


MEASURES: dict[str, Measure] = {
    "onsets over those around": density,
    "onsets in the scale of both sides": in_scale,
    "steps with a semitone clash": lambda case: clash_counts(case.answer),
    "clashes next to the seams": clashes,
    "silence next to the seams": silence,
    "leaps of the top line across the seams": leaps,
    "keys struck again across the seams": restrikes,
    "pitch classes shared with what is before": classes_shared(lambda case: case.tail),
    "pitch classes shared with what is behind": classes_shared(lambda case: case.behind),
}
"""All of answers with music behind them."""
