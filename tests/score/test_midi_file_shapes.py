"""Whole files of odd shapes, made here as collections of such files have them: all notes, where they belong."""

from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TimeSignature
from tests.fuzz.reading import notes_or_sentence
from tests.fuzz.valid_files import chunk, header

END = b"\0\xff\x2f\0"


def read(*bodies: bytes, file_format: int = 1, division: int = 480) -> Score:
    score = notes_or_sentence(header(file_format, len(bodies), division) + b"".join(map(chunk, bodies)))
    assert isinstance(score, Score)
    return score


def quarter(pitch: int, channel: int = 0, division: int = 480) -> bytes:
    off = bytes((0x80 | division >> 7, division & 0x7F)) if division >= 0x80 else bytes((division,))
    return bytes((0, 0x90 | channel, pitch, 80)) + off + bytes((0x80 | channel, pitch, 64))


def test_sixteen_channels_on_one_track_are_sixteen_tracks_with_drums_among_them() -> None:
    score = read(b"".join(quarter(60, channel) for channel in range(16)) + END, file_format=0)
    assert [track.channel for track in score.tracks] == list(range(16))
    assert len(score.notes) == 16
    assert len(score.pitched_notes) == 15


def test_all_128_pitches_are_kept() -> None:
    score = read(b"".join(map(quarter, range(128))) + END)
    assert [note.pitch for note in score.notes] == list(range(128))


def test_a_tempo_that_changes_a_hundred_times_leaves_the_notes_on_their_ticks() -> None:
    tempi = b"".join(b"\x60\xff\x51\x03" + (300_000 + 1000 * i).to_bytes(3) for i in range(100))
    score = read(tempi + END, b"".join(quarter(60) for _ in range(20)) + END)
    assert len(score.tempo_map.changes) == 100
    assert [note.onset for note in score.notes] == [480 * i for i in range(20)]
    assert read_midi_bytes(midi_bytes(score), "again.mid") == score


def test_metre_that_changes_inside_a_bar_begins_a_new_one() -> None:
    metres = b"\0\xff\x58\4\3\2\x18\x08" + b"\x83\x60\xff\x58\4\6\3\x18\x08"  # 3/4, after one quarter 6/8
    score = read(metres + END, quarter(60) + quarter(62) + END)
    assert score.metre_map.signatures == (TimeSignature(0, 3, 4), TimeSignature(480, 6, 8))
    assert score.metre_map.bar_at(480).number == 1


def test_triplets_on_96_ticks_stay_triplets() -> None:
    score = read(b"".join(quarter(60, division=32) for _ in range(24)) + END, division=96)
    assert score.ppq == 96
    assert [note.onset for note in score.notes] == [32 * i for i in range(24)]


def test_delta_times_written_longer_than_they_need_be_are_read() -> None:
    assert read(b"\x80\x80\x80\x05\x90\x3c\x50\x80\x64\x80\x3c\x40" + END).notes[0][:3] == (5, 60, 100)


def test_patterns_of_format_2_all_start_together() -> None:
    score = read(quarter(60) + END, quarter(64) + END, file_format=2)
    assert [(note.onset, note.track) for note in score.notes] == [(0, 0), (0, 1)]
