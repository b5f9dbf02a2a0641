"""What is handed over to another program: a region, track by track, without tempo."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.hand_over import file_name, parts, region, without_tempo
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import (
    END_OF_TRACK,
    ControlChange,
    KeySignature,
    Marker,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.score import strategies

PIECE = Score(
    tracks=(
        Track("Lead", 0, 40, control_changes=(ControlChange(0, 7, 80), ControlChange(1900, 7, 60))),
        Track("Late", 1, 5, program_tick=9000),
    ),
    notes=(Note(0, 60, 480), Note(1900, 62, 480), Note(1920, 64, 4000), Note(3840, 65, 480, track=1)),
    tempo_map=TempoMap([TempoChange(0, 500_000), TempoChange(960, 400_000), TempoChange(3840, 300_000)]),
    metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(1920, 3, 4)]),
    key_signatures=(KeySignature(0, "C"), KeySignature(1920, "G")),
    markers=(Marker(0, "intro"), Marker(2000, "verse"), Marker(3840, "coda")),
)


def test_a_region_begins_at_0_and_sounds_as_it_did_there() -> None:
    loop = region(PIECE, 1920, 3840)
    assert loop.notes == (Note(0, 64, 1920),)
    assert loop.tempo_map.changes == (TempoChange(0, 400_000),)
    assert loop.metre_map.signatures == (TimeSignature(0, 3, 4),)
    assert [key.key for key in loop.key_signatures][-1] == "G"
    assert loop.markers == (Marker(80, "verse"),)
    assert loop.tracks[0].control_changes[-1] == ControlChange(0, 7, 60)
    assert loop.tracks[1].program_tick == 0
    assert loop.other_events == (RawEvent(1920, END_OF_TRACK),)


@given(strategies.scores, st.integers(0, 100_000), st.integers(1, 100_000))
def test_a_region_holds_the_notes_that_begin_in_it_and_ends_where_it_ends(
    score: Score, start: int, length: int
) -> None:
    loop = region(score, start, start + length)
    assert [(note.onset + start, note.pitch, note.velocity) for note in loop.notes] == [
        (note.onset, note.pitch, note.velocity) for note in score.notes_starting_in(start, start + length)
    ]
    assert loop.end <= length
    assert Score(loop.tracks, loop.notes) == loop.changed(
        tempo_map=TempoMap(), metre_map=MetreMap(), key_signatures=(), markers=(), other_events=()
    )


@given(strategies.scores)
def test_all_of_a_piece_is_a_region_of_it(score: Score) -> None:
    assert region(score, 0, max(1, score.end)).changed(other_events=()) == score


def test_without_tempo_notes_metre_and_ticks_stay() -> None:
    plain = without_tempo(PIECE)
    assert plain.tempo_map == TempoMap(ppq=480)
    assert (plain.notes, plain.metre_map) == (PIECE.notes, PIECE.metre_map)


def test_each_track_with_notes_is_a_part_under_the_same_signs() -> None:
    score = PIECE.changed(tracks=(*PIECE.tracks, Track("Empty")))
    (lead, first), (late, second) = parts(score)
    assert (lead, late) == ("Lead", "Late")
    assert [note.pitch for note in first.notes] == [60, 62, 64]
    assert second.notes == (Note(3840, 65, 480),)
    assert second.tempo_map == PIECE.tempo_map
    assert [track.name for track in second.tracks] == ["Late"]


@given(
    strategies.some_notes,
    st.lists(st.sampled_from(["Piano", "piano", "01 Piano", "", "a/b"]), min_size=2, max_size=2),
)
def test_no_two_parts_have_one_name(notes: list[Note], names: list[str]) -> None:
    score = Score(tuple(map(Track, names)), tuple(notes))
    found = [name for name, _ in parts(score)]
    assert len({name.casefold() for name in found}) == len(found) == len({note.track for note in notes})
    assert sum(len(part.notes) for _, part in parts(score)) == len(notes)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Für Elise ♪", "Für Elise ♪"),
        ("a/b\\c:d", "a b c d"),
        (" ..hidden. ", "hidden"),
        ("\x00?*", "Track"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_name_can_be_that_of_a_file(name: str, file: str) -> None:
    assert file_name(name) == file
