from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit, place, places
from deepmusician_gui.score.score import Score
from tests.score.strategies import edits, note_lists, scores

C, D, E = Note(0, 60, 480), Note(480, 62, 240), Note(960, 64, 480)


@given(scores, st.data())
def test_the_places_are_those_of_the_notes_before_and_after(score: Score, data: st.DataObject) -> None:
    edit = data.draw(edits(score))
    placed = score.place(edit)
    after = score.after(placed).notes
    assert [score.notes[i] for i in placed.removed_at] == sorted(edit.removed)
    assert [after[i] for i in placed.added_at] == sorted(edit.added)
    for at in (placed.removed_at, placed.added_at):
        assert list(at) == sorted(set(at))


@given(scores, st.data())
def test_the_inverse_leads_back(score: Score, data: st.DataObject) -> None:
    placed = score.place(data.draw(edits(score)))
    assert score.after(placed).after(placed.inverse()) == score


@given(scores, st.data())
def test_the_inverse_is_the_inverse_edit_placed_afterwards(score: Score, data: st.DataObject) -> None:
    edit = data.draw(edits(score))
    placed = score.place(edit)
    found = score.after(placed).place(edit.inverse())
    assert found.edit == placed.inverse().edit
    assert score.after(placed).after(found) == score


@given(scores, note_lists, note_lists, st.data())
def test_two_edits_of_the_same_notes_are_one(
    score: Score, between: list[Note], last: list[Note], data: st.DataObject
) -> None:
    first = score.place(NoteEdit(data.draw(edits(score)).removed, tuple(between)))
    middle = score.after(first)
    later = middle.place(NoteEdit(tuple(between), tuple(last)))
    assert first.is_taken_up_by(later)
    both = first.then(later)
    assert both.edit == NoteEdit(first.edit.removed, tuple(sorted(last)))
    assert score.after(both) == middle.after(later)
    assert middle.after(later).after(both.inverse()) == score


def test_an_edit_of_other_notes_does_not_take_up_the_one_before() -> None:
    score = Score(notes=(C, D))
    first = score.place(NoteEdit((C,), (E,)))
    later = score.after(first).place(NoteEdit((D,), (C,)))
    assert not first.is_taken_up_by(later)


@pytest.mark.parametrize("others", [(), (C,), (C, E), (E, E, E)])
def test_an_edit_is_not_done_among_notes_it_was_not_placed_among(others: tuple[Note, ...]) -> None:
    placed = place((C, D), NoteEdit((D,), (E,)))
    assert placed == PlacedEdit(NoteEdit((D,), (E,)), (1,), (1,))
    with pytest.raises(ValueError, match="not the notes"):
        placed.done(others)


@given(note_lists, st.data())
def test_places_are_those_of_the_wanted_notes(notes: list[Note], data: st.DataObject) -> None:
    notes.sort()
    wanted = data.draw(st.lists(st.sampled_from(range(len(notes))), unique=True)) if notes else []
    found = places(notes, [notes[i] for i in wanted])
    assert found == sorted(set(found))
    assert [notes[i] for i in found] == sorted(notes[i] for i in wanted)


def test_a_place_far_from_the_last_is_found() -> None:
    notes = [Note(i, 60, 1) for i in range(1000)]
    assert places(notes, [notes[0], notes[999]]) == [0, 999]
