"""Note names and scales by name. A pitch class is a pitch without its octave, 0-11 with C as 0."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deepmusician_gui.errors import Sentence
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

_SHARP_NAMES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
_FLAT_NAMES = ("C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B")
_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_TONIC = re.compile(r"([A-Ga-g])([#♯]{1,2}|[b♭]{1,2}|)")
_PITCH = re.compile(_TONIC.pattern + r"(-1|[0-9])")


def pitch(name: str) -> int:
    """The pitch (0-127) of a scientific name: "C4" = 60, "F#3", "Bb-1", with up to two sharps or flats.

    Raises ValueError for another text and for what lies beyond the pitches of MIDI.
    """
    found = _PITCH.fullmatch(name)
    if not found:
        raise ValueError(Sentence("“{name}” is not the name of a note, such as C4, F#3 or Bb2", name=name))
    letter, accidentals, octave = found.groups()
    number = 12 * (int(octave) + 1) + _semitones(letter, accidentals)
    if not LOWEST_PITCH <= number <= HIGHEST_PITCH:
        raise ValueError(Sentence("“{name}” lies beyond the notes of MIDI, C-1 to G9", name=name))
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

    @property
    def tonic_class(self) -> int:
        """The pitch class of the tonic."""
        found = _TONIC.fullmatch(self.tonic)
        assert found
        return _semitones(*found.groups()) % 12

    @property
    def name(self) -> str:
        """As musicians write it: "F♯ minor", "B♭ dorian"."""
        tonic = self.tonic[0] + self.tonic[1:].replace("#", "♯").replace("b", "♭")
        return f"{tonic} {self.kind.replace('-', ' ')}"

    def spelt(self, pitch: int) -> str:
        """The name of a pitch as this key writes it: in D♭ major 61 is "D♭4", in F♯ major 65 "E♯4".

        Notes of seven-note scales get a letter each; the others take the accidentals that the key has.
        """
        letters = self._letters()
        if pitch % 12 in letters:
            letter, accidental = letters[pitch % 12]
        else:
            names = _FLAT_NAMES if self._is_flat else _SHARP_NAMES
            letter, accidental = names[pitch % 12][0], names[pitch % 12][1:]
        shift = accidental.count("♯") - accidental.count("♭")
        return f"{letter}{accidental}{(pitch - shift) // 12 - 1}"

    @property
    def _is_flat(self) -> bool:
        if len(self.tonic) > 1:
            return self.tonic[1] in {"b", "♭"}
        return any(accidental.startswith("♭") for _, accidental in self._letters().values())

    def _letters(self) -> dict[int, tuple[str, str]]:
        """Letter and accidentals of each pitch class, where each note of the scale has a letter of its own."""
        steps = SCALES[self.kind]
        if len(steps) != len(_LETTERS):
            return {}
        order = list(_LETTERS)
        first = order.index(self.tonic[0].upper())
        spelt = {}
        for degree, step in enumerate(steps):
            letter = order[(first + degree) % 7]
            away = (self.tonic_class + step - _LETTERS[letter] + 6) % 12 - 6
            if abs(away) > 2:
                return {}
            spelt[(self.tonic_class + step) % 12] = (letter, ("♯" if away > 0 else "♭") * abs(away))
        return spelt

    def __contains__(self, pitch: int) -> bool:
        return pitch % 12 in self.pitch_classes

    @property
    def pitches(self) -> tuple[int, ...]:
        """All of its pitches, rising."""
        classes = self.pitch_classes
        return tuple(p for p in range(LOWEST_PITCH, HIGHEST_PITCH + 1) if p % 12 in classes)

    def nearest(self, pitch: int) -> int:
        """The pitch of the scale nearest to `pitch`, the lower of two equally near; within 0-127."""
        return min(self.pitches, key=lambda p: (abs(p - pitch), p))

    def stepped(self, pitch: int, steps: int) -> int | None:
        """The pitch so many notes of the scale higher (lower below 0); a pitch beside the scale goes to its nearest
        note first and keeps its distance from it. None beyond the pitches of MIDI.
        """
        home, notes = self.nearest(pitch), self.pitches
        place = notes.index(home) + steps
        if not 0 <= place < len(notes):
            return None
        moved = notes[place] + pitch - home
        return moved if LOWEST_PITCH <= moved <= HIGHEST_PITCH else None


def scale_of_key(key: str) -> Scale | None:
    """The scale of a key signature as MIDI files spell it: "C", "F#m", "Bb"; None for another text."""
    tonic = key.removesuffix("m")
    return Scale(tonic, "minor" if key.endswith("m") else "major") if _TONIC.fullmatch(tonic) else None
