"""Letters and accidentals for the keys of a piano, on the line of fifths around the tonic."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.signs import KEYS

_LETTERS = "FCGDAEB"
"""The line of fifths from F; C is 0, F is -1, F sharp 6."""
_LOWEST = -5
"""Fifths from the tonic to the lowest note of its twelve: the lowered second; the highest is the raised fourth."""


class Spelling(NamedTuple):
    step: str
    alter: int
    octave: int


def fifths_of(key: str) -> int:
    """The sharps of a key signature by its name in a MIDI file, flats below 0; 0 for a name that is none."""
    if key not in KEYS:
        return 0
    tonic = tonic_fifths(key)
    return tonic - 3 if key.endswith("m") else tonic


def key_named(fifths: int, *, is_minor: bool) -> str | None:
    """The name of a key in a MIDI file; None where that has none."""
    if not -7 <= fifths <= 7:
        return None
    tonic = fifths + 3 if is_minor else fifths
    return _name(tonic) + ("m" if is_minor else "")


def likely_key(notes: Iterable[Note]) -> str:
    """The major key with the fewest notes beside it, told by how long each sounds; of equal ones that nearest to C."""
    lengths = [0] * 12
    for note in notes:
        lengths[note.pitch * 7 % 12] += note.duration  # by fifths above C

    def beside(fifths: int) -> int:
        return sum(lengths[(fifths + 6 + i) % 12] for i in range(5))

    return _name(min(range(-6, 7), key=lambda fifths: (beside(fifths), abs(fifths), fifths)))


def spelt(pitch: int, key: str, following: Collection[int] = (), rising: Collection[int] = ()) -> Spelling:
    """How a key writes a pitch; what comes after it says whether a note beside the scale is lowered or raised.

    One that rises by a semitone is a raised one, and so is one that is a natural then or whose pitch class is among
    `rising`, those that mostly do so in the piece, unless it falls by a semitone.
    """
    tonic = tonic_fifths(key) if key in KEYS else 0
    lowest = tonic + _LOWEST
    place = lowest + (pitch * 7 - lowest) % 12
    is_lowered = place < tonic - (4 if key.endswith("m") else 1)
    rises, falls = pitch + 1 in following, pitch - 1 in following
    if is_lowered and not falls and (rises or pitch % 12 in rising or _alter(place + 12) == 0):
        place += 12
    alter = _alter(place)
    return Spelling(_LETTERS[(place + 1) % 7], alter, (pitch - alter) // 12 - 1)


def _alter(fifths: int) -> int:
    return (fifths + 1) // 7


def tonic_fifths(key: str) -> int:
    """Fifths from C to the tonic of a key: its letter with sharps or flats, and an "m" if need be."""
    letter, accidentals = key[0], key[1:].removesuffix("m")
    return _LETTERS.index(letter) - 1 + 7 * (accidentals.count("#") - accidentals.count("b"))


def _name(fifths: int) -> str:
    alter, letter = divmod(fifths + 1, 7)
    return _LETTERS[letter] + ("#" * alter if alter > 0 else "b" * -alter)
