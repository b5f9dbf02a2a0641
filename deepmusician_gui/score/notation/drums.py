"""Where the sounds of a drum kit stand on a staff, as most drummers read them."""

from __future__ import annotations

from typing import NamedTuple


class DrumPlace(NamedTuple):
    """A place as in a treble clef, and the shape of its head."""

    step: str
    octave: int
    head: str = "normal"


_CROSS = "x"
_ELSEWHERE = DrumPlace("B", 4, _CROSS)
_PLACES = (
    {pitch: DrumPlace("F", 4) for pitch in (35, 36)}
    | {pitch: DrumPlace("C", 5) for pitch in (38, 40)}
    | {37: DrumPlace("C", 5, _CROSS), 39: DrumPlace("C", 5, _CROSS)}
    | {41: DrumPlace("G", 4), 43: DrumPlace("A", 4), 45: DrumPlace("B", 4)}
    | {47: DrumPlace("D", 5), 48: DrumPlace("D", 5), 50: DrumPlace("E", 5)}
    | {42: DrumPlace("G", 5, _CROSS), 46: DrumPlace("G", 5, "circle-x"), 44: DrumPlace("D", 4, _CROSS)}
    | {pitch: DrumPlace("A", 5, _CROSS) for pitch in (49, 52, 55, 57)}
    | {pitch: DrumPlace("F", 5, _CROSS) for pitch in (51, 53, 59)}
    | {56: DrumPlace("E", 5, "triangle"), 54: DrumPlace("E", 5, _CROSS)}
)
"""By the keys of General MIDI's percussion."""


def drum_place(pitch: int) -> DrumPlace:
    """The place of a percussion key; what no kit has stands in the middle."""
    return _PLACES.get(pitch, _ELSEWHERE)
