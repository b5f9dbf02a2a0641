"""The caret: where it can go, and what the keyboard does with it on the roll."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.ui.canvas.caret import Caret
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.rows import ALL_ROWS, Rows
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK
from tests.score.strategies import notes
from tests.ui.canvas import mouse
from tests.ui.canvas.conftest import BASS, A, B, C

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
WALTZ = MetreMap((TimeSignature(0, 3, 8),))
QUARTERS = Grid(Fraction(1, 4))


def press(roll: PianoRoll, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(roll.area, key, held)


# Where it can go


def test_the_next_line_of_the_grid_may_be_a_bar_line() -> None:
    caret = Caret(480, 60).by_line(1, QUARTERS, WALTZ)
    assert caret == (720, 60)
    assert caret.by_line(-1, QUARTERS, WALTZ) == (480, 60)


@given(st.integers(0, 10**6), st.sampled_from([QUARTERS, Grid(Fraction(1, 12)), Grid(None)]))
def test_a_step_there_and_back_ends_where_it_began_or_on_the_line_before(tick: int, grid: Grid) -> None:
    there = Caret(tick).by_line(1, grid, WALTZ)
    back = there.by_line(-1, grid, WALTZ)
    assert back.tick <= tick < there.tick
    assert there.by_line(-1, grid, WALTZ).by_line(1, grid, WALTZ) == there


def test_nothing_lies_before_the_start() -> None:
    assert Caret(0).by_line(-1, QUARTERS, WALTZ) == Caret(0)
    assert Caret(0).by_bar(-1, WALTZ) == Caret(0)


def test_bars_are_gone_by_from_line_to_line() -> None:
    assert Caret(100).by_bar(1, WALTZ).tick == 720
    assert [Caret(tick).by_bar(-1, WALTZ).tick for tick in (720, 721)] == [0, 720]


def test_rows_end_at_the_ends_of_the_keyboard_and_folded_ones_are_skipped() -> None:
    folded = Rows.of((60, 64, 67))
    assert Caret(0, 60).by_row(1, ALL_ROWS).pitch == 61
    assert Caret(0, 60).by_row(1, folded).pitch == 64
    assert [Caret(0, 127).by_row(1, ALL_ROWS).pitch, Caret(0, 60).by_row(-1, folded).pitch] == [127, 60]


def test_an_octave_that_leaves_the_keyboard_is_not_gone() -> None:
    assert [Caret(0, p).by_octave(1, ALL_ROWS).pitch for p in (60, 115, 116)] == [72, 127, 116]
    assert [Caret(0, p).by_octave(-1, ALL_ROWS).pitch for p in (60, 12, 11)] == [48, 0, 11]


@given(st.lists(notes, max_size=12))
def test_stepping_over_the_notes_meets_each_place_once_and_comes_back(some: list[Note]) -> None:
    columns = NoteColumns(tuple(sorted(some)))
    own = sorted({(note.onset, note.pitch) for note in some if note.track == 0})
    caret, met = Caret(0, 0), [(0, 0)] if (0, 0) in own else []
    while (after := caret.to_note(1, columns, 0)) != caret:
        met.append(after)
        caret = after
    assert met == own
    back = [caret, *(caret := caret.to_note(-1, columns, 0) for _ in own[1:])]
    assert back[::-1] == own or not own


def test_notes_of_a_chord_are_gone_through_by_pitch() -> None:
    chord = (Note(0, 48, 960), Note(0, 55, 481), Note(0, 60, 480), Note(480, 64, 9, 80, 1), Note(480, 67, 9))
    columns = NoteColumns(chord)
    way_up = [caret := Caret(480, 40), *(caret := caret.to_sounding(1, columns, 0) for _ in range(4))]
    assert [place.pitch for place in way_up] == [40, 48, 55, 67, 67]
    way_down = [caret := Caret(480, 99), *(caret := caret.to_sounding(-1, columns, 0) for _ in range(4))]
    assert [place.pitch for place in way_down] == [99, 67, 55, 48, 48]


# What the keyboard does on the roll


def test_arrows_move_the_caret_over_the_grid_and_say_what_is_there(roll: PianoRoll) -> None:
    said: list[str] = []
    roll.status.connect(said.append)
    press(roll, RIGHT)
    press(roll, UP)
    press(roll, LEFT)
    assert roll.caret.caret == (0, 61)
    press(roll, DOWN)
    assert said[0] == "C4, bar 1, beat 1, quarter, velocity 80, from bar 1, beat 1.25"
    assert said[1] == "C♯4, bar 1, beat 1.25, empty"
    assert said[-1] == "C4, bar 1, beat 1, quarter, velocity 80"


def test_ctrl_and_arrows_go_from_note_to_note_and_sound_them(qtbot: QtBot, roll: PianoRoll) -> None:
    heard: list[int] = []
    roll.note_pressed.connect(lambda pitch, _velocity: heard.append(pitch))
    with qtbot.waitSignal(roll.note_released, timeout=5000):
        press(roll, RIGHT, CONTROL)
    press(roll, RIGHT, CONTROL)
    assert roll.caret.note == C
    assert heard == [64, 67]
    press(roll, LEFT, CONTROL, times=2)
    assert roll.caret.note == A


def test_only_the_written_track_is_gone_through(roll: PianoRoll, document: Document) -> None:
    document.set_track(1)
    press(roll, Qt.Key.Key_PageDown)
    press(roll, RIGHT, CONTROL)
    press(roll, LEFT, CONTROL)
    assert roll.caret.note == BASS


def test_a_note_is_drawn_where_the_caret_stands_which_goes_on_to_its_end(
    roll: PianoRoll, document: Document
) -> None:
    press(roll, RIGHT, ALT)
    roll.caret.draw()
    assert Note(1920, 60, 480) in document.score.notes
    assert roll.caret.caret == (2400, 60)
    assert document.undo_stack.undoText() == "Draw note"
    press(roll, LEFT, CONTROL)
    roll.caret.draw()
    assert document.undo_stack.count() == 1


def test_drawing_keeps_to_the_scale_as_the_mouse_does(roll: PianoRoll, document: Document) -> None:
    roll.guides.set_scale(Scale("C", "major"))
    roll.guides.toggle_keeps_to_scale()
    press(roll, RIGHT, ALT)
    press(roll, UP)
    roll.caret.draw()
    assert {note.pitch for note in document.score.notes_starting_in(1920, 1921)} == {60, 67}


def test_the_next_note_is_as_long_as_the_last_one_selected(roll: PianoRoll, document: Document) -> None:
    document.select([C])
    document.select([])
    press(roll, DOWN)
    roll.caret.draw()
    assert Note(1920, 66, 960, 100) in document.score.notes


def test_a_note_is_deleted_where_the_caret_stands_and_nothing_where_there_is_none(
    roll: PianoRoll, document: Document
) -> None:
    press(roll, RIGHT, CONTROL)
    press(roll, Qt.Key.Key_Delete)
    assert document.score.notes == (BASS, A, C)
    press(roll, Qt.Key.Key_Backspace)
    assert document.score.notes == (BASS, A, C)


def test_notes_far_apart_are_selected_one_by_one(roll: PianoRoll, document: Document) -> None:
    press(roll, LEFT)
    roll.caret.toggle()
    press(roll, RIGHT, CONTROL, times=2)
    roll.caret.toggle()
    assert document.selection == {A, C}
    roll.caret.toggle()
    assert document.selection == {A}


def test_while_notes_are_selected_the_arrows_are_theirs(roll: PianoRoll, document: Document) -> None:
    document.select([B])
    press(roll, UP)
    assert document.selection == {B._replace(pitch=65)}
    document.select([])
    assert roll.caret.caret == (960, 65)
    press(roll, UP)
    assert roll.caret.caret == (960, 66)
    assert document.undo_stack.count() == 1


def test_shift_and_arrows_select_from_the_caret_and_never_edit(roll: PianoRoll, document: Document) -> None:
    before = document.score
    press(roll, RIGHT, SHIFT, times=4)
    assert document.selection == {A}
    press(roll, RIGHT, SHIFT, times=4)
    press(roll, UP, SHIFT, times=4)
    assert document.selection == {A, B}
    press(roll, DOWN, SHIFT)
    assert document.selection == {A}
    assert document.score is before


def test_a_selection_that_is_settled_can_be_lengthened(roll: PianoRoll, document: Document) -> None:
    press(roll, RIGHT, SHIFT)
    roll.caret.toggle()
    press(roll, RIGHT, SHIFT)
    assert document.score.notes[1] == A._replace(duration=600)


def test_a_selection_that_another_hand_makes_is_not_extended_but_edited(
    roll: PianoRoll, document: Document
) -> None:
    press(roll, RIGHT, SHIFT)
    document.select([C])
    press(roll, RIGHT, SHIFT)
    assert document.selection == {C._replace(duration=1080)}


def test_the_view_follows_the_caret(roll: PianoRoll) -> None:
    press(roll, Qt.Key.Key_End)
    press(roll, RIGHT, ALT, times=12)
    press(roll, Qt.Key.Key_PageUp, times=4)
    view, caret = roll.area.view, roll.caret.caret
    assert view.left <= caret.tick < view.right
    assert view.lowest_pitch <= caret.pitch <= view.highest_pitch
    assert caret == (1920 * 13, 108)
    press(roll, Qt.Key.Key_PageDown, times=9)
    press(roll, LEFT, ALT, times=13)
    view = roll.area.view
    assert roll.caret.caret == (0, 0)
    assert (view.left, view.lowest_pitch) == (0, 0)


def test_the_caret_stays_within_what_can_be_seen(roll: PianoRoll) -> None:
    press(roll, RIGHT, ALT, times=100)
    assert roll.caret.caret.tick < roll.area.view.end


@pytest.mark.parametrize(("key", "tick"), [(Qt.Key.Key_End, 2880), (Qt.Key.Key_Home, 0)])
def test_the_ends_of_the_piece(roll: PianoRoll, key: Qt.Key, tick: int) -> None:
    press(roll, RIGHT, times=3)
    press(roll, key)
    assert roll.caret.caret.tick == tick


def pixels(roll: PianoRoll, colour: str) -> int:
    image = roll.area.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return int((raw == QColor(colour).rgb()).sum())


def test_the_frame_is_there_once_arrows_were_used_and_as_long_as_the_roll_has_the_keyboard(
    roll: PianoRoll,
) -> None:
    roll.activateWindow()
    roll.area.setFocus(Qt.FocusReason.OtherFocusReason)
    assert pixels(roll, DARK.accent_ink) == 0
    press(roll, RIGHT, ALT)
    framed = pixels(roll, DARK.accent_ink)
    assert framed > 0
    press(roll, RIGHT, CONTROL)
    assert pixels(roll, DARK.accent_ink) > framed
    roll.area.clearFocus()
    assert pixels(roll, DARK.accent_ink) == 0


def test_tab_into_the_roll_shows_the_caret_and_a_press_of_the_mouse_hides_it(roll: PianoRoll) -> None:
    roll.activateWindow()
    roll.area.clearFocus()
    roll.area.setFocus(Qt.FocusReason.TabFocusReason)
    assert roll.area.scene.shows_caret
    QTest.mouseClick(roll.area, mouse.LEFT, NO_KEYS, QPoint(200, 200))
    assert not roll.area.scene.shows_caret
