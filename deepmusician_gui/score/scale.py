"""Note names and scales by name. A pitch class is a pitch without its octave, 0-11 with C as 0."""

from __future__ import annotations

import re
from dataclasses import dataclass

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

TONICS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
"""Tonics by pitch class, in the spelling that is met most."""

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


@dataclass(frozen=True, slots=True)
class Scale:
    """A tonic and a kind of SCALES."""

    tonic: str = "C"
    """A letter with up to two accidentals, "F#", "Bb"; it says how the other notes are spelt."""
    kind: str = "major"

    @property
    def pitch_classes(self) -> frozenset[int]:
        return pitch_classes(f"{self.tonic}:{self.kind}")

    def __contains__(self, pitch: int) -> bool:
        return pitch % 12 in self.pitch_classes

    def nearest(self, pitch: int) -> int:
        """The pitch of the scale nearest to `pitch`, the lower of two equally near; within 0-127."""
        classes = self.pitch_classes
        near = (p for p in range(LOWEST_PITCH, HIGHEST_PITCH + 1) if p % 12 in classes)
        return min(near, key=lambda p: (abs(p - pitch), p))

    def stepped(self, pitch: int, steps: int) -> int | None:
        """The pitch so many notes of the scale higher (lower below 0); a pitch beside the scale goes to its nearest
        note first and keeps its distance from it. None beyond the pitches of MIDI.
        """
        home = self.nearest(pitch)
        notes = [p for p in range(LOWEST_PITCH, HIGHEST_PITCH + 1) if p % 12 in self.pitch_classes]
        place = notes.index(home) + steps
        if not 0 <= place < len(notes):
            return None
        moved = notes[place] + pitch - home
        return moved if LOWEST_PITCH <= moved <= HIGHEST_PITCH else None
