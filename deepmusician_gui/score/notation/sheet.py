"""What stands on paper: bars, staves, voices, and in each voice chords and rests with their written values.

All ticks are of QUARTER to a quarter note, which holds sixty-fourth notes and the triplets of thirty-second notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from deepmusician_gui.score.score import KeySignature, Marker
from deepmusician_gui.score.timing import TempoChange, TimeSignature

QUARTER = 48


class Value(NamedTuple):
    """A written length: 1 for a whole note, 4 for a quarter, up to 128; and its dots, 0 or 1."""

    denominator: int
    dots: int = 0


class Triplet(NamedTuple):
    """Three in the time of two, over `ticks` from `start`, counted from the start of the bar."""

    start: int
    ticks: int


class Head(NamedTuple):
    """One note head."""

    note: int
    """Index into the notes of the score that was engraved."""
    pitch: int
    velocity: int
    step: str
    """A letter, C to B."""
    alter: int
    """Semitones that its accidental or the key alters it by, -3 to 3."""
    octave: int
    """As in scientific names: B♯3 is the key of C4."""
    is_tied_back: bool = False
    is_tied_on: bool = False
    shows_accidental: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A chord, or a rest where it has no heads."""

    onset: int
    """Ticks from the start of its bar."""
    ticks: int
    value: Value | None
    """None for a rest that fills the bar."""
    heads: tuple[Head, ...] = ()
    triplet: Triplet | None = None
    is_hidden: bool = False
    """For a rest of a second voice that tells a player nothing."""
    beams: tuple[str, ...] = ()
    """What each beam does here, the outermost first: "begin", "continue", "end", "forward hook" or "backward hook"."""

    @property
    def end(self) -> int:
        return self.onset + self.ticks


Voice = tuple[Figure, ...]
"""The figures of a bar, which fill it without a gap."""


class SheetBar(NamedTuple):
    """What a bar is in all parts."""

    number: int
    """As printed: from 1, or from 0 after a pickup."""
    start: int
    ticks: int
    metre: TimeSignature
    shows_metre: bool
    key: KeySignature | None
    """The key that is new here."""
    is_cut: bool
    """Whether it is shorter than its metre, as a pickup is."""

    @property
    def end(self) -> int:
        return self.start + self.ticks

    @property
    def shift(self) -> int:
        """What to add to a place in this bar to find its beats: a pickup has the last ones of a bar."""
        return self.metre.bar_ticks(QUARTER) - self.ticks if self.number == 0 else 0


@dataclass(frozen=True, slots=True)
class Staff:
    clef: str
    """ "G", "F", "C" for the alto clef, or "percussion"."""
    bars: tuple[tuple[Voice, ...], ...]
    """The voices of each bar, the upper one first; at least one."""


@dataclass(frozen=True, slots=True)
class Part:
    """One track."""

    name: str
    channel: int
    program: int | None
    staves: tuple[Staff, ...]

    @property
    def is_drums(self) -> bool:
        return self.staves[0].clef == "percussion"


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    bars: tuple[SheetBar, ...]
    parts: tuple[Part, ...]
    tempos: tuple[TempoChange, ...]
    markers: tuple[Marker, ...]
