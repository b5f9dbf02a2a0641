"""A note: the smallest thing a composer can touch."""

from typing import NamedTuple

LOWEST_PITCH, HIGHEST_PITCH = 0, 127
PIANO_LOWEST, PIANO_HIGHEST = 21, 108  # A0 and C8, the 88 keys
DEFAULT_RELEASE = 64
"""What a keyboard that does not sense releases sends (MIDI 1.0, Note Off)."""

_NAMES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")


class Note(NamedTuple):
    """One sounding pitch on one track.

    The order of the fields is the order of a score: by onset, then pitch. Two equal notes are
    interchangeable; a score may hold both. `is_valid` states the ranges; nothing else is ever stored.
    """

    onset: int
    """Tick at which it starts, >= 0."""
    pitch: int
    """MIDI note number, 0-127; 60 is middle C (C4)."""
    duration: int
    """Ticks, >= 1."""
    velocity: int = 80
    """1-127 (0 would be a note-off, MIDI 1.0 table II)."""
    track: int = 0
    """Index into `Score.tracks`."""
    is_muted: bool = False
    """Whether it is written but not heard: not played, not shown to the models, silent in other programs."""
    release_velocity: int = DEFAULT_RELEASE
    """0-127: how fast its key is let go, which few instruments hear. Files keep it, also where the note is moved."""

    @property
    def end(self) -> int:
        """First tick at which it no longer sounds."""
        return self.onset + self.duration

    @property
    def is_valid(self) -> bool:
        return (
            self.onset >= 0
            and LOWEST_PITCH <= self.pitch <= HIGHEST_PITCH
            and self.duration >= 1
            and 1 <= self.velocity <= 127
            and self.track >= 0
            and 0 <= self.release_velocity <= 127
        )


def pitch_name(pitch: int) -> str:
    """Scientific name with sharps, C4 = 60."""
    return f"{_NAMES[pitch % 12]}{pitch // 12 - 1}"
