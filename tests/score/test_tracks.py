"""Tracks as pure functions: what is not meant stays, and everything survives a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score import tracks
from deepmusician_gui.score.general_midi import FAMILIES, PERCUSSION_CHANNEL, PROGRAMS
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from tests.score.strategies import notes

MOST = 4


@st.composite
def scores(draw: st.DrawFn) -> Score:
    count = draw(st.integers(1, MOST))
    some = draw(st.lists(notes, max_size=30))
    return Score(
        tracks=tuple(Track(f"No. {i}", channel=draw(st.integers(0, 15)), colour=i) for i in range(count)),
        notes=tuple(note._replace(track=note.track % count) for note in some),
    )


@st.composite
def scores_with_track(draw: st.DrawFn) -> tuple[Score, int]:
    score = draw(scores())
    return score, draw(st.integers(0, len(score.tracks) - 1))


def by_name(score: Score) -> dict[str, Counter[Note]]:
    """The notes of each track, whatever place it has."""
    return {
        track.name: Counter(note._replace(track=0) for note in score.track_notes(i))
        for i, track in enumerate(score.tracks)
    }


def is_sound(score: Score) -> bool:
    """As if it had been checked when it was made."""
    return Score(score.tracks, score.notes).notes == score.notes


@given(scores())
def test_a_new_track_is_empty_last_and_alone_on_its_channel(score: Score) -> None:
    after = tracks.add(score)
    assert after.tracks[:-1] == score.tracks
    assert after.notes == score.notes
    assert after.tracks[-1].channel not in {PERCUSSION_CHANNEL, *(track.channel for track in score.tracks)}
    assert after.tracks[-1].colour not in {track.colour for track in score.tracks}
    assert tracks.delete(after, len(score.tracks)) == score


def test_with_all_channels_taken_one_is_shared() -> None:
    score = Score(tracks=tuple(Track(channel=channel) for channel in range(16)))
    assert tracks.add(score).tracks[-1].channel == 0
    assert tracks.duplicate(score, 3).tracks[4].channel == 3


@given(scores_with_track())
def test_a_track_goes_with_its_notes_and_the_others_stay(chosen: tuple[Score, int]) -> None:
    score, track = chosen
    if len(score.tracks) == 1:
        with pytest.raises(ValueError, match="only track"):
            tracks.delete(score, track)
        return
    after = tracks.delete(score, track)
    left = by_name(score)
    del left[f"No. {track}"]
    assert by_name(after) == left
    assert is_sound(after)


@given(scores_with_track())
def test_a_duplicate_stands_beside_its_like(chosen: tuple[Score, int]) -> None:
    score, track = chosen
    after = tracks.duplicate(score, track)
    assert after.tracks[track] == score.tracks[track]
    assert after.tracks[track + 1].name == score.tracks[track].name
    assert after.tracks[track + 1].colour not in {each.colour for each in score.tracks}
    first, second = (
        [note._replace(track=0) for note in after.track_notes(each)] for each in (track, track + 1)
    )
    assert first == second
    assert is_sound(after)
    assert tracks.delete(after, track + 1) == score


def test_a_duplicate_has_its_own_channel_but_drums_stay_drums() -> None:
    score = Score(tracks=(Track(channel=0), Track(channel=PERCUSSION_CHANNEL)))
    assert tracks.duplicate(score, 0).tracks[1].channel == 1
    assert tracks.duplicate(score, 1).tracks[2].channel == PERCUSSION_CHANNEL


@given(scores_with_track(), st.data())
def test_moving_there_and_back_restores_the_piece(chosen: tuple[Score, int], data: st.DataObject) -> None:
    score, track = chosen
    to = data.draw(st.integers(0, len(score.tracks) - 1))
    after = tracks.move(score, track, to)
    assert after.tracks[to] is score.tracks[track]
    assert by_name(after) == by_name(score)
    assert is_sound(after)
    assert tracks.move(after, to, track) == score


def test_a_track_cannot_be_moved_out_of_the_piece() -> None:
    with pytest.raises(ValueError, match="no place 1"):
        tracks.move(Score(), 0, 1)


CHANGES: list[Callable[[Score, int], Score]] = [
    lambda score, track: tracks.rename(score, track, "Flute"),
    lambda score, track: tracks.set_colour(score, track, 7),
    lambda score, track: tracks.set_program(score, track, 73),
    lambda score, track: tracks.set_program(score, track, None),
    lambda score, track: tracks.set_channel(score, track, 11),
    lambda score, track: tracks.set_volume(score, track, 33),
    lambda score, track: tracks.set_pan(score, track, 0),
]


@pytest.mark.parametrize("change", CHANGES)
@given(chosen=scores_with_track())
def test_setting_a_track_up_leaves_all_else_alone(
    change: Callable[[Score, int], Score], chosen: tuple[Score, int]
) -> None:
    score, track = chosen
    after = change(score, track)
    assert after.notes is score.notes
    assert [each for i, each in enumerate(after.tracks) if i != track] == [
        each for i, each in enumerate(score.tracks) if i != track
    ]
    assert change(after, track) == after


@given(scores_with_track(), st.integers(0, 127), st.integers(0, 127))
def test_volume_and_pan_are_what_they_were_set_to(chosen: tuple[Score, int], volume: int, pan: int) -> None:
    score, track = chosen
    after = tracks.set_pan(tracks.set_volume(score, track, volume), track, pan)
    assert (tracks.volume(after, track), tracks.pan(after, track)) == (volume, pan)
    assert Counter(after.tracks[track].control_changes) == Counter(
        (ControlChange(0, 7, volume), ControlChange(0, 10, pan))
    )


def test_a_track_that_says_nothing_has_the_volume_of_a_fresh_channel() -> None:
    assert (tracks.volume(Score(), 0), tracks.pan(Score(), 0)) == (100, 64)


def test_volume_replaces_what_set_it_up_and_leaves_later_swells() -> None:
    changes = (
        ControlChange(0, 64, 127),
        ControlChange(5, 7, 90),
        ControlChange(480, 7, 80),
        ControlChange(960, 7, 20),
    )
    score = Score(tracks=(Track(control_changes=changes),), notes=(Note(480, 60, 10),))
    assert tracks.volume(score, 0) == 80
    after = tracks.set_volume(score, 0, 50)
    assert after.tracks[0].control_changes == (*changes[:2], ControlChange(480, 7, 50), changes[3])


def test_a_volume_set_at_the_start_keeps_the_events_in_time() -> None:
    score = Score(tracks=(Track(control_changes=(ControlChange(0, 64, 0), ControlChange(9, 64, 127))),))
    assert [change.control for change in tracks.set_volume(score, 0, 50).tracks[0].control_changes] == [
        64,
        7,
        64,
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda score: tracks.set_volume(score, 0, 128),
        lambda score: tracks.set_pan(score, 0, -1),
        lambda score: tracks.set_program(score, 0, 128),
        lambda score: tracks.set_channel(score, 0, 16),
    ],
)
def test_what_midi_cannot_say_is_refused(change: Callable[[Score], Score]) -> None:
    with pytest.raises(ValueError, match="no "):
        change(Score())


@given(scores_with_track(), st.data())
def test_where_a_track_went_is_known(chosen: tuple[Score, int], data: st.DataObject) -> None:
    score, track = chosen
    to = data.draw(st.integers(0, len(score.tracks) - 1))
    moved = tracks.move(score, track, to).tracks
    places = tracks.places_after(score.tracks, moved)
    assert all(moved[new] is score.tracks[old] for old, new in places.items())
    assert len(places) == len(score.tracks)


@given(scores_with_track())
def test_a_track_that_was_set_up_anew_is_still_the_same(chosen: tuple[Score, int]) -> None:
    score, track = chosen
    itself = {i: i for i in range(len(score.tracks))}
    assert tracks.places_after(score.tracks, tracks.rename(score, track, "Flute").tracks) == itself
    if len(score.tracks) > 1:
        shorter = tracks.delete(score, track).tracks
        assert tracks.places_after(score.tracks, shorter) == {
            i: i - (i > track) for i in itself if i != track
        }
    longer = tracks.duplicate(score, track).tracks
    assert tracks.places_after(score.tracks, longer) == {i: i + (i > track) for i in itself}


@given(
    names=st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12), min_size=2, max_size=2
    ),
    programs=st.tuples(st.none() | st.integers(0, 127), st.integers(0, 127)),
    channels=st.tuples(st.integers(0, 15), st.integers(0, 15)),
    levels=st.tuples(*[st.integers(0, 127)] * 4),
)
def test_what_a_track_is_survives_a_midi_file(
    tmp_path_factory: pytest.TempPathFactory,
    names: list[str],
    programs: tuple[int | None, int],
    channels: tuple[int, int],
    levels: tuple[int, int, int, int],
) -> None:
    score = tracks.add(Score(notes=(Note(480, 60, 480),)))
    for track in range(2):
        score = tracks.rename(score, track, names[track])
        score = tracks.set_program(score, track, programs[track])
        score = tracks.set_channel(score, track, channels[track])
        score = tracks.set_volume(score, track, levels[2 * track])
        score = tracks.set_pan(score, track, levels[2 * track + 1])
    path: Path = tmp_path_factory.mktemp("round") / "trip.mid"
    write_midi(score, path)
    again = read_midi(path)
    assert [(t.name, t.program, t.channel) for t in again.tracks] == [
        (t.name, t.program, t.channel) for t in score.tracks
    ]
    assert [(tracks.volume(again, i), tracks.pan(again, i)) for i in range(2)] == [levels[:2], levels[2:]]


def test_general_midi_has_eight_programs_in_each_of_sixteen_families() -> None:
    assert len(FAMILIES) == 16
    assert {len(family) for family in FAMILIES.values()} == {8}
    assert len(set(PROGRAMS)) == 128
    assert (PROGRAMS[0], PROGRAMS[40], PROGRAMS[73], PROGRAMS[127]) == (
        "Acoustic grand piano",
        "Violin",
        "Flute",
        "Gunshot",
    )
