"""Reading and writing MIDI files: what each event becomes, what is written, and that nothing is lost between."""

import io
import struct
from collections import defaultdict
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file import midi_bytes, read_midi, read_midi_bytes, write_midi
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
    empty_score,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

Event = TypeVar("Event", ControlChange, PitchBend, RawEvent, KeySignature, Marker)

END = "00 ff 2f 00"
NOTE = "00 90 3c 50 83 60 80 3c 40"  # middle C, 480 ticks


def smf(*tracks: str, file_format: int = 1, division: int = 480) -> bytes:
    """A file of tracks given in hexadecimal."""
    bodies = [bytes.fromhex(track) for track in tracks]
    chunks = b"".join(struct.pack(">4sI", b"MTrk", len(body)) + body for body in bodies)
    return struct.pack(">4sIHHH", b"MThd", 6, file_format, len(tracks), division) + chunks


def read(*tracks: str, file_format: int = 1, division: int = 480) -> Score:
    return read_midi_bytes(smf(*tracks, file_format=file_format, division=division), "test.mid")


def rewritten(score: Score) -> Score:
    return read_midi_bytes(midi_bytes(score), "rewritten.mid")


def meta(kind: int, payload: bytes, delta: int = 0) -> str:
    return bytes((delta, 0xFF, kind, len(payload), *payload)).hex()


def heard(score: Score) -> list[list[tuple[int, mido.Message]]]:
    """The written file as mido sees it: for each track, absolute ticks and messages without theirs."""
    tracks = []
    for track in mido.MidiFile(file=io.BytesIO(midi_bytes(score))).tracks:
        now, messages = 0, []
        for message in track:
            now += message.time
            messages.append((now, message.copy(time=0)))
        tracks.append(messages)
    return tracks


# Reading


def test_each_kind_of_event_finds_its_place() -> None:
    conductor = mido.MidiTrack(
        [
            mido.MetaMessage("track_name", name="Sonata"),
            mido.MetaMessage("set_tempo", tempo=400_000),
            mido.MetaMessage("time_signature", numerator=6, denominator=8),
            mido.MetaMessage("key_signature", key="F#m"),
            mido.MetaMessage("marker", text="Coda", time=960),
        ]
    )
    piano = mido.MidiTrack(
        [
            mido.MetaMessage("track_name", name="Right hand"),
            mido.Message("program_change", channel=3, program=5, time=10),
            mido.Message("control_change", channel=3, control=64, value=127),
            mido.Message("pitchwheel", channel=3, pitch=-8192),
            mido.Message("note_on", channel=3, note=60, velocity=99),
            mido.MetaMessage("lyrics", text="la"),
            mido.Message("note_off", channel=3, note=60, time=240),
            mido.Message("program_change", channel=3, program=6),
            mido.Message("aftertouch", channel=3, value=9),
            mido.Message("sysex", data=(0x7E, 0x7F, 9, 1)),
        ]
    )
    file = io.BytesIO()
    mido.MidiFile(tracks=[conductor, piano], ticks_per_beat=240).save(file=file)
    assert read_midi_bytes(file.getvalue(), "test.mid") == Score(
        tracks=(
            Track(
                name="Right hand",
                channel=3,
                program=5,
                program_tick=10,
                control_changes=(ControlChange(10, 64, 127),),
                pitch_bends=(PitchBend(10, -8192),),
                other_events=(
                    RawEvent(10, b"\xff\x05la"),
                    RawEvent(250, b"\xf0\x7e\x7f\x09\x01\xf7"),
                    RawEvent(250, b"\xc3\x06"),
                    RawEvent(250, b"\xd3\x09"),
                ),
            ),
        ),
        notes=(Note(10, 60, 240, 99),),
        tempo_map=TempoMap([TempoChange(0, 400_000)], ppq=240),
        metre_map=MetreMap([TimeSignature(0, 6, 8)], ppq=240),
        key_signatures=(KeySignature(0, "F#m"),),
        markers=(Marker(960, "Coda"),),
        other_events=(RawEvent(0, b"\xff\x03Sonata"),),
    )


