from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.conftest import BASS, A, B, C
from tests.ui.canvas.mouse import (
    LEFT,
    MIDDLE,
    RIGHT,
    click,
    drag,
    move,
    move_to,
    point,
    press,
    release,
    wheel,
)

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NOTCH = QPoint(0, 120)


def lead(document: Document) -> tuple[Note, ...]:
    return document.score.track_notes(0)


def step(document: Document) -> str:
    return document.undo_stack.undoText()


class TestWithTheMouse:
    def test_a_click_draws_a_note_that_can_be_undone(self, roll: PianoRoll, document: Document) -> None:
        click(roll, (4000, 62))
        assert lead(document)[-1] == Note(3960, 62, 480, 80)
        assert step(document) == "Draw note"
        document.undo_stack.undo()
        assert lead(document) == (A, B, C)

    def test_dragging_sets_length_and_pitch_in_one_step(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (4000, 62), (4300, 62), (5000, 66))
        assert lead(document)[-1] == Note(3960, 66, 1080, 80)
        assert document.undo_stack.count() == 1

    def test_the_grid_is_the_one_that_was_set(self, roll: PianoRoll, document: Document) -> None:
        roll.guides.choose_step(Fraction(1, 4))
        click(roll, (4700, 62))
        assert lead(document)[-1].onset == 4320

    def test_a_note_is_moved_by_its_body(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (1200, 64), (1300, 65), (1440, 66))
        assert lead(document) == (A, B._replace(onset=1200, pitch=66), C)
        assert step(document) == "Move note"
        assert document.selection == {B._replace(onset=1200, pitch=66)}

    def test_a_note_is_resized_by_either_edge(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (1430, 64), (1670, 64))
        assert lead(document)[1] == B._replace(duration=720)
        drag(roll, (970, 64), (730, 64))
        assert lead(document)[1] == Note(720, 64, 960, 90)
        assert step(document) == "Resize note"

    def test_the_other_button_sweeps_notes_away(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (1200, 64), (1200, 66), (2400, 67), button=RIGHT)
        assert lead(document) == (A,)
        assert step(document) == "Erase 2 notes"

    def test_control_copies_and_leaves_the_note(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (240, 60), (1200, 72), held=CONTROL)
        assert lead(document) == (A, B, A._replace(onset=960, pitch=72), C)
        assert step(document) == "Copy note"

    def test_control_can_be_pressed_in_the_middle_of_a_drag(
        self, roll: PianoRoll, document: Document
    ) -> None:
        press(roll, (240, 60))
        move(roll, (1200, 72))
        QTest.keyPress(roll.area, Qt.Key.Key_Control)
        assert not roll.area.scene.preview.removed
        QTest.keyRelease(roll.area, Qt.Key.Key_Control)
        assert roll.area.scene.preview.removed == (A,)
        release(roll, (1200, 72))
        assert step(document) == "Move note"

    def test_alt_lets_go_of_the_grid(self, roll: PianoRoll, document: Document) -> None:
        press(roll, (1200, 64))
        move(roll, (1250, 64), ALT)
        release(roll, (1250, 64), ALT)
        assert (lead(document)[1].onset - B.onset) % 120 > 0

    def test_control_drags_a_marquee_from_the_pencil(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (600, 70), (2000, 62), held=CONTROL)
        assert document.selection == {B, C}
        assert document.undo_stack.count() == 0

    def test_the_select_tool_drags_a_marquee_and_draws_on_a_double_click(
        self, roll: PianoRoll, document: Document
    ) -> None:
        roll.set_tool("select")
        drag(roll, (100, 70), (2000, 58))
        assert document.selection == {A, B, C}
        QTest.mouseDClick(roll.area, LEFT, pos=point(roll, (4000, 62)))
        release(roll, (4000, 62))
        assert lead(document)[-1] == Note(3960, 62, 480, 80)

    def test_shift_clicks_gather_a_selection_that_moves_as_one(
        self, roll: PianoRoll, document: Document
    ) -> None:
        click(roll, (240, 60))
        click(roll, (1200, 64), SHIFT)
        drag(roll, (240, 60), (240, 61))
        assert lead(document) == (A._replace(pitch=61), B._replace(pitch=65), C)
        assert step(document) == "Move 2 notes"

    def test_the_eraser_erases(self, roll: PianoRoll, document: Document) -> None:
        roll.set_tool("erase")
        click(roll, (240, 60))
        assert lead(document) == (B, C)

    def test_notes_of_other_tracks_are_out_of_reach(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (1000, 48), (1000, 50), button=RIGHT)
        assert BASS in document.score.notes
        document.set_track(1)
        click(roll, (1000, 48), button=RIGHT)
        assert BASS not in document.score.notes

    def test_escape_drops_the_drag(self, roll: PianoRoll, document: Document) -> None:
        press(roll, (1200, 64))
        move(roll, (1700, 70))
        QTest.keyClick(roll.area, Qt.Key.Key_Escape)
        release(roll, (1700, 70))
        assert lead(document) == (A, B, C)
        assert document.undo_stack.count() == 0

    def test_an_edit_from_elsewhere_drops_the_drag(self, roll: PianoRoll, document: Document) -> None:
        press(roll, (1200, 64))
        move(roll, (1700, 70))
        document.replace(empty_score(), None)
        release(roll, (1700, 70))
        assert document.score.notes == ()

    def test_while_dragging_nothing_is_written(self, roll: PianoRoll, document: Document) -> None:
        press(roll, (1200, 64))
        move(roll, (1700, 70))
        assert lead(document) == (A, B, C)
        assert roll.area.scene.preview.added == (B._replace(onset=1440, pitch=70),)

    def test_a_drag_to_far_outside_stays_on_the_roll(self, roll: PianoRoll, document: Document) -> None:
        press(roll, (1200, 64))
        move_to(roll.area, QPoint(-30_000, 30_000))
        QTest.mouseRelease(roll.area, LEFT, pos=QPoint(-30_000, 30_000))
        assert Note(0, 0, 480, 90) in lead(document)

    def test_a_drag_held_outside_scrolls(self, qtbot: QtBot, roll: PianoRoll) -> None:
        press(roll, (1200, 64))
        move_to(roll.area, QPoint(roll.area.width() + 60, 200))
        qtbot.waitUntil(lambda: roll.area.view.left > 0)
        QTest.mouseRelease(roll.area, LEFT, pos=QPoint(roll.area.width() + 60, 200))

    def test_in_a_piece_that_counts_otherwise_a_note_begins_as_a_beat(
        self, roll: PianoRoll, document: Document
    ) -> None:
        click(roll, (240, 60))
        document.replace(empty_score(96), None)
        roll.fit_all()
        click(roll, (100, 62))
        assert document.score.notes == (Note(96, 62, 96, 80),)

    @pytest.mark.parametrize(
        ("tool", "place", "shape"),
        [
            ("pencil", (4000, 62), Qt.CursorShape.CrossCursor),
            ("select", (4000, 62), Qt.CursorShape.ArrowCursor),
            ("pencil", (1200, 64), Qt.CursorShape.SizeAllCursor),
            ("pencil", (1435, 64), Qt.CursorShape.SizeHorCursor),
            ("erase", (1200, 64), Qt.CursorShape.PointingHandCursor),
        ],
    )
    def test_the_pointer_shows_what_a_press_would_do(
        self, roll: PianoRoll, tool: str, place: tuple[int, int], shape: Qt.CursorShape
    ) -> None:
        roll.set_tool(tool)
        move(roll, place, button=Qt.MouseButton.NoButton)
        assert roll.area.cursor().shape() == shape


