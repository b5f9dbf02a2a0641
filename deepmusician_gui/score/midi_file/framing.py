"""The bytes of a MIDI file: chunks, delta times and events, both ways, without asking what the events mean.

mido's own file reader was measured at 2.0 s for 100,000 notes, shifts all that follows an unknown meta event and
gives up a whole file for one damaged event; so the framing is read here and mido is asked for meanings only.
"""

import logging
import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.score import RawEvent

META, SYSEX, ESCAPE = 0xFF, 0xF0, 0xF7
END_OF_TRACK = b"\xff\x2f"
LATEST_TICK = 0x0FFFFFFF  # the largest delta time there is

_DATA_BYTES = {0x80: 2, 0x90: 2, 0xA0: 2, 0xB0: 2, 0xC0: 1, 0xD0: 1, 0xE0: 2}  # MIDI 1.0, table I
_COMMON_DATA_BYTES = {0xF1: 1, 0xF2: 2, 0xF3: 1}  # MIDI 1.0, table V; the other system messages have none
_CLIPPED = bytes(min(byte, 127) for byte in range(256))  # some programs write velocities above 127
_BYTE = tuple(bytes((byte,)) for byte in range(256))

log = logging.getLogger(__name__)


class Contents(NamedTuple):
    """A file taken apart: the header's format and division as they stand, and the events of each track."""

    format: int
    division: int
    tracks: list[list[RawEvent]]


class _DamageError(Exception):
    """The bytes of a track stop making sense here."""


def unpack(data: bytes, name: str) -> Contents:
    """Take a file apart. Raises FileError if it is not MIDI or is cut off before its first track."""
    if not data:
        raise FileError(f"“{name}” is empty.")
    start = data.find(b"MThd") if data.startswith(b"RIFF") else 0
    header = data[start + 8 : start + 14]
    if data[start : start + 4] != b"MThd":
        raise FileError(f"“{name}” is not a MIDI file.")
    if len(header) < 6:
        raise FileError(f"“{name}” is cut off before its music begins.")
    file_format, announced, division = struct.unpack(">HHH", header)
    tracks: list[list[RawEvent]] = []
    at = data.find(b"MTrk", start + 14)
    while at >= 0:
        size = int.from_bytes(data[at + 4 : at + 8], "big")
        events, read = _read_track(data[at + 8 : at + 8 + size])
        if read < size and not (events and events[-1].data.startswith(END_OF_TRACK)):
            log.warning(
                "%s: track %d is damaged; its first %d events were kept", name, len(tracks), len(events)
            )
        tracks.append(events)
        at = data.find(b"MTrk", at + 8 + read)
    if announced and not tracks:
        raise FileError(f"“{name}” is cut off before its music begins.")
    return Contents(file_format, division, tracks)


def _read_track(body: bytes) -> tuple[list[RawEvent], int]:
    """The events up to and with the end of track, or up to the first damage, and how many bytes they take."""
    events: list[RawEvent] = []
    read = 0
    with suppress(_DamageError, IndexError):  # an index beyond the end: the chunk is cut inside an event
        for event, end in _events(body):
            events.append(event)
            read = end
    return events, read


def _events(body: bytes) -> Iterator[tuple[RawEvent, int]]:
    """The events of a track, each with the place where its bytes end. Raises for bytes that make no sense."""
    at = tick = status = 0
    while at < len(body):
        delta, start = _read_quantity(body, at)
        tick += delta
        if tick > LATEST_TICK:
            raise _DamageError
        if body[start] >= SYSEX:
            data, at = _read_system_message(body, start)
        else:
            if body[start] >= 0x80:
                status = body[start]
                start += 1
            data, at = _read_channel_message(body, start, status)
        if data:
            yield RawEvent(tick, data), at
        if data.startswith(END_OF_TRACK):
            return


def _read_channel_message(body: bytes, start: int, status: int) -> tuple[bytes, int]:
    """The message whose data bytes begin at `start`, and where it ends."""
    if not status:
        raise _DamageError
    end = start + _DATA_BYTES[status & 0xF0]
    if end > len(body):
        raise _DamageError
    return _BYTE[status] + body[start:end].translate(_CLIPPED), end


def _read_system_message(body: bytes, start: int) -> tuple[bytes, int]:
    """The meta or system exclusive event at `start` without its length, and where it ends.

    Empty for system messages that a file may not hold: those are passed over.
    """
    kind = body[start]
    if kind not in (META, SYSEX, ESCAPE):
        return b"", start + 1 + _COMMON_DATA_BYTES.get(kind, 0)
    size_at = start + (2 if kind == META else 1)
    size, payload = _read_quantity(body, size_at)
    if payload + size > len(body):
        raise _DamageError
    return body[start:size_at] + body[payload : payload + size], payload + size


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


def pack(ppq: int, tracks: Iterable[Iterable[RawEvent]]) -> bytes:
    """A file of format 1. The events of each track are in order and hold no end of track."""
    chunks = [_write_track(events) for events in tracks]
    header = struct.pack(">4sIHHH", b"MThd", 6, 1, len(chunks), ppq)
    return header + b"".join(chunks)


def _write_track(events: Iterable[RawEvent]) -> bytes:
    parts = []
    now = 0
    for tick, data in events:
        parts.append(_write_quantity(tick - now))
        parts.append(data if data[0] < SYSEX else _with_size(data))
        now = tick
    parts.append(_BYTE[0] + _with_size(END_OF_TRACK))
    body = b"".join(parts)
    return struct.pack(">4sI", b"MTrk", len(body)) + body


def _with_size(data: bytes) -> bytes:
    head = 2 if data[0] == META else 1
    return data[:head] + _write_quantity(len(data) - head) + data[head:]


def _write_quantity(value: int) -> bytes:
    if value < 0x80:
        return _BYTE[value]
    if value > LATEST_TICK:
        raise FileError("The piece is too long for a MIDI file.")
    groups = bytes((value >> shift) & 0x7F | 0x80 for shift in (21, 14, 7) if value >> shift)
    return groups + _BYTE[value & 0x7F]