def test_a_silent_first_track_is_the_title_and_later_ones_are_tracks() -> None:
    title, bass = meta(3, b"Waltz"), meta(3, b"Bass")
    score = read(title + END, meta(3, b"Flute") + NOTE + END, bass + END)
    assert [track.name for track in score.tracks] == ["Flute", "Bass"]
    assert score.other_events == (RawEvent(0, b"\xff\x03Waltz"),)


def test_a_first_track_with_notes_or_of_format_0_is_a_track() -> None:
    assert read(meta(3, b"Flute") + NOTE + END).tracks[0].name == "Flute"
    assert read(meta(3, b"Flute") + END, file_format=0).tracks[0].name == "Flute"


def test_each_channel_of_a_track_becomes_a_track_of_that_name() -> None:
    drum = "00 99 24 50 83 60 89 24 40"
    score = read(meta(3, b"Band") + drum + meta(5, b"la") + NOTE + END, file_format=0)
    assert [(track.name, track.channel) for track in score.tracks] == [("Band", 0), ("Band", 9)]
    assert [track.colour for track in score.tracks] == [0, 1]
    assert score.notes == (Note(0, 36, 480, 80, track=1), Note(480, 60, 480, 80, track=0))
    assert [track.other_events for track in score.tracks] == [(RawEvent(480, b"\xff\x05la"),), ()]
    assert rewritten(score) == score


def test_maps_are_gathered_from_all_tracks() -> None:
    second = meta(0x51, b"\x06\x1a\x80", delta=10) + meta(6, b"B") + meta(0x59, b"\xfe\x00") + NOTE + END
    score = read(meta(0x51, b"\x07\xa1\x20", delta=20) + meta(6, b"A") + END, second)
    assert score.tempo_map.changes == (TempoChange(10, 400_000), TempoChange(20, 500_000))
    assert score.markers == (Marker(10, "B"), Marker(20, "A"))
    assert score.key_signatures == (KeySignature(10, "Bb"),)


def test_maps_that_make_no_sense_are_kept_as_bytes() -> None:
    no_tempo, short_tempo = (0x51, b"\0\0\0"), (0x51, b"\x07")
    metres = [
        (0x58, bytes((beats, exponent, 24, 8))) for beats, exponent in [(0, 2), (4, 32), (4, 109), (4, 255)]
    ]
    odd = (no_tempo, short_tempo, *metres, (0x58, b"\x04"), (0x59, b"\x09\x00"))
    score = read("".join(meta(*event) for event in odd) + NOTE + END)
    assert score.tracks[0].other_events == tuple(
        RawEvent(0, bytes((0xFF, kind)) + data) for kind, data in odd
    )
    assert (score.tempo_map, score.metre_map) == (TempoMap(), MetreMap())
    assert rewritten(score) == score


@pytest.mark.parametrize(
    ("events", "notes"),
    [
        (
            "00 90 3c 50 0a 90 3c 51 0a 80 3c 00 0a 80 3c 00",
            [(0, 20, 80), (10, 20, 81)],
        ),  # first on, first off
        ("00 90 3c 50 0a 90 3c 51 00 80 3c 00 0a 80 3c 00", [(0, 10, 80), (10, 10, 81)]),  # on before off
        ("00 90 3c 50 64 90 3c 00", [(0, 100, 80)]),  # velocity 0 is an off
        ("00 90 3c 50 64 3c 00 00 3c 51 64 3c 00", [(0, 100, 80), (100, 100, 81)]),  # running status
        ("00 90 3c 50 00 ff 01 01 61 64 3c 00", [(0, 100, 80)]),  # ... through a meta event
        ("00 90 3c 50 00 80 3c 40", [(0, 1, 80)]),  # no length
        (
            "0a 80 3c 40 00 90 3c 50 0a 90 3c 51 0a 80 3c 40",
            [(10, 1, 80), (20, 10, 81)],
        ),  # no length, off first
        ("0a 80 3c 40 00 90 3c 50", [(10, 1, 80)]),
        ("0a 80 3c 40 00 90 3c 50 0a 80 3c 40", [(10, 10, 80)]),  # an idle off, then a note
        ("00 80 3c 40 00 90 3c 50 05 80 3c 40 05 80 3c 40", [(0, 5, 80)]),  # offs without a note
        ("00 90 3c 50 81 00 b0 07 40", [(0, 128, 80)]),  # never ended: to the end of the track
        ("00 90 3c 50", [(0, 1, 80)]),
        ("00 90 3c ff 64 80 3c 40", [(0, 100, 127)]),  # a velocity out of range
        ("00 90 3c 50 00 f9 64 f2 01 01 00 80 3c 40", [(0, 100, 80)]),  # messages that a file may not hold
    ],
)
def test_notes_are_paired(events: str, notes: list[tuple[int, int, int]]) -> None:
    score = read(events + END)
    assert [(note.onset, note.duration, note.velocity) for note in score.notes] == notes
    assert rewritten(score).notes == score.notes


