"""A stretch of piano roll with a gap in it, in numpy: what generation hands to a network. Knows no torch.

Letters: T time steps, G time steps of the gap, P = 88 keys.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

P = 88
SILENT, ONSET, HOLD = 0, 1, 2
STOP = 2 * P  # tokens: 0..87 onset of a key, 88..175 hold of a key, 176 end of a frame's list
TOKENS = 2 * P + 1
EVEN_VELOCITY = 80  # how loud music is taken to be where nothing is known


@dataclass(frozen=True, slots=True)
class GapWindow:
    """Music around a gap that is to be written; what stands in free cells is not looked at."""

    roll: NDArray[np.uint8]
    """(T, P) cells SILENT, ONSET, HOLD."""
    free: NDArray[np.bool_]
    """(T, P): cells to be written, inside the gap only; all others are known."""
    velocity: NDArray[np.uint8]
    """(T, P): 1-127 where a key is struck, else 0."""
    outside: NDArray[np.bool_]
    """(T,): no music is known here, before the prompt or beyond the end."""
    places: NDArray[np.int64]
    """(T, 3): place in the bar and length of the bar, in time steps, and the number of the bar."""
    steps_per_beat: int
    gap_start: int
    gap: int

    @property
    def fingerprint(self) -> bytes:
        """The same for windows in which the same stands."""
        return _digest(self.fingerprint_of_places, self.roll, self.free, self.velocity)

    @property
    def fingerprint_of_places(self) -> bytes:
        """The same for windows that are alike but for their music."""
        shape = repr((self.steps_per_beat, self.gap_start, self.gap)).encode()
        return _digest(shape, self.outside, self.places)

    def part(self, start: int, end: int) -> GapWindow:
        """Time steps `start` to `end`, the latter exclusive; the gap keeps its place, in or beyond them."""
        rows = slice(start, end)
        return replace(
            self,
            roll=self.roll[rows],
            free=self.free[rows],
            velocity=self.velocity[rows],
            outside=self.outside[rows],
            places=self.places[rows],
            gap_start=self.gap_start - start,
        )


def _digest(start: bytes, *columns: NDArray[np.generic]) -> bytes:
    digest = blake2b(start, digest_size=16)
    for column in columns:
        digest.update(column.tobytes())
    return digest.digest()
