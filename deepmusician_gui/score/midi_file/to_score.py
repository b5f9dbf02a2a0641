"""From the events of a MIDI file to a score."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file.framing import (
    MOST_EVENTS,
    SYSEX,
    Contents,
    Event,
    too_many_events,
)
from deepmusician_gui.score.midi_file.meta import (
    CHANNEL_PREFIX,
    MARKER,
    NAME,
    Change,
    change,
    meta_type,
    muted_note,
    spelling,
)
from deepmusician_gui.score.note import DEFAULT_RELEASE, Note
from deepmusician_gui.score.score import (
    END_OF_TRACK,
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

_OFF, _ON, _CONTROL, _PROGRAM, _BEND = 0x80, 0x90, 0xB0, 0xC0, 0xE0  # MIDI 1.0, table II

_MOST_TRACKS = 4096


def score_of(contents: Contents, name: str) -> Score:
    """The score that a file holds.

    Raises FileError if its division gives a tick no length, or if it holds more than can be opened.
    """
    ppq, tempo = _time_base(contents.division, name)
    piece = _Piece()
    for number, events in enumerate(contents.tracks):
        piece.add_track(events, leads=number == 0 and contents.format > 0)
        if len(piece.lines) > _MOST_TRACKS:
            raise FileError(
                "“{name}” holds more than {most:,} tracks, too many to be opened.",
                name=name,
                most=_MOST_TRACKS,
            )
    if piece.events > MOST_EVENTS:
        raise too_many_events(name)
    if tempo:
        others = (change for change in piece.changes if not isinstance(change, TempoChange))
        piece.changes = [tempo, *others]
    return piece.score(ppq)


def _time_base(division: int, name: str) -> tuple[int, TempoChange | None]:
    """Ticks per quarter note, and the one tempo under which a tick lasts as long as a time code division says."""
    if not division & 0x8000:
        if not division:
            raise FileError("“{name}” cannot be read: it divides its beats into 0 ticks.", name=name)
        return division, None
    frames, ticks = 256 - (division >> 8), division & 0xFF
    if frames not in (24, 25, 29, 30) or not ticks:
        raise FileError(
            "“{name}” cannot be read: its time code has {frames} frames a second of {ticks} ticks each.",
            name=name,
            frames=frames,
            ticks=ticks,
        )
    us_per_quarter = 1_000_000
    if frames == 29:  # "29" stands for 30 frames in 1.001 s
        frames, us_per_quarter = 30, 1_001_000
    ppq = frames * ticks
    halves = 1 if ppq % 2 else 2  # 120 bpm where it comes out even, like a file without a tempo
    return ppq // halves, TempoChange(0, us_per_quarter // halves)


@dataclass(slots=True)
class _Line:
    """One channel of one track of the file, on its way to become a Track; its notes lack their track."""

    channel: int
    name: bytes = b""
    program: int | None = None
    program_tick: int = 0
    control_changes: list[ControlChange] = field(default_factory=list)
    pitch_bends: list[PitchBend] = field(default_factory=list)
    other_events: list[RawEvent] = field(default_factory=list)
    notes: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    muted: list[Note] = field(default_factory=list)
    sounding: defaultdict[int, deque[tuple[int, int]]] = field(default_factory=lambda: defaultdict(deque))
    early_offs: dict[int, tuple[int, int]] = field(default_factory=dict)

    def add(self, tick: int, data: bytes) -> None:
        """Take in one channel message."""
        kind = data[0] & 0xF0
        if kind == _ON and data[2]:
            self._end_spent_note(data[1])
            self.sounding[data[1]].append((tick, data[2]))
        elif kind in (_ON, _OFF):
            release = data[2] if kind == _OFF else DEFAULT_RELEASE
            if self.sounding[data[1]]:
                self._end_note(data[1], tick, release)
            else:
                self.early_offs[data[1]] = tick, release
        elif kind == _CONTROL:
            self.control_changes.append(ControlChange(tick, data[1], data[2]))
        elif kind == _BEND:
            self.pitch_bends.append(PitchBend(tick, (data[2] << 7 | data[1]) - 0x2000))
        elif kind == _PROGRAM and self.program is None:
            self.program, self.program_tick = data[1], tick
        else:
            self.other_events.append(RawEvent(tick, data))

    def end_all_notes(self, tick: int) -> None:
        """End what still sounds at the end of the track."""
        for pitch, started in self.sounding.items():
            self._end_spent_note(pitch)
            while started:
                self._end_note(pitch, tick)

    def _end_spent_note(self, pitch: int) -> None:
        """End a note that no off has followed but that an idle off came before, at the same tick: it had no length."""
        started = self.sounding[pitch]
        tick, release = self.early_offs.get(pitch, (-1, 0))
        if started and started[0][0] == tick:
            self._end_note(pitch, tick, release)

    def _end_note(self, pitch: int, tick: int, release: int = DEFAULT_RELEASE) -> None:
        onset, velocity = self.sounding[pitch].popleft()
        self.notes.append((onset, pitch, max(1, tick - onset), velocity, release))

    @property
    def events(self) -> int:
        """How many events a file of it holds; each note has its end."""
        others = len(self.control_changes) + len(self.pitch_bends) + len(self.other_events)
        return 2 * len(self.notes) + len(self.muted) + others

    def all_notes(self, track: int) -> Iterator[Note]:
        """Those that sound, and the muted ones."""
        for onset, pitch, duration, velocity, release in self.notes:
            yield Note(onset, pitch, duration, velocity, track, False, release)
        yield from (note._replace(track=track) for note in self.muted)

    def track(self, encoding: str, colour: int) -> Track:
        return Track(
            name=self.name.decode(encoding),
            channel=self.channel,
            program=self.program,
            colour=colour,
            program_tick=self.program_tick,
            control_changes=tuple(self.control_changes),
            pitch_bends=tuple(self.pitch_bends),
            other_events=tuple(self.other_events),
        )


@dataclass(slots=True)
class _Piece:
    """A score in the making, a track of the file at a time."""

    lines: list[_Line] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    markers: list[RawEvent] = field(default_factory=list)
    other_events: list[RawEvent] = field(default_factory=list)
    last: int = 0
    """Tick of the last event that is no end of a track."""
    end: int = 0
    """Tick of the last end of a track."""

    def add_track(self, events: Iterable[Event], leads: bool) -> None:
        """Take in one track; one that `leads` speaks for the whole piece if it has no channel messages."""
        lines: dict[int, _Line] = {}
        general: list[RawEvent] = []
        muted: list[Note] = []
        end = last = 0
        for end, data in events:
            if data[0] < SYSEX:
                channel = data[0] & 0xF
                if channel not in lines:
                    lines[channel] = _Line(channel)
                lines[channel].add(end, data)
            elif data[:2] == END_OF_TRACK:
                break
            elif note := muted_note(event := RawEvent(end, data)):
                muted.append(note)
            elif not self._take(event):
                general.append(event)
            last = end
        self.last = max(self.last, last)
        self.end = max(self.end, end)
        if leads and not lines and not muted:
            self.other_events = general
            return
        name = _take_first(NAME, general)
        if not lines:
            channel = _channel_of(_take_first(CHANNEL_PREFIX, general))
            lines[channel] = _Line(channel)
        for _, line in sorted(lines.items()):
            line.name = name
            line.end_all_notes(end)
            line.other_events = sorted(general + line.other_events, key=_tick)
            line.muted = muted
            general, muted = [], []
            self.lines.append(line)

    def _take(self, event: RawEvent) -> bool:
        """Keep a meta event that belongs to the maps; False for any other."""
        meant = change(event)
        if meant:
            self.changes.append(meant)
        elif meta_type(event) == MARKER:
            self.markers.append(event)
        else:
            return False
        return True

    @property
    def events(self) -> int:
        """How many events a file of it holds, without names and ends of tracks."""
        general = len(self.changes) + len(self.markers) + len(self.other_events)
        return general + sum(line.events for line in self.lines)

    def _silence(self) -> Iterator[RawEvent]:
        """The end of the file, where there is silence before it: a loop is as long as that."""
        ends = (max((note[0] + note[2] for note in line.notes), default=0) for line in self.lines)
        muted = (max((note.end for note in line.muted), default=0) for line in self.lines)
        if self.end > max((self.last, *ends, *muted)):
            yield RawEvent(self.end, END_OF_TRACK)

    def score(self, ppq: int) -> Score:
        """What was taken in so far; a score has at least one track."""
        lines = self.lines or [_Line(channel=0)]
        encoding = spelling([*(line.name for line in lines), *(marker.data[2:] for marker in self.markers)])
        changes = sorted(self.changes, key=_tick)
        markers = sorted(self.markers, key=_tick)
        return Score(
            tracks=tuple(line.track(encoding, colour) for colour, line in enumerate(lines)),
            notes=tuple(note for track, line in enumerate(lines) for note in line.all_notes(track)),
            tempo_map=TempoMap([change for change in changes if isinstance(change, TempoChange)], ppq),
            metre_map=MetreMap([change for change in changes if isinstance(change, TimeSignature)], ppq),
            key_signatures=tuple(change for change in changes if isinstance(change, KeySignature)),
            markers=tuple(Marker(marker.tick, marker.data[2:].decode(encoding)) for marker in markers),
            other_events=(*self.other_events, *self._silence()),
            text_encoding=encoding,
        )


def _tick(event: RawEvent | Change) -> int:
    return event.tick


def _take_first(kind: int, events: list[RawEvent]) -> bytes:
    """Take the first meta event of a kind that says something out of `events`; its payload, empty without one."""
    for i, event in enumerate(events):
        if meta_type(event) == kind and event.data[2:]:
            return events.pop(i).data[2:]
    return b""


def _channel_of(prefix: bytes) -> int:
    return prefix[0] & 0xF if prefix else 0
