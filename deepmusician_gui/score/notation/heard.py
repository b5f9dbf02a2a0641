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
class HeardBar:
    """One bar of one part; ticks from its start."""

    metre: TimeSignature
    key: str | None = None
    """The key that holds in it, None where none was named."""
    ticks: int = 0
    """How long it is; 0 for one that says nothing."""
    heads: list[HeardNote] = field(default_factory=list)
    tempos: list[TempoChange] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)


@dataclass(slots=True)
class Heard:
    lines: list[Line] = field(default_factory=list)
    metres: list[TimeSignature] = field(default_factory=list)
    keys: list[KeySignature] = field(default_factory=list)
    tempos: list[TempoChange] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)

    def add(self, bars: Sequence[HeardBar], tick: int, *, is_cut_off: bool) -> int:
        """The next bar of every line, at `tick`; gives its length. The first line tells metre, key and markers.

        The metre is written where it changes, and where it cuts off the bar before, which was a short one.
        """
        first = bars[0]
        full = first.metre.bar_ticks(PPQ)
        length = max(bar.ticks for bar in bars) or full
        metre = first.metre if length <= full else _metre_of(length, first.metre)
        if is_cut_off or not self.metres or self.metres[-1][1:] != metre[1:]:
            self.metres.append(metre._replace(tick=tick))
        if first.key and (not self.keys or self.keys[-1].key != first.key):
            self.keys.append(KeySignature(tick, first.key))
        self.markers += [marker._replace(tick=tick + marker.tick) for marker in first.markers]
        for line, bar in zip(self.lines, bars, strict=True):
            line.notes += [head._replace(onset=tick + head.onset) for head in bar.heads]
            for change in bar.tempos:
                if not self.tempos or self.tempos[-1].us_per_quarter != change.us_per_quarter:
                    self.tempos.append(change._replace(tick=tick + change.tick))
        return length


def heard(lines: list[Line], bars: Sequence[Sequence[HeardBar]], order: Sequence[int]) -> Heard:
    """The bars of each line, played in an order of their indices; a line that ends early is silent then."""
    whole = Heard(lines)
    tick, is_cut = 0, False
    for i in order:
        longest = next(each for each in bars if i < len(each))
        silent = HeardBar(longest[i].metre, longest[i].key)
        together = [each[i] if i < len(each) else silent for each in bars]
        length = whole.add(together, tick, is_cut_off=is_cut)
        is_cut = length < together[0].metre.bar_ticks(PPQ)
        tick += length
    return whole


def _metre_of(ticks: int, metre: TimeSignature) -> TimeSignature:
    """The metre of a bar that is longer than its own says."""
    for denominator in (metre.denominator, 8, 16, 32, 64):
        beat = TimeSignature(0, 1, denominator).bar_ticks(PPQ)
        if ticks % beat == 0 and ticks // beat <= 255:
            return TimeSignature(0, ticks // beat, denominator)
    return metre


def score_of(whole: Heard, name: str) -> Score:
    """The score. Raises FileError if there is no part in it, or one without end."""
    if not whole.lines:
        raise FileError("“{name}” holds no music.", name=name)
    channels = _channels(whole.lines)
    tracks = tuple(
        Track(line.name, channel, line.program, colour)
        for colour, (line, channel) in enumerate(zip(whole.lines, channels, strict=True))
    )
    notes = [note for number, line in enumerate(whole.lines) for note in _joined(line.notes, number)]
    if any(note.end > _LATEST for note in notes):
        raise FileError("“{name}” is damaged: one of its notes lasts for ever.", name=name)
    return Score(
        tracks,
        tuple(notes),
        TempoMap(whole.tempos, PPQ),
        MetreMap(whole.metres, PPQ),
        tuple(whole.keys),
        tuple(whole.markers),
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
