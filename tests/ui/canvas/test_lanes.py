"""Lanes below the notes, with a hand on them."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import BEND, MODULATION, PAN, SUSTAIN, Controller, Setting
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.ui.canvas.colours import mix
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY
from deepmusician_gui.ui.canvas.lanes.curve import Curve
from deepmusician_gui.ui.canvas.lanes.curve_painter import Stairs
from deepmusician_gui.ui.canvas.lanes.lane import MARGIN_PX, Lane
from deepmusician_gui.ui.canvas.lanes.lanes import MOST_LANES
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK, LIGHT
from tests.ui.canvas.conftest import A, B, C
from tests.ui.canvas.mouse import LEFT, NONE, RIGHT, move_to

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
STEP = 120


def lane_of(roll: PianoRoll, controller: Controller) -> Lane:
    roll.lanes.choose(controller)
    QApplication.processEvents()  # until it is laid out
    return roll.lanes.shown[0]


def point(lane: Lane, tick: float, value: float) -> QPoint:
    share = (value - lane.lowest) / (lane.highest - lane.lowest)
    return QPoint(round(lane.view.x(tick)), round(lane.height() - share * (lane.height() - MARGIN_PX)))


def drag(
    lane: Lane,
    *way: tuple[float, float],
    held: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    """From place to place: ticks and values."""
    QTest.mousePress(lane, button, held, point(lane, *way[0]))
    for place in way[1:]:
        move_to(lane, point(lane, *place), held, button)
    QTest.mouseRelease(lane, button, held, point(lane, *way[-1]))


def found(document: Document, controller: Controller) -> tuple[Setting, ...]:
    return controllers.settings(document.score.tracks[document.track], controller)


def step(document: Document) -> str:
    return document.undo_stack.undoText()


def lead(document: Document) -> list[int]:
    return [note.velocity for note in document.score.track_notes(0)]


class TestVelocities:
    def test_shift_draws_a_straight_line(self, roll: PianoRoll, document: Document) -> None:
        lane = roll.lanes.shown[0]
        drag(lane, (0, 40), (960, 120), (1920, 100), held=SHIFT)
        assert lead(document) == pytest.approx([40, 70, 100], abs=2)
        assert document.undo_stack.count() == 1

    def test_control_makes_the_selection_louder(self, roll: PianoRoll, document: Document) -> None:
        said: list[str] = []
        roll.status.connect(said.append)
        document.select((A, C))
        drag(roll.lanes.shown[0], (960, 60), (960, 70), held=CONTROL)
        by = lead(document)[0] - A.velocity
        assert 8 <= by <= 12
        assert lead(document) == [A.velocity + by, B.velocity, C.velocity + by]
        assert said[-1] == f"Velocity +{by}"
        assert {note.velocity for note in document.selection} == {A.velocity + by, C.velocity + by}

    def test_the_wheel_with_alt_changes_the_stem_below_it(self, roll: PianoRoll, document: Document) -> None:
        lane = roll.lanes.shown[0]
        at = lane.mapTo(roll.window(), QPointF(point(lane, B.onset, 20)))
        for _ in range(2):
            QTest.wheelEvent(roll.window().windowHandle(), at, QPoint(0, 120), QPoint(), ALT)
        assert lead(document) == [A.velocity, B.velocity + 8, C.velocity]
        assert document.undo_stack.count() == 1
        document.undo_stack.undo()
        assert lead(document) == [A.velocity, B.velocity, C.velocity]


class TestControllers:
    def test_a_hand_draws_a_value_in_each_step_of_the_grid(self, roll: PianoRoll, document: Document) -> None:
        lane = lane_of(roll, MODULATION)
        drag(lane, (10, 0), (4 * STEP + 10, 100))
        drawn = found(document, MODULATION)
        assert [tick for tick, _ in drawn] == [STEP * i for i in range(6)]
        values = [value for _, value in drawn]
        assert values[:5] == sorted(values[:5])
        assert values[4] == pytest.approx(100, abs=2)
        assert values[5] == 0
        assert step(document) == "Draw modulation"
        document.undo_stack.undo()
        assert found(document, MODULATION) == ()

    def test_alt_leaves_the_grid(self, roll: PianoRoll, document: Document) -> None:
        drag(lane_of(roll, MODULATION), (0, 10), (4 * STEP, 120), held=ALT)
        assert len(found(document, MODULATION)) > 20

    def test_shift_draws_a_line_with_the_values_between(self, roll: PianoRoll, document: Document) -> None:
        drag(lane_of(roll, MODULATION), (10, 20), (STEP, 127), (8 * STEP - 10, 100), held=SHIFT)
        drawn = found(document, MODULATION)
        assert drawn[-1] == (8 * STEP, 0)
        values = [value for _, value in drawn[:-1]]
        assert values == sorted(set(values))
        assert (values[0], values[-1]) == pytest.approx((20, 100), abs=2)
        assert len(values) > 60

    def test_the_right_button_erases(self, roll: PianoRoll, document: Document) -> None:
        settings = [Setting(STEP * i, i + 1) for i in range(8)]
        document.revise(controllers.draw(document.score, 0, MODULATION, settings, 8 * STEP), "Draw")
        drag(lane_of(roll, MODULATION), (2 * STEP + 5, 60), (4 * STEP + 5, 60), button=RIGHT)
        assert [tick // STEP for tick, _ in found(document, MODULATION)] == [0, 1, 5, 6, 7, 8]
        assert step(document) == "Erase modulation"

    def test_a_click_with_alt_resets(self, roll: PianoRoll, document: Document) -> None:
        document.revise(controllers.draw(document.score, 0, PAN, [Setting(0, 20)], 8 * STEP), "Draw")
        drag(lane_of(roll, PAN), (2 * STEP + 5, 100), held=ALT)
        assert found(document, PAN) == ((0, 20), (2 * STEP, 64), (3 * STEP, 20), (8 * STEP, 64))

    def test_a_double_click_resets_and_is_one_step(self, roll: PianoRoll, document: Document) -> None:
        document.revise(controllers.draw(document.score, 0, PAN, [Setting(0, 20)], 8 * STEP), "Draw")
        lane = lane_of(roll, PAN)
        at = point(lane, 2 * STEP + 5, 100)
        QTest.mouseClick(lane, LEFT, pos=at)
        QTest.mouseDClick(lane, LEFT, pos=at)
        assert found(document, PAN) == ((0, 20), (2 * STEP, 64), (3 * STEP, 20), (8 * STEP, 64))
        assert document.undo_stack.count() == 2

    def test_escape_takes_it_back(self, roll: PianoRoll, document: Document) -> None:
        lane = lane_of(roll, MODULATION)
        QTest.mousePress(lane, LEFT, pos=point(lane, 0, 40))
        QTest.keyClick(lane, Qt.Key.Key_Escape)
        QTest.mouseRelease(lane, LEFT, pos=point(lane, 0, 40))
        assert document.undo_stack.count() == 0

    def test_a_bend_goes_both_ways_and_finds_the_middle(self, roll: PianoRoll, document: Document) -> None:
        lane = lane_of(roll, BEND)
        drag(lane, (5, 9000))
        drag(lane, (2 * STEP + 5, -9000))
        drag(lane, (4 * STEP + 5, 150))
        assert found(document, BEND) == (
            *((0, 8191), (STEP, 0)),
            *((2 * STEP, -8192), (3 * STEP, 0)),
        )

    def test_only_the_track_being_written_changes(self, roll: PianoRoll, document: Document) -> None:
        lane = lane_of(roll, MODULATION)
        document.set_track(1)
        drag(lane, (5, 90))
        assert document.score.tracks[0].control_changes == ()
        assert len(found(document, MODULATION)) == 2

    def test_its_step_is_named_while_it_is_drawn(self, roll: PianoRoll) -> None:
        said: list[str] = []
        lane = lane_of(roll, BEND)
        roll.status.connect(said.append)
        drag(lane, (5, 9000))
        assert said == ["Pitch bend +8191"]


class TestPedal:
    def test_a_drag_presses_it_from_line_to_line(self, roll: PianoRoll, document: Document) -> None:
        drag(lane_of(roll, SUSTAIN), (STEP + 5, 10), (5 * STEP - 30, 90))
        assert found(document, SUSTAIN) == ((STEP, 127), (5 * STEP, 0))
        assert step(document) == "Press sustain pedal"

    @pytest.mark.parametrize(
        ("edge", "to", "after"),
        [(4, 2, (2, 8)), (4, 6, (6, 8)), (8, 10, (4, 10)), (8, 6, (4, 6))],
    )
    def test_its_edges_can_be_dragged(
        self, roll: PianoRoll, document: Document, edge: int, to: int, after: tuple[int, int]
    ) -> None:
        pressed = controllers.draw(document.score, 0, SUSTAIN, [Setting(4 * STEP, 127)], 8 * STEP)
        document.revise(pressed, "Press")
        drag(lane_of(roll, SUSTAIN), (edge * STEP, 60), (to * STEP, 60))
        track = document.score.tracks[0]
        down, up = (tick * STEP for tick in after)
        held = [controllers.held_at(track, SUSTAIN, tick) for tick in range(0, 1600, 40)]
        assert held == [127 * (down <= tick < up) for tick in range(0, 1600, 40)]
        assert track.pitch_bends == ()

    def test_an_edge_stays_on_its_side_of_the_other(self, roll: PianoRoll, document: Document) -> None:
        pressed = controllers.draw(document.score, 0, SUSTAIN, [Setting(4 * STEP, 127)], 8 * STEP)
        document.revise(pressed, "Press")
        drag(lane_of(roll, SUSTAIN), (8 * STEP, 60), (STEP, 60))
        assert found(document, SUSTAIN) == ((4 * STEP, 127), (4 * STEP + 1, 0))

    def test_the_right_button_lifts_it(self, roll: PianoRoll, document: Document) -> None:
        document.revise(controllers.draw(document.score, 0, SUSTAIN, [Setting(0, 127)], 8 * STEP), "Press")
        drag(lane_of(roll, SUSTAIN), (2 * STEP + 5, 60), (3 * STEP + 5, 60), button=RIGHT)
        assert found(document, SUSTAIN) == ((0, 127), (2 * STEP, 0), (4 * STEP, 127), (8 * STEP, 0))

    def test_a_double_click_takes_a_block_away(self, roll: PianoRoll, document: Document) -> None:
        document.revise(controllers.draw(document.score, 0, SUSTAIN, [Setting(960, 127)], 1920), "Press")
        lane = lane_of(roll, SUSTAIN)
        at = point(lane, 1440, 60)
        QTest.mouseClick(lane, LEFT, pos=at)
        QTest.mouseDClick(lane, LEFT, pos=at)
        held = {controllers.held_at(document.score.tracks[0], SUSTAIN, tick) for tick in range(2400)}
        assert held == {0}

    def test_lifting_what_is_up_changes_nothing(self, roll: PianoRoll, document: Document) -> None:
        drag(lane_of(roll, SUSTAIN), (5, 60), (900, 60), button=RIGHT)
        assert document.undo_stack.count() == 0


class TestChoosing:
    def entries(self, roll: PianoRoll, row: int = 0) -> dict[str, QAction]:
        menu = roll.lanes.rows[row].chooser.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return {action.text(): action for action in menu.actions()}

    def test_the_menu_shows_another_controller(self, roll: PianoRoll) -> None:
        self.entries(roll)["Sustain pedal"].trigger()
        assert roll.lanes.kinds == (SUSTAIN,)
        assert roll.lanes.shown[0].accessibleName() == "Sustain pedal"
        assert self.entries(roll)["Sustain pedal"].isChecked()

    def test_it_offers_what_the_track_has(self, roll: PianoRoll, document: Document) -> None:
        assert "Reverb" not in self.entries(roll)
        document.revise(controllers.draw(document.score, 0, Controller(91), [Setting(0, 9)], 5), "Draw")
        self.entries(roll)["Reverb"].trigger()
        assert roll.lanes.kinds == (Controller(91),)

    def test_every_other_one_is_found_by_its_number(self, roll: PianoRoll) -> None:
        self.entries(roll)
        parts = [menu for menu in roll.lanes.rows[0].chooser.findChildren(QMenu) if " to " in menu.title()]
        every = [action for part in parts for action in part.actions()]
        assert len(every) == 120
        assert every[20].text() == "20  Controller 20"
        every[20].trigger()
        assert roll.lanes.kinds == (Controller(20),)

    def test_lanes_are_added_and_closed_with_buttons(self, roll: PianoRoll) -> None:
        QTest.mouseClick(roll.lanes.rows[0].more, LEFT)
        assert list(roll.lanes.kinds) == [VELOCITY, SUSTAIN]
        assert roll.lanes.shown[1].view == roll.area.view
        QTest.mouseClick(roll.lanes.rows[1].more, LEFT)
        assert len(roll.lanes.kinds) == MOST_LANES
        assert not any(row.more.isVisible() for row in roll.lanes.rows)
        QTest.mouseClick(roll.lanes.rows[0].close_button, LEFT)
        QTest.mouseClick(roll.lanes.rows[0].close_button, LEFT)
        assert list(roll.lanes.kinds) == [BEND]
        assert not roll.lanes.rows[0].close_button.isVisible()

    def test_what_is_shown_below_changes_places(self, roll: PianoRoll) -> None:
        roll.lanes.add()
        roll.lanes.choose(SUSTAIN)
        assert roll.lanes.kinds == (SUSTAIN, VELOCITY)
        drag(roll.lanes.shown[1], (0, 40))

    def test_going_on_leads_through_all_of_them(self, roll: PianoRoll) -> None:
        roll.lanes.add()
        seen = []
        for _ in range(6):
            roll.lanes.choose_next()
            seen.append(roll.lanes.kinds[0])
        assert len(set(seen)) == 6
        assert seen[-1] == VELOCITY

    def test_the_upper_edge_is_dragged(self, roll: PianoRoll) -> None:
        row, before = roll.lanes.rows[0], roll.lanes.rows[0].height()
        grip = row.childAt(300, 2)
        assert grip
        QTest.mousePress(grip, LEFT, pos=QPoint(300, 2))
        move_to(grip, QPoint(300, -38))
        assert row.height() == before + 40
        move_to(grip, QPoint(300, 4000))
        assert 40 < row.height() < before
        QTest.mouseRelease(grip, LEFT, pos=QPoint(300, 2))

    def test_a_lane_follows_theme_and_view(self, roll: PianoRoll) -> None:
        roll.lanes.choose(MODULATION)
        roll.set_theme(LIGHT)
        roll.zoom_in()
        assert roll.lanes.shown[0].theme is LIGHT
        assert roll.lanes.shown[0].view == roll.area.view


class TestPicture:
    def test_what_is_set_is_seen(self, roll: PianoRoll, document: Document) -> None:
        lane = lane_of(roll, MODULATION)
        drag(lane, (0, 90), (1900, 90))
        image = QImage(lane.size(), QImage.Format.Format_RGB32)
        lane.render(image)
        inside, outside = point(lane, 900, 45), point(lane, 2500, 45)
        above = point(lane, 900, 110)
        assert image.pixel(inside) != image.pixel(outside)
        assert image.pixel(above) == image.pixel(outside)

    def test_each_column_shows_all_that_it_passes(self) -> None:
        values = np.random.default_rng(1).integers(0, 128, 5000)
        ticks = np.sort(np.random.default_rng(2).integers(0, 20_000, 5000))
        view = Viewport(800, 76, 20_000, px_per_tick=0.05, left=2000)
        stairs = Stairs.of(Curve(MODULATION, ticks, values), view)
        column = np.rint(ticks * 0.05).astype(int) - 100
        for x in range(1, 800):
            before = values[column < x][-1]
            passed = [before, *values[column == x]]
            assert (stairs.low[x], stairs.high[x]) == (min(passed), max(passed))

    def test_a_hundred_thousand_settings_are_painted(self, roll: PianoRoll, document: Document) -> None:
        changes = tuple(ControlChange(i // 10, 1, i % 128) for i in range(100_000))
        document.replace(Score((Track(control_changes=changes),)), None)
        lane = lane_of(roll, MODULATION)
        image = QImage(lane.size(), QImage.Format.Format_RGB32)
        lane.render(image)
        x = lane.view.x(5000)
        column = {image.pixel(round(x), y) for y in range(MARGIN_PX + 2, image.height() - 2)}
        assert len(column) == 1  # every value there is


@pytest.mark.parametrize("controller", [MODULATION, BEND, SUSTAIN])
def test_whatever_a_hand_does_can_be_undone(
    roll: PianoRoll, document: Document, controller: Controller
) -> None:
    lane, first, dice = lane_of(roll, controller), document.score, random.Random(controller.name)
    for _ in range(60):
        way = [(dice.uniform(-200, 4000), dice.uniform(-9000, 9000)) for _ in range(dice.randint(1, 4))]
        held, button = dice.choice((NONE, NONE, SHIFT, ALT, CONTROL)), dice.choice((LEFT, LEFT, RIGHT))
        if dice.random() < 0.2:
            QTest.mouseDClick(lane, LEFT, held, point(lane, *way[0]))
        else:
            drag(lane, *way, held=held, button=button)
        lane.grab()
        values = found(document, controller)
        assert list(values) == sorted(values, key=lambda setting: setting.tick)
        assert all(setting.tick >= 0 and lane.lowest <= setting.value <= lane.highest for setting in values)
        assert document.score.notes == first.notes
    assert document.undo_stack.count() > 10
    last = document.score
    document.undo_stack.setIndex(0)
    assert document.score == first
    document.undo_stack.setIndex(document.undo_stack.count())
    assert document.score == last


def test_stems_of_muted_notes_are_faint(roll: PianoRoll, document: Document) -> None:
    document.select(())
    lane = roll.lanes.shown[0]
    foot = lane.height() - 2
    full = lane.grab().toImage().pixel(round(lane.view.x(B.onset)), foot)
    document.edit(NoteEdit((B,), (B._replace(is_muted=True),)), "Mute")
    document.select(())
    picture = lane.grab().toImage()
    faint = picture.pixel(round(lane.view.x(B.onset)), foot)
    ground = picture.pixel(round(lane.view.x(B.onset)) + 20, foot)
    assert QColor(ground).lightness() < QColor(faint).lightness() < QColor(full).lightness()


def test_a_crowd_that_began_before_what_is_seen_leaves_no_stems(roll: PianoRoll, document: Document) -> None:
    document.edit(NoteEdit(added=tuple(Note(60 * i, 60 + i % 5, 400_000) for i in range(2000))), "Draw")
    lane = roll.lanes.shown[0]
    roll.scroll_to(300_000)
    assert lane.view.left > 60 * 2000
    image = lane.grab().toImage()
    stem = mix(DARK.roll_black_row, DARK.track_colours[0], 0.85).rgb()
    assert not any(image.pixel(x, image.height() - 2) == stem for x in range(image.width()))
