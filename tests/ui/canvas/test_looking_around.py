"""Panning with the space bar, pinching, and a view that follows the playhead until a hand looks elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from tests.ui.canvas.mouse import drag, move, point, press, release, wheel
from tests.ui.conftest import Studio


def pinch(roll: PianoRoll, x: float, value: float) -> None:
    place = QPointF(x, 50)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        roll.area.mapToGlobal(place),
        value,
        QPointF(),
    )
    QApplication.sendEvent(roll.area, event)


def test_a_pinch_zooms_time_at_the_fingers(roll: PianoRoll) -> None:
    roll.zoom_in()
    before = roll.area.view
    pinch(roll, 400, 0.25)
    after = roll.area.view
    assert after.px_per_tick == pytest.approx(1.25 * before.px_per_tick)
    assert after.tick(400) == pytest.approx(before.tick(400))
    assert after.row_px == before.row_px


@pytest.mark.parametrize("value", [-50.0, 50.0])
def test_a_wild_pinch_does_not_throw_the_view_away(roll: PianoRoll, value: float) -> None:
    before = roll.area.view
    pinch(roll, 400, value)
    assert 0.4 <= roll.area.view.px_per_tick / before.px_per_tick <= 2.1


def test_the_space_bar_and_a_drag_move_the_view_and_leave_playing_as_it_was(studio: Studio) -> None:
    roll = studio.window.roll
    for _ in range(4):
        roll.zoom_in()
    drag(roll, (roll.area.view.left + 500, 60), (roll.area.view.left + 400, 60))
    notes, before = studio.document.score.notes, roll.area.view
    QTest.keyPress(roll.area, Qt.Key.Key_Space)
    played = studio.playback.is_playing
    start = (before.tick(600), before.pitch(200))
    press(roll, start)
    assert (played, studio.playback.is_playing) == (True, False)
    move(roll, (start[0] - 100 / before.px_per_tick, start[1]))
    QTest.mouseRelease(roll.area, Qt.MouseButton.LeftButton, pos=QPoint(500, 200))
    QTest.keyRelease(roll.area, Qt.Key.Key_Space)
    assert roll.area.view.left == pytest.approx(
        before.left + 100 / before.px_per_tick, abs=1 / before.px_per_tick
    )
    assert studio.document.score.notes == notes


def test_the_space_bar_alone_plays(studio: Studio) -> None:
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_Space)
    assert studio.playback.is_playing
    drag(studio.window.roll, (480, 60), (960, 60))
    assert len(studio.document.score.notes) == 1
    assert studio.playback.is_playing


class TestFollowing:
    @pytest.fixture(autouse=True)
    def zoomed(self, roll: PianoRoll) -> None:
        for _ in range(8):
            roll.zoom_in()

    def test_the_page_turns_with_the_playhead(self, roll: PianoRoll) -> None:
        tick = roll.area.view.right + 100
        roll.follow(tick)
        assert roll.area.view.left < tick < roll.area.view.right

    def test_the_music_runs_past_a_playhead_in_the_middle(self, roll: PianoRoll) -> None:
        roll.toggle_centres()
        for tick in (roll.area.view.right - 200, roll.area.view.right + 100):
            roll.follow(tick)
            assert roll.area.view.x(tick) == pytest.approx(roll.area.view.width_px / 2)
        roll.follow(0)
        assert roll.area.view.left == 0

    def test_after_a_look_elsewhere_it_stays_there_until_the_playhead_is_set_anew(
        self, roll: PianoRoll
    ) -> None:
        wheel(roll, (roll.area.view.left + 100, 60), QPoint(0, -240), Qt.KeyboardModifier.ShiftModifier)
        before, tick = roll.area.view, roll.area.view.right + 5000
        roll.follow(tick)
        assert roll.area.view == before
        roll.follow_again()
        roll.follow(tick)
        assert roll.area.view.left < tick < roll.area.view.right

    def test_it_stays_where_a_hand_is_at_work(self, roll: PianoRoll) -> None:
        before = roll.area.view
        place = (before.left + 100, 60)
        press(roll, place)
        move(roll, (before.left + 600, 60))
        roll.follow(before.right + 5000)
        release(roll, (before.left + 600, 60))
        roll.follow(before.right + 5100)
        assert roll.area.view.left == before.left
        assert point(roll, place).x() >= 0
