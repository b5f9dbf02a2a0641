"""Hand-made piano rolls and answers, for tests of what is measured of them."""

from __future__ import annotations

import numpy as np

from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, Roll
from deepmusician_gui.training.answers import Answered

NOTHING = np.zeros((0, PITCHES), np.uint8)


def roll(steps: int, *notes: tuple[int, int, int]) -> Roll:
    """Notes (onset, pitch, length) in time steps; one that begins before 0 is held."""
    cells = np.zeros((steps, PITCHES), np.uint8)
    for onset, pitch, length in notes:
        cells[max(onset, 0) : onset + length, pitch - 21] = HOLD
        if onset >= 0:
            cells[onset, pitch - 21] = ONSET
    return cells


def answered(prompt: Roll, answer: Roll, bar: int = 4, behind: Roll = NOTHING, piece: str = "a") -> Answered:
    return Answered(piece, prompt, answer, bar, behind)


def tune(steps: int, *pitches: int, length: int = 2) -> Roll:
    """One note after the other."""
    return roll(steps, *((i * length, pitch, length) for i, pitch in enumerate(pitches)))
