"""How long a run of an answer's top line stands in the training pieces: (interval, time to the next onset) pairs.

Transposition does not hide a copy, and times are compared in twelfths of a beat. What composers of the test split share
with the training split is the measure of what is common property.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.training.corpus import CORPUS_PPQ

LONGEST = 64  # runs beyond are not told apart
_TWELFTH = CORPUS_PPQ // 12
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that the rolling hash loses nothing; from the golden ratio

Line = NDArray[np.uint64]
"""The pairs of one top line, each as one number."""


def line(onsets: NDArray[np.int64], pitches: NDArray[np.int64]) -> Line:
    """The top line of notes in ticks of the corpus (N,), sorted by onset; one pair fewer than it has onsets."""
    starts = np.unique(onsets)
    top = np.full(len(starts), -1)
    np.maximum.at(top, np.searchsorted(starts, onsets), pitches)
    distance = np.minimum(np.round(np.diff(starts) / _TWELFTH), 255)
    return np.asarray((np.diff(top) + 128) * 256 + distance + 1, np.uint64)


class CopyFinder:
    """Knows every run of the top lines of some pieces."""

    def __init__(self, lines: Iterable[Line]) -> None:
        ends = np.zeros(1, np.uint64)  # stands between pieces; no pair is 0
        self._known = np.concatenate([part for one in lines for part in (one, ends)])

    def longest_runs(self, lines: Sequence[Line]) -> list[int]:
        """For each line the most pairs in a row that stand in the known ones, at most LONGEST."""
        asked = np.concatenate([part for one in lines for part in (one, np.full(1, 2**40, np.uint64))])
        owner = np.repeat(np.arange(len(lines)), [len(one) + 1 for one in lines])
        longest = np.zeros(len(lines), int)
        known_hash, asked_hash = np.zeros_like(self._known), np.zeros_like(asked)
        for length in range(1, LONGEST + 1):
            known_hash = _longer(known_hash, self._known, length)
            asked_hash = _longer(asked_hash, asked, length)
            if not len(asked_hash) or not len(known_hash):
                break
            found = np.isin(asked_hash, known_hash)
            if not found.any():
                break
            longest[np.unique(owner[: len(found)][found])] = length
        return longest.tolist()


def _longer(hashes: Line, pairs: Line, length: int) -> Line:
    """Hashes of all runs of `length` pairs from those of the runs one shorter."""
    count = max(0, len(pairs) - length + 1)
    return hashes[:count] * _BASE + pairs[length - 1 : length - 1 + count]
