"""The knife, the brush, and velocities dragged on notes, with a real mouse."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.tools.cut import split
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.conftest import A, B, C
from tests.ui.canvas.mouse import click, drag, move, move_to, point, press, release

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def lead(document: Document) -> tuple[Note, ...]:
    return document.score.track_notes(0)


class TestTheKnife:
    @pytest.fixture(autouse=True)
    def knife(self, roll: PianoRoll) -> None:
        roll.set_tool("knife")

    def test_a_click_cuts_a_note_at_the_nearest_line(self, roll: PianoRoll, document: Document) -> None:
        click(roll, (2400 + 20, 67))
        halves = (C._replace(duration=480), C._replace(onset=2400, duration=480))
        assert lead(document) == (A, B, *halves)
        assert document.selection == set(halves)
        assert document.undo_stack.undoText() == "Cut note"

    def test_a_stroke_cuts_every_row_it_crosses(self, roll: PianoRoll, document: Document) -> None:
        below = C._replace(pitch=65)
        document.edit(NoteEdit(added=(below,)), "Draw note")
        drag(roll, (2400, 67), (2400, 66), (2400, 65))
        assert document.undo_stack.undoText() == "Cut 2 notes"
        assert [n.onset for n in lead(document) if n.pitch in (65, 67)] == [1920, 1920, 2400, 2400]

    def test_without_the_grid_it_cuts_where_it_is(self, roll: PianoRoll, document: Document) -> None:
        click(roll, (2437, 67), ALT)
        cut = next(n.onset for n in lead(document) if n.onset > C.onset)
        assert abs(cut - 2437) <= 1 / roll.area.view.px_per_tick

    def test_a_cut_beside_all_notes_does_nothing(self, roll: PianoRoll, document: Document) -> None:
        click(roll, (C.onset, 67))
        click(roll, (3500, 80))
        assert document.undo_stack.count() == 0


@given(
    st.lists(
        st.builds(
            Note,
            st.integers(0, 100),
            st.integers(0, 127),
            st.integers(60, 200),
            st.just(80),
            st.just(0),
            release_velocity=st.just(64),
        ),
        max_size=5,
    ),
    st.integers(101, 150),
)
def test_halves_make_up_the_whole(notes: list[Note], at: int) -> None:
    crossed = [note for note in notes if note.end > at]
    edit = split(crossed, at)
    score = Score(notes=tuple(notes))
    after = score.apply(edit)
    assert after.apply(edit.inverse()) == score
    assert all(note.is_valid for note in edit.added)
    assert sum(n.duration for n in edit.added) == sum(n.duration for n in crossed)


class TestTheBrush:
    @pytest.fixture(autouse=True)
    def brush(self, roll: PianoRoll) -> None:
        roll.guides.choose_step(Fraction(1, 16))
        roll.area.hand.length = 240
        roll.set_tool("brush")

    def test_a_stroke_leaves_notes_all_along(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (3840, 70), (4200, 70), (4800 - 10, 70))
        painted = [n for n in lead(document) if n.pitch == 70]
        assert [n.onset for n in painted] == [3840, 4080, 4320, 4560]
        assert {n.duration for n in painted} == {240}
        assert document.undo_stack.undoText() == "Paint 4 notes"

    def test_it_follows_the_pitch_unless_shift_holds_it(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (3840, 70), (4100, 71), (4350, 72))
        assert [n.pitch for n in lead(document) if n.onset >= 3840] == [70, 71, 72]
        document.undo_stack.undo()
        drag(roll, (3840, 70), (4100, 71), (4350, 72), held=SHIFT)
        assert [n.pitch for n in lead(document) if n.onset >= 3840] == [70, 70, 70]

    def test_it_does_not_paint_over_a_note(self, roll: PianoRoll, document: Document) -> None:
        drag(roll, (1680, 67), (2000, 67))
        assert [n for n in lead(document) if n.pitch == 67] == [Note(1680, 67, 240), C]

    def test_it_keeps_to_the_scale(self, roll: PianoRoll, document: Document) -> None:
        roll.guides.set_scale(Scale("C", "major"))
        roll.guides.toggle_keeps_to_scale()
        drag(roll, (3840, 61), (4100, 63))
        assert [n.pitch for n in lead(document) if n.onset >= 3840] == [60, 62]


class TestVelocitiesOnNotes:
    def test_control_and_alt_drag_up_to_make_louder(self, roll: PianoRoll, document: Document) -> None:
        document.select((A, B))
        start = point(roll, (240, 60))
        press(roll, (240, 60), CONTROL | ALT)
        move_to(roll.area, start - QPoint(0, 20), CONTROL | ALT)
        QTest.mouseRelease(roll.area, Qt.MouseButton.LeftButton, CONTROL | ALT, start - QPoint(0, 20))
        assert lead(document) == (A._replace(velocity=90), B._replace(velocity=100), C)
        assert len(document.selection) == 2
        document.undo_stack.undo()
        assert lead(document) == (A, B, C)

    def test_it_stays_within_what_can_be_heard(self, roll: PianoRoll, document: Document) -> None:
        start = point(roll, (240, 60))
        press(roll, (240, 60), CONTROL | ALT)
        move_to(roll.area, start + QPoint(0, 900), CONTROL | ALT)
        QTest.mouseRelease(roll.area, Qt.MouseButton.LeftButton, CONTROL | ALT, start + QPoint(0, 900))
        assert lead(document)[0].velocity == 1


class TestTheGridAndTheScale:
    def test_a_drag_can_keep_its_distance_from_the_grid(self, roll: PianoRoll, document: Document) -> None:
        late = Note(3850, 60, 240)
        document.edit(NoteEdit(added=(late,)), "Draw note")
        roll.guides.toggle_keeps_offset()
        drag(roll, (3950, 60), (4100, 60), (4210, 60))
        assert lead(document)[-1].onset == 3850 + 240

    def test_a_dragged_note_lands_in_the_scale(self, roll: PianoRoll, document: Document) -> None:
        roll.guides.set_scale(Scale("C", "major"))
        roll.guides.toggle_keeps_to_scale()
        drag(roll, (240, 60), (240, 61), (240, 63))
        assert lead(document)[0].pitch == 62

    def test_escape_drops_a_stroke(self, roll: PianoRoll, document: Document) -> None:
        roll.set_tool("brush")
        press(roll, (3840, 70))
        move(roll, (4800, 70))
        QTest.keyClick(roll.area, Qt.Key.Key_Escape)
        release(roll, (4800, 70))
        assert lead(document) == (A, B, C)
