"""Blocks: a few whole bars that a network with a latent space takes in and writes as one. Knows no torch.

Letters: G time steps of a block, P = 88 keys.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BLOCK = 32  # most time steps of a block: two bars of 4/4 in sixteenths


class KnownBlock(NamedTuple):
    """What is known of a block before it is written; G <= BLOCK steps."""

    cells: NDArray[np.uint8]  # (G, P): those that are not free, as they are; free ones silent
    free: NDArray[np.bool_]  # (G, P)
    places: NDArray[np.int64]  # (G, 3), as in GapWindow
    level: float  # mean velocity, 1-127


def block_steps(bar_length: int) -> int:
    """How many time steps a block has: whole bars, as many as fit; a bar that is longer is cut."""
    return BLOCK // bar_length * bar_length or BLOCK
