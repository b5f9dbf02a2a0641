"""How long a run of an answer stands in the training pieces, note for note, in whatever key.

A line is a row of numbers, each for what one onset is to the one before: in the top line the interval and the time
between them, in the texture the same for all keys that are struck together. Times are sixteenths. What composers of
the test split share with the training split is the measure of what is common property.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Steps = NDArray[np.integer]
Line = NDArray[np.uint64]
"""Never 0: that stands between lines."""

LONGEST = 128  # runs beyond are not told apart
_LONGEST_WAIT = 255  # sixteenths between onsets; all longer ones are alike
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that the rolling hash loses nothing; from the golden ratio
_MARKS = np.random.default_rng(0).integers(
    1, 2**63, 256, np.uint64
)  # a number for each distance along the keys


def top_line(onsets: Steps, ends: Steps, pitches: Steps) -> Line:
    """The line of the notes (N,) struck where no higher one sounds; its length is one less than their number."""
    if not len(onsets):
        return np.zeros(0, np.uint64)
    lengths = ends - onsets
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    struck, sounds = np.full((2, int(ends.max())), -1)
    np.maximum.at(struck, onsets, pitches)
    np.maximum.at(sounds, np.repeat(onsets, lengths) + within, np.repeat(pitches, lengths))
    at = np.flatnonzero((struck >= 0) & (struck == sounds))
    return np.asarray((np.diff(struck[at]) + 128) * 256 + _waits(at), np.uint64)


def texture(onsets: Steps, pitches: Steps) -> Line:
    """The line of all notes (N,), measured from the lowest of those struck together before."""
    notes = np.unique(np.stack([onsets, pitches], 1), axis=0)
    starts, chord = np.unique(notes[:, 0], return_inverse=True)
    lowest = notes[np.searchsorted(notes[:, 0], starts), 1]
    later = chord.ravel() > 0
    marks = np.zeros(len(starts), np.uint64)
    np.add.at(marks, chord.ravel()[later], _MARKS[128 + notes[later, 1] - lowest[chord.ravel()[later] - 1]])
    return marks[1:] * _BASE + _waits(starts).astype(np.uint64)


def _waits(steps: Steps) -> NDArray[np.int64]:
    return np.asarray(np.minimum(np.diff(steps), _LONGEST_WAIT), np.int64)


class CopyFinder:
    """Knows every run of some lines."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._known, _ = _joined(list(lines))

    def longest_runs(self, lines: Sequence[Line]) -> list[int]:
        """For each line the most onsets in a row that stand in the known ones, at most LONGEST.

        Runs of one length are found by their hashes; only places where one was found can begin a longer one, so
        the search is over as fast as the places run out.
        """
        asked, owner = _joined(lines)
        longest = np.zeros(len(lines), int)
        here, there = np.arange(len(asked)), np.arange(len(self._known))
        hashes, known_hashes = np.zeros(len(here), np.uint64), np.zeros(len(there), np.uint64)
        for length in range(1, LONGEST + 1):
            here, hashes = _longer(here, hashes, asked, length)
            there, known_hashes = _longer(there, known_hashes, self._known, length)
            wanted = np.unique(hashes)
            if not len(wanted):
                break
            place = np.searchsorted(wanted, known_hashes).clip(max=len(wanted) - 1)
            hit = wanted[place] == known_hashes
            there, known_hashes = there[hit], known_hashes[hit]
            found = np.isin(hashes, wanted[np.unique(place[hit])])
            here, hashes = here[found], hashes[found]
            longest[np.unique(owner[here])] = length
        return longest.tolist()


def _joined(lines: Sequence[Line]) -> tuple[Line, NDArray[np.intp]]:
    """All lines in a row, a 0 behind each, and whose each number is."""
    end = np.zeros(1, np.uint64)
    joined = np.concatenate([part for line in lines for part in (line, end)]) if lines else end
    return joined, np.repeat(np.arange(len(lines)), [len(line) + 1 for line in lines])


def _longer(
    places: NDArray[np.intp], hashes: Line, numbers: Line, length: int
) -> tuple[NDArray[np.intp], Line]:
    """Of the runs that begin at `places` those that go on to `length` numbers, and their hashes."""
    last = places + length - 1
    inside = last < len(numbers)
    inside[inside] = numbers[last[inside]] != 0
    return places[inside], hashes[inside] * _BASE + numbers[last[inside]]
