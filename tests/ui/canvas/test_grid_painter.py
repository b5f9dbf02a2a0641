from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.ui.canvas import raster
from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.grid_painter import BLACK_KEYS, LABEL_PX, GridPainter
from deepmusician_gui.ui.canvas.sheet import pixels_of
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import DARK, LIGHT, Theme

METRES = MetreMap((TimeSignature(0, 3, 4), TimeSignature(5000, 7, 8)))
SIXTEENTHS = Grid(Fraction(1, 16))
views = st.builds(
    Viewport,
    width_px=st.just(200),
    height_px=st.integers(100, 107),
    end=st.just(20_000),
    px_per_tick=st.floats(0.015, 0.6),
    row_px=st.floats(3, 40),
    left=st.floats(0, 20_000),
    top=st.floats(0, 128),
).map(Viewport.within_limits)

VIEW_BELOW_THE_LOWEST_ROW = Viewport(200, 107, 20_000, row_px=12.001, top=128).within_limits()


@settings(max_examples=60)
@example(VIEW_BELOW_THE_LOWEST_ROW, 1.5, DARK)
@given(views, st.sampled_from((1.0, 1.5, 2.0, 3.0)), st.sampled_from((DARK, LIGHT)))
def test_the_lines_of_the_ground_make_the_grid_painted_row_by_row(
    view: Viewport, ratio: float, theme: Theme
) -> None:
    view = view.in_pixels(ratio)
    ground = GridPainter(theme).ground(view, ratio, METRES, SIXTEENTHS)
    assert ground.lines[ground.at_y].tolist() == pixels_of(painted_plainly(view, ratio, theme)).tolist()


def painted_plainly(view: Viewport, ratio: float, theme: Theme) -> QImage:
    """Rectangle by rectangle, each as large as what it shows."""
    width, height = round(view.width_px), round(view.height_px)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.roll_white_row))
    painter = QPainter(image)
    thin = int(ratio)
    for pitch in range(view.lowest_pitch, view.highest_pitch + 1):
        top, foot = (int(edge(np.array(pitch))) for edge in (view.pixel_y, view.pixel_foot))
        if pitch % 12 in BLACK_KEYS:
            painter.fillRect(0, top, width, foot - top, QColor(theme.roll_black_row))
        if view.row_px >= 8 * ratio:
            painter.fillRect(0, foot - thin, width, thin, faded(theme.step_line, 0.6))
        if pitch % 12 == 0:
            painter.fillRect(0, foot - thin, width, thin, QColor(theme.beat_line))
    beat, step = METRES.signature_at(0).beat_ticks(METRES.ppq), SIXTEENTHS.ticks(METRES.ppq)
    for distance, every, colour in ((step, step, theme.step_line), (beat, None, theme.beat_line)):
        if shown := raster.visibility(distance * view.px_per_tick / ratio):
            for x in view.pixel_x(raster.lines(view, METRES, every)).tolist():
                painter.fillRect(x, 0, thin, height, faded(colour, shown))
    for least_px, colour in ((12, theme.beat_line), (LABEL_PX, theme.bar_line)):
        for bar in raster.bars(view, METRES, least_px * ratio):
            painter.fillRect(int(view.pixel_x(bar.start)), 0, thin, height, QColor(colour))  # type: ignore[arg-type]
    painter.end()
    return image


@pytest.mark.parametrize("widths", [(300, 40), (40, 300)])
def test_a_narrow_part_is_painted_after_a_wide_one_as_before_it(widths: tuple[int, int]) -> None:
    painter = GridPainter(DARK)
    for width in widths:
        view = Viewport(width, 160, 20_000, px_per_tick=0.1, row_px=12, top=60)
        again = painter.ground(view, 1.0, METRES, SIXTEENTHS)
        anew = GridPainter(DARK).ground(view, 1.0, METRES, SIXTEENTHS)
        assert again.lines.tolist() == anew.lines.tolist()
        assert again.lines.shape[1] == width