def test_offs_of_another_channel_or_track_end_nothing() -> None:
    score = read("00 90 3c 50 0a 81 3c 40 0a 80 3c 40" + END, "0a 80 3c 40" + NOTE + END)
    assert [note.duration for note in score.notes if note.onset == 0] == [20]


def test_time_goes_on_through_unknown_meta_events() -> None:
    assert read("64 ff 60 02 01 02" + NOTE + END).notes[0].onset == 100


def test_the_end_of_track_need_not_be_there_and_nothing_counts_after_it() -> None:
    assert len(read(NOTE).notes) == 1
    assert len(read(NOTE + END + NOTE).notes) == 1


@pytest.mark.parametrize(
    ("offs", "velocities"),
    [
        ("00 80 3c 00 00 80 3d 00", [0, 0]),
        ("00 80 3c 07 00 80 3d 08", [7, 8]),
        ("00 90 3c 00 00 90 3d 00", [64, 64]),
    ],
    ids=["all the same", "a performance", "none told"],
)
def test_notes_end_as_their_keys_were_let_go(offs: str, velocities: list[int]) -> None:
    score = read("00 90 3c 50 00 90 3d 50 60 b0 07 40" + offs + END)
    assert [note.release_velocity for note in score.notes] == velocities
    ends = [message for _, message in heard(score)[1] if message.type == "note_off"]
    assert [message.velocity for message in ends] == velocities
    assert rewritten(score) == score


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ("00 c0 05 00 b0 07 40", "c0 b0/7"),
        ("00 b0 79 00 00 c0 05 00 b0 07 40", "b0/121 c0 b0/7"),
        ("00 b0 07 40 00 b0 00 01 00 b0 20 02 00 c0 05", "b0/7 b0/0 b0/32 c0"),
        ("00 b0 07 40 0a c0 05 00 b0 0a 40", "b0/7 c0 b0/10"),
    ],
)
def test_a_program_stands_before_controllers_but_behind_its_bank_and_a_reset(
    settings: str, written: str
) -> None:
    score = read(settings + NOTE + END)
    messages = [
        message.bytes() for _, message in heard(score)[1] if message.type[:7] in ("control", "program")
    ]
    told = [f"{data[0]:x}" + (f"/{data[1]}" if data[0] == 0xB0 else "") for data in messages]
    assert " ".join(told) == written
    assert rewritten(score) == score


@pytest.mark.parametrize("tracks", [[NOTE + "83 60 ff 2f 00"], ["87 40 ff 2f 00", NOTE + END]])
def test_silence_at_the_end_is_kept_so_that_a_loop_stays_as_long(tracks: list[str]) -> None:
    score = read(*tracks)
    assert score.other_events == (RawEvent(960, END_OF_TRACK),)
    assert max(tick for track in heard(score) for tick, _ in track) == 960
    assert rewritten(score) == score


