"""Lanes in the whole window: keys, menu, and what is heard of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.score.controllers import BEND, MODULATION, NUMBERS, SUSTAIN, Controller, settings
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY
from deepmusician_gui.ui.canvas.lanes.plan import LanePlan
from tests.ui.canvas.test_lanes import drag
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS


def test_shift_v_goes_through_the_lanes(studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    QTest.keyClick(studio.window.roll, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert lanes.kinds == (SUSTAIN,)
    assert studio.window.actions_.by_id["lane.sustain"].isChecked()


def test_lanes_are_chosen_added_closed_and_made_higher_from_the_menu(studio: Studio) -> None:
    lanes, actions = studio.window.roll.lanes, studio.window.actions_.by_id
    assert not actions["lane.close"].isEnabled()
    actions["lane.bend"].trigger()
    actions["lane.add"].trigger()
    assert list(lanes.kinds) == [BEND, VELOCITY]
    before = lanes.rows[0].height()
    actions["lane.higher"].trigger()
    assert lanes.rows[0].height() > before
    actions["lane.lower"].trigger()
    assert lanes.rows[0].height() == before
    actions["lane.close"].trigger()
    assert list(lanes.kinds) == [BEND]
    for _ in range(2):
        QTest.mouseClick(lanes.rows[-1].more, Qt.MouseButton.LeftButton)
    assert not actions["lane.add"].isEnabled()


def test_each_name_fits_beside_the_lane(studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    for kind in (BEND, *map(Controller, NUMBERS)):
        lanes.choose(kind)
        assert "…" not in lanes.rows[0].chooser.text()


def key(studio: Studio, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.processEvents()  # a new lane has been shown by then
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, held)


def test_a_controller_is_edited_by_the_keyboard_alone(studio: Studio) -> None:
    def found(controller: Controller = MODULATION) -> list[tuple[int, int]]:
        return [*settings(studio.document.score.tracks[0], controller)]

    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    roll, stack = studio.window.roll, studio.document.undo_stack
    assert not studio.window.actions_.by_id["lane.keyboard"].isEnabled()
    roll.lanes.choose(MODULATION)
    key(studio, Qt.Key.Key_L)
    key(studio, Qt.Key.Key_Up, shift)
    key(studio, Qt.Key.Key_Up)
    assert found() == [(0, 11)]
    assert studio.window.status.sentence.text() == "Modulation 11 at bar 1, beat 1, set here"
    assert stack.count() == 1
    for _ in range(2):
        key(studio, Qt.Key.Key_Right)
    step = roll.commands.grid.ticks(480)
    key(studio, Qt.Key.Key_Down, shift)
    assert found() == [(0, 11), (2 * step, 1)]
    assert stack.count() == 2
    key(studio, Qt.Key.Key_Left, control)
    key(studio, Qt.Key.Key_Right)
    key(studio, Qt.Key.Key_Insert)
    assert found() == [(0, 11), (step, 11), (2 * step, 1)]
    key(studio, Qt.Key.Key_Right, control)
    key(studio, Qt.Key.Key_Delete)
    assert found() == [(0, 11), (step, 11)]
    key(studio, Qt.Key.Key_Z, control)
    assert len(found()) == 3
    key(studio, Qt.Key.Key_Escape)
    assert roll.area.hasFocus()


def test_a_pedal_is_pressed_and_lifted_by_the_keyboard(studio: Studio) -> None:
    studio.window.roll.lanes.choose(SUSTAIN)
    key(studio, Qt.Key.Key_L)
    key(studio, Qt.Key.Key_Up)
    key(studio, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    key(studio, Qt.Key.Key_Down)
    assert settings(studio.document.score.tracks[0], SUSTAIN) == ((0, 127), (1920, 0))


def test_lanes_stand_as_they_were_left(studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    plans: tuple[LanePlan, ...] = (LanePlan(BEND, 100), LanePlan(VELOCITY, 60), LanePlan(SUSTAIN, 52))
    lanes.lay_out(plans)
    assert lanes.plans == plans
    assert all(lane.view == studio.window.roll.area.view for lane in lanes.shown)
    lanes.lay_out(plans[1:2])
    assert lanes.plans == plans[1:2]


def test_a_pedal_that_is_drawn_is_heard_and_is_no_longer_when_undone(qtbot: QtBot, studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    studio.playback.toggle()  # while it plays
    lanes.choose(SUSTAIN)
    QApplication.processEvents()
    drag(lanes.shown[0], (5, 60), (900, 60))
    pressed = (0, midi.control_change(0, 64, 127))

    def played() -> set[tuple[int, bytes]]:
        timeline = studio.player.timeline
        return set(zip(timeline.ticks, timeline.messages, strict=True))

    qtbot.waitUntil(lambda: pressed in played(), timeout=DEADLINE_MS)
    assert (960, midi.control_change(0, 64, 0)) in played()
    studio.document.undo_stack.undo()
    qtbot.waitUntil(lambda: pressed not in played(), timeout=DEADLINE_MS)


def test_the_keyboard_goes_back_to_the_notes(studio: Studio) -> None:
    drag(studio.window.roll.lanes.shown[0], (5, 60), (900, 60))
    assert studio.window.roll.area.hasFocus()


def test_a_hand_on_a_lane_finishes_what_is_being_typed_and_then_draws(studio: Studio) -> None:
    window, document = studio.window, studio.document
    window.roll.lanes.choose(SUSTAIN)
    QApplication.processEvents()  # until it is laid out
    QTest.keyClick(window.roll, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "Flute")
    drag(window.roll.lanes.shown[0], (480, 100), (960, 100))
    track = document.score.tracks[document.track]
    assert track.name == "Flute"
    assert track.control_changes


def test_menus_that_are_opened_often_do_not_grow(studio: Studio) -> None:
    window = studio.window
    QTest.mouseClick(window.track_list.rows[0].fold, Qt.MouseButton.LeftButton)

    def open_all() -> int:
        for menu in (
            window.roll.lanes.rows[0].chooser.menu(),
            window.track_list.rows[0].details.instrument.menu(),
        ):
            menu.aboutToShow.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(window.findChildren(QAction))

    assert open_all() == open_all() == open_all()