class TestSound:
    def test_notes_sound_while_they_are_drawn_and_at_each_new_pitch(self, roll: PianoRoll) -> None:
        heard: list[tuple[str, int]] = []
        roll.note_pressed.connect(lambda pitch, velocity: heard.append(("on", pitch)))
        roll.note_released.connect(lambda pitch: heard.append(("off", pitch)))
        drag(roll, (4000, 62), (4300, 62), (4300, 64))
        assert heard == [("on", 62), ("off", 62), ("on", 64), ("off", 64)]

    def test_a_grabbed_note_sounds_as_loud_as_it_is(self, qtbot: QtBot, roll: PianoRoll) -> None:
        with qtbot.waitSignal(roll.note_pressed) as pressed:
            press(roll, (1200, 64))
        assert pressed.args == [64, 90]
        with qtbot.waitSignal(roll.note_released):
            QTest.keyClick(roll.area, Qt.Key.Key_Escape)

    def test_a_key_sounds_until_it_is_let_go(self, qtbot: QtBot, roll: PianoRoll) -> None:
        key = QPointF(30, roll.keyboard.view.y(60) + 4).toPoint()
        with qtbot.waitSignal(roll.note_pressed) as pressed:
            QTest.mousePress(roll.keyboard, LEFT, pos=key)
        assert pressed.args is not None
        assert pressed.args[0] == 60
        with qtbot.waitSignals([roll.note_released, roll.note_pressed]):
            move_to(roll.keyboard, key - QPoint(0, round(2 * roll.keyboard.view.row_px)))
        with qtbot.waitSignal(roll.note_released) as released:
            QTest.mouseRelease(roll.keyboard, LEFT, pos=key)
        assert released.args == [62]


