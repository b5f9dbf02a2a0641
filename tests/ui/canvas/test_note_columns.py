from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.note_columns import KeptMask, NoteColumns
from tests.score.strategies import edits, scores

LONG = Note(0, 60, 10_000)


@given(scores, st.integers(0, 2000), st.integers(1, 2000))
def test_a_stretch_holds_all_that_sounds_in_it(score: Score, start: int, length: int) -> None:
    found = score.notes[NoteColumns(score.notes).between(start, start + length)]
    sounding = [n for n in score.notes if n.onset < start + length and n.end > start]
    assert [note for note in found if note in sounding] == sounding


def test_a_stretch_far_from_the_first_notes_leaves_them_out() -> None:
    columns = NoteColumns(tuple(Note(100 * i, 60, 50) for i in range(1000)))
    assert columns.between(50_000, 51_000) == slice(500, 510)


def test_a_long_note_is_found_behind_many_short_ones() -> None:
    columns = NoteColumns((LONG, *(Note(100 * i, 62, 50) for i in range(1, 50))))
    assert columns.at(9_999, 60, 0) == 0
    assert columns.at(10_000, 60, 0) is None


@given(scores, st.integers(0, 20), st.integers(0, 20), st.integers(59, 63), st.integers(0, 3))
def test_a_box_holds_the_notes_of_the_track_that_touch_it(
    score: Score, start: int, length: int, lowest: int, rows: int
) -> None:
    found = NoteColumns(score.notes).in_box(start, start + length + 1, lowest, lowest + rows, 1)
    expected = [
        i
        for i, n in enumerate(score.notes)
        if n.track == 1
        and n.onset < start + length + 1
        and n.end > start
        and lowest <= n.pitch <= lowest + rows
    ]
    assert found.tolist() == expected


@given(scores, st.data())
def test_edited_columns_are_those_of_the_edited_score(score: Score, data: st.DataObject) -> None:
    many = score.apply(NoteEdit(added=tuple(Note(i * 7, 30, 5) for i in range(300))))
    for before in (score, many):
        placed = before.place(data.draw(edits(score)))
        after = before.after(placed)
        edited = NoteColumns(before.notes).edited(placed, after.notes)
        check_equal(edited, NoteColumns(after.notes))
        check_equal(edited.edited(placed.inverse(), before.notes), NoteColumns(before.notes))


def check_equal(edited: NoteColumns, anew: NoteColumns) -> None:
    assert edited.notes == anew.notes
    for name in ("onset", "end", "pitch", "velocity", "track"):
        assert np.array_equal(getattr(edited, name), getattr(anew, name))
    assert edited.latest_end == anew.latest_end == max((note.end for note in anew.notes), default=0)


@given(scores, st.data())
def test_a_mask_marks_the_chosen_notes_whether_few_or_many(score: Score, data: st.DataObject) -> None:
    chosen = frozenset(data.draw(st.lists(st.sampled_from(score.notes)))) if score.notes else frozenset()
    crowd = tuple(sorted((*score.notes, *(Note(i, 0, 9) for i in range(900)))))
    for notes in (score.notes, crowd):
        columns = NoteColumns(notes)
        assert columns.mask(chosen).tolist() == [note in chosen for note in notes]
        assert columns.chosen(chosen) == tuple(note for note in notes if note in chosen)


def test_a_kept_mask_follows_its_notes_and_its_columns() -> None:
    kept = KeptMask()
    one, two = NoteColumns((LONG,)), NoteColumns((LONG, LONG._replace(onset=5)))
    assert kept.of(one, frozenset()).tolist() == [False]
    assert kept.of(one, frozenset((LONG,))).tolist() == [True]
    assert kept.of(two, frozenset((LONG,))).tolist() == [True, False]
