"""Time put in and cut out."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score import signs, time_edit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import (
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.score.strategies import note_lists

BAR = 1920
TICKS = st.integers(0, 12) | st.integers(0, 60_000)
LENGTHS = st.integers(1, 12) | st.integers(1, 20_000)
LYRIC, CHORUS = bytes((0xFF, 0x05)) + b"la", bytes((0xFF, 0x01)) + b"chorus"


def in_time(events: list[Any]) -> tuple[Any, ...]:
    return tuple(sorted(events, key=attrgetter("tick")))


tracks = st.builds(
    Track,
    program_tick=TICKS,
    control_changes=st.lists(
        st.builds(ControlChange, TICKS, st.sampled_from((1, 6, 64, 101)), st.integers(0, 127)), max_size=8
    ).map(in_time),
    pitch_bends=st.lists(st.builds(PitchBend, TICKS, st.integers(-8192, 8191)), max_size=5).map(in_time),
    other_events=st.lists(
        st.builds(RawEvent, TICKS, st.sampled_from((LYRIC, b"\xc0\x05", b"\xd0\x40", b"\xa0\x3c\x10"))),
        max_size=5,
    ).map(in_time),
)
scores = st.builds(
    Score,
    tracks=st.tuples(tracks, tracks),
    notes=note_lists.map(tuple),
    tempo_map=st.lists(st.builds(signs.tempo, TICKS, st.integers(40, 200)), max_size=4).map(TempoMap),
    metre_map=st.lists(
        st.builds(signs.metre, TICKS, st.integers(1, 9), st.sampled_from((2, 4, 8))), max_size=4
    ).map(MetreMap),
    key_signatures=st.lists(
        st.builds(KeySignature, TICKS, st.sampled_from(signs.KEYS)),
        max_size=4,
        unique_by=lambda key: key.tick,
    ).map(in_time),
    markers=st.lists(st.builds(Marker, TICKS, st.just("A")), max_size=4).map(in_time),
)


def times(score: Score) -> list[int]:
    """Every place in time that a score names."""
    events: list[Any] = [
        *score.tempo_map.changes,
        *score.metre_map.signatures,
        *score.key_signatures,
        *score.markers,
        *score.other_events,
        *(event for track in score.tracks for event in (*track.control_changes, *track.pitch_bends)),
        *(event for track in score.tracks for event in track.other_events),
    ]
    return [event.tick for event in events] + [track.program_tick for track in score.tracks]


@given(scores, TICKS, LENGTHS)
def test_cutting_out_what_was_put_in_restores_all_but_notes_that_sound_across(
    score: Score, at: int, ticks: int
) -> None:
    across = tuple(note for note in score.notes if note.onset < at < note.end)
    again = time_edit.delete(time_edit.insert(score, at, ticks), at, at + ticks)
    shortened = tuple(note._replace(duration=note.duration - min(ticks, note.end - at)) for note in across)
    kept = [note for note in score.notes if not note.onset < at < note.end]
    assert again.notes == tuple(sorted([*kept, *shortened]))
    assert again.changed(notes=score.notes) == score


@given(scores, TICKS, LENGTHS)
def test_nothing_comes_before_the_start_or_loses_its_length(score: Score, start: int, ticks: int) -> None:
    for after in (time_edit.insert(score, start, ticks), time_edit.delete(score, start, start + ticks)):
        assert all(note.is_valid for note in after.notes)
        assert after.notes == tuple(sorted(after.notes))
        assert min(times(after)) >= 0


@given(scores, TICKS, LENGTHS)
def test_what_lies_before_the_place_stays(score: Score, at: int, ticks: int) -> None:
    for after in (time_edit.insert(score, at, ticks), time_edit.delete(score, at, at + ticks)):
        early = [note for note in score.notes if note.end <= at]
        assert [note for note in after.notes if note in set(early)] == early
        before = [sign for sign in signs.signs(score) if sign.tick < at]
        assert signs.signs(after)[: len(before)] == tuple(before)


@given(scores, TICKS, LENGTHS)
def test_a_note_keeps_its_pitch_velocity_and_track_and_never_gets_longer(
    score: Score, start: int, ticks: int
) -> None:
    for note in score.notes:
        put_in, left = time_edit.later(note, start, ticks), time_edit.without(note, start, start + ticks)
        assert put_in[1:] == note[1:]
        if left:
            assert (left.pitch, left.velocity, left.track) == (note.pitch, note.velocity, note.track)
            assert left.duration <= note.duration


@given(scores, TICKS, LENGTHS)
def test_what_follows_a_cut_is_heard_and_counted_as_before(score: Score, start: int, ticks: int) -> None:
    end = start + ticks
    after = time_edit.delete(score, start, end)
    then, now = score.tempo_map.change_at(end), after.tempo_map.change_at(start)
    assert now.us_per_quarter == then.us_per_quarter
    assert after.metre_map.signature_at(start)[1:] == score.metre_map.signature_at(end)[1:]
    assert [key.key for key in score.key_signatures if key.tick <= end][-1:] == [
        key.key for key in after.key_signatures if key.tick <= start
    ][-1:]
    for old, new in zip(score.tracks, after.tracks, strict=True):
        for control in (1, 64):
            values = [
                change.value
                for change in old.control_changes
                if change.control == control and change.tick <= end
            ]
            assert (
                values[-1:]
                == [
                    change.value
                    for change in new.control_changes
                    if change.control == control and change.tick <= start
                ][-1:]
            )


def test_put_in_time_moves_all_that_comes_after() -> None:
    score = Score(
        tracks=(
            Track(
                program=5,
                program_tick=BAR,
                control_changes=(ControlChange(0, 7, 90), ControlChange(BAR, 64, 127)),
                pitch_bends=(PitchBend(BAR + 5, 100),),
                other_events=(RawEvent(BAR, LYRIC),),
            ),
        ),
        notes=(Note(0, 60, 480), Note(1440, 62, 960), Note(BAR, 64, 480)),
        tempo_map=TempoMap([TempoChange(0, 400_000), TempoChange(BAR, 600_000)]),
        metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(BAR, 3, 4)]),
        key_signatures=(KeySignature(0, "C"), KeySignature(BAR, "G")),
        markers=(Marker(0, "Intro"), Marker(BAR, "A")),
        other_events=(RawEvent(0, CHORUS), RawEvent(BAR, CHORUS)),
    )
    after = time_edit.insert(score, BAR, 2 * BAR)
    assert after.notes == (Note(0, 60, 480), Note(1440, 62, 960), Note(3 * BAR, 64, 480))
    assert after.tempo_map == TempoMap([TempoChange(0, 400_000), TempoChange(3 * BAR, 600_000)])
    assert after.metre_map == MetreMap([TimeSignature(0, 4, 4), TimeSignature(3 * BAR, 3, 4)])
    assert after.key_signatures == (KeySignature(0, "C"), KeySignature(3 * BAR, "G"))
    assert after.markers == (Marker(0, "Intro"), Marker(3 * BAR, "A"))
    assert after.other_events == (RawEvent(0, CHORUS), RawEvent(3 * BAR, CHORUS))
    assert after.tracks == (
        Track(
            program=5,
            program_tick=3 * BAR,
            control_changes=(ControlChange(0, 7, 90), ControlChange(3 * BAR, 64, 127)),
            pitch_bends=(PitchBend(3 * BAR + 5, 100),),
            other_events=(RawEvent(3 * BAR, LYRIC),),
        ),
    )


def test_time_put_in_at_the_start_is_in_the_tempo_metre_and_sound_of_the_start() -> None:
    score = Score(
        tracks=(Track(program=5, control_changes=(ControlChange(0, 7, 90),)),),
        notes=(Note(0, 60, 480),),
        tempo_map=TempoMap([TempoChange(0, 400_000)]),
        metre_map=MetreMap([TimeSignature(0, 3, 4)]),
        markers=(Marker(0, "A"),),
    )
    after = time_edit.insert(score, 0, 1440)
    assert after == score.changed(notes=(Note(1440, 60, 480),), markers=(Marker(1440, "A"),))


def test_a_cut_takes_notes_inside_and_shortens_those_that_sound_into_it() -> None:
    score = Score(
        notes=(
            Note(0, 60, BAR),
            Note(BAR - 480, 61, 960),
            Note(BAR - 480, 62, 480 + BAR + 240),
            Note(BAR, 63, 480),
            Note(2 * BAR - 1, 64, 960),
            Note(2 * BAR, 65, 480),
        )
    )
    assert time_edit.delete(score, BAR, 2 * BAR).notes == (
        Note(0, 60, BAR),
        Note(BAR - 480, 61, 480),
        Note(BAR - 480, 62, 720),
        Note(BAR, 65, 480),
    )


def test_what_was_set_inside_a_cut_holds_after_it() -> None:
    rpn = tuple(ControlChange(BAR + i, control, 0) for i, control in enumerate((101, 100, 6, 101, 100, 6)))
    score = Score(
        tracks=(
            Track(
                program=1,
                program_tick=BAR + 7,
                control_changes=(*rpn, ControlChange(BAR + 10, 64, 127), ControlChange(BAR + 20, 64, 0)),
                other_events=(
                    RawEvent(BAR, b"\xc0\x05"),
                    RawEvent(BAR + 3, LYRIC),
                    RawEvent(BAR + 4, b"\xf0\x7e\xf7"),
                    RawEvent(BAR + 5, b"\xc0\x06"),
                ),
            ),
        ),
        tempo_map=TempoMap([TempoChange(BAR, 400_000), TempoChange(BAR + 5, 300_000)]),
        markers=(Marker(BAR, "A"), Marker(2 * BAR, "B")),
    )
    after = time_edit.delete(score, BAR, 2 * BAR)
    assert after.tracks[0] == Track(
        program=1,
        program_tick=BAR,
        control_changes=(*(change._replace(tick=BAR) for change in rpn), ControlChange(BAR, 64, 0)),
        other_events=(RawEvent(BAR, b"\xf0\x7e\xf7"), RawEvent(BAR, b"\xc0\x06")),
    )
    assert after.tempo_map.changes == (TempoChange(BAR, 300_000),)
    assert after.markers == (Marker(BAR, "B"),)


@given(TICKS, LENGTHS, TICKS, LENGTHS)
def test_a_span_goes_with_time_and_comes_back(start: int, length: int, at: int, ticks: int) -> None:
    shift, span = time_edit.TimeShift(at, ticks), (start, start + length)
    later = shift.span(*span)
    assert later
    assert later[1] - later[0] in (length, length + ticks)
    assert shift.inverse().span(*later) == span
    cut = shift.inverse().span(*span)
    assert (cut is None) == (at <= start and start + length <= at + ticks)
    assert cut is None or 0 <= cut[0] < cut[1]
