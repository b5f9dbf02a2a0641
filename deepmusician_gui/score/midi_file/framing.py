"""The bytes of a MIDI file: chunks, delta times and events, both ways, without asking what the events mean.

mido's own file reader was measured at 2.0 s for 100,000 notes, shifts all that follows an unknown meta event and
gives up a whole file for one damaged event; so the framing is read here and mido is asked for meanings only.
"""

import logging
import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.score import END_OF_TRACK

META, SYSEX, ESCAPE = 0xFF, 0xF0, 0xF7
LATEST_TICK = 0x0FFFFFFF  # the largest delta time there is
MOST_EVENTS = 400_000  # 200,000 notes: what is read within 2 s and 200 MB
_SPARE_EVENTS = (
    1 << 14
)  # what was read can be written anew, with names and ends that were missing, and read again

_DATA_BYTES = {0x80: 2, 0x90: 2, 0xA0: 2, 0xB0: 2, 0xC0: 1, 0xD0: 1, 0xE0: 2}  # MIDI 1.0, table I
_COMMON_DATA_BYTES = {0xF1: 1, 0xF2: 2, 0xF3: 1}  # MIDI 1.0, table V; the other system messages have none
_CLIPPED = bytes(min(byte, 127) for byte in range(256))  # some programs write velocities above 127
_BYTE = tuple(bytes((byte,)) for byte in range(256))

Event = tuple[int, bytes]
"""Tick and data of a RawEvent, which would take longer to make than all else where there are many thousands."""

log = logging.getLogger(__name__)


class Contents(NamedTuple):
    """A file taken apart: the header's format and division as they stand, and the events of each track."""

    format: int
    division: int
    tracks: Iterator[Iterable[Event]]
    """Read while they are gone through, each before the next: a crowd of events never lies there twice."""


class _DamageError(Exception):
    """The bytes of a track stop making sense here."""


def unpack(data: bytes, name: str) -> Contents:
    """Take a file apart. Raises FileError if it is not MIDI or is cut off before its first track."""
    if not data:
        raise FileError("“{name}” is empty.", name=name)
    start = data.find(b"MThd") if data.startswith(b"RIFF") else 0
    header = data[start + 8 : start + 14]
    if data[start : start + 4] != b"MThd":
        raise FileError("“{name}” is not a MIDI file.", name=name)
    if len(header) < 6:
        raise FileError("“{name}” is cut off before its music begins.", name=name)
    file_format, announced, division = struct.unpack(">HHH", header)
    first = data.find(b"MTrk", start + 14)
    if announced and first < 0:
        raise FileError("“{name}” is cut off before its music begins.", name=name)
    return Contents(file_format, division, _tracks(data, first, name))


def _tracks(data: bytes, at: int, name: str) -> Iterator[Iterable[Event]]:
    """The tracks from the one that begins at `at` on. Raises FileError for more events than can be opened."""
    number = count = 0
    most = MOST_EVENTS + _SPARE_EVENTS
    while at >= 0:
        start = at + 8
        end = min(len(data), start + int.from_bytes(data[at + 4 : start]))
        track = _TrackEvents(data, start, end, most - count)
        yield track
        count += track.count
        if count == most:
            raise too_many_events(name)
        if track.at < end and not track.is_ended:
            log.warning("%s: track %d is damaged; its first %d events were kept", name, number, track.count)
        number += 1
        at = data.find(b"MTrk", track.at)


def too_many_events(name: str) -> FileError:
    return FileError(
        "“{name}” holds more than {most:,} events, too many to be opened.", name=name, most=MOST_EVENTS
    )


class _TrackEvents:
    """The events of a track up to and with its end, or up to the first damage, or `most` of them."""

    def __init__(self, data: bytes, start: int, end: int, most: int) -> None:
        self._data, self._end, self._most = data, end, most
        self.at = start
        """Where the bytes begin that were not gone through."""
        self.count = 0
        self.is_ended = False
        """Whether the end of the track is among them."""

    def __iter__(self) -> Iterator[Event]:
        data, end = self._data, self._end
        tick = status = 0
        with suppress(_DamageError, LookupError):  # cut inside an event; or data bytes before any status
            while self.at < end and self.count < self._most and not self.is_ended:
                delta, start = data[self.at], self.at + 1
                if delta >= 0x80:  # so that most go without a call
                    delta, start = _read_quantity(data, self.at)
                tick += delta
                if tick > LATEST_TICK:
                    return
                first = data[start]
                if first >= SYSEX:
                    event, at = _read_system_message(data, start, end)
                    self.is_ended = event[:2] == END_OF_TRACK
                else:
                    if first >= 0x80:
                        status = first
                        start += 1
                    at = start + _DATA_BYTES[status & 0xF0]
                    if at > end:
                        return
                    event = _BYTE[status] + data[start:at].translate(_CLIPPED)
                self.at = at
                if event:
                    self.count += 1
                    yield tick, event


def _read_system_message(data: bytes, start: int, end: int) -> tuple[bytes, int]:
    """The meta or system exclusive event at `start` without its length, and where it ends.

    Empty for system messages that a file may not hold: those are passed over. Raises if it does not end before `end`.
    """
    kind = data[start]
    if kind in (META, SYSEX, ESCAPE):
        head = start + (2 if kind == META else 1)
        size, payload = _read_quantity(data, head)
        last = payload + size
    else:
        start = head = payload = last = start + 1 + _COMMON_DATA_BYTES.get(kind, 0)
    if last > end:
        raise _DamageError
    return data[start:head] + data[payload:last], last


def _read_quantity(body: bytes, at: int) -> tuple[int, int]:
    """The variable-length quantity at `at`, and where it ends."""
    value = body[at]
    if value < 0x80:
        return value, at + 1
    value &= 0x7F
    for i in range(at + 1, at + 4):
        value = value << 7 | body[i] & 0x7F
        if body[i] < 0x80:
            return value, i + 1
    raise _DamageError


def pack(ppq: int, tracks: Iterable[Iterable[Event]]) -> bytes:
    """A file of format 1. The events of each track are in order; an end of track is the last one, or missing."""
    chunks = [_write_track(events) for events in tracks]
    header = struct.pack(">4sIHHH", b"MThd", 6, 1, len(chunks), ppq)
    return header + b"".join(chunks)


def _write_track(events: Iterable[Event]) -> bytes:
    parts = []
    now, data = 0, b""
    for tick, data in events:
        parts.append(_write_quantity(tick - now))
        parts.append(data if data[0] < SYSEX else _with_size(data))
        now = tick
    if data != END_OF_TRACK:
        parts.append(_BYTE[0] + _with_size(END_OF_TRACK))
    body = b"".join(parts)
    return struct.pack(">4sI", b"MTrk", len(body)) + body


def _with_size(data: bytes) -> bytes:
    head = 2 if data[0] == META else 1
    return data[:head] + _write_quantity(len(data) - head) + data[head:]


@lru_cache(1 << 12)
def _write_quantity(value: int) -> bytes:
    if value < 0x80:
        return _BYTE[value]
    if value > LATEST_TICK:
        raise FileError("The piece is too long for a MIDI file.")
    groups = bytes((value >> shift) & 0x7F | 0x80 for shift in (21, 14, 7) if value >> shift)
    return groups + _BYTE[value & 0x7F]
