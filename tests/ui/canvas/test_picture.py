from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.canvas.layer import Layer, Paint
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK, LIGHT
from tests.ui.canvas.conftest import A, B
from tests.ui.canvas.mouse import drag, move, point, press, release


def picture(roll: PianoRoll) -> QImage:
    return roll.area.grab().toImage()


def colour(roll: PianoRoll, tick: float, pitch: int) -> str:
    return picture(roll).pixelColor(point(roll, (tick, pitch))).name()


def test_rows_of_black_keys_are_darker_and_bars_have_lines(roll: PianoRoll) -> None:
    assert colour(roll, 4000, 72) == DARK.roll_white_row
    assert colour(roll, 4000, 73) == DARK.roll_black_row
    assert colour(roll, 1920, 72) == DARK.bar_line


def test_an_edit_is_seen(roll: PianoRoll, document: Document) -> None:
    before = colour(roll, 1260, 64)
    document.select((B,))
    roll.delete()
    assert colour(roll, 1260, 64) == DARK.roll_white_row
    document.undo_stack.undo()
    document.select(())
    assert colour(roll, 1260, 64) == before


def test_a_dragged_note_is_seen_where_it_is_dragged_to_alone(roll: PianoRoll) -> None:
    before = colour(roll, 1260, 64)
    press(roll, (1260, 64))
    move(roll, (3180, 72))
    assert colour(roll, 1260, 64) == DARK.roll_white_row
    assert colour(roll, 3180, 72) == before
    release(roll, (3180, 72))
    assert colour(roll, 3180, 72) == before


def test_a_proposal_is_hatched_in_its_own_colour(roll: PianoRoll) -> None:
    roll.set_region((3840, 5760))
    roll.set_proposal((Note(3840, 72, 1800),))
    place = point(roll, (4700, 72))
    colours = {picture(roll).pixelColor(place + QPoint(i, 0)).name() for i in range(12)}
    assert len(colours) >= 2
    assert all(QColor(c).red() > QColor(c).blue() for c in colours)
    roll.clear_proposal()
    roll.set_region(None)
    assert colour(roll, 4700, 72) == DARK.roll_white_row


def test_an_empty_roll_says_what_to_do_until_there_is_a_note(roll: PianoRoll, document: Document) -> None:
    document.replace(empty_score(), None)
    hint = picture(roll)
    roll.set_region((0, 1920))
    assert picture(roll) != hint
    roll.set_region(None)
    assert picture(roll) == hint
    drag(roll, (7000, 80), (7000, 80))
    document.select(())
    with_note = picture(roll)
    middle = roll.area.rect().center()
    assert with_note.copy(middle.x() - 60, middle.y() - 10, 120, 20) != hint.copy(
        middle.x() - 60, middle.y() - 10, 120, 20
    )


def test_a_theme_is_put_on_at_once(roll: PianoRoll) -> None:
    roll.set_theme(LIGHT)
    assert colour(roll, 4000, 72) == LIGHT.roll_white_row


