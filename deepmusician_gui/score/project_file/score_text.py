"""A score as tables of JSON, and back, every field of it."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import Annotated, Literal, NamedTuple, TypeVar

from msgspec import Meta, Struct

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file.turns import in_turns, parts
from deepmusician_gui.score.score import (
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.signs import KEYS
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

LATEST_TICK = (1 << 40) - 1  # centuries; what adds and multiplies ticks stays within 64 bits
_WHOLE = -1  # the track of events that concern the whole piece
_DATA_BYTES = {0x80: 2, 0x90: 2, 0xA0: 2, 0xB0: 2, 0xC0: 1, 0xD0: 1, 0xE0: 2}  # MIDI 1.0, table I

Tick = Annotated[int, Meta(ge=0, le=LATEST_TICK)]
_Byte = Annotated[int, Meta(ge=0, le=127)]
_Place = Annotated[int, Meta(ge=0)]


class TrackText(Struct):
    """A track without what stands on it."""

    name: str
    channel: Annotated[int, Meta(ge=0, le=15)]
    colour: Annotated[int, Meta(ge=0, le=1_000_000)]
    program: _Byte | None
    program_tick: Tick


class _Control(NamedTuple):
    track: _Place
    tick: Tick
    control: _Byte
    value: _Byte


class _Bend(NamedTuple):
    track: _Place
    tick: Tick
    value: Annotated[int, Meta(ge=-0x2000, le=0x1FFF)]


class _Event(NamedTuple):
    track: Annotated[int, Meta(ge=_WHOLE)]
    tick: Tick
    data: Annotated[str, Meta(pattern="^([0-9a-f]{2})+$")]
    """As hexadecimal digits."""


class _Tempo(NamedTuple):
    tick: Tick
    us_per_quarter: Annotated[int, Meta(ge=1, le=0xFFFFFF)]


class _Metre(NamedTuple):
    tick: Tick
    numerator: Annotated[int, Meta(ge=1, le=255)]
    denominator: Literal[1, 2, 4, 8, 16, 32, 64, 128]


class _Sign(NamedTuple):
    tick: Tick
    text: str


class ScoreText(Struct):
    """Rows name their track by its place; those of the events of the whole piece say -1."""

    ppq: Annotated[int, Meta(ge=1, le=0x7FFF)]
    text_encoding: str
    tracks: tuple[TrackText, ...]
    notes: tuple[Note, ...]
    tempo: tuple[_Tempo, ...]
    metre: tuple[_Metre, ...]
    keys: tuple[_Sign, ...]
    markers: tuple[_Sign, ...]
    controls: tuple[_Control, ...]
    bends: tuple[_Bend, ...]
    events: tuple[_Event, ...]


def text_of(score: Score) -> ScoreText:
    """Raises FileError for a piece that goes on for longer than `score_of` takes."""
    if score.notes and score.notes[-1].onset + _longest(score.notes) > LATEST_TICK:
        raise FileError("The piece is too long for a project file.")
    tracks = tuple(enumerate(score.tracks))
    events = ((_WHOLE, score.other_events), *((place, track.other_events) for place, track in tracks))
    return ScoreText(
        ppq=score.ppq,
        text_encoding=score.text_encoding,
        tracks=tuple(
            TrackText(track.name, track.channel, track.colour, track.program, track.program_tick)
            for track in score.tracks
        ),
        notes=score.notes,
        tempo=tuple(_Tempo(*change) for change in score.tempo_map.changes),
        metre=tuple(_Metre(*signature) for signature in score.metre_map.signatures),  # type: ignore[arg-type]  # any int
        keys=tuple(_Sign(*key) for key in score.key_signatures),
        markers=tuple(_Sign(*marker) for marker in score.markers),
        controls=tuple(
            _Control(place, *row) for place, track in tracks for row in in_turns(track.control_changes)
        ),
        bends=tuple(_Bend(place, *row) for place, track in tracks for row in in_turns(track.pitch_bends)),
        events=tuple(
            _Event(place, tick, data.hex()) for place, rows in events for tick, data in in_turns(rows)
        ),
    )


def _longest(notes: tuple[Note, ...]) -> int:
    """Ticks of the longest note, which are found sooner than the end of the piece."""
    return max(max(part, key=itemgetter(2)).duration for part in parts(notes))


def score_of(text: ScoreText, name: str) -> Score:
    """The inverse of `text_of`. Raises FileError, calling the file `name`, for tables that are no score together."""
    try:
        return _score_of(text)
    except (ValueError, LookupError) as error:
        raise FileError("“{name}” is damaged: its score makes no sense.", name=name) from error


def _score_of(text: ScoreText) -> Score:
    if "A".encode(text.text_encoding) != b"A":
        raise ValueError("not an encoding of text")
    if not all(key in KEYS for _, key in text.keys):
        raise ValueError("a key without a signature")
    controls, bends, events = _by_track(text.controls), _by_track(text.bends), _by_track(text.events)
    places = range(_WHOLE, len(text.tracks))
    if any(place not in places for rows in (controls, bends, events) for place in rows):
        raise ValueError("no such track")
    score = Score(
        tracks=tuple(
            Track(
                track.name,
                track.channel,
                track.program,
                track.colour,
                track.program_tick,
                tuple(ControlChange(*row[1:]) for row in controls.get(place, ())),
                tuple(PitchBend(*row[1:]) for row in bends.get(place, ())),
                tuple(_raw_event(row) for row in events.get(place, ())),
            )
            for place, track in enumerate(text.tracks)
        ),
        notes=text.notes,
        tempo_map=TempoMap([TempoChange(*row) for row in text.tempo], text.ppq),
        metre_map=MetreMap([TimeSignature(*row) for row in text.metre], text.ppq),
        key_signatures=tuple(KeySignature(*row) for row in _in_time(text.keys)),
        markers=tuple(Marker(*row) for row in _in_time(text.markers)),
        other_events=tuple(_raw_event(row) for row in events.get(_WHOLE, ())),
        text_encoding=text.text_encoding,
    )
    if not text.tracks or score.end > LATEST_TICK:
        raise ValueError("no tracks, or centuries of music")
    return score


def _raw_event(row: _Event) -> RawEvent:
    data = bytes.fromhex(row.data)
    is_message = len(data) - 1 == _DATA_BYTES.get(data[0] & 0xF0) and max(data[1:]) < 0x80
    is_system = data[0] in (0xF0, 0xF7) or (data[0] == 0xFF and len(data) > 1)
    if not is_message and not is_system:
        raise ValueError("not a message")
    return RawEvent(row.tick, data)


_Row = TypeVar("_Row", _Control, _Bend, _Event)


def _by_track(rows: Iterable[_Row]) -> dict[int, list[_Row]]:
    """The rows of each track in order of time; at one tick they keep their own."""
    by_track: dict[int, list[_Row]] = {}
    for row in sorted(rows, key=itemgetter(1)):
        by_track.setdefault(row.track, []).append(row)
    return by_track


def _in_time(signs: Iterable[_Sign]) -> list[_Sign]:
    return sorted(signs, key=itemgetter(0))
