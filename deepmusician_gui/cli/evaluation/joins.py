"""How what is written into a gap joins what stands on both sides."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.training.answers import Counts, Figure, clash_counts, ratio, top_line
from deepmusician_gui.training.corpus import CORPUS_PPQ

SIDE = 16  # sixteenths to each side in which the last and the next note are looked for
LEAP = 7  # semitones; what is wider is a leap


def figures(cases: Sequence[Case], notes: Sequence[tuple[Note, ...]]) -> dict[str, Figure]:
    """Clashes at the two seams and leaps of the top line across them."""
    rolls = [_whole(case, own) for case, own in zip(cases, notes, strict=True)]
    pieces = [case.piece for case in cases]
    return {
        "clashes at the seams": ratio([_clashes(roll) for roll in rolls], pieces),
        "leaps of the top line across the seams": ratio([_leaps(roll) for roll in rolls], pieces),
    }


def _whole(case: Case, own: Sequence[Note]) -> Roll:
    """The gap with SIDE steps on each side."""
    grid = StepGrid(case.region.start, CORPUS_PPQ)
    return piano_roll.encode(sorted([*case.prompt.notes, *own]), grid, -SIDE, case.steps + 2 * SIDE)


def _clashes(roll: Roll) -> Counts:
    """In the first and last step of the gap and the first behind it."""
    end = len(roll) - SIDE
    return clash_counts(roll[[SIDE, end - 1, end]])


def _leaps(roll: Roll) -> Counts:
    end = len(roll) - SIDE
    wide = total = 0
    for seam in (SIDE, end):
        before, after = top_line(roll[:seam]), top_line(roll[seam:])
        if len(before) and len(after):
            total += 1
            wide += abs(int(after[0]) - int(before[-1])) > LEAP
    return float(wide), float(np.maximum(total, 0))
