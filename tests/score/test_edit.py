from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit, replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.score.strategies import edits, note_lists, scores

C, D = Note(0, 60, 480), Note(0, 62, 480)


@given(scores, st.data())
def test_the_inverse_restores_the_score(score: Score, data: st.DataObject) -> None:
    edit = data.draw(edits(score))
    assert score.apply(edit).apply(edit.inverse()) == score


@given(note_lists, note_lists)
def test_replacing_touches_only_what_differs(old: list[Note], new: list[Note]) -> None:
    edit = replace(old, new)
    assert not Counter(edit.removed) & Counter(edit.added)
    kept = Counter(old) - Counter(edit.removed)
    assert kept + Counter(edit.added) == Counter(new)


def test_only_an_edit_without_notes_is_empty() -> None:
    assert not NoteEdit()
    assert NoteEdit(removed=(C,))
    assert NoteEdit(added=(C,))
