"""The way back by the names of its steps."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.commands.history import History
from tests.ui.conftest import Studio

NOTES = tuple(Note(480 * at, 60 + at, 480) for at in range(4))


@pytest.fixture
def history(studio: Studio) -> History:
    """Open, after four steps of which the last was undone."""
    for note in NOTES:
        studio.document.edit(NoteEdit(added=(note,)), f"Draw {note.pitch}")
    studio.document.undo_stack.undo()
    QApplication.processEvents()  # so that the window is the active one
    QTest.keyClick(
        studio.window.roll,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    return studio.window.overlays.history


def test_steps_are_listed_newest_first_and_the_present_is_marked(history: History) -> None:
    listed = [history.list.item(row).text() for row in range(history.list.count())]
    assert listed == ["Draw 63", "Draw 62  ·  now", "Draw 61", "Draw 60", "As it was opened"]
    assert history.list.currentRow() == 1
    assert history.list.hasFocus()


@pytest.mark.parametrize(("row", "notes"), [(0, 4), (1, 3), (3, 1), (4, 0)])
def test_a_click_goes_there_however_many_steps_it_is(
    studio: Studio, history: History, row: int, notes: int
) -> None:
    middle = history.list.visualItemRect(history.list.item(row)).center()
    QTest.mouseClick(history.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert studio.document.score.notes == NOTES[:notes]
    assert not history.isVisible()


def test_arrows_and_enter_go_there_too(studio: Studio, history: History) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(history.list, key)
    assert studio.document.score.notes == NOTES[:1]
    assert studio.window.roll.area.hasFocus()


def test_it_drops_down_from_its_button_beside_undo(studio: Studio) -> None:
    transport = studio.window.transport
    assert not transport.history.isEnabled()
    studio.document.edit(NoteEdit(added=NOTES[:1]), "Draw note")
    QTest.mouseClick(transport.history, Qt.MouseButton.LeftButton)
    history = studio.window.overlays.history
    assert history.isVisible()
    assert history.x() == transport.history.mapTo(studio.window, QPoint()).x()
    QTest.keyClick(history.list, Qt.Key.Key_Down)
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    assert studio.document.score.notes == ()


def test_escape_leaves_everything_as_it_is(studio: Studio, history: History) -> None:
    QTest.keyClick(history.list, Qt.Key.Key_Escape)
    assert not history.isVisible()
    assert studio.document.score.notes == NOTES[:3]


def test_without_a_step_there_is_nothing_to_open(studio: Studio) -> None:
    action = studio.window.actions_.by_id["edit.history"]
    assert not action.isEnabled()
    assert action.toolTip().endswith("Nothing has been done yet.")
