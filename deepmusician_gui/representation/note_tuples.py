"""Notes <-> triples of classes: how long after the note before it, which key, how long it sounds.

Chords are triples whose step is 0, their keys from low to high. Times are whole twelfths of a quarter note from a bar
line. What is lost: times between those of STEPS and DURATIONS (a step is measured from where the note before has come
to stand, so that such losses do not add up), velocities, tracks, pitches outside the piano, and one of two notes that
strike one key together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from deepmusician_gui.representation.beat_events import (
    DURATIONS,
    SIXTEENTH,
    TWELFTHS,
    BeatNote,
    duration_class,
)
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.score.timing import MetreMap

STEPS: Final = (0, *DURATIONS)
"""In twelfths, the class of each being its place here."""

START: Final = PIANO_HIGHEST - PIANO_LOWEST + 1
"""The key of the triple that opens a sequence, at the bar line before its first note."""

PLACES: Final = 96  # in a bar, in twelfths, that are told apart
BARS: Final = 33  # lengths of bars in sixteenths that are told apart


class NoteTuple(NamedTuple):
    """One note. `key` is 0-87, or START."""

    step: int
    """Class of the time since the onset before, a place in STEPS."""
    key: int
    duration: int
    """Class, a place in DURATIONS."""


OPENING: Final = NoteTuple(0, START, 0)


def step_class(twelfths: int) -> int:
    """Place in STEPS of the step nearest to this one, but for 0: that is for chords."""
    return 1 + duration_class(twelfths)


def encode(notes: Iterable[BeatNote], start: int = 0) -> list[NoteTuple]:
    """The triples of notes that begin at `start`, a bar line, or later."""
    triples: list[NoteTuple] = []
    clock, before = start, (-1, -1)
    for note in sorted(notes):
        if not PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST or note[:2] == before:
            continue
        is_chord = note.onset == (before[0] if triples else clock)
        step = 0 if is_chord else step_class(note.onset - clock)
        triples.append(NoteTuple(step, note.pitch - PIANO_LOWEST, duration_class(note.duration)))
        clock, before = clock + STEPS[step], note[:2]
    return triples


def decode(triples: Sequence[NoteTuple], start: int = 0, velocity: int = 80) -> list[BeatNote]:
    """The notes of triples, from `start` on."""
    notes: list[BeatNote] = []
    clock = start
    for triple in triples:
        clock += STEPS[triple.step]
        notes.append(BeatNote(clock, PIANO_LOWEST + triple.key, DURATIONS[triple.duration], velocity))
    return notes


def nearest(triple: NoteTuple, known: Sequence[NoteTuple]) -> int:
    """The place in `known` of what is most like a triple: in its key, in joining a chord or not, then in its times."""
    return min(
        range(len(known)),
        key=lambda i: (
            abs(known[i].key - triple.key),
            (known[i].step == 0) != (triple.step == 0),
            abs(STEPS[known[i].step] - STEPS[triple.step])
            + abs(DURATIONS[known[i].duration] - DURATIONS[triple.duration]),
        ),
    )


def placed(
    told: Sequence[tuple[int, ...]], start: int, ppq: int, metre_map: MetreMap
) -> list[tuple[int, ...]]:
    """What begins with a step, from `start` twelfths on, each with its place in the bar and the length of that bar."""
    found = []
    clock = start
    for one in told:
        clock += STEPS[one[0]]
        found.append((*one, *place_in_bar(clock, ppq, metre_map)))
    return found


def place_in_bar(twelfths: int, ppq: int, metre_map: MetreMap) -> tuple[int, int]:
    """Where in its bar a time lies, in twelfths, and the length of the bar in sixteenths, as networks are told."""
    tick = round(twelfths * ppq / TWELFTHS)
    bar = metre_map.bar_at(tick)
    place = round((tick - bar.start) * TWELFTHS / ppq)
    length = round((bar.end - bar.start) * TWELFTHS / ppq / SIXTEENTH)
    return min(place, PLACES - 1), min(length, BARS - 1)