class TestKeys:
    @pytest.mark.parametrize(
        ("key", "held", "changed", "name"),
        [
            (Qt.Key.Key_Up, None, B._replace(pitch=65), "Transpose note"),
            (Qt.Key.Key_Down, None, B._replace(pitch=63), "Transpose note"),
            (Qt.Key.Key_Up, SHIFT, B._replace(pitch=76), "Transpose note"),
            (Qt.Key.Key_Down, CONTROL, B._replace(pitch=52), "Transpose note"),
            (Qt.Key.Key_Right, None, B._replace(onset=1080), "Move note"),
            (Qt.Key.Key_Left, None, B._replace(onset=840), "Move note"),
            (Qt.Key.Key_Left, ALT, B._replace(onset=955), "Move note"),
            (Qt.Key.Key_Right, SHIFT, B._replace(duration=600), "Resize note"),
        ],
    )
    def test_arrows_change_the_selection(
        self,
        roll: PianoRoll,
        document: Document,
        key: Qt.Key,
        held: Qt.KeyboardModifier | None,
        changed: Note,
        name: str,
    ) -> None:
        document.select((B,))
        QTest.keyClick(roll.area, key, held or Qt.KeyboardModifier.NoModifier)
        assert lead(document) == (A, changed, C)
        assert document.selection == {changed}
        assert step(document) == name

    def test_an_octave_that_does_not_fit_is_refused_in_a_sentence(
        self, qtbot: QtBot, roll: PianoRoll, document: Document
    ) -> None:
        high = Note(0, 120, 480)
        document.edit(NoteEdit(added=(high,)), "Draw note", (high,))
        with qtbot.waitSignal(roll.status):
            QTest.keyClick(roll.area, Qt.Key.Key_Up, SHIFT)
        assert high in document.score.notes


class TestCommands:
    def test_what_was_copied_is_pasted_at_the_playhead(self, roll: PianoRoll, document: Document) -> None:
        document.select((A, B))
        roll.copy()
        roll.set_playhead(3845)
        roll.paste()
        assert lead(document)[3:] == (A._replace(onset=3840), B._replace(onset=4800))
        assert document.selection == set(lead(document)[3:])
        assert step(document) == "Paste 2 notes"

    def test_cut_notes_can_be_pasted_on_another_track(self, roll: PianoRoll, document: Document) -> None:
        document.select((A,))
        roll.cut()
        document.set_track(1)
        roll.paste()
        assert lead(document) == (B, C)
        assert A._replace(track=1) in document.score.notes

    def test_pasting_without_having_copied_does_nothing(self, roll: PianoRoll, document: Document) -> None:
        document.select((A,))
        roll.paste()
        assert document.undo_stack.count() == 0
        assert document.selection == {A}

    def test_duplicates_follow_right_behind(self, roll: PianoRoll, document: Document) -> None:
        document.select((A, B))
        roll.duplicate()
        assert lead(document) == (A, B, A._replace(onset=1440), C, B._replace(onset=2400))

    def test_all_means_all_of_the_track(self, roll: PianoRoll, document: Document) -> None:
        roll.select_all()
        assert document.selection == {A, B, C}
        roll.delete()
        assert document.score.notes == (BASS,)

    @pytest.mark.parametrize("name", ["copy", "cut", "duplicate", "delete", "fit_selection"])
    def test_nothing_selected_is_nothing_done(self, roll: PianoRoll, document: Document, name: str) -> None:
        command: Callable[[], None] = getattr(roll, name)
        command()
        assert document.undo_stack.count() == 0


