"""The table and what follows from it."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.actions.table import MENUS
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

DRAWN = Note(0, 60, 480)


def press(
    studio: Studio, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(studio.window.roll, key, modifiers)


def action(studio: Studio, name: str) -> QAction:
    return studio.window.actions_.by_id[name]


def draw(studio: Studio, *notes: Note) -> None:
    studio.document.edit(NoteEdit(added=notes or (DRAWN,)), "Draw note")


def propose(qtbot: QtBot, studio: Studio) -> None:
    studio.generation.continue_()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)


def test_ids_are_unique_and_every_menu_line_is_in_the_table(studio: Studio) -> None:
    ids = Counter(entry.id for entry in studio.window.actions_.table)
    assert max(ids.values()) == 1
    assert {each for menu in MENUS.values() for each in menu.ids if each} == set(ids)


def test_menus_hold_the_actions_of_the_table(studio: Studio) -> None:
    menus = studio.window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert [menu.title() for menu in menus if menu.title()] == [menu.title for menu in MENUS.values()]
    assert action(studio, "edit.undo") in menus[1].actions()


def test_no_two_actions_that_can_be_done_at_once_share_keys(qtbot: QtBot, studio: Studio) -> None:
    draw(studio)
    studio.document.select([DRAWN])
    for _ in range(2):
        enabled = [each for each in studio.window.actions_.by_id.values() if each.isEnabled()]
        keys = Counter(keys.toString() for each in enabled for keys in each.shortcuts())
        assert [name for name, count in keys.items() if count > 1] == []
        propose(qtbot, studio)


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_redo_answers_to_both_of_its_keys(studio: Studio, keys: str) -> None:
    assert QKeySequence(keys) in action(studio, "edit.redo").shortcuts()


def test_tooltips_carry_the_keys_and_the_reason_why_not(studio: Studio) -> None:
    assert action(studio, "generate.continue").toolTip() == "Continue (Ctrl+Return)"
    assert action(studio, "generate.fill").toolTip().endswith("Select notes or a span of time to fill.")
    assert not action(studio, "generate.fill").isEnabled()


def test_undo_and_redo_name_their_step(studio: Studio) -> None:
    assert not action(studio, "edit.undo").isEnabled()
    draw(studio)
    assert action(studio, "edit.undo").text() == "Undo Draw note"
    action(studio, "edit.undo").trigger()
    assert studio.document.score.notes == ()
    assert action(studio, "edit.redo").text() == "Redo Draw note"


def test_enter_keeps_a_proposal_and_without_one_returns(qtbot: QtBot, studio: Studio) -> None:
    draw(studio)
    studio.playback.seek(480)
    propose(qtbot, studio)
    press(studio, Qt.Key.Key_Return)
    assert len(studio.document.score.notes) == 17
    assert studio.player.now == 480
    press(studio, Qt.Key.Key_Return)
    assert len(studio.document.score.notes) == 17
    assert studio.player.now == 0


def test_escape_rejects_the_proposal_first_and_then_deselects(qtbot: QtBot, studio: Studio) -> None:
    draw(studio)
    studio.document.select([DRAWN])
    propose(qtbot, studio)
    press(studio, Qt.Key.Key_Escape)
    assert not studio.generation.is_open
    assert studio.document.selection == {DRAWN}
    press(studio, Qt.Key.Key_Escape)
    assert studio.document.selection == frozenset()


def test_escape_gives_the_chosen_time_up_once_no_note_is_selected(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=(Note(0, 60, 480),)), "Draw note", (Note(0, 60, 480),))
    studio.window.roll.ruler.choose((0, 1920))
    press(studio, Qt.Key.Key_Escape)
    assert not studio.document.selection
    assert studio.window.roll.span() == (0, 1920)
    press(studio, Qt.Key.Key_Escape)
    assert studio.window.roll.span() is None
    assert not studio.window.actions_.by_id["edit.deselect"].isEnabled()


def test_the_return_button_works_while_a_proposal_is_open(qtbot: QtBot, studio: Studio) -> None:
    propose(qtbot, studio)
    studio.playback.seek(480)
    action(studio, "transport.return").trigger()
    assert studio.player.now == 0
    assert studio.generation.is_open


def test_space_plays_and_stops(studio: Studio) -> None:
    press(studio, Qt.Key.Key_Space)
    assert studio.player.plays
    assert action(studio, "transport.play").isChecked()
    press(studio, Qt.Key.Key_Space)
    assert not studio.player.plays


def test_the_loop_is_the_selection_or_the_whole_piece(studio: Studio) -> None:
    draw(studio, DRAWN, Note(1920, 62, 480))
    loops = []
    for selected in ([], [], [DRAWN]):
        studio.document.select(selected)
        action(studio, "transport.loop").trigger()
        loops.append(studio.playback.loop)
    assert loops == [(0, 2 * 1920), None, (0, 480)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_both_delete_keys_delete_what_is_selected(studio: Studio, key: Qt.Key) -> None:
    draw(studio, DRAWN, Note(1920, 62, 480))
    studio.document.select([DRAWN])
    press(studio, key)
    assert studio.document.score.notes == (Note(1920, 62, 480),)
    assert studio.document.undo_stack.undoText() == "Delete note"


@pytest.mark.parametrize(("keys", "tool"), [("1p", "pencil"), ("2e", "select"), ("3d", "erase")])
def test_tools_have_a_number_and_a_letter(studio: Studio, keys: str, tool: str) -> None:
    for key in keys:
        studio.window.roll.set_tool("erase" if tool == "pencil" else "pencil")
        QTest.keyClicks(studio.window.roll, key)
        assert studio.window.roll.tool == tool
        assert action(studio, f"tool.{tool}").isChecked()


def test_fill_writes_the_selection_anew(qtbot: QtBot, studio: Studio) -> None:
    draw(studio, DRAWN, Note(1920, 62, 480))
    studio.document.select([Note(1920, 62, 480)])
    press(
        studio,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: bool(studio.writer.calls), timeout=DEADLINE_MS)
    region, _ = studio.writer.calls[0]
    assert (region.start, region.end) == (1920, 2400)
