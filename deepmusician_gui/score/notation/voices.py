"""Who plays what: a track's notes on one staff or two, and on each staff in as few voices as never overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from deepmusician_gui.score.notation.sheet import SheetBar
from deepmusician_gui.score.note import Note

_KEYBOARDS = frozenset({*range(24), 46})
"""General MIDI programs that are played with two hands: pianos, organs, harp."""
_LOW, _HIGH = 53, 67
"""A staff for each hand where a track goes below and above these."""
_BUSY = 0.3
"""Share of the bars with notes that both hands must play in."""
_MOST_VOICES = 4


class Sounding(NamedTuple):
    """A note to be written, and its index in the score."""

    note: Note
    source: int


@dataclass(frozen=True, slots=True)
class Chord:
    """Notes that begin and end together, from the highest down."""

    onset: int
    end: int
    notes: tuple[Sounding, ...]

    @property
    def top(self) -> int:
        return self.notes[0].note.pitch


def hands(notes: Sequence[Sounding], program: int | None, bars: Sequence[SheetBar]) -> list[list[Sounding]]:
    """The notes of each staff: one, or two for a keyboard whose two hands are busy in many of its bars."""
    pitches = [each.note.pitch for each in notes]
    is_keyboard = program is None or program in _KEYBOARDS
    if not pitches or not is_keyboard or min(pitches) >= _LOW or max(pitches) <= _HIGH:
        return [list(notes)]
    right: list[Sounding] = []
    left: list[Sounding] = []
    sounding = both = 0
    for found in _by_bar(notes, bars):
        between = _parting(each.note.pitch for each in found)
        high = [each for each in found if each.note.pitch >= between]
        low = [each for each in found if each.note.pitch < between]
        right += high
        left += low
        sounding += bool(found)
        both += bool(high and low)
    return [right, left] if both >= _BUSY * sounding else [list(notes)]


def _by_bar(notes: Sequence[Sounding], bars: Sequence[SheetBar]) -> list[list[Sounding]]:
    found: list[list[Sounding]] = [[] for _ in bars]
    at = 0
    for each in notes:
        while at + 1 < len(bars) and each.note.onset >= bars[at].end:
            at += 1
        found[at].append(each)
    return found


def _parting(pitches: Iterable[int]) -> int:
    """The lowest pitch of the right hand: above the widest gap near middle C."""
    there = sorted({*pitches})

    def gain(between: int) -> float:
        below = max((p for p in there if p < between), default=between - 12)
        above = min((p for p in there if p >= between), default=between + 12)
        return min(above - below, 12) - abs(between - 60) * 0.8

    return max(range(_LOW, _HIGH + 1), key=gain)


def voices(notes: Iterable[Sounding]) -> list[list[Chord]]:
    """Voices without overlaps, the upper ones first: each chord stands below those that sound above it.

    Where more than _MOST_VOICES would sound, the one that has sounded longest in the lowest voice is cut short.
    """
    chords = _chords(notes)
    ranks = _ranks(chords)
    found: list[list[Chord]] = [[] for _ in range(_MOST_VOICES)]
    for chord, rank in sorted(zip(chords, ranks, strict=True), key=lambda pair: (pair[0].onset, pair[1])):
        places = (*range(rank, _MOST_VOICES), *range(rank - 1, -1, -1))
        free = next((v for v in places if not found[v] or found[v][-1].end <= chord.onset), None)
        if free is None:
            _force(found, chord)
        else:
            found[free].append(chord)
    return [voice for voice in found if voice]


def _force(found: list[list[Chord]], chord: Chord) -> None:
    """Put a chord where no voice is free: one that began earlier ends here, or it joins the lowest."""
    earlier = [voice for voice in found if voice[-1].onset < chord.onset]
    if earlier:
        voice = min(earlier, key=lambda voice: voice[-1].onset)
        voice[-1] = replace(voice[-1], end=chord.onset)
        voice.append(chord)
    else:
        last = found[-1][-1]
        together = sorted({*last.notes, *chord.notes}, key=lambda each: -each.note.pitch)
        found[-1][-1] = Chord(last.onset, min(last.end, chord.end), tuple(together))


def _chords(notes: Iterable[Sounding]) -> list[Chord]:
    together: dict[tuple[int, int], list[Sounding]] = defaultdict(list)
    for each in notes:
        together[each.note.onset, each.note.end].append(each)
    return [
        Chord(onset, end, tuple(sorted(found, key=lambda each: -each.note.pitch)))
        for (onset, end), found in sorted(together.items())
    ]


def _ranks(chords: Sequence[Chord]) -> list[int]:
    """How many chords sound above each one at once, at most; chords are sorted by onset."""
    ranks = [0] * len(chords)
    sounding: list[int] = []
    for i, chord in enumerate(chords):
        sounding = [j for j in sounding if chords[j].end > chord.onset]
        sounding.append(i)
        sounding.sort(key=lambda j: (-chords[j].top, chords[j].end))
        for rank, j in enumerate(sounding):
            ranks[j] = max(ranks[j], rank)
    return [min(rank, _MOST_VOICES - 1) for rank in ranks]
