"""What the window itself does: title, theme, drop, the proposal on the roll, the status line."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.widgets.theme import LIGHT
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

TUNE = (Note(0, 60, 480), Note(480, 64, 960))


def test_the_title_carries_the_mark_of_unsaved_changes(studio: Studio) -> None:
    assert studio.window.windowTitle() == "Untitled[*] – Deep Musician"
    assert not studio.window.isWindowModified()
    studio.document.edit(NoteEdit(added=TUNE), "Draw")
    assert studio.window.isWindowModified()
    studio.document.undo_stack.undo()
    assert not studio.window.isWindowModified()


@pytest.mark.parametrize("panel", ["takes", "events"])
def test_a_panel_that_closes_gives_the_keyboard_back(studio: Studio, panel: str) -> None:
    dock = {"takes": studio.window.takes, "events": studio.window.events}[panel]
    toggle = studio.window.actions_.by_id[f"view.{panel}"].trigger
    toggle()
    assert dock.isAncestorOf(QApplication.focusWidget() or dock)
    toggle()
    assert QApplication.focusWidget() is studio.window.roll.area


def drop(studio: Studio, *urls: QUrl) -> bool:
    """True if the window takes what is dragged; then it is dropped."""
    mime = QMimeData()
    mime.setUrls(urls)
    keys, mouse = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, mime, mouse, keys)
    enter.ignore()
    studio.window.dragEnterEvent(enter)
    if enter.isAccepted():
        studio.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, mouse, keys))
    return enter.isAccepted()


def test_a_file_dropped_on_the_window_is_opened(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "tune.mid"
    write_midi(Score(notes=TUNE), path)
    with qtbot.waitSignal(studio.document.replaced, timeout=DEADLINE_MS):
        assert drop(studio, QUrl("https://example.org/tune.mid"), QUrl.fromLocalFile(str(path)))
    assert studio.document.score.notes == TUNE


def test_what_is_no_file_is_not_taken(studio: Studio) -> None:
    assert not drop(studio, QUrl("https://example.org/tune.mid"))


def test_the_theme_changes_the_whole_window(studio: Studio) -> None:
    studio.window.actions_.by_id["view.theme"].trigger()
    assert studio.window.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert studio.window.actions_.by_id["view.theme"].text() == "Dark theme"


def test_a_proposal_is_marked_shown_and_brought_into_sight(qtbot: QtBot, studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=(Note(20 * 1920, 60, 480),)), "Draw")
    studio.generation.continue_()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    scene, view = studio.window.roll.area.scene, studio.window.roll._view
    assert (scene.region, len(scene.proposal)) == ((21 * 1920, 25 * 1920), 16)
    assert view.left <= 21 * 1920 < 25 * 1920 <= view.right
    studio.generation.discard()
    assert (scene.region, len(scene.proposal)) == (None, 0)


def test_a_span_chosen_in_the_ruler_can_be_filled(qtbot: QtBot, studio: Studio) -> None:
    studio.window.roll.set_tool("select")
    ruler, keys, left = studio.window.roll.ruler, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    low = ruler.height() - 4
    fill = studio.window.actions_.by_id["generate.fill"]
    could_be_filled = fill.isEnabled()
    QTest.mousePress(ruler, left, keys, QPoint(100, low))
    QTest.mouseMove(ruler, QPoint(200, low))
    QTest.mouseRelease(ruler, left, keys, QPoint(300, low))
    assert (could_be_filled, fill.isEnabled()) == (False, True)
    fill.trigger()
    qtbot.waitUntil(lambda: bool(studio.writer.calls), timeout=DEADLINE_MS)
    region, _ = studio.writer.calls[0]
    assert (region.start, region.end) == studio.window.roll.span()


def test_the_panel_can_be_put_away(studio: Studio) -> None:
    action = studio.window.actions_.by_id["view.panel"]
    action.trigger()
    assert not studio.window.panel.isVisible()
    action.trigger()
    assert studio.window.panel.isVisible()


def test_the_status_line_tells_what_is_selected(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw")
    label = studio.window.status.selection
    studio.document.select(TUNE)
    assert label.text() == "2 notes, C4–E4"
    studio.document.select(TUNE[:1])
    assert label.text() == "1 note, C4"
    studio.document.select(())
    assert label.text() == ""


def test_the_status_line_tells_when_the_model_is_there(qtbot: QtBot, studio: Studio) -> None:
    label = studio.window.status.model
    assert label.text() == "GRU loading …"
    studio.generation.warm_up()
    qtbot.waitUntil(lambda: label.text() == "GRU ready", timeout=DEADLINE_MS)


def test_what_the_player_says_stands_in_the_status_line(qtbot: QtBot, studio: Studio) -> None:
    studio.player.said.append("The port is gone.")
    qtbot.waitUntil(lambda: studio.window.status.sentence.text() == "The port is gone.", timeout=DEADLINE_MS)


def test_a_key_lets_the_playhead_stay_in_the_middle_while_it_plays(studio: Studio) -> None:
    roll, player = studio.window.roll, studio.player
    studio.document.edit(NoteEdit(added=(Note(0, 60, 200 * 1920),)), "Draw")
    QTest.keyClick(roll, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    studio.playback.toggle()
    tick = roll.area.view.right + 1920
    studio.playback.moved.emit(tick)
    assert player.is_playing
    assert roll.area.view.x(tick) == pytest.approx(roll.area.view.width_px / 2)
    assert studio.window.actions_.by_id["view.centre"].isChecked()
