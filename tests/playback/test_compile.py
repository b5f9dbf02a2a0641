"""A score as messages: order, overlaps, settings, and what is left out."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, PitchBend, RawEvent, Score, Track, empty_score
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.playback.plain_player import spans

TRACKS = (Track(channel=3), Track(channel=0), Track(channel=3))
notes = st.builds(
    Note,
    st.integers(0, 20) | st.integers(0, 2**40),
    pitch=st.sampled_from((0, 60, 127)),
    duration=st.integers(1, 9) | st.integers(1, 2**40),
    velocity=st.integers(1, 127),
    track=st.integers(0, 2),
    is_muted=st.booleans(),
    release_velocity=st.integers(0, 127),
)


def events(score: Score) -> list[tuple[int, str]]:
    timeline = compile_events(score)
    return [(tick, data.hex(" ")) for tick, data in zip(timeline.ticks, timeline.messages, strict=True)]


def test_a_note_is_an_on_and_an_off_on_its_tracks_channel() -> None:
    tracks = (Track(), Track(channel=9))
    score = Score(tracks, (Note(0, 60, 480, 100, 0), Note(240, 38, 120, 90, 1)))
    assert events(score) == [(0, "90 3c 64"), (240, "99 26 5a"), (360, "89 26 40"), (480, "80 3c 40")]


def test_a_note_ends_before_the_next_begins_at_the_same_tick() -> None:
    score = Score(notes=(Note(0, 60, 480, 100), Note(480, 60, 480, 100)))
    assert [data[:2] for _, data in events(score)] == ["90", "80", "90", "80"]


def test_a_new_note_ends_an_older_one_on_its_key() -> None:
    score = Score(notes=(Note(0, 60, 960, 100), Note(480, 60, 120, 90)))
    assert events(score) == [(0, "90 3c 64"), (480, "80 3c 40"), (480, "90 3c 5a"), (600, "80 3c 40")]


def test_notes_with_one_onset_on_one_key_are_one_loud_and_long_note() -> None:
    score = Score((Track(), Track()), (Note(0, 60, 960, 40, 0), Note(0, 60, 480, 90, 1)))
    assert events(score) == [(0, "90 3c 5a"), (960, "80 3c 40")]


@given(st.lists(notes, max_size=20).map(tuple), st.frozensets(st.integers(0, 2)))
def test_each_key_goes_down_and_up_as_its_notes_say(notes: tuple[Note, ...], silent: frozenset[int]) -> None:
    score = Score(TRACKS, notes)
    timeline = compile_events(score, silent)
    played = zip(timeline.ticks, timeline.messages, strict=True)
    turns = [(tick, data[0] >> 4 == 9, (data[0] & 0xF, data[1])) for tick, data in played]
    heard = spans(score, silent)
    begun = ((span.onset, True, span.key) for span in heard)
    ended = ((span.end, False, span.key) for span in heard)
    assert sorted(turns) == sorted((*begun, *ended))
    assert [turn[:2] for turn in turns] == sorted(turn[:2] for turn in turns)
    assert timeline.channels == {span.key[0] for span in heard}


def test_a_muted_note_is_not_heard_but_lasts() -> None:
    heard, muted = Note(0, 60, 480), Note(480, 60, 4000, is_muted=True)
    with_it, without = compile_events(Score(notes=(heard, muted))), compile_events(Score(notes=(heard,)))
    assert with_it.messages == without.messages
    assert (with_it.end, without.end) == (3 * 1920, 1920)


def test_the_same_pitch_on_two_channels_stays_two_notes() -> None:
    score = Score((Track(), Track(channel=1)), (Note(0, 60, 960, 40, 0), Note(480, 60, 960, 90, 1)))
    assert events(score) == [(0, "90 3c 28"), (480, "91 3c 5a"), (960, "80 3c 40"), (1440, "81 3c 40")]


def test_a_channel_is_set_up_before_it_sounds() -> None:
    reset = bytes.fromhex("f0 7e 7f 09 01 f7")
    track = Track(
        program=5,
        control_changes=(ControlChange(0, 7, 99), ControlChange(0, 0, 1), ControlChange(0, 32, 2)),
        pitch_bends=(PitchBend(0, -8192),),
        other_events=(RawEvent(0, reset),),
    )
    assert [data for _, data in events(Score((track,), (Note(0, 60, 480, 100),)))] == [
        "f0 7e 7f 09 01 f7",
        "b0 00 01",
        "b0 20 02",
        "c0 05",
        "b0 07 63",
        "e0 00 00",
        "90 3c 64",
        "80 3c 40",
    ]


def test_later_programs_and_pressure_follow_the_tracks_channel() -> None:
    raw = (RawEvent(480, b"\xc7\x11"), RawEvent(960, b"\xd7\x40"))
    track = Track(channel=2, program=3, program_tick=10, other_events=raw)
    assert events(Score((track,))) == [(10, "c2 03"), (480, "c2 11"), (960, "d2 40")]


def test_controllers_of_one_tick_keep_their_order() -> None:
    bend_range = ((101, 0), (100, 0), (6, 12), (101, 127), (100, 127))
    track = Track(control_changes=tuple(ControlChange(0, number, value) for number, value in bend_range))
    assert [data for _, data in events(Score((track,)))] == [f"b0 {n:02x} {v:02x}" for n, v in bend_range]


def test_words_and_pieces_of_exclusive_messages_are_not_played() -> None:
    others = (RawEvent(0, b"\xff\x01text"), RawEvent(0, b"\xf0\x01\x02"), RawEvent(0, b"\xf7\x03\xf7"))
    assert events(Score((Track(other_events=others),), other_events=others)) == []


def test_it_ends_at_a_bar_line() -> None:
    assert compile_events(empty_score()).end == 4 * 480
    assert compile_events(Score(notes=(Note(0, 60, 1920),))).end == 1920
    assert compile_events(Score(notes=(Note(0, 60, 1921),))).end == 2 * 1920
    waltz = MetreMap((TimeSignature(0, 3, 4),))
    assert compile_events(Score(notes=(Note(1440, 60, 1),), metre_map=waltz)).end == 2 * 1440


def test_settings_before_a_place_come_in_order() -> None:
    track = Track(program=1, control_changes=(ControlChange(480, 64, 127), ControlChange(960, 64, 0)))
    timeline = compile_events(Score((track,), (Note(0, 60, 480),)))
    assert list(timeline.settings_before(960)) == [b"\xc0\x01", b"\xb0\x40\x7f"]
    assert list(timeline.settings_before(0)) == []


def test_it_travels_between_processes() -> None:
    timeline = compile_events(Score(notes=(Note(0, 60, 480), Note(480, 62, 480))))
    assert pickle.loads(pickle.dumps(timeline)) == timeline  # noqa: S301  (our own bytes)
