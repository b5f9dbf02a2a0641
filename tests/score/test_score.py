from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note, pitch_name
from deepmusician_gui.score.score import Score, Track, empty_score
from tests.score.strategies import edits, scores

C, D, E = Note(0, 60, 480), Note(480, 62, 240), Note(960, 64, 480)


def test_an_empty_score_has_a_track_to_write_on() -> None:
    score = empty_score(96)
    assert (len(score.tracks), score.notes, score.end, score.ppq) == (1, (), 0, 96)
    assert score.metre_map.bar(1).start == 4 * 96


@given(scores, st.data())
def test_an_edit_swaps_its_notes_and_keeps_the_order(score: Score, data: st.DataObject) -> None:
    edit = data.draw(edits(score))
    after = score.apply(edit)
    expected = Counter(score.notes) - Counter(edit.removed) + Counter(edit.added)
    assert after.notes == tuple(sorted(expected.elements()))
    assert (after.tracks, after.metre_map) == (score.tracks, score.metre_map)


@pytest.mark.parametrize("count", [3, 1000])
def test_few_and_many_notes_are_added_alike(count: int) -> None:
    added = tuple(Note(7 * i % 50, 60 + i % 5, 10) for i in range(count))
    assert Score(notes=(C, D, E)).apply(NoteEdit(added=added)).notes == tuple(sorted((C, D, E, *added)))


def test_the_old_score_stays_as_it_was() -> None:
    score = Score(notes=(C, D))
    score.apply(NoteEdit(removed=(C,)))
    assert score.notes == (C, D)


@pytest.mark.parametrize("removed", [(E,), (C, C), (C._replace(velocity=1),)])
def test_what_is_not_there_can_not_be_removed(removed: tuple[Note, ...]) -> None:
    with pytest.raises(ValueError, match="not in this score"):
        Score(notes=(C, D)).apply(NoteEdit(removed=removed))


@pytest.mark.parametrize(
    "note",
    [
        Note(-1, 60, 480),
        Note(0, -1, 480),
        Note(0, 128, 480),
        Note(0, 60, 0),
        Note(0, 60, 480, 0),
        Note(0, 60, 480, 128),
        Note(0, 60, 480, 80, -1),
        Note(0, 60, 480, 80, 1),
    ],
)
def test_what_is_no_note_of_this_score_is_refused(note: Note) -> None:
    with pytest.raises(ValueError, match="not a note of this score"):
        Score(notes=(note,))
    with pytest.raises(ValueError, match="not a note of this score"):
        Score(notes=(C,)).apply(NoteEdit(added=(note,)))


@given(scores, st.integers(0, 20), st.integers(0, 20))
def test_notes_are_found_by_where_they_start(score: Score, start: int, end: int) -> None:
    assert score.notes_starting_in(start, end) == tuple(n for n in score.notes if start <= n.onset < end)


def test_a_track_has_its_notes_and_the_piece_ends_with_the_last_to_sound() -> None:
    low = Note(0, 36, 4800, 80, 1)
    score = Score(tracks=(Track("Lead"), Track("Bass")), notes=(E, low, C))
    assert score.track_notes(0) == (C, E)
    assert score.track_notes(1) == (low,)
    assert score.end == 4800


@pytest.mark.parametrize(("pitch", "name"), [(60, "C4"), (21, "A0"), (108, "C8"), (61, "C♯4"), (0, "C-1")])
def test_pitches_have_their_scientific_names(pitch: int, name: str) -> None:
    assert pitch_name(pitch) == name


def test_the_end_follows_every_change() -> None:
    score = Score(notes=(Note(0, 60, 480),))
    assert score.end == 480
    longer = score.apply(NoteEdit(added=(Note(960, 60, 480),)))
    assert (longer.end, score.end) == (1440, 480)
    assert longer.changed(notes=()).end == 0
    assert score == Score(notes=(Note(0, 60, 480),))


def test_pitched_notes_are_those_of_all_tracks_but_drums() -> None:
    score = Score(
        tracks=(Track("Piano"), Track("Drums", channel=9), Track("Bass", channel=1)),
        notes=(Note(0, 60, 480), Note(0, 36, 480, track=1), Note(480, 40, 480, track=2)),
    )
    assert score.pitched_notes == (score.notes[1], score.notes[2])
    assert [note.pitch for note in score.pitched_notes] == [60, 40]
