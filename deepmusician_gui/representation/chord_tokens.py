"""Notes <-> chords: keys struck together that sound equally long, one note being a chord of one.

A chord is told by how long after the one before it comes, its lowest key, its shape and how long it sounds. A shape is
a number whose bit i says that the key i semitones above the lowest is struck, so that a chord keeps its shape wherever
it stands. What is struck at one time but sounds differently long is several chords whose step is 0, from low to high.

Lost are what `note_tuples` loses and, where a model knows only the commonest shapes, the others: `nearest` says which
known one stands for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from deepmusician_gui.representation.beat_events import DURATIONS, BeatNote, duration_class
from deepmusician_gui.representation.note_tuples import START, STEPS, step_class
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST

SPAN: Final = 62  # semitones from the lowest key of a shape to its highest, at most; shapes fit 63 bits
NOTE: Final = 1  # the shape of a single note


class Chord(NamedTuple):
    """Keys struck together. `key`, the lowest, is 0-87, or START."""

    step: int
    """Class of the time since the onset before, a place in STEPS."""
    key: int
    shape: int
    duration: int
    """Class, a place in DURATIONS."""


OPENING: Final = Chord(0, START, NOTE, 0)


def shape_of(pitches: Sequence[int]) -> int:
    """The shape of pitches that rise, none more than SPAN above the first."""
    return sum(1 << (pitch - pitches[0]) for pitch in pitches)


def intervals(shape: int) -> tuple[int, ...]:
    """How many semitones each key lies above the lowest, rising from 0."""
    return tuple(i for i in range(SPAN + 1) if shape >> i & 1)


def encode(notes: Iterable[BeatNote], start: int = 0) -> list[Chord]:
    """The chords of notes that begin at `start`, a bar line, or later."""
    chords: list[Chord] = []
    clock = before = start
    for onset, pitches, duration in _together(notes):
        is_joined = onset == before
        step = 0 if is_joined else step_class(onset - clock)
        chords.append(Chord(step, pitches[0] - PIANO_LOWEST, shape_of(pitches), duration))
        clock, before = clock + STEPS[step], onset
    return chords


def _together(notes: Iterable[BeatNote]) -> list[tuple[int, list[int], int]]:
    """Onset, rising pitches and class of duration of each chord, by onset and lowest pitch."""
    first = {
        note[:2]: note for note in sorted(notes, reverse=True)
    }  # of those that strike one key, the shortest
    chords: dict[tuple[int, int, int], list[int]] = {}
    lowest: dict[tuple[int, int], int] = {}
    for note in sorted(first.values()):
        if PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST:
            alike = note.onset, duration_class(note.duration)
            if note.pitch - lowest.get(alike, -SPAN - 1) > SPAN:
                lowest[alike] = note.pitch
            chords.setdefault((note.onset, lowest[alike], alike[1]), []).append(note.pitch)
    return [(onset, pitches, duration) for (onset, _, duration), pitches in sorted(chords.items())]


def decode(chords: Sequence[Chord], start: int = 0, velocity: int = 80) -> list[BeatNote]:
    """The notes of chords, from `start` on, by onset and pitch."""
    notes: list[BeatNote] = []
    clock = start
    for chord in chords:
        clock += STEPS[chord.step]
        lowest = PIANO_LOWEST + chord.key
        notes += [
            BeatNote(clock, lowest + interval, DURATIONS[chord.duration], velocity)
            for interval in intervals(chord.shape)
        ]
    return sorted(notes)


def nearest(shape: int, known: Sequence[int]) -> int:
    """The place in `known` of the shape that shares most pitch classes with this one, of equal ones most keys.

    Of those that are equal in that too it is the first. Not empty.
    """
    if shape in known:
        return known.index(shape)
    classes = _classes(shape)
    return max(
        range(len(known)),
        key=lambda i: (_shared(classes, _classes(known[i])), _shared(shape, known[i]), -i),
    )


def _classes(shape: int) -> int:
    """Pitch classes from that of the lowest key on, as bits."""
    folded = 0
    for octave in range(0, SPAN + 1, 12):
        folded |= shape >> octave & 0xFFF
    return folded


def _shared(a: int, b: int) -> float:
    """The share of the bits set in both among those set in either."""
    return (a & b).bit_count() / (a | b).bit_count()


def code_of(pitches: Iterable[int]) -> int:
    """The classic token of what begins at one time: a note's pitch, or 128 and the pitch classes of a chord as bits.

    That is all that the normal order of a chord tells; octaves, durations and the time between tokens are lost.
    """
    struck = sorted(set(pitches))
    return struck[0] if len(struck) == 1 else 128 + sum(1 << c for c in {pitch % 12 for pitch in struck})


def pitches_of(code: int) -> list[int]:
    """The pitches that a classic token stands for, those of a chord in the octave above middle C."""
    return [code] if code < 128 else [60 + c for c in range(12) if code - 128 >> c & 1]
