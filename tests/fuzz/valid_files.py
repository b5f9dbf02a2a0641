"""Files to begin with: one of an event of every kind, made by another library, and a plain one."""

from __future__ import annotations

import io
import struct

import mido


def header(file_format: int = 1, tracks: int = 1, division: int = 480) -> bytes:
    return struct.pack(">4sIHHH", b"MThd", 6, file_format, tracks, division)


def chunk(body: bytes, size: int | None = None) -> bytes:
    return struct.pack(">4sI", b"MTrk", len(body) if size is None else size) + body


def scale(end: bool = True) -> bytes:
    """The body of a track of eight quarter notes."""
    notes = (
        b"\x00\x90" + bytes((pitch, 80)) + b"\x83\x60\x80" + bytes((pitch, 64)) for pitch in range(60, 68)
    )
    return b"".join(notes) + (b"\x00\xff\x2f\x00" if end else b"")


def scale_file() -> bytes:
    return header() + chunk(scale())


def rich_file() -> bytes:
    conductor = mido.MidiTrack(
        [
            mido.MetaMessage("track_name", name="Étude"),
            mido.MetaMessage("set_tempo", tempo=400_000),
            mido.MetaMessage("time_signature", numerator=6, denominator=8),
            mido.MetaMessage("key_signature", key="F#m"),
            mido.MetaMessage("smpte_offset", frame_rate=25),
            mido.MetaMessage("marker", text="Coda", time=960),
        ]
    )
    band = mido.MidiTrack(
        [mido.MetaMessage("track_name", name="Band"), mido.MetaMessage("midi_port", port=1)]
    )
    for channel in (0, 9):
        band += [
            mido.Message("control_change", channel=channel, control=0, value=1),
            mido.Message("program_change", channel=channel, program=5),
            mido.Message("note_on", channel=channel, note=60, velocity=99, time=5),
            mido.Message("pitchwheel", channel=channel, pitch=300),
            mido.Message("polytouch", channel=channel, note=60, value=9),
            mido.MetaMessage("lyrics", text="la"),
            mido.Message("note_off", channel=channel, note=60, time=240),
            mido.Message("sysex", data=(0x7E, 0x7F, 9, 1)),
        ]
    file = io.BytesIO()
    mido.MidiFile(tracks=[conductor, band]).save(file=file)
    return file.getvalue()
