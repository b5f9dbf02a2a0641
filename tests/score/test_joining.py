"""One piece brought into another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.joining import in_ppq, joined
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, KeySignature, Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.score import strategies

HERE = Score(
    tracks=(Track("Lead", 0, 40, colour=2), Track("Drums", 9)),
    notes=(Note(0, 60, 480), Note(480, 38, 480, track=1)),
    tempo_map=TempoMap([TempoChange(0, 500_000)]),
    key_signatures=(KeySignature(0, "C"),),
    markers=(Marker(0, "intro"),),
)
THERE = Score(
    tracks=(
        Track("Right", 0, 1, control_changes=(ControlChange(48, 7, 60),), program_tick=24),
        Track("Left", 0, 1),
        Track("Kit", 9),
        Track("Bass", 5),
    ),
    notes=(Note(96, 64, 32), Note(96, 36, 1, track=2)),
    tempo_map=TempoMap([TempoChange(96, 400_000)], 96),
    metre_map=MetreMap([TimeSignature(0, 3, 4)], 96),
    key_signatures=(KeySignature(96, "G"),),
    markers=(Marker(192, "verse"),),
)


def test_tracks_come_beside_those_that_are_there_beat_by_beat() -> None:
    both = joined(HERE, THERE, takes_signs=False)
    assert both.tracks[:2] == HERE.tracks
    assert [track.name for track in both.tracks[2:]] == ["Right", "Left", "Kit", "Bass"]
    assert set(both.notes) == {*HERE.notes, Note(480, 64, 160, track=2), Note(480, 36, 5, track=4)}
    assert both.tracks[2].control_changes == (ControlChange(240, 7, 60),)
    assert both.tracks[2].program_tick == 120
    assert (both.tempo_map, both.metre_map, both.key_signatures, both.markers) == (
        *(HERE.tempo_map, HERE.metre_map, HERE.key_signatures, HERE.markers),
    )


def test_a_channel_that_is_taken_is_not_shared_with_strangers() -> None:
    both = joined(HERE, THERE, takes_signs=False)
    assert [track.channel for track in both.tracks] == [0, 9, 1, 1, 9, 5]
    assert [track.colour for track in both.tracks] == [2, 0, 3, 4, 5, 6]


def test_where_no_channel_is_free_it_is_shared_all_the_same() -> None:
    full = Score(tuple(Track(channel=i) for i in range(16)))
    assert [track.channel for track in joined(full, THERE, takes_signs=False).tracks[16:]] == [0, 0, 9, 5]


def test_tempo_metre_and_key_can_come_along() -> None:
    both = joined(HERE, THERE, takes_signs=True)
    assert both.tempo_map == TempoMap([TempoChange(480, 400_000)])
    assert both.metre_map == MetreMap([TimeSignature(0, 3, 4)])
    assert both.key_signatures == (KeySignature(480, "G"),)
    assert both.markers == (Marker(0, "intro"), Marker(960, "verse"))


@given(strategies.scores, strategies.scores, st.booleans())
def test_no_note_of_either_is_lost(here: Score, there: Score, takes_signs: bool) -> None:
    both = joined(here, there, takes_signs=takes_signs)
    first = [note for note in both.notes if note.track < len(here.tracks)]
    later = [note._replace(track=note.track - len(here.tracks)) for note in both.notes if note.track >= 2]
    assert (tuple(first), tuple(sorted(later))) == (here.notes, there.notes)
    assert both.notes == tuple(sorted(both.notes))


@given(strategies.scores, strategies.ppqs)
def test_other_ticks_keep_the_music_and_finer_ones_come_back(score: Score, ppq: int) -> None:
    other = in_ppq(score, ppq)
    assert other.ppq == ppq
    assert len(other.notes) == len(score.notes)
    assert abs(other.end / ppq - score.end / score.ppq) <= 1.5 / ppq  # no note gets shorter than a tick
    if ppq % score.ppq == 0:
        assert in_ppq(other, score.ppq) == score
