from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Box, Desk, Hit, Modifiers, Outcome, Part, Pointer
from deepmusician_gui.ui.canvas.tools.hand import Hand

STEP = 120
A, B, C = Note(0, 60, 480, 80), Note(480, 64, 240, 90), Note(960, 67, 480, 100)
NONE, CONTROL = Modifiers(), Modifiers(control=True, copy=True)
SHIFT = Modifiers(shift=True, adds=True)
NOTHING = Hit()
COPY, FREE = Modifiers(copy=True), Modifiers(free=True)
PX_PER_TICK = 0.1


def desk(
    *selection: Note, notes: tuple[Note, ...] = (A, B, C), grid: Fraction | None = Fraction(1, 16)
) -> Desk:
    return Desk(NoteColumns(notes), frozenset(selection), 0, Grid(grid), MetreMap(), length=480, velocity=80)


def at(tick: float, pitch: int, held: Modifiers = NONE) -> Pointer:
    return Pointer(tick, pitch, tick * PX_PER_TICK, -10.0 * pitch, held)


def on(note: Note, part: Part = Part.BODY) -> Hit:
    return Hit(part, note)


class Drag:
    """A press, some moves and the release of one tool."""

    def __init__(self, tool: str, press: Pointer, hit: Hit = NOTHING, desk_: Desk | None = None) -> None:
        self.hand = Hand()
        self.hand.tool = tool
        self.hand.press(press, hit, desk_ or desk())

    def to(self, *places: Pointer) -> Drag:
        for place in places:
            self.hand.move(place)
        return self

    @property
    def preview(self) -> NoteEdit:
        assert self.hand.gesture
        return self.hand.gesture.preview

    def done(self) -> Outcome:
        return self.hand.release()


class TestDrawing:
    def test_a_click_puts_a_note_of_the_last_length_on_the_line_before(self) -> None:
        outcome = Drag("pencil", at(2000, 62)).done()
        note = Note(1920, 62, 480, 80)
        assert outcome == Outcome(NoteEdit(added=(note,)), "Draw note", frozenset((note,)))

    def test_dragging_right_fills_the_cells_it_reaches(self) -> None:
        drag = Drag("pencil", at(2000, 62)).to(at(2200, 62))
        assert drag.preview.added == (Note(1920, 62, 360, 80),)
        assert drag.to(at(1300, 62)).done().edit.added == (Note(1920, 62, STEP, 80),)

    def test_dragging_up_changes_the_pitch_and_a_shaking_hand_not_the_length(self) -> None:
        drag = Drag("pencil", at(2000, 62)).to(at(2030, 66))
        assert drag.done().edit.added == (Note(1920, 66, 480, 80),)

    def test_without_the_grid_it_starts_and_ends_at_the_pointer(self) -> None:
        drag = Drag("pencil", at(2003.4, 62, FREE)).to(at(2301, 62, FREE))
        assert drag.done().edit.added == (Note(2003, 62, 298, 80),)

    def test_shift_frees_the_length(self) -> None:
        assert Drag("pencil", at(2000, 62)).to(at(2301, 62, SHIFT)).done().edit.added[0].duration == 381

    def test_the_next_note_is_like_the_last_one(self) -> None:
        hand = Hand()
        hand.press(at(0, 60), on(C), desk())
        hand.release()
        assert (hand.length, hand.velocity) == (C.duration, C.velocity)
        hand.press(at(3000, 60), Hit(), desk())
        hand.move(at(3500, 60))
        hand.release()
        assert hand.length == 600

    def test_control_draws_a_marquee_instead(self) -> None:
        outcome = Drag("pencil", at(400, 70, CONTROL)).to(at(1000, 62, CONTROL)).done()
        assert outcome == Outcome(select=frozenset((B, C)))

    def test_a_note_before_the_beginning_starts_with_it(self) -> None:
        assert Drag("pencil", at(-50, 60, FREE)).done().edit.added[0].onset == 0