class TestWheel:
    def test_it_scrolls_down_and_sideways(self, roll: PianoRoll) -> None:
        before = roll.area.view
        wheel(roll, (1000, 60), QPoint(0, -120))
        assert roll.area.view.top > before.top
        wheel(roll, (1000, 60), QPoint(0, -120), SHIFT)
        assert roll.area.view.left > before.left

    def test_a_pad_scrolls_by_its_pixels(self, roll: PianoRoll) -> None:
        before = roll.area.view
        wheel(roll, (1000, 60), QPoint(-8, -16), pixels=QPoint(-10, -20))
        after = roll.area.view
        assert (after.left - before.left) * before.px_per_tick == pytest.approx(10)
        assert (after.top - before.top) * before.row_px == pytest.approx(20)

    def test_control_zooms_time_at_the_pointer(self, roll: PianoRoll) -> None:
        before, place = roll.area.view, point(roll, (3840, 60)).x()
        tick = before.tick(place)
        wheel(roll, (3840, 60), NOTCH, CONTROL)
        assert roll.area.view.px_per_tick == pytest.approx(before.px_per_tick * 1.2)
        assert roll.area.view.x(tick) == pytest.approx(place)
        assert roll.area.view.row_px == before.row_px

    def test_control_and_shift_zoom_the_rows(self, roll: PianoRoll) -> None:
        before = roll.area.view
        wheel(roll, (3840, 60), NOTCH, CONTROL | SHIFT)
        assert roll.area.view.row_px > before.row_px
        assert roll.area.view.px_per_tick == before.px_per_tick

    @pytest.mark.parametrize("angle", [NOTCH, QPoint(120, 0)])
    def test_alt_turns_the_velocity_of_a_note_in_one_step(
        self, roll: PianoRoll, document: Document, angle: QPoint
    ) -> None:
        for _ in range(3):
            wheel(roll, (1200, 64), angle, ALT)
        assert lead(document)[1].velocity == B.velocity + 12
        assert document.undo_stack.count() == 1
        assert not document.selection

    def test_alt_turns_the_whole_selection_and_keeps_it(self, roll: PianoRoll, document: Document) -> None:
        document.select((A, B))
        wheel(roll, (1200, 64), QPoint(0, -120), ALT)
        assert [note.velocity for note in lead(document)] == [76, 86, 100]
        assert document.selection == set(lead(document)[:2])

    def test_a_fling_does_not_throw_the_view_away(self, roll: PianoRoll) -> None:
        before = roll.area.view
        wheel(roll, (1000, 60), QPoint(0, 120_000), CONTROL)
        assert roll.area.view.px_per_tick < before.px_per_tick * 1.5


class TestView:
    def test_the_middle_button_pulls_the_roll(self, roll: PianoRoll) -> None:
        roll.zoom_in()
        before = roll.area.view
        place = point(roll, (3840, 60))
        QTest.mousePress(roll.area, MIDDLE, pos=place)
        move_to(roll.area, place - QPoint(50, 20), button=MIDDLE)
        QTest.mouseRelease(roll.area, MIDDLE, pos=place)
        assert (roll.area.view.left - before.left) * before.px_per_tick == pytest.approx(50)
        assert (roll.area.view.top - before.top) * before.row_px == pytest.approx(20)

    def test_everything_is_in_sight_at_first(self, roll: PianoRoll) -> None:
        view = roll.area.view
        assert (view.left, view.x(0)) == (0, 0)
        assert view.right >= C.end
        assert view.lowest_pitch < BASS.pitch < C.pitch < view.highest_pitch

    def test_an_empty_roll_shows_the_middle_of_the_keyboard(
        self, roll: PianoRoll, document: Document
    ) -> None:
        document.replace(empty_score(), None)
        roll.fit_all()
        assert roll.area.view.lowest_pitch <= 48
        assert roll.area.view.highest_pitch >= 84

    def test_the_selection_can_be_fitted(self, roll: PianoRoll, document: Document) -> None:
        far = Note(200_000, 100, 480)
        document.edit(NoteEdit(added=(far,)), "Draw note", (far,))
        roll.fit_selection()
        view = roll.area.view
        assert view.left <= far.onset < far.end <= view.right
        assert view.lowest_pitch <= 100 <= view.highest_pitch

    def test_buttons_zoom_about_the_middle(self, qtbot: QtBot, roll: PianoRoll) -> None:
        before = roll.area.view.px_per_tick
        with qtbot.waitSignal(roll.zoom_changed):
            roll.zoom_in()
        assert roll.area.view.px_per_tick > before
        roll.zoom_out()
        assert roll.area.view.px_per_tick == pytest.approx(before)

    def test_all_parts_look_through_the_same_view(self, roll: PianoRoll) -> None:
        wheel(roll, (1000, 60), QPoint(-120, -120))
        views = {part.view for part in (roll.area, roll.ruler, roll.keyboard, roll.lanes.shown[0])}
        assert len(views) == 1

    def test_the_view_turns_the_page_to_a_place_out_of_sight(self, roll: PianoRoll) -> None:
        before = roll.area.view
        roll.scroll_to(before.right - 10)
        assert roll.area.view == before
        roll.scroll_to(before.right + 10)
        assert roll.area.view.left < before.right + 10 < roll.area.view.right

    def test_scroll_bars_scroll(self, roll: PianoRoll) -> None:
        roll.zoom_in()
        bar = roll.time_bar
        assert bar.maximum() > 0
        bar.setValue(100)
        view = roll.area.view
        assert view.left * view.px_per_tick == pytest.approx(100, abs=1)

    def test_the_region_of_a_model_can_be_scrolled_to(self, roll: PianoRoll) -> None:
        before = roll.area.view.end
        roll.set_region((before, before + 1920))
        assert roll.area.view.end > before + 1920