class Paints(QObject):
    """Which parts of a widget are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            assert isinstance(event, QPaintEvent)
            self.regions.append(QRegion(event.region()))
        return False


@pytest.fixture
def paints(qtbot: QtBot, roll: PianoRoll) -> Iterator[Paints]:
    paints = Paints()
    roll.area.installEventFilter(paints)
    yield paints
    roll.area.removeEventFilter(paints)


def test_a_moving_playhead_paints_two_strips(qtbot: QtBot, roll: PianoRoll, paints: Paints) -> None:
    roll.set_playhead(3000)
    qtbot.waitUntil(lambda: bool(paints.regions))
    paints.regions.clear()
    roll.set_playhead(4500)
    qtbot.waitUntil(lambda: bool(paints.regions))
    (region,) = paints.regions
    assert region.rectCount() == 2
    assert sum(rect.width() for rect in iter(region)) <= 12  # type: ignore[call-overload]


def test_the_strips_leave_nothing_of_the_old_playhead(roll: PianoRoll, paints: Paints) -> None:
    roll.set_playhead(3000)
    image = picture(roll)
    roll.set_playhead(4500)
    x = [round(roll.area.view.x(tick)) for tick in (3000, 4500)]
    strips = QRegion(x[0] - 2, 0, 5, image.height()) + QRegion(x[1] - 2, 0, 5, image.height())
    roll.area.render(image, strips.boundingRect().topLeft(), strips)
    assert image == picture(roll)


VIEW = Viewport(100, 80, 4000, px_per_tick=0.5, row_px=8, left=200, top=50)


def plaid(painter: QPainter, view: Viewport) -> None:
    """A pattern that shows where it was painted."""
    left, top = round(view.left * view.px_per_tick), round(view.top * view.row_px)
    for x in range(round(view.width_px)):
        for y in range(round(view.height_px)):
            painter.fillRect(x, y, 1, 1, QColor((left + x) % 256, (top + y) % 256, 0))


def shown(layer: Layer, view: Viewport, key: tuple[object, ...], paint: Paint) -> QImage:
    """What a layer shows on a widget as large as the view."""
    image = QImage(round(view.width_px), round(view.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layer.show(painter, image.rect(), view, key, paint)
    painter.end()
    return image


def test_a_layer_is_painted_until_it_has_been_the_same_once_and_then_kept(qapp: object) -> None:
    layer, painted = Layer(), []
    wide = replace(VIEW, px_per_tick=1)
    for view, key, times in (
        (VIEW, 1, 1),
        (VIEW, 1, 2),
        (VIEW, 1, 2),
        (VIEW, 2, 3),
        (wide, 2, 4),
        (VIEW, 2, 5),
        (VIEW, 2, 6),
        (VIEW, 2, 6),
        (VIEW.resized(90, 80), 2, 7),
    ):
        shown(layer, view, (key,), lambda painter, part: painted.append(part))
        assert len(painted) == times


def test_a_part_of_a_new_view_is_right_too(qapp: object) -> None:
    layer = Layer()
    whole = shown(layer, VIEW, (1,), plaid)
    part, dirty = QImage(whole.size(), whole.format()), QRect(20, 10, 30, 40)
    painter = QPainter(part)
    layer.show(painter, dirty, replace(VIEW, row_px=16), (1,), plaid)
    painter.end()
    assert part.copy(dirty) == shown(Layer(), replace(VIEW, row_px=16), (), plaid).copy(dirty)


@pytest.mark.parametrize(("right", "down"), [(7, 0), (-9, 0), (0, 5), (4, -6), (-300, 0), (0, 0)])
def test_a_scrolled_layer_looks_as_if_it_were_painted_anew(qapp: object, right: int, down: int) -> None:
    layer = Layer()
    for _ in range(2):  # the second time it is kept
        shown(layer, VIEW, (), plaid)
    there = VIEW.scrolled(right, down)
    parts: list[Viewport] = []

    def paint(painter: QPainter, part: Viewport) -> None:
        parts.append(part)
        plaid(painter, part)

    scrolled = shown(layer, there, (), paint)
    assert scrolled == shown(Layer(), there, (), plaid)
    missing = sum(part.width_px * part.height_px for part in parts)
    assert missing == min(8000, 8000 - (100 - abs(right)) * (80 - abs(down))) or abs(right) > 100


@pytest.mark.parametrize("notes", [600, 6000])
def test_a_roll_that_was_scrolled_looks_like_one_that_was_not(
    qtbot: QtBot, roll: PianoRoll, document: Document, notes: int
) -> None:
    document.edit(crowd(notes), "Draw notes")
    document.select(document.score.notes[10:60])
    other = PianoRoll(document, DARK)
    qtbot.addWidget(other)
    other.resize(roll.size())
    with qtbot.waitExposed(other):
        other.show()
    roll.zoom_in()
    picture(roll)
    for right, down in ((13.4, 0.0), (0.0, 7.7), (-5.2, -3.1), (300.0, 20.0), (2.5, 2.5)):
        roll.area.scroll_requested.emit(right, down)
        other.show_view(roll.area.view)
        other.area.set_theme(DARK)
        assert picture(roll) == picture(other)


def crowd(notes: int) -> NoteEdit:
    dice = random.Random(1)
    return NoteEdit(
        added=tuple(Note(dice.randrange(20_000), dice.randrange(40, 90), 200) for _ in range(notes))
    )


def test_equal_notes_and_other_tracks_are_all_painted(roll: PianoRoll, document: Document) -> None:
    before = picture(roll)
    document.set_track(1)
    assert picture(roll) != before
    assert colour(roll, 240, A.pitch) != DARK.roll_white_row