class TestMoving:
    def test_a_note_snaps_to_the_lines_and_stays_selected(self) -> None:
        outcome = Drag("pencil", at(100, 60), on(A)).to(at(350, 62)).done()
        moved = Note(240, 62, 480, 80)
        assert outcome == Outcome(NoteEdit((A,), (moved,)), "Move note", frozenset((moved,)))

    def test_the_whole_selection_follows(self) -> None:
        outcome = Drag("select", at(500, 64), on(B), desk(B, C)).to(at(380, 65)).done()
        assert outcome.edit.added == (Note(360, 65, 240, 90), Note(840, 68, 480, 100))
        assert outcome.label == "Move 2 notes"

    def test_a_note_outside_the_selection_is_moved_alone(self) -> None:
        assert Drag("pencil", at(100, 60), on(A), desk(B, C)).to(at(350, 60)).preview.removed == (A,)

    def test_off_the_grid_it_keeps_its_place_while_only_the_pitch_changes(self) -> None:
        loose = A._replace(onset=37)
        drag = Drag("pencil", at(100, 60), on(loose), desk(notes=(loose, B, C))).to(at(130, 65))
        assert drag.done().edit.added == (loose._replace(pitch=65),)

    def test_off_the_grid_it_lands_on_a_line_once_it_is_moved(self) -> None:
        loose = A._replace(onset=37)
        drag = Drag("pencil", at(100, 60), on(loose), desk(notes=(loose, B, C))).to(at(230, 60))
        assert drag.done().edit.added[0].onset == 120

    @pytest.mark.parametrize("held", [FREE, SHIFT])
    def test_a_key_pressed_in_the_middle_frees_from_the_grid(self, held: Modifiers) -> None:
        assert Drag("pencil", at(100, 60), on(A)).to(at(133, 60, held)).preview.added[0].onset == 33

    def test_shift_at_the_press_locks_the_axis_that_is_taken_first(self) -> None:
        along_time = Drag("pencil", at(100, 60, SHIFT), on(A)).to(at(500, 61, SHIFT), at(350, 72, SHIFT))
        assert along_time.done().edit.added == (A._replace(onset=240),)
        along_pitch = Drag("pencil", at(100, 60, SHIFT), on(A)).to(at(110, 63, SHIFT), at(900, 62, SHIFT))
        assert along_pitch.done().edit.added == (A._replace(pitch=62),)

    def test_copying_can_begin_and_end_in_the_middle(self) -> None:
        drag = Drag("pencil", at(100, 60), on(A)).to(at(350, 62, COPY))
        assert drag.preview == NoteEdit(added=(Note(240, 62, 480, 80),))
        assert drag.to(at(350, 62)).preview.removed == (A,)
        outcome = drag.to(at(350, 62, COPY)).done()
        assert (outcome.label, outcome.edit.removed) == ("Copy note", ())

    def test_the_same_notes_in_hand_are_the_same_tuple(self) -> None:
        drag = Drag("pencil", at(100, 60), on(A), desk(A, B)).to(at(350, 62))
        held = drag.preview.removed
        assert drag.to(at(600, 62)).preview.removed is held

    def test_what_sounds_is_the_grabbed_note_where_it_is(self) -> None:
        drag = Drag("pencil", at(100, 60), on(A)).to(at(100, 300))
        assert drag.hand.gesture
        assert drag.hand.gesture.sounding == A._replace(pitch=127)

    @pytest.mark.parametrize(
        ("held", "selected", "expected"),
        [
            (NONE, (A, B), {A}),
            (NONE, (B,), {A}),
            (SHIFT, (B,), {A, B}),
            (SHIFT, (A, B), {B}),
            (CONTROL, (B,), {A, B}),
            (CONTROL, (A, B), {B}),
        ],
    )
    def test_a_click_chooses(self, held: Modifiers, selected: tuple[Note, ...], expected: set[Note]) -> None:
        drag = Drag("select", at(100, 60, held), on(A), desk(*selected)).to(at(110, 60, held))
        assert drag.done() == Outcome(select=frozenset(expected))

    @given(st.floats(-1e6, 1e6), st.integers(-200, 300), st.sampled_from((NONE, FREE, SHIFT, COPY)))
    def test_no_drag_leaves_the_roll(self, tick: float, pitch: int, held: Modifiers) -> None:
        outcome = Drag("pencil", at(100, 60), on(A), desk(A, B, C)).to(at(tick, pitch, held)).done()
        after = Score(notes=(A, B, C)).apply(outcome.edit)
        assert len(after.notes) in {3, 6}