def test_an_end_that_music_was_written_behind_is_no_end() -> None:
    score = read(NOTE + "83 60 ff 2f 00")
    longer = score.changed(notes=(*score.notes, Note(960, 62, 480)), markers=(Marker(1000, "coda"),))
    assert rewritten(longer) == longer.changed(other_events=())


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("Für Elise ♪".encode(), "utf-8", "Für Elise ♪"),
        (b"F\xfcr Elise", "latin-1", "Für Elise"),
        ("ピアノ".encode("cp932"), "cp932", "ピアノ"),
        ("Prélude espagnol".encode("latin-1"), "latin-1", "Prélude espagnol"),
        (b"\x83\xff", "latin-1", "\x83ÿ"),
    ],
)
def test_text_is_understood_and_keeps_its_bytes(data: bytes, encoding: str, text: str) -> None:
    score = read(meta(6, data) + END, meta(3, data) + NOTE + END)
    assert (score.tracks[0].name, score.markers[0].text, score.text_encoding) == (text, text, encoding)
    assert midi_bytes(score).count(data) == 2
    assert rewritten(score) == score


def test_a_new_name_that_the_old_spelling_lacks_turns_the_file_to_utf_8() -> None:
    score = read(meta(6, b"F\xfcr Elise") + END, meta(3, b"Piano") + NOTE + END)
    renamed = Score(tracks=(Track("ピアノ"),), markers=score.markers, text_encoding=score.text_encoding)
    assert [track.name for track in rewritten(renamed).tracks] == ["ピアノ"]
    assert rewritten(renamed).markers == score.markers


@pytest.mark.parametrize(
    ("frames", "ticks", "ticks_per_s"),
    [(25, 40, 1000.0), (24, 4, 96.0), (30, 80, 2400.0), (25, 1, 25.0), (29, 100, 100 * 30 / 1.001)],
)
def test_time_code_divisions_keep_their_seconds(frames: int, ticks: int, ticks_per_s: float) -> None:
    tempo = meta(0x51, b"\x01\x00\x00")  # says nothing in such a file
    score = read(tempo + NOTE + END, division=(256 - frames) << 8 | ticks)
    assert score.tempo_map.seconds(score.notes[0].end) == pytest.approx(480 / ticks_per_s, rel=1e-9)
    assert rewritten(score) == score


def test_a_riff_wrapper_is_opened() -> None:
    data = smf(NOTE + END)
    body = b"RMIDdata" + struct.pack("<I", len(data)) + data
    assert len(read_midi_bytes(b"RIFF" + struct.pack("<I", len(body)) + body, "test.rmi").notes) == 1


def test_a_file_without_tracks_or_notes_is_an_empty_score() -> None:
    assert read(division=96) == replace(empty_score(96), tracks=(Track(),))
    assert read(END).notes == ()


# Writing


def test_other_programs_hear_the_same() -> None:
    score = Score(
        tracks=(Track("Flute", channel=2, program=73), Track("Drums", channel=9)),
        notes=(Note(0, 0, 480, 1, 0), Note(480, 127, 1, 127, 0), Note(0, 36, 240, 90, 1)),
        tempo_map=TempoMap([TempoChange(0, 600_000)], ppq=96),
        metre_map=MetreMap([TimeSignature(0, 3, 4)], ppq=96),
        key_signatures=(KeySignature(0, "Bb"),),
        markers=(Marker(96, "A"),),
    )
    file = mido.MidiFile(file=io.BytesIO(midi_bytes(score)))
    assert (file.type, file.ticks_per_beat, len(file.tracks)) == (1, 96, 3)
    maps, flute, drums = heard(score)
    assert maps == [
        (0, mido.MetaMessage("set_tempo", tempo=600_000)),
        (0, mido.MetaMessage("time_signature", numerator=3, denominator=4)),
        (0, mido.MetaMessage("key_signature", key="Bb")),
        (96, mido.MetaMessage("marker", text="A")),
        (96, mido.MetaMessage("end_of_track")),
    ]
    assert flute == [
        (0, mido.MetaMessage("track_name", name="Flute")),
        (0, mido.Message("program_change", channel=2, program=73)),
        (0, mido.Message("note_on", channel=2, note=0, velocity=1)),
        (480, mido.Message("note_off", channel=2, note=0)),
        (480, mido.Message("note_on", channel=2, note=127, velocity=127)),
        (481, mido.Message("note_off", channel=2, note=127)),
        (481, mido.MetaMessage("end_of_track")),
    ]
    assert drums[1:3] == [
        (0, mido.Message("note_on", channel=9, note=36, velocity=90)),
        (240, mido.Message("note_off", channel=9, note=36)),
    ]


