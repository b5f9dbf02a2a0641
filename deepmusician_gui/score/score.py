"""A score: everything that is music about a piece, as one immutable value."""

from __future__ import annotations

from bisect import bisect_left
from copy import copy
from dataclasses import dataclass, field
from typing import NamedTuple

from deepmusician_gui.score import placed_edit
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.score.timing import DEFAULT_PPQ, MetreMap, TempoMap

END_OF_TRACK = b"\xff\x2f"
"""As a raw event of a piece, where it ends after silence (Standard MIDI File 1.0, End of Track)."""


class ControlChange(NamedTuple):
    """A controller movement (MIDI 1.0 table III): `control` and `value` are 0-127."""

    tick: int
    control: int
    value: int


class PitchBend(NamedTuple):
    """Pitch wheel position, -8192 to 8191, 0 is centre."""

    tick: int
    value: int


class RawEvent(NamedTuple):
    """Anything else a file held on a track (lyrics, text, sysex, pressure, later program changes), kept as bytes.

    `data` is a whole MIDI message without running status; 0xFF, type and payload for a meta event; 0xF7 and
    the bytes to send for an escaped one.
    """

    tick: int
    data: bytes


class KeySignature(NamedTuple):
    """Key from `tick` on, by its name in a MIDI file: "C", "F#m", "Bb" ..."""

    tick: int
    key: str


class Marker(NamedTuple):
    tick: int
    text: str


@dataclass(frozen=True, slots=True)
class Track:
    """What the notes of one line share. Channel 9 is percussion (General MIDI level 1, 0-based)."""

    name: str = ""
    channel: int = 0
    """0-15."""
    program: int | None = None
    """General MIDI program 0-127; None where the file names none."""
    colour: int = 0
    """Index into the theme's track colours."""
    program_tick: int = 0
    """Where `program` is chosen; some files do so only after a reset or a bank select."""
    control_changes: tuple[ControlChange, ...] = ()
    pitch_bends: tuple[PitchBend, ...] = ()
    other_events: tuple[RawEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """Tracks, notes and maps; every change makes a new one. `notes` are sorted and carry their track's index.

    `other_events` is what a file says of the piece as a whole: title, copyright, text, system exclusive,
    and its end where that comes after silence.
    `text_encoding` is how names and markers are spelt in the file it came from, by Python's name.

    Raises ValueError for a note that is not valid or names no track: that is a programmer's fault.
    """

    tracks: tuple[Track, ...] = (Track("Melody"),)
    notes: tuple[Note, ...] = ()
    tempo_map: TempoMap = field(default_factory=TempoMap)
    metre_map: MetreMap = field(default_factory=MetreMap)
    key_signatures: tuple[KeySignature, ...] = ()
    markers: tuple[Marker, ...] = ()
    other_events: tuple[RawEvent, ...] = ()
    text_encoding: str = "utf-8"
    _end: list[int] = field(default_factory=list, init=False, repr=False, compare=False)
    """`end`, once it has been asked for."""

    def __post_init__(self) -> None:
        self._check(self.notes)
        object.__setattr__(self, "notes", tuple(sorted(self.notes)))

    @property
    def ppq(self) -> int:
        """Ticks per quarter note of every time in this score."""
        return self.tempo_map.ppq

    @property
    def end(self) -> int:
        """First tick after the last note has ended, 0 without notes."""
        if not self._end:
            self._end.append(max((onset + duration for onset, _, duration, *_ in self.notes), default=0))
        return self._end[0]

    def track_notes(self, track: int) -> tuple[Note, ...]:
        """The notes of one track, sorted."""
        return tuple(note for note in self.notes if note.track == track)

    @property
    def pitched_notes(self) -> tuple[Note, ...]:
        """The notes of all tracks but drums, sorted."""
        drums = {i for i, track in enumerate(self.tracks) if track.channel == PERCUSSION_CHANNEL}
        return tuple(note for note in self.notes if note.track not in drums) if drums else self.notes

    def heard(self) -> Score:
        """The score without its muted notes."""
        heard = tuple(note for note in self.notes if not note.is_muted)
        return self if len(heard) == len(self.notes) else self.changed(notes=heard)

    def notes_starting_in(self, start: int, end: int) -> tuple[Note, ...]:
        """The notes with start <= onset < end, sorted."""
        return self.notes[bisect_left(self.notes, (start,)) : bisect_left(self.notes, (end,))]

    def apply(self, edit: NoteEdit) -> Score:
        """The score after `edit`. Raises ValueError if a removed note is not there or an added one is not valid."""
        return self.after(self.place(edit))

    def place(self, edit: NoteEdit) -> PlacedEdit:
        """Where `edit` takes hold in this score. Raises ValueError if it does not fit, as `apply` does."""
        self._check(edit.added)
        return placed_edit.place(self.notes, edit)

    def after(self, placed: PlacedEdit) -> Score:
        """The score after an edit that was placed in this one. Raises ValueError if it was placed in another.

        No note is checked again: what is added was when it was placed, what stays when it came.
        """
        return self.changed(notes=placed.done(self.notes))

    def changed(self, **fields: object) -> Score:
        """The score with other values in these fields, taken as they are: `notes` must be sorted and valid.

        Quicker than `dataclasses.replace`, which sorts and checks every note anew.
        """
        after = copy(self)
        object.__setattr__(after, "_end", [])
        for name, value in fields.items():
            object.__setattr__(after, name, value)
        return after

    def _check(self, notes: tuple[Note, ...]) -> None:
        for note in notes:
            if not note.is_valid or note.track >= len(self.tracks):
                raise ValueError(f"not a note of this score: {note}")


def empty_score(ppq: int = DEFAULT_PPQ) -> Score:
    """One track, no notes, 4/4 at 120 bpm."""
    return Score(tempo_map=TempoMap(ppq=ppq), metre_map=MetreMap(ppq=ppq))
