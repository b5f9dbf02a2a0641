from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas.colours import FIRST_SHADE, KINDS, MUTED, SHADES, NotePalette
from deepmusician_gui.ui.canvas.grid_painter import GridPainter
from deepmusician_gui.ui.canvas.ground import Ground
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.note_marks import Marks, marks, visible
from deepmusician_gui.ui.canvas.note_painter import FEW, NotePainter, is_crowded
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import DARK

SIZE = (300, 160)
BACKGROUND = QColor("#123456")
TRACKS = (Track("Lead"), Track("Bass", colour=1))
PALETTE = NotePalette(DARK, Score(tracks=TRACKS))
OUTLINE = QColor(DARK.selection_outline)

crowds = st.lists(
    st.builds(
        Note,
        onset=st.integers(0, 3000),
        pitch=st.integers(55, 75),
        duration=st.integers(1, 900),
        velocity=st.integers(1, 127),
        track=st.integers(0, 1),
        release_velocity=st.just(64),
    ),
    min_size=1,
    max_size=60,
    unique_by=lambda note: (note.onset // 50, note.pitch),
).map(lambda notes: tuple(sorted(notes)))
views = st.builds(
    Viewport,
    width_px=st.just(SIZE[0]),
    height_px=st.just(SIZE[1]),
    end=st.just(4000),
    px_per_tick=st.floats(0.05, 0.6),
    row_px=st.floats(3, 7.9),
    left=st.floats(0, 2000),
    top=st.floats(45, 60),
).map(Viewport.within_limits)


def canvas() -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(BACKGROUND)
    return image


def marks_of(view: Viewport, notes: tuple[Note, ...], chosen: frozenset[Note]) -> Marks:
    columns = NoteColumns(notes)
    return marks(view, columns, visible(view, columns), columns.mask(chosen), 0)


def painted(view: Viewport, shown: Marks, ground: Ground | None = None, ratio: float = 1.0) -> QImage:
    image = canvas()
    painter = QPainter(image)
    NotePainter(PALETTE, OUTLINE, QFont()).paint(
        painter, view, ratio, shown, ground, crowded=is_crowded(view, ratio, len(shown.left))
    )
    painter.end()
    return image


def painted_one_by_one(shown: Marks, ground: QImage | None = None, ratio: float = 1.0) -> QImage:
    """The plain way, which the quick one must equal pixel for pixel."""
    image = ground or canvas()
    rim = round(ratio)
    painter = QPainter(image)
    for left, right, top, bottom, _, kind, _, selected in zip(*shown.sorted(), strict=True):
        fill = PALETTE.fills[kind]
        width, height = int(right - left), int(bottom - top)
        painter.fillRect(int(left), int(top), width, height, OUTLINE if selected else fill)
        visible_width = min(int(right), SIZE[0]) - max(int(left), 0)
        if selected and visible_width >= 4 * ratio and height > 2 * rim:
            inner_left, inner_right = max(int(left), 0) + rim, min(int(right), SIZE[0]) - rim
            painter.fillRect(inner_left, int(top) + rim, inner_right - inner_left, height - 2 * rim, fill)
    painter.end()
    return image


@settings(max_examples=60)
@given(views, crowds, st.data())
def test_a_crowd_looks_as_if_each_note_were_painted_alone(
    view: Viewport, notes: tuple[Note, ...], data: st.DataObject
) -> None:
    view = view.in_pixels(1.0)
    shown = marks_of(view, notes, frozenset(data.draw(st.lists(st.sampled_from(notes)))))
    assert painted(view, shown) == painted_one_by_one(shown)


@settings(max_examples=60)
@given(views, crowds, st.sampled_from((1.0, 1.5, 2.0, 3.0)), st.data())
def test_a_crowd_lies_on_the_grid_as_if_each_note_were_painted_on_it_alone(
    view: Viewport, notes: tuple[Note, ...], ratio: float, data: st.DataObject
) -> None:
    view = replace(view, row_px=view.row_px * ratio).in_pixels(1.0)
    shown = marks_of(view, notes, frozenset(data.draw(st.lists(st.sampled_from(notes)))))
    ground = GridPainter(DARK).ground(view, ratio, MetreMap(), Grid())
    assert painted(view, shown, ground, ratio) == painted_one_by_one(shown, grid_alone(ground), ratio)


def test_a_row_of_which_less_than_half_a_pixel_is_seen_shows_nothing_of_its_notes() -> None:
    view = Viewport(*SIZE, 4000, px_per_tick=0.1, row_px=3.05, top=60.7)
    view = view.in_pixels(1.0)
    assert view.pixel_y(np.array(view.lowest_pitch)) == SIZE[1]
    above, below = Note(500, view.lowest_pitch + 1, 900), Note(500, view.lowest_pitch, 900)
    ground = GridPainter(DARK).ground(view, 1.0, MetreMap(), Grid())
    alone = painted(view, marks_of(view, (above,), frozenset()), ground)
    assert alone == painted(view, marks_of(view, (below, above), frozenset()), ground)


def grid_alone(ground: Ground) -> QImage:
    image = canvas()
    for y, line in enumerate(ground.lines[ground.at_y].tolist()):
        for x, colour in enumerate(line):
            image.setPixel(x, y, colour)
    return image


VIEW = Viewport(*SIZE, 4000, px_per_tick=0.1, row_px=16, left=0, top=60).in_pixels(1.0)


def colour_at(image: QImage, tick: float, pitch: int) -> str:
    return image.pixelColor(round(VIEW.x(tick)), round(VIEW.y(pitch) + VIEW.row_px / 2)).name()


@pytest.mark.parametrize("crowd", [0, FEW])
def test_few_and_many_have_the_same_colours_gaps_and_outlines(qapp: object, crowd: int) -> None:
    note, chosen, other = Note(500, 62, 900, 100), Note(500, 60, 900, 100), Note(500, 64, 900, 100, 1)
    others = tuple(Note(i % 300, 66, 10) for i in range(crowd))
    image = painted(VIEW, marks_of(VIEW, tuple(sorted((note, chosen, other, *others))), frozenset((chosen,))))
    shade = FIRST_SHADE + 100 * SHADES // 128
    assert colour_at(image, 1200, 62) == PALETTE.fills[shade].name()
    assert colour_at(image, 1200, 60) == PALETTE.fills[shade].name()
    assert colour_at(image, 1200, 64) == PALETTE.fills[KINDS].name()
    top = round(VIEW.y(60))
    assert image.pixelColor(100, top).lightness() > PALETTE.fills[shade].lightness()
    assert image.pixelColor(100, round(VIEW.y(61)) - 1) == BACKGROUND


@pytest.mark.parametrize("crowd", [0, FEW])
def test_a_muted_note_is_hardly_more_than_its_rim(qapp: object, crowd: int) -> None:
    heard, muted = Note(500, 60, 900, 100), Note(500, 62, 900, 100, is_muted=True)
    others = tuple(Note(i % 300, 66, 10) for i in range(crowd))
    image = painted(VIEW, marks_of(VIEW, tuple(sorted((heard, muted, *others))), frozenset()))
    inside = QColor(colour_at(image, 1200, 62))
    assert inside == PALETTE.fills[MUTED]
    assert inside.lightness() < QColor(colour_at(image, 1200, 60)).lightness() / 2
    if not crowd:
        assert image.pixelColor(100, round(VIEW.y(62))).lightness() > inside.lightness()


def test_a_loud_note_is_brighter_than_a_soft_one(qapp: object) -> None:
    notes = (Note(500, 60, 900, 20), Note(500, 62, 900, 120))
    image = painted(VIEW, marks_of(VIEW, notes, frozenset()))
    soft, loud = (QColor(colour_at(image, 1200, pitch)) for pitch in (60, 62))
    assert loud.lightness() > soft.lightness()


def test_a_note_that_has_room_bears_its_name(qapp: object) -> None:
    def colours(duration: int, row_px: float) -> int:
        view = replace(VIEW, row_px=row_px)
        image = painted(view, marks_of(view, (Note(500, 62, duration),), frozenset()))
        y = round(view.y(62) + row_px / 2)
        return len({image.pixelColor(x, y).name() for x in range(52, 52 + duration // 10 - 4)})

    assert colours(900, 16) > 2
    assert colours(200, 16) == colours(900, 13.6) == 1
