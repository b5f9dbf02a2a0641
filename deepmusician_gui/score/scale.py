"""Note names and scales by name. A pitch class is a pitch without its octave, 0-11 with C as 0."""

from __future__ import annotations

import re

from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH

SCALES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic-minor": (0, 2, 3, 5, 7, 8, 11),
    "melodic-minor": (0, 2, 3, 5, 7, 9, 11),
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
    "major-pentatonic": (0, 2, 4, 7, 9),
    "minor-pentatonic": (0, 3, 5, 7, 10),
    "blues": (0, 3, 5, 6, 7, 10),
    "whole-tone": (0, 2, 4, 6, 8, 10),
    "chromatic": tuple(range(12)),
}
"""Semitones above the tonic; minor is the natural one, melodic minor the ascending one."""

_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_TONIC = re.compile(r"([A-Ga-g])([#♯]{1,2}|[b♭]{1,2}|)")
_PITCH = re.compile(_TONIC.pattern + r"(-1|[0-9])")


def pitch(name: str) -> int:
    """The pitch (0-127) of a scientific name: "C4" = 60, "F#3", "Bb-1", with up to two sharps or flats.

    Raises ValueError for another text and for what lies beyond the pitches of MIDI.
    """
    found = _PITCH.fullmatch(name)
    if not found:
        raise ValueError(f"“{name}” is not the name of a note, such as C4, F#3 or Bb2")
    letter, accidentals, octave = found.groups()
    number = 12 * (int(octave) + 1) + _semitones(letter, accidentals)
    if not LOWEST_PITCH <= number <= HIGHEST_PITCH:
        raise ValueError(f"“{name}” lies beyond the notes of MIDI, C-1 to G9")
    return number


def pitch_classes(name: str) -> frozenset[int]:
    """The pitch classes of a scale named by tonic and kind: "C:major", "F#:blues", "Bb:dorian".

    Raises ValueError for another text, telling the kinds there are.
    """
    tonic, _, kind = name.partition(":")
    found, steps = _TONIC.fullmatch(tonic), SCALES.get(kind.lower())
    if not found or steps is None:
        kinds = ", ".join(SCALES)
        raise ValueError(f"“{name}” is not a scale, such as C:major or F#:dorian; the kinds are {kinds}")
    first = _semitones(*found.groups())
    return frozenset((first + step) % 12 for step in steps)


def _semitones(letter: str, accidentals: str) -> int:
    """Semitones above the C of the octave; below 0 or above 11 for names like Cb and B#."""
    sign = 1 if accidentals[:1] in {"#", "♯"} else -1
    return _LETTERS[letter.upper()] + sign * len(accidentals)