class TestSpan:
    def test_it_is_that_of_the_selection(self, roll: PianoRoll, document: Document) -> None:
        assert roll.span() is None
        document.select((B, C))
        assert roll.span() == (960, 2880)

    def test_the_select_tool_drags_it_in_the_ruler(self, roll: PianoRoll) -> None:
        roll.set_tool("select")
        drag_in_ruler(roll, 960, 3000, 28)
        assert roll.span() == (960, 3000)
        drag_in_ruler(roll, 1920, 1920, 28)
        assert roll.span() is None

    def test_another_piece_has_none(self, roll: PianoRoll, document: Document) -> None:
        roll.set_tool("select")
        drag_in_ruler(roll, 960, 3000, 28)
        document.replace(empty_score(), None)
        assert roll.span() is None


def drag_in_ruler(roll: PianoRoll, start: float, end: float, y: int) -> None:
    view = roll.ruler.view
    first, last = QPoint(round(view.x(start)), y), QPoint(round(view.x(end)), y)
    QTest.mousePress(roll.ruler, LEFT, pos=first)
    move_to(roll.ruler, last)
    QTest.mouseRelease(roll.ruler, LEFT, pos=last)


class TestRuler:
    def test_a_click_asks_to_play_from_there(self, qtbot: QtBot, roll: PianoRoll) -> None:
        with qtbot.waitSignal(roll.seek_requested) as sought:
            QTest.mousePress(roll.ruler, LEFT, pos=QPoint(round(roll.ruler.view.x(1925)), 28))
        assert sought.args == [1920]

    def test_its_upper_part_sets_the_loop(self, roll: PianoRoll) -> None:
        loops: list[tuple[int, int]] = []
        roll.loop_requested.connect(lambda start, end: loops.append((start, end)))
        drag_in_ruler(roll, 3840, 1920, 5)
        assert loops[-1] == (1920, 3840)

    def test_a_click_in_its_upper_part_sets_no_loop(self, roll: PianoRoll) -> None:
        loops: list[int] = []
        roll.loop_requested.connect(lambda start, end: loops.append(start))
        drag_in_ruler(
            roll, 1965, 1995, 5
        )  # a shaking hand, from one side of the middle between two lines to the other
        assert not loops


class TestVelocityLane:
    def drag(self, roll: PianoRoll, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(roll.lanes.shown[0], LEFT, pos=start)
        move_to(roll.lanes.shown[0], end)
        QTest.mouseRelease(roll.lanes.shown[0], LEFT, pos=end)

    def place(self, roll: PianoRoll, tick: int, velocity: int) -> QPoint:
        height = roll.lanes.shown[0].height()
        return QPoint(round(roll.lanes.shown[0].view.x(tick)), round(height - velocity / 127 * (height - 8)))

    def test_a_line_over_the_stems_is_one_step(self, roll: PianoRoll, document: Document) -> None:
        self.drag(roll, self.place(roll, 0, 40), self.place(roll, 1920, 100))
        assert [note.velocity for note in lead(document)] == pytest.approx([40, 70, 100], abs=2)
        assert step(document) == "Change velocity of 3 notes"
        assert document.undo_stack.count() == 1

    def test_of_a_selection_only_that_changes(self, roll: PianoRoll, document: Document) -> None:
        document.select((C,))
        self.drag(roll, self.place(roll, 0, 40), self.place(roll, 1920, 40))
        assert [note.velocity for note in lead(document)] == pytest.approx([80, 90, 40], abs=1)

    def test_escape_takes_it_back(self, roll: PianoRoll, document: Document) -> None:
        QTest.mousePress(roll.lanes.shown[0], LEFT, pos=self.place(roll, 0, 40))
        QTest.keyClick(roll.lanes.shown[0], Qt.Key.Key_Escape)
        QTest.mouseRelease(roll.lanes.shown[0], LEFT, pos=self.place(roll, 0, 40))
        assert lead(document) == (A, B, C)


def test_parts_have_names_for_those_who_do_not_see_them(roll: PianoRoll) -> None:
    parts = (roll, roll.area, roll.keyboard, roll.ruler, roll.lanes.shown[0])
    assert all(part.accessibleName() for part in parts)
