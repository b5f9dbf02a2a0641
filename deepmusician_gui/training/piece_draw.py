"""Which piece of a corpus comes next in training."""

from __future__ import annotations

import numpy as np

from deepmusician_gui.training.corpus import Piece, Pieces


class PieceDraw:
    """Draws pieces, long ones oftener than short ones, but not as much oftener as they are longer."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        weights = np.sqrt(pieces.ends.astype(np.float64))  # long quartets would else drown the songs
        self._reach = np.cumsum(weights) / weights.sum()

    def __call__(self, rng: np.random.Generator) -> Piece:
        """One piece, from one random number."""
        return self._pieces[int(np.searchsorted(self._reach, rng.random(), "right"))]
