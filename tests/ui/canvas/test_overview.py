"""The overview: the whole piece, and a frame that scrolls and zooms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.overview import Overview
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.sheet import pixels_of
from deepmusician_gui.ui.canvas.tools.frame import Frame
from deepmusician_gui.ui.canvas.tools.span import SpanPart
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import LIGHT
from tests.ui.canvas.mouse import LEFT, move_to

NONE = Qt.KeyboardModifier.NoModifier
MIDDLE_Y = 12


@pytest.fixture
def overview(roll: PianoRoll) -> Overview:
    roll.show_view(roll.area.view.time_zoomed(4, 0))
    return roll.head.overview


def edges(overview: Overview) -> tuple[float, float]:
    return Frame(overview.view, overview.width()).edges


def drag(overview: Overview, start: float, end: float) -> None:
    QTest.mousePress(overview, LEFT, pos=QPoint(round(start), MIDDLE_Y))
    move_to(overview, QPoint(round(end), MIDDLE_Y))
    QTest.mouseRelease(overview, LEFT, pos=QPoint(round(end), MIDDLE_Y))


def marks(overview: Overview) -> np.ndarray:
    """The picture without frame, shade and playhead."""
    image = overview._marks_at(overview.width(), overview.height(), 1).toImage()
    return pixels_of(image.convertToFormat(QImage.Format.Format_RGB32)).copy()


def test_dragging_the_frame_scrolls_and_keeps_the_zoom(roll: PianoRoll, overview: Overview) -> None:
    before = roll.area.view
    left, right = edges(overview)
    middle = (left + right) / 2
    drag(overview, middle, middle + 100)
    ticks_per_px = before.end / overview.width()
    assert roll.area.view.left == pytest.approx(before.left + 100 * ticks_per_px, abs=ticks_per_px)
    assert (roll.area.view.px_per_tick, roll.area.view.top) == (before.px_per_tick, before.top)


def test_a_click_jumps_there(roll: PianoRoll, overview: Overview) -> None:
    QTest.mouseClick(overview, LEFT, pos=QPoint(700, MIDDLE_Y))
    view = roll.area.view
    assert (view.left + view.right) / 2 == pytest.approx(700 * view.end / overview.width(), rel=0.01)


def test_a_click_in_the_frame_looks_there_too(roll: PianoRoll, overview: Overview) -> None:
    left, right = edges(overview)
    place = left + 0.75 * (right - left)
    QTest.mouseClick(overview, LEFT, pos=QPoint(round(place), MIDDLE_Y))
    view = roll.area.view
    assert (view.left + view.right) / 2 == pytest.approx(place * view.end / overview.width(), rel=0.02)


def test_pulling_at_an_end_zooms_and_leaves_the_other_end(roll: PianoRoll, overview: Overview) -> None:
    left, right = edges(overview)
    drag(overview, right - 2, right + 98)
    assert edges(overview) == pytest.approx((left, right + 100), abs=1.5)
    drag(overview, edges(overview)[0] + 1, edges(overview)[0] + 51)
    assert edges(overview) == pytest.approx((left + 50, right + 100), abs=1.5)


def test_escape_puts_the_view_back(roll: PianoRoll, overview: Overview) -> None:
    before = roll.area.view
    QTest.mousePress(overview, LEFT, pos=QPoint(700, MIDDLE_Y))
    move_to(overview, QPoint(900, MIDDLE_Y))
    assert roll.area.view != before
    QTest.keyClick(overview, Qt.Key.Key_Escape)
    assert roll.area.view == before
    move_to(overview, QPoint(300, MIDDLE_Y))
    QTest.mouseRelease(overview, LEFT, pos=QPoint(300, MIDDLE_Y))
    assert roll.area.view == before


def test_the_wheel_scrolls_in_time_and_with_control_zooms_there(roll: PianoRoll, overview: Overview) -> None:
    window = roll.window().windowHandle()
    place = QPointF(overview.mapTo(roll.window(), QPoint(100, MIDDLE_Y)))
    before = roll.area.view
    QTest.wheelEvent(window, place, QPoint(0, -120))
    scrolled = roll.area.view
    assert scrolled.left > before.left
    assert (scrolled.px_per_tick, scrolled.top) == (before.px_per_tick, before.top)
    QTest.wheelEvent(window, place, QPoint(0, 120), QPoint(), Qt.KeyboardModifier.ControlModifier)
    assert roll.area.view.px_per_tick > scrolled.px_per_tick


def test_the_keyboard_goes_back_to_the_notes(roll: PianoRoll, overview: Overview) -> None:
    roll.activateWindow()
    drag(overview, 300, 400)
    assert roll.area.hasFocus()


def test_notes_stand_where_they_are_in_the_piece(overview: Overview, document: Document) -> None:
    before = marks(overview)
    end = overview.view.end
    note = Note(end // 4, 60, end // 10)  # not so late that the piece gets longer
    document.edit(NoteEdit(added=(note,)), "Draw note")
    lines, columns = np.nonzero(marks(overview) != before)
    left, right = overview.width() / 4, overview.width() * (0.25 + 0.1)
    assert columns.min() == pytest.approx(left, abs=1)
    assert columns.max() == pytest.approx(right - 1, abs=1)
    assert len(set(lines.tolist())) == 1


def test_higher_notes_stand_higher(overview: Overview, document: Document) -> None:
    before = marks(overview)
    heights = []
    for pitch in (50, 62):
        document.edit(NoteEdit(added=(Note(overview.view.end // 4, pitch, 4000),)), "Draw note")
        heights.append(np.nonzero(marks(overview) != before)[0].min())
        document.undo_stack.undo()
    assert heights[1] < heights[0]


def test_tracks_have_their_colours_and_the_theme_its_own(roll: PianoRoll, overview: Overview) -> None:
    first = set(np.unique(marks(overview)).tolist())
    assert len(first) == 4  # ground, line at the foot, and two tracks
    roll.set_theme(LIGHT)
    assert not first & set(np.unique(marks(overview)).tolist())


def test_the_marks_are_painted_again_only_for_other_notes(
    roll: PianoRoll, overview: Overview, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview.grab()
    painted: list[int] = []
    paint = Overview._painted

    def counted(self: Overview, width: int, height: int, ratio: float) -> QPixmap:
        painted.append(1)
        return paint(self, width, height, ratio)

    monkeypatch.setattr(Overview, "_painted", counted)
    for _ in range(3):
        roll.show_view(roll.area.view.scrolled(20, 0).time_zoomed(1.1, 0))
        overview.grab()
    assert painted == []
    document.edit(NoteEdit(added=(Note(0, 70, 10),)), "Draw note")
    overview.grab()
    assert painted == [1]


views = st.builds(
    lambda end, width, scale, left: Viewport(width, 500, end, scale, left=left).within_limits(),
    st.integers(1000, 2_000_000),
    st.integers(100, 3000),
    st.floats(0.001, 5),
    st.floats(0, 2_000_000),
)


@given(views, st.integers(50, 3000), st.floats(-4000, 4000), st.sampled_from((SpanPart.START, SpanPart.END)))
def test_no_drag_leaves_the_piece(view: Viewport, width: int, by: float, part: SpanPart) -> None:
    frame = Frame(view, width)
    for dragged in (frame.shifted(by), frame.stretched(part, by), frame.centred(by)):
        assert dragged == dragged.within_limits()
        assert (dragged.row_px, dragged.top) == (view.row_px, view.top)
