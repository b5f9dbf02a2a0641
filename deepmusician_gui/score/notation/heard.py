"""What a sheet lets be heard, whatever kind of file it was in, and how that becomes a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Marker, Score, Track
from deepmusician_gui.score.timing import DEFAULT_PPQ as PPQ
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

GRACE = PPQ // 8
"""A grace note is played as a thirty-second note before its beat."""
DEFAULT_VELOCITY = 80
_STEADY = {
    "pppp": 10,
    "ppp": 20,
    "pp": 33,
    "p": 49,
    "mp": 64,
    "mf": 80,
    "f": 96,
    "ff": 112,
    "fff": 122,
    "ffff": 127,
}
_SUDDEN = {"sf": 110, "sfz": 110, "fp": 96, "rf": 105, "rfz": 105, "fz": 110}
DYNAMICS = _STEADY | _SUDDEN
"""Velocities of the marks that stand below a staff."""
_LATEST = 2**31


class HeardNote(NamedTuple):
    """A note head: ticks of PPQ to a quarter from the beginning of the piece."""

    onset: int
    pitch: int
    duration: int
    velocity: int
    is_tied_back: bool = False
    is_tied_on: bool = False


@dataclass(slots=True)
class Line:
    """One part."""

    name: str = ""
    program: int | None = None
    is_drums: bool = False
    channel: int | None = None
    notes: list[HeardNote] = field(default_factory=list)


@dataclass(slots=True)
class Heard:
    lines: list[Line] = field(default_factory=list)
    metres: list[TimeSignature] = field(default_factory=list)
    keys: list[KeySignature] = field(default_factory=list)
    tempos: list[TempoChange] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)

    def add_bar(self, tick: int, metre: TimeSignature, *, is_cut_off: bool) -> None:
        """A bar begins at `tick`; the metre is written where it changes, and where it cuts the bar before it short."""
        if is_cut_off or not self.metres or self.metres[-1][1:] != metre[1:]:
            self.metres.append(metre._replace(tick=tick))

    def add_key(self, tick: int, key: str) -> None:
        if not self.keys or self.keys[-1].key != key:
            self.keys.append(KeySignature(tick, key))


def score_of(heard: Heard, name: str) -> Score:
    """The score. Raises FileError if there is no part in it, or one without end."""
    if not heard.lines:
        raise FileError(f"“{name}” holds no music.")
    channels = _channels(heard.lines)
    tracks = tuple(
        Track(line.name, channel, line.program, colour)
        for colour, (line, channel) in enumerate(zip(heard.lines, channels, strict=True))
    )
    notes = [note for number, line in enumerate(heard.lines) for note in _joined(line.notes, number)]
    if any(note.end > _LATEST for note in notes):
        raise FileError(f"“{name}” is damaged: one of its notes lasts for ever.")
    return Score(
        tracks,
        tuple(notes),
        TempoMap(heard.tempos, PPQ),
        MetreMap(heard.metres, PPQ),
        tuple(heard.keys),
        tuple(heard.markers),
    )


def _channels(lines: Sequence[Line]) -> list[int]:
    """The channel of each part: what it asks for, drums on theirs, and the next free one for the rest."""
    asked = {line.channel for line in lines if line.channel is not None}
    free = [channel for channel in range(16) if channel not in asked | {PERCUSSION_CHANNEL}]
    found = []
    for line in lines:
        if line.is_drums:
            found.append(PERCUSSION_CHANNEL)
        elif line.channel is not None:
            found.append(line.channel)
        else:
            found.append(free.pop(0) if free else 0)
    return found


def _joined(heads: list[HeardNote], track: int) -> list[Note]:
    """Notes of the heads: those that are tied are one."""
    held: dict[tuple[int, int], HeardNote] = {}  # by pitch and end: the note so far, that goes on
    done: list[HeardNote] = []
    for head in sorted(heads, key=lambda each: (each.onset, not each.is_tied_back)):
        before = held.pop((head.pitch, head.onset), None) if head.is_tied_back else None
        note = before._replace(duration=before.duration + head.duration) if before else head
        if head.is_tied_on:
            held[note.pitch, note.onset + note.duration] = note
        else:
            done.append(note)
    return [
        Note(each.onset, each.pitch, each.duration, each.velocity, track)
        for each in (*done, *held.values())
        if each.duration > 0 and each.onset >= 0 and 0 <= each.pitch <= 127
    ]
