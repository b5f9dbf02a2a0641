"""Gestures on velocities, without Qt."""

from __future__ import annotations

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.canvas.lanes.gesture import Place
from deepmusician_gui.ui.canvas.lanes.velocities import (
    DrawVelocities,
    RampVelocities,
    ShiftVelocities,
    Stems,
    VelocityChange,
)
from deepmusician_gui.ui.canvas.note_columns import NoteColumns

A, B, C = Note(0, 60, 480, 80), Note(480, 64, 240, 90), Note(960, 67, 480, 100)


def stems(*selection: Note) -> Stems:
    return Stems(NoteColumns((A, B, C)), frozenset(selection), 0, touch=5)


def drawn(gesture: VelocityChange, *way: tuple[float, int]) -> list[int]:
    """The velocities of A, B and C after the pointer has been to these ticks and heights."""
    for tick, value in way:
        gesture.move(Place(tick, value))
    edit = gesture.finish().edit
    changed = dict(zip(edit.removed, edit.added, strict=True))
    return [changed.get(note, note).velocity for note in (A, B, C)]


class TestDrawing:
    def test_a_line_gives_each_note_the_height_that_it_has_there(self) -> None:
        drawing = DrawVelocities(stems())
        assert drawn(drawing, (0, 20), (960, 120)) == [20, 70, 120]
        assert drawing.finish().label == "Change velocity of 3 notes"

    def test_backwards_it_is_the_same_line(self) -> None:
        assert drawn(DrawVelocities(stems()), (960, 120), (0, 20)) == [20, 70, 120]

    def test_only_what_is_passed_changes_and_the_last_time_counts(self) -> None:
        drawing = DrawVelocities(stems())
        assert drawn(drawing, (475, 10), (477, 33)) == [80, 33, 100]
        assert drawing.preview == NoteEdit((B,), (B._replace(velocity=33),))

    def test_of_a_selection_only_that_changes_and_stays_selected(self) -> None:
        drawing = DrawVelocities(stems(A, C))
        assert drawn(drawing, (0, 50), (480, 50)) == [50, 90, 100]
        assert drawing.finish().select == frozenset((A._replace(velocity=50), C))

    def test_other_tracks_are_left_alone(self) -> None:
        other = A._replace(track=1)
        score = Score(tracks=(Track(), Track()), notes=(A, other))
        drawing = DrawVelocities(Stems(NoteColumns(score.notes), frozenset(), 1, 5))
        drawing.move(Place(0, 11))
        assert drawing.preview.removed == (other,)


class TestRamp:
    def test_is_one_straight_line_wherever_the_hand_has_been(self) -> None:
        ramp = RampVelocities(stems(), Place(0, 20))
        assert drawn(ramp, (480, 127), (900, 3), (960, 100)) == [20, 60, 100]
        assert ramp.readout == "Velocity 20 to 100"

    def test_gives_back_what_it_no_longer_passes(self) -> None:
        assert drawn(RampVelocities(stems(), Place(0, 20)), (960, 100), (470, 20)) == [20, 90, 100]


class TestShift:
    def test_changes_the_whole_selection_by_the_same_amount(self) -> None:
        shift = ShiftVelocities(stems(A, C), Place(480, 60))
        assert drawn(shift, (480, 75)) == [95, 90, 115]
        assert shift.readout == "Velocity +15"

    def test_without_a_selection_changes_the_stem_at_the_press(self) -> None:
        assert drawn(ShiftVelocities(stems(), Place(483, 60)), (960, 50)) == [80, 80, 100]

    def test_beside_every_stem_changes_nothing(self) -> None:
        assert drawn(ShiftVelocities(stems(), Place(700, 60)), (700, 10)) == [80, 90, 100]

    def test_ends_at_the_limits_and_comes_back_from_them(self) -> None:
        shift = ShiftVelocities(stems(A, B, C), Place(0, 0))
        assert drawn(shift, (0, 127)) == [127, 127, 127]
        assert drawn(shift, (0, -99)) == [1, 1, 1]
        assert drawn(shift, (0, 10)) == [90, 100, 110]
