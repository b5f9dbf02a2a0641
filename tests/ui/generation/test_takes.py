"""Composing with takes by mouse and keys in the whole window: look, listen, compare, pick, lock, keep."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.commands.action_binding import RUSH_MS
from deepmusician_gui.ui.generation.take_picture import picture, pitches_of
from deepmusician_gui.ui.playback.audition import HOVER_MS
from tests.ui.canvas import mouse
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

BAR = 4 * 480
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))


@pytest.fixture
def tune(qtbot: QtBot, studio: Studio) -> Studio:
    """Two bars of quarters, nothing selected."""
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    return studio


def key(studio: Studio, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(studio.window.roll, pressed, held)


def ask(qtbot: QtBot, studio: Studio, action: str = "continue") -> None:
    studio.window.actions_.by_id[f"generate.{action}"].trigger()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    assert studio.generation.proposal is not None


def ghosts(studio: Studio) -> tuple[Note, ...]:
    return studio.window.roll.area.scene.proposal.notes


def point_at(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, widget.mapToGlobal(middle)))


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_four_takes_lie_side_by_side_and_keys_step_through_them(qtbot: QtBot, tune: Studio) -> None:
    key(tune, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not tune.generation.is_busy, timeout=DEADLINE_MS)
    first = ghosts(tune)
    shown = [first]
    for _ in range(3):
        key(tune, Qt.Key.Key_BracketRight)
        shown.append(ghosts(tune))
    assert len(set(shown)) == 4
    key(tune, Qt.Key.Key_BracketRight)
    assert ghosts(tune) == first
    key(tune, Qt.Key.Key_BracketLeft)
    assert ghosts(tune) == shown[3]
    assert [cell.isChecked() for cell in tune.window.panel.takes.cells] == [False, False, False, True]
    key(tune, Qt.Key.Key_Return)
    assert tune.document.score.notes == tuple(sorted(TUNE + shown[3]))
    key(tune, Qt.Key.Key_Z, CONTROL)
    assert tune.document.score.notes == TUNE


def test_takes_are_shown_while_they_are_written(qtbot: QtBot, tune: Studio) -> None:
    tune.writer.is_held = True
    key(tune, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(ghosts(tune)) == 1, timeout=DEADLINE_MS)
    key(tune, Qt.Key.Key_BracketRight)
    assert len(ghosts(tune)) == 1
    assert tune.generation.is_busy


def test_stop_ends_the_work_at_once_and_keeps_what_has_come(qtbot: QtBot, tune: Studio) -> None:
    tune.writer.is_held = True
    key(tune, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(ghosts(tune)) == 1, timeout=DEADLINE_MS)
    key(tune, Qt.Key.Key_Period, CONTROL)
    assert not tune.generation.is_busy  # though the writer is still in the middle of its next beat
    assert len(ghosts(tune)) == 1
    assert len(tune.generation.history) == 4
    key(tune, Qt.Key.Key_Return)
    assert len(tune.document.score.notes) == len(TUNE) + 1


def test_the_window_can_be_closed_while_takes_are_written(qtbot: QtBot, tune: Studio) -> None:
    tune.writer.is_held = True
    key(tune, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(ghosts(tune)) == 1, timeout=DEADLINE_MS)
    tune.document.undo_stack.setClean()
    assert tune.window.close()
    tune.writer.go_on.set()
    tune.generation.close()
    assert ghosts(tune) == ()
    assert not tune.generation.is_busy


def test_a_held_key_shows_and_lets_hear_what_stood_there(qtbot: QtBot, tune: Studio) -> None:
    key(tune, Qt.Key.Key_A, CONTROL)
    ask(qtbot, tune, "fill")
    tune.playback.toggle()
    with_take = tune.player.timeline
    proposed = ghosts(tune)
    QTest.keyPress(tune.window.roll, Qt.Key.Key_Backslash)
    assert ghosts(tune) == ()
    assert tune.window.roll.area.scene.region == (0, 2 * BAR)
    qtbot.waitUntil(lambda: tune.player.timeline == compile_events(tune.document.score), timeout=DEADLINE_MS)
    QTest.keyRelease(tune.window.roll, Qt.Key.Key_Backslash)
    assert ghosts(tune) == proposed
    qtbot.waitUntil(lambda: tune.player.timeline == with_take, timeout=DEADLINE_MS)
    from_menu = tune.window.actions_.by_id["generate.compare"]
    from_menu.trigger()
    key(tune, Qt.Key.Key_V)
    assert ghosts(tune) == ()  # another key lets it be
    from_menu.trigger()
    assert ghosts(tune) == proposed
    QTest.keyPress(tune.window.roll, Qt.Key.Key_Backslash)
    QTest.keyRelease(tune.window.roll, Qt.Key.Key_Backslash)
    assert ghosts(tune) == proposed


def test_a_key_plays_the_take_from_the_bar_before_it_to_its_end(qtbot: QtBot, tune: Studio) -> None:
    ask(qtbot, tune)
    key(tune, Qt.Key.Key_A)
    assert (tune.player.plays, tune.player.now) == (True, BAR)
    assert tune.player.timeline.end == 6 * BAR
    key(tune, Qt.Key.Key_A)
    assert not tune.player.plays


def test_resting_on_a_picture_shows_and_plays_its_take_until_the_pointer_leaves(
    qtbot: QtBot, tune: Studio
) -> None:
    ask(qtbot, tune)
    first = ghosts(tune)
    cell = tune.window.panel.takes.cells[2]
    point_at(cell)
    third = ghosts(tune)
    assert third != first
    assert not tune.player.plays  # a pointer that only passes by
    qtbot.waitUntil(lambda: tune.player.plays, timeout=HOVER_MS + DEADLINE_MS)
    leave(cell)
    assert ghosts(tune) == first
    assert not tune.player.plays
    point_at(cell)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    leave(cell)
    assert ghosts(tune) == third


def test_some_of_the_ghosts_are_picked_with_a_rectangle_and_kept_alone(qtbot: QtBot, tune: Studio) -> None:
    tune.window.roll.set_tool("select")
    ask(qtbot, tune)
    proposed = ghosts(tune)
    start = proposed[0].onset
    mouse.drag(tune.window.roll, (start - 10, 59), (start + 100, 65), (start + 2 * 480 - 40, 72))
    assert tune.window.roll.area.scene.picked == set(proposed[:2])
    assert tune.window.panel.result.text() == "2 of 16 notes picked"
    key(tune, Qt.Key.Key_Return)
    assert tune.document.score.notes == tuple(sorted(TUNE + proposed[:2]))
    assert tune.document.undo_stack.undoText() == "Continue 4 bars with gru"
    assert tune.window.status.sentence.text() == "Kept 2 notes of take 1."
    key(tune, Qt.Key.Key_Z, CONTROL)
    assert tune.document.score.notes == TUNE


def test_a_click_picks_one_ghost_control_another_and_escape_all_again(qtbot: QtBot, tune: Studio) -> None:
    ask(qtbot, tune)
    one, other, *_ = proposed = ghosts(tune)
    mouse.click(tune.window.roll, (one.onset + 200, one.pitch))
    mouse.click(tune.window.roll, (other.onset + 200, other.pitch), CONTROL)
    scene = tune.window.roll.area.scene
    assert scene.picked == {one, other}
    mouse.click(tune.window.roll, (one.onset + 200, one.pitch), CONTROL)
    assert scene.picked == {other}
    key(tune, Qt.Key.Key_Escape)
    assert (scene.picked, ghosts(tune)) == (frozenset(), proposed)
    key(tune, Qt.Key.Key_Escape)
    assert ghosts(tune) == ()
    assert tune.document.undo_stack.count() == 1  # no click has drawn a note


def test_ghosts_are_picked_by_the_caret_too(qtbot: QtBot, tune: Studio) -> None:
    ask(qtbot, tune)
    first = ghosts(tune)[0]
    tune.window.roll.caret.place(first.onset)
    for _ in range(abs(first.pitch - 60)):
        key(tune, Qt.Key.Key_Up)
    key(tune, Qt.Key.Key_Period)
    assert tune.window.roll.area.scene.picked == {first}
    assert tune.window.status.sentence.text().endswith("1 of 16 proposed notes picked")
    key(tune, Qt.Key.Key_Period)
    assert not tune.window.roll.area.scene.picked


@pytest.mark.parametrize("verb", ["fill", "vary"])
def test_locked_notes_are_marked_and_stay_whatever_is_written(qtbot: QtBot, tune: Studio, verb: str) -> None:
    tune.document.select(TUNE[:2])
    key(tune, Qt.Key.Key_K)
    assert tune.window.roll.area.scene.locked == set(TUNE[:2])
    key(tune, Qt.Key.Key_A, CONTROL)
    tune.generation.set_amount(1.0)
    ask(qtbot, tune, verb)
    region, _ = tune.writer.calls[-1]
    assert region.keep == set(TUNE[:2])
    assert tune.window.roll.area.scene.leaving == set(TUNE[2:])
    key(tune, Qt.Key.Key_Return)
    assert set(TUNE) & set(tune.document.score.notes) == set(TUNE[:2])
    assert tune.document.undo_stack.count() == 2


def test_a_lock_goes_along_with_its_note_and_can_be_taken_off(tune: Studio) -> None:
    tune.document.select(TUNE[:1])
    key(tune, Qt.Key.Key_K)
    key(tune, Qt.Key.Key_Up)
    (raised,) = tune.generation.locks.notes
    assert raised.pitch == TUNE[0].pitch + 1
    key(tune, Qt.Key.Key_Delete)
    assert not tune.generation.locks.notes
    key(tune, Qt.Key.Key_Z, CONTROL)
    assert tune.window.roll.area.scene.locked == {raised}
    tune.document.select((raised,))
    key(tune, Qt.Key.Key_K)
    assert not tune.generation.locks.notes


def test_locks_go_along_when_time_is_put_in_and_when_tracks_change_places(tune: Studio) -> None:
    by_id = tune.window.actions_.by_id
    by_id["track.add"].trigger()
    tune.document.set_track(0)
    tune.generation.locks.toggle(TUNE[4:6])
    tune.window.roll.ruler.choose((960, BAR))
    by_id["time.insert"].trigger()
    later = {note._replace(onset=note.onset + 960) for note in TUNE[4:6]}
    assert tune.window.roll.area.scene.locked == later
    by_id["track.down"].trigger()
    moved = {note._replace(track=1) for note in later}
    assert tune.window.roll.area.scene.locked == moved
    tune.document.undo_stack.undo()
    tune.document.undo_stack.undo()
    assert tune.window.roll.area.scene.locked == set(TUNE[4:6])


def planned(studio: Studio) -> tuple[object, object, object]:
    """What is drawn as written, read and replaced."""
    scene = studio.window.roll.area.scene
    return scene.region, scene.read, scene.leaving


def test_what_would_be_written_is_drawn_before_it_is_asked_for(tune: Studio) -> None:
    tune.document.select(TUNE[2:4])
    fill = tune.window.panel.verbs["fill"]
    point_at(fill)
    assert planned(tune) == ((960, BAR), (0, 2 * BAR), set(TUNE[2:4]))
    leave(fill)
    assert planned(tune) == (None, None, frozenset())
    tune.window.panel.continue_.setFocus(Qt.FocusReason.TabFocusReason)
    assert planned(tune) == ((2 * BAR, 6 * BAR), (0, 6 * BAR), frozenset())


def hindrance(studio: Studio, verb: str) -> str:
    QTest.qWait(4 * RUSH_MS)  # what comes in a rush is shown a little later, and timers are coarse
    button = studio.window.panel.verbs[verb]
    assert not button.isEnabled()
    return button.toolTip()


def test_a_button_that_is_off_says_why(tune: Studio) -> None:
    assert "Select notes or a span of time to vary." in hindrance(tune, "vary")
    tune.document.select(TUNE)
    key(tune, Qt.Key.Key_K)
    assert "All notes here are locked; Harmonise writes beside them." in hindrance(tune, "fill")
    assert "All notes in this span are locked." in hindrance(tune, "vary")
    tune.window.roll.ruler.choose((4 * BAR, 5 * BAR))
    assert "There are no notes to harmonise in this span." in hindrance(tune, "accompany")
    limits = tune.window.panel.settings.limits
    limits.lowest.setValue(limits.highest.value())
    QTest.keyClick(limits.highest, Qt.Key.Key_Down)
    assert "The lowest note allowed lies above the highest one." in hindrance(tune, "continue")


def test_harmonise_keeps_the_melody_and_accompany_writes_on_a_track_of_its_own(
    qtbot: QtBot, tune: Studio
) -> None:
    key(tune, Qt.Key.Key_H, CONTROL | ALT)
    qtbot.waitUntil(lambda: bool(ghosts(tune)) and not tune.generation.is_busy, timeout=DEADLINE_MS)
    assert tune.window.roll.area.scene.leaving == frozenset()
    key(tune, Qt.Key.Key_Escape)
    key(tune, Qt.Key.Key_A, CONTROL | ALT)
    qtbot.waitUntil(lambda: bool(ghosts(tune)) and not tune.generation.is_busy, timeout=DEADLINE_MS)
    proposed = ghosts(tune)
    tune.playback.toggle()
    heard = tune.player.timeline
    before = tune.document.score
    key(tune, Qt.Key.Key_Return)
    after = tune.document.score
    assert [track.name for track in after.tracks] == ["Melody", "Accompaniment"]
    assert after.track_notes(0) == TUNE
    assert [note._replace(track=0) for note in after.track_notes(1)] == list(proposed)
    assert heard == compile_events(after)
    key(tune, Qt.Key.Key_Z, CONTROL)
    assert tune.document.score == before


def test_the_note_that_was_just_drawn_is_not_all_that_is_harmonised(tune: Studio) -> None:
    tune.document.select(TUNE[:1])
    point_at(tune.window.panel.verbs["harmonise"])
    assert tune.window.roll.area.scene.region == (0, 2 * BAR)
    tune.document.select(TUNE[:2])
    point_at(tune.window.panel.verbs["harmonise"])
    assert tune.window.roll.area.scene.region == (0, BAR)


def test_a_loop_says_where_if_nothing_is_selected(qtbot: QtBot, tune: Studio) -> None:
    tune.playback.set_loop((480, BAR))
    ask(qtbot, tune, "fill")
    assert tune.window.roll.area.scene.region == (480, BAR)


def test_each_note_of_a_take_is_in_its_picture(qtbot: QtBot, tune: Studio) -> None:
    ask(qtbot, tune)
    assert tune.generation.proposal
    take = tune.generation.proposal.take
    pixels = picture(take, pitches_of([take]), QSize(160, 50), 1.0, "#ff0000").toImage()
    for note in take.notes:
        x = (note.onset - 2 * BAR) * 160 // (4 * BAR) + 2
        assert any(pixels.pixelColor(x, y) == QColor("#ff0000") for y in range(50))
