from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.document import Document

C, E, G = Note(0, 60, 480), Note(480, 64, 480), Note(960, 67, 480)
LOUD = C._replace(velocity=100)
LOUDER = C._replace(velocity=110)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(Score(tracks=(Track("Lead"), Track("Bass")), notes=(C, E)))


def test_an_edit_is_one_named_step_that_can_be_undone_and_redone(document: Document) -> None:
    document.edit(NoteEdit(removed=(C,), added=(G,)), "Move note")

    assert document.score.notes == (E, G)
    assert document.undo_stack.undoText() == "Move note"
    document.undo_stack.undo()
    assert document.score.notes == (C, E)
    document.undo_stack.redo()
    assert document.score.notes == (E, G)


def test_what_changed_is_said_on_the_way_there_and_back(document: Document) -> None:
    said: list[NoteEdit] = []
    document.score_changed.connect(lambda placed: said.append(placed.edit))
    edit = NoteEdit(removed=(C,), added=(G,))

    document.edit(edit, "Move note")
    document.undo_stack.undo()

    assert said == [edit, edit.inverse()]


def test_an_edit_that_changes_nothing_makes_no_step(document: Document) -> None:
    document.edit(NoteEdit(), "Nothing")
    document.edit(NoteEdit(removed=(C, E), added=(E, C)), "Nothing")

    assert document.undo_stack.count() == 0
    assert not document.is_modified


@pytest.mark.parametrize(
    "edit",
    [NoteEdit(removed=(G,)), NoteEdit(added=(Note(0, 128, 1),)), NoteEdit(added=(Note(0, 60, 1, 80, 2),))],
)
def test_an_edit_that_does_not_fit_is_refused_and_leaves_no_step(document: Document, edit: NoteEdit) -> None:
    with pytest.raises(ValueError, match="score"):
        document.edit(edit, "Impossible")

    assert document.score.notes == (C, E)
    assert document.undo_stack.count() == 0


def test_the_selection_travels_with_the_steps(document: Document) -> None:
    document.select((C,))
    document.edit(NoteEdit(removed=(C,), added=(G,)), "Move note", select=(G,))
    assert document.selection == {G}
    document.undo_stack.undo()
    assert document.selection == {C}
    document.undo_stack.redo()
    assert document.selection == {G}


def test_removed_notes_leave_the_selection(document: Document) -> None:
    document.select((C, E))
    document.edit(NoteEdit(removed=(C,)), "Delete note")
    assert document.selection == {E}


def test_of_equal_notes_each_is_selected(document: Document) -> None:
    document.edit(NoteEdit(added=(C,)), "Draw note", select=(C,))
    assert document.selected_notes() == (C, C)


def test_steps_that_go_on_are_one(document: Document) -> None:
    for before, after in ((C, LOUD), (LOUD, LOUDER)):
        document.edit(NoteEdit((before,), (after,)), "Change velocity", select=(after,), goes_on=True)
    assert document.undo_stack.count() == 1

    document.undo_stack.undo()
    assert document.score.notes == (C, E)
    document.undo_stack.redo()
    assert document.score.notes == (LOUDER, E)
    assert document.selection == {LOUDER}


def test_steps_on_other_notes_do_not_go_on(document: Document) -> None:
    document.edit(NoteEdit((C,), (LOUD,)), "Change velocity", goes_on=True)
    document.edit(NoteEdit((E,), (E._replace(velocity=90),)), "Change velocity", goes_on=True)
    document.edit(NoteEdit((LOUD,), (G,)), "Move note", goes_on=True)
    assert document.undo_stack.count() == 3


def test_steps_that_lead_back_to_the_start_vanish(document: Document) -> None:
    document.edit(NoteEdit((C,), (LOUD,)), "Change velocity", goes_on=True)
    document.edit(NoteEdit((LOUD,), (C,)), "Change velocity", goes_on=True)
    assert document.undo_stack.count() == 0
    assert document.score.notes == (C, E)


def test_saving_marks_the_place_that_counts_as_unmodified(document: Document, tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    document.edit(NoteEdit(added=(G,)), "Draw note")
    document.mark_saved(song)
    assert not document.is_modified
    assert document.path == song


def test_going_back_behind_what_was_saved_is_a_change(document: Document, tmp_path: Path) -> None:
    document.edit(NoteEdit(added=(G,)), "Draw note")
    document.mark_saved(tmp_path)
    document.undo_stack.undo()
    assert document.is_modified


def test_another_piece_begins_with_nothing_to_undo(qtbot: QtBot, document: Document, tmp_path: Path) -> None:
    document.edit(NoteEdit(added=(G,)), "Draw note", select=(G,))
    document.set_track(1)
    score = Score(notes=(G,))

    with qtbot.waitSignals([document.replaced, document.score_changed, document.track_changed]):
        document.replace(score, tmp_path)

    assert (document.score, document.path, document.track) == (score, tmp_path, 0)
    assert not document.selection
    assert not document.undo_stack.canUndo()


def test_another_track_is_written_with_nothing_selected(qtbot: QtBot, document: Document) -> None:
    document.select((C,))
    with qtbot.waitSignal(document.track_changed):
        document.set_track(1)
    assert document.track == 1
    assert not document.selection


def test_a_track_that_is_not_there_is_refused(document: Document) -> None:
    with pytest.raises(ValueError, match="no track 2"):
        document.set_track(2)


def test_a_revision_is_one_step_and_keeps_what_is_left_of_the_selection() -> None:
    gone = Note(480, 62, 480, 80, 1)
    document = Document(Score((Track("One"), Track("Two")), (C, gone)))
    document.set_track(1)
    document.select((C, gone))
    before = document.score
    document.revise(Score((Track("Alone"),), (C,)), "Delete track")
    assert (document.score.tracks[0].name, document.track, document.selection) == (
        "Alone",
        0,
        frozenset((C,)),
    )
    document.undo_stack.undo()
    assert document.score is before
    assert document.undo_stack.redoText() == "Delete track"
    document.revise(before, "Nothing")
    assert document.undo_stack.canRedo()


def test_revisions_that_go_on_are_one_step() -> None:
    document = Document()
    for name in ("B", "Ba", "Bass"):
        document.revise(replace(document.score, tracks=(Track(name),)), "Rename track", goes_on=True)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.score.tracks == (Track("Melody"),)