def test_a_muted_note_is_kept_but_silent_in_other_programs() -> None:
    sounding, muted = Note(0, 60, 480, 80), Note(240, 64, 70_000, 90, is_muted=True)
    score = Score(
        tracks=(Track("Flute", channel=2), Track("All muted", 3, colour=1)), notes=(sounding, muted)
    )
    alone = score.changed(notes=(sounding, muted._replace(track=1)))
    for each in (score, alone):
        assert rewritten(each) == each
        played = [message for track in heard(each) for _, message in track if message.type == "note_on"]
        assert played == [mido.Message("note_on", channel=2, note=60, velocity=80)]


def test_a_damaged_muted_note_stays_bytes() -> None:
    event = RawEvent(9, b"\xff\x7f\x7dmute\x3c\x00\x00\x00\x00\x09")  # of no velocity
    score = Score(tracks=(Track(other_events=(event,)),), notes=(Note(0, 60, 480),))
    assert rewritten(score) == score


def test_at_one_tick_notes_end_then_the_system_then_banks_programs_and_notes() -> None:
    track = Track(
        control_changes=(ControlChange(9, 0, 1),),
        pitch_bends=(PitchBend(9, 5),),
        other_events=(RawEvent(9, b"\xc0\x07"), RawEvent(9, b"\xf0\x7e\xf7")),
    )
    score = Score(tracks=(track,), notes=(Note(8, 60, 1), Note(9, 60, 1)))
    kinds = [message.type for tick, message in heard(score)[1] if tick == 9]
    assert kinds == ["note_off", "sysex", "control_change", "program_change", "pitchwheel", "note_on"]


def test_the_events_of_a_track_follow_it_to_another_channel() -> None:
    track = Track(channel=5, other_events=(RawEvent(0, b"\xd2\x10"),))
    assert heard(Score(tracks=(track,)))[1][0][1] == mido.Message("aftertouch", channel=5, value=0x10)


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    score = Score(tracks=(Track("Flute"),), notes=(Note(0, 60, 480),))
    write_midi(score, tmp_path / "song.mid")
    assert read_midi(tmp_path / "song.mid") == score


@pytest.mark.slow
def test_a_file_that_could_not_be_opened_again_is_not_written(tmp_path: Path) -> None:
    most = Score(notes=(Note(0, 60, 480),) * 200_000)
    write_midi(most, tmp_path / "song.mid")
    assert len(read_midi(tmp_path / "song.mid").notes) == 200_000
    with pytest.raises(FileError, match=r"“song.mid” could not be saved: .* a project holds them\.$"):
        write_midi(most.changed(notes=(*most.notes, Note(0, 60, 480))), tmp_path / "song.mid")
    assert len(read_midi(tmp_path / "song.mid").notes) == 200_000


