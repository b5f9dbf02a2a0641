"""What a model expected of music that is there: how likely each key was, how much each moment surprised it.

Letters: T time steps of the piece, P = 88 keys. Reading this module loads no torch.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Insight:
    """What was expected, from the first note's bar on as far as the network has listened."""

    grid: StepGrid
    struck: Floats
    """(T, P): the chance that a key is struck, after all that came before and with the keys below as they are."""
    nats: Floats
    """(T,): how unlikely each moment is."""
    notes: int
    """How many cells of the grid are struck; notes that fall on one count once."""

    @property
    def steps(self) -> int:
        return len(self.nats)

    @property
    def nats_per_step(self) -> float:
        return float(self.nats.sum()) / self.steps

    @property
    def nats_per_note(self) -> float:
        return float(self.nats.sum()) / self.notes

    def chance(self, note: Note) -> float | None:
        """With what chance a note was expected, None where nobody has listened."""
        step = self.grid.nearest(note.onset)
        if 0 <= step < self.steps and PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST:
            return float(self.struck[step, note.pitch - PIANO_LOWEST])
        return None
