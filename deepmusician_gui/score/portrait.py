"""What some notes are like at a glance: which pitch classes, how many begin in a bar, how long they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log2
from typing import NamedTuple

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap

LENGTHS = ("1/32", "1/16", "1/8", "1/4", "1/2", "1", "2")
"""Note values, each twice the one before; the outer ones stand for all that is shorter and longer."""
_QUARTER = LENGTHS.index("1/4")


class Portrait(NamedTuple):
    """Shares sum to 1, or are all 0 where there are no notes."""

    notes: int
    pitch_classes: tuple[float, ...]
    """Share of the notes for each pitch class, C first, (12,)."""
    onsets: dict[int, int]
    """How many notes begin in a bar, by its 0-based number; those in which none begins are missing."""
    lengths: tuple[float, ...]
    """Share of the notes for each of LENGTHS, to the nearest one by ratio."""


def portrait(notes: Iterable[Note], metre_map: MetreMap) -> Portrait:
    """A portrait of these notes, which are counted all alike."""
    counted = tuple(notes)
    ppq = metre_map.ppq
    return Portrait(
        len(counted),
        _shares((note.pitch % 12 for note in counted), 12),
        dict(Counter(metre_map.bar_at(note.onset).number for note in counted)),
        _shares((_length(note.duration / ppq) for note in counted), len(LENGTHS)),
    )


def _length(quarters: float) -> int:
    return min(max(round(log2(quarters)) + _QUARTER, 0), len(LENGTHS) - 1)


def _shares(places: Iterable[int], count: int) -> tuple[float, ...]:
    seen = Counter(places)
    total = seen.total() or 1
    return tuple(seen[place] / total for place in range(count))