def test_a_piece_too_long_for_a_file_is_said_and_the_old_file_kept(tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    song.write_bytes(b"old")
    with pytest.raises(FileError, match=r"^The piece is too long for a MIDI file\.$"):
        write_midi(Score(notes=(Note(0x10000000, 60, 1),)), song)
    assert song.read_bytes() == b"old"


def test_100_000_notes_come_back() -> None:
    notes = tuple(Note(i * 30, 21 + i * 7 % 88, 45, 1 + i % 127) for i in range(100_000))
    score = Score(tracks=(Track(),), notes=notes)
    assert rewritten(score) == score


# Any score


ticks = st.integers(0, 5000) | st.integers(0, 1 << 25)
sevens = st.integers(0, 127)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def in_time(events: st.SearchStrategy[Event]) -> st.SearchStrategy[tuple[Event, ...]]:
    return st.lists(events, max_size=6).map(lambda drawn: tuple(sorted(drawn, key=itemgetter(0))))


def as_read(events: st.SearchStrategy[RawEvent]) -> st.SearchStrategy[tuple[RawEvent, ...]]:
    """As a reader leaves them: at one tick, system and meta events come before channel messages."""
    by_kind = st.lists(events, max_size=6).map(lambda drawn: sorted(drawn, key=lambda e: e.data[0] < 0xF0))
    return by_kind.map(lambda drawn: tuple(sorted(drawn, key=itemgetter(0))))


general_events = st.builds(
    lambda tick, head, payload: RawEvent(tick, head + payload),
    ticks,
    st.sampled_from([b"\xff\x01", b"\xff\x05", b"\xff\x60", b"\xff\x7f", b"\xf0", b"\xf7"]),
    st.binary(max_size=200),
)


@st.composite
def tracks(draw: st.DrawFn, colour: int) -> Track:
    channel = draw(st.integers(0, 15))
    program = draw(st.none() | sevens)
    pressure = st.builds(lambda tick, value: RawEvent(tick, bytes((0xD0 | channel, value))), ticks, sevens)
    return Track(
        name=draw(texts),
        channel=channel,
        program=program,
        colour=colour,
        program_tick=0 if program is None else draw(ticks),
        control_changes=draw(in_time(st.builds(ControlChange, ticks, sevens, sevens))),
        pitch_bends=draw(in_time(st.builds(PitchBend, ticks, st.integers(-8192, 8191)))),
        other_events=draw(as_read(general_events | pressure)),
    )


def untangled(notes: list[Note]) -> tuple[Note, ...]:
    """The same starts and ends, paired as a file can tell them: first on, first off."""
    lines: defaultdict[tuple[int, int], list[Note]] = defaultdict(list)
    for note in sorted(notes):
        lines[note.track, note.pitch].append(note)
    return tuple(
        note._replace(duration=last.end - note.onset, release_velocity=last.release_velocity)
        for line in lines.values()
        for note, last in zip(line, sorted(line, key=lambda note: note.end), strict=True)
    )


@st.composite
def scores(draw: st.DrawFn) -> Score:
    ppq = draw(st.integers(1, 0x7FFF))
    count = draw(st.integers(1, 4))
    pitches = sevens | st.integers(60, 61)
    durations, velocities, places = st.integers(1, 2000), st.integers(1, 127), st.integers(0, count - 1)
    note = st.builds(Note, ticks, pitches, durations, velocities, places, st.just(False), sevens)
    muted = note.map(lambda note: note._replace(is_muted=True, release_velocity=DEFAULT_RELEASE))
    tempos = st.builds(TempoChange, ticks, st.integers(1, 0xFFFFFF))
    beats = st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128])
    metres = st.builds(TimeSignature, ticks, st.integers(1, 255), beats)
    keys = st.builds(KeySignature, ticks, st.sampled_from(["C", "Am", "F#m", "Cb", "C#", "Abm"]))
    heard = untangled(draw(st.lists(note, max_size=20)))
    drawn = [draw(tracks(colour)) for colour in range(count)]
    return Score(
        tracks=tuple(drawn),
        notes=(*heard, *draw(st.lists(muted, max_size=5))),
        tempo_map=TempoMap(draw(st.lists(tempos, max_size=4)), ppq),
        metre_map=MetreMap(draw(st.lists(metres, max_size=4)), ppq),
        key_signatures=draw(in_time(keys)),
        markers=draw(in_time(st.builds(Marker, ticks, texts))),
        other_events=draw(in_time(general_events)),
    )


@given(scores())
@settings(max_examples=100)
def test_every_score_is_read_as_it_was_written(score: Score) -> None:
    data = midi_bytes(score)
    assert read_midi_bytes(data, "test.mid") == score
    assert midi_bytes(score) == data