class TestResizing:
    def test_the_end_snaps_and_the_selection_follows(self) -> None:
        outcome = Drag("pencil", at(700, 64), on(B, Part.END), desk(B, C)).to(at(820, 80)).done()
        assert outcome.edit.added == (B._replace(duration=360), C._replace(duration=600))
        assert outcome.label == "Resize 2 notes"

    def test_the_start_moves_and_the_end_stays(self) -> None:
        outcome = Drag("pencil", at(490, 64), on(B, Part.START)).to(at(370, 64)).done()
        assert outcome.edit.added == (Note(360, 64, 360, 90),)

    def test_a_note_keeps_a_step_of_length_or_a_tick_without_the_grid(self) -> None:
        drag = Drag("pencil", at(470, 60), on(A, Part.END)).to(at(-900, 60))
        assert drag.preview.added[0].duration == STEP
        assert drag.to(at(-900, 60, FREE)).preview.added[0].duration == 1

    @given(st.floats(-1e6, 1e6), st.sampled_from((Part.START, Part.END)), st.sampled_from((NONE, FREE)))
    def test_no_note_vanishes(self, tick: float, part: Part, held: Modifiers) -> None:
        drag = Drag("pencil", at(100, 60), on(A, part), desk(A, B, C)).to(at(tick, 60, held))
        assert all(note.is_valid for note in drag.done().edit.added)


class TestSelecting:
    def test_a_marquee_selects_what_it_touches(self) -> None:
        drag = Drag("select", at(700, 70)).to(at(470, 63))
        assert drag.hand.gesture
        assert drag.hand.gesture.box == Box(470, 700, 63, 70)
        assert drag.done() == Outcome(select=frozenset((A, B)) - {A})

    @pytest.mark.parametrize(("held", "expected"), [(NONE, {B, C}), (SHIFT, {A, B, C}), (CONTROL, {A, C})])
    def test_keys_add_and_toggle(self, held: Modifiers, expected: set[Note]) -> None:
        drag = Drag("select", at(500, 70, held), desk_=desk(A, B)).to(at(1000, 62, held))
        assert drag.done().select == frozenset(expected)

    def test_a_click_on_nothing_deselects(self) -> None:
        assert Drag("select", at(3000, 90), desk_=desk(A)).done() == Outcome(select=frozenset())

    def test_a_double_click_on_nothing_draws(self) -> None:
        hand = Hand()
        hand.tool = "select"
        hand.press_twice(at(2000, 62), Hit(), desk())
        assert hand.release().edit.added == (Note(1920, 62, 480, 80),)


class TestErasing:
    def test_a_sweep_takes_what_it_passes_even_in_leaps(self) -> None:
        outcome = Drag("erase", at(100, 60)).to(at(900, 66)).done()
        assert outcome.edit.removed == (A, B)
        assert outcome.label == "Erase 2 notes"

    def test_a_sweep_around_a_note_spares_it(self) -> None:
        assert not Drag("erase", at(700, 70)).to(at(1500, 70), at(1500, 64)).done().edit

    def test_the_other_button_erases_whatever_the_tool(self) -> None:
        hand = Hand()
        hand.press_other(at(1000, 67), desk())
        assert hand.release().edit == NoteEdit(removed=(C,))

    def test_a_sweep_over_nothing_is_nothing(self) -> None:
        assert not Drag("erase", at(100, 10)).to(at(900, 12)).done().edit

    def test_of_equal_notes_each_goes(self) -> None:
        drag = Drag("erase", at(100, 60), desk_=desk(notes=(A, A, B)))
        assert drag.done().edit.removed == (A, A)


def test_a_cancelled_gesture_has_never_been() -> None:
    drag = Drag("pencil", at(100, 60), on(A)).to(at(900, 70))
    drag.hand.cancel()
    assert drag.done() == Outcome()


def test_without_a_grid_every_tick_will_do() -> None:
    drag = Drag("pencil", at(100, 60), on(A), desk(grid=None)).to(at(133, 60))
    assert drag.done().edit.added[0].onset == 33
