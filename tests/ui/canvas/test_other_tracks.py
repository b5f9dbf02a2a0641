"""The notes of other tracks: seen behind one's own, a way to their track, and hidden if one likes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.conftest import BASS, A
from tests.ui.canvas.mouse import LEFT, NONE, Place, click, drag, point

ON_BASS: Place = (960, BASS.pitch)


def double_click(roll: PianoRoll, place: Place) -> None:
    click(roll, place)
    QTest.mouseDClick(roll.area, LEFT, NONE, point(roll, place))


def picture(roll: PianoRoll) -> QImage:
    return roll.area.grab().toImage()


def test_a_click_on_a_note_of_another_track_goes_there_and_the_view_stays(
    roll: PianoRoll, document: Document
) -> None:
    roll.set_tool("select")
    document.select([A])
    view = roll.area.view
    click(roll, ON_BASS)
    assert document.track == 1
    assert document.selection == frozenset()
    assert roll.area.view == view
    assert document.undo_stack.count() == 0
    click(roll, ON_BASS)
    assert document.selection == {BASS}


def test_a_rectangle_may_begin_on_a_note_of_another_track(roll: PianoRoll, document: Document) -> None:
    roll.set_tool("select")
    drag(roll, (100, BASS.pitch), (200, A.pitch))
    assert (document.track, document.selection) == (0, frozenset({A}))


def test_ones_own_note_comes_first(roll: PianoRoll, document: Document) -> None:
    notes = (Note(0, 60, 480, 80, 0), Note(0, 60, 1920, 80, 1))
    document.replace(Score(tracks=(Track(), Track()), notes=notes), None)
    roll.set_tool("select")
    click(roll, (240, 60))
    assert (document.track, document.selection) == (0, frozenset(notes[:1]))
    click(roll, (960, 60))
    assert document.track == 1


def test_two_clicks_with_the_pencil_go_there_and_leave_no_note(roll: PianoRoll, document: Document) -> None:
    before = document.score
    double_click(roll, ON_BASS)
    assert document.track == 1
    assert document.score == before


@pytest.mark.parametrize("place", [(960, 50), (240, 60)])
def test_two_clicks_elsewhere_stay_on_the_track(roll: PianoRoll, document: Document, place: Place) -> None:
    double_click(roll, place)
    assert document.track == 0


def test_one_click_with_the_pencil_draws_over_the_others(roll: PianoRoll, document: Document) -> None:
    click(roll, ON_BASS)
    assert document.track == 0
    assert len(document.score.notes) == 5


def test_others_that_are_hidden_are_neither_seen_nor_found(roll: PianoRoll, document: Document) -> None:
    with_others = picture(roll)
    roll.area.toggle_others()
    without = picture(roll)
    assert without != with_others
    roll.set_tool("select")
    click(roll, ON_BASS)
    assert document.track == 0
    roll.area.toggle_others()
    assert picture(roll) == with_others


def test_a_hand_is_shown_where_a_click_leads_elsewhere(roll: PianoRoll) -> None:
    roll.set_tool("select")
    QTest.mouseMove(roll.area, point(roll, ON_BASS))
    assert roll.area.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(roll.area, point(roll, (960, 50)))
    assert roll.area.cursor().shape() == Qt.CursorShape.ArrowCursor
