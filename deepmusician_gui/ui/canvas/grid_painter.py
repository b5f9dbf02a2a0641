"""Paints the empty roll: rows of keys, and lines of steps, beats and bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QPainter

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas import raster, rects
from deepmusician_gui.ui.canvas.colours import faded
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.theme import Theme

BLACK_KEYS = frozenset((1, 3, 6, 8, 10))
LABEL_PX = 52
"""Bars that far apart have a number in the ruler and a strong line."""
_BAR_PX = 12
_LEAST_ROW_PX = 8  # below, lines between rows would be most of what one sees


class GridPainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, view: Viewport, ratio: float, metre_map: MetreMap, grid: Grid) -> None:
        self._paint_rows(painter, view, ratio)
        self._paint_lines(painter, view, ratio, metre_map, grid)

    def _paint_rows(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        width = round(view.width_px) + 1
        painter.fillRect(0, 0, width, round(view.height_px) + 1, QColor(self._theme.roll_white_row))
        pitches = np.arange(view.lowest_pitch, view.highest_pitch + 1)
        black = pitches[np.isin(pitches % 12, list(BLACK_KEYS))]
        rects.fill(
            painter,
            _bands(width, view.pixel_y(black), view.pixel_y(black - 1)),
            QColor(self._theme.roll_black_row),
        )
        feet = view.pixel_y(pitches - 1)
        if view.row_px >= _LEAST_ROW_PX * ratio:
            rects.fill(painter, _bands(width, feet - _thin(ratio), feet), faded(self._theme.step_line, 0.6))
        octaves = feet[pitches % 12 == 0]
        rects.fill(painter, _bands(width, octaves - _thin(ratio), octaves), QColor(self._theme.beat_line))

    def _paint_lines(
        self, painter: QPainter, view: Viewport, ratio: float, metre_map: MetreMap, grid: Grid
    ) -> None:
        px_per_tick = view.px_per_tick / ratio
        beat = metre_map.signature_at(0).beat_ticks(metre_map.ppq)
        step = grid.ticks(metre_map.ppq) if grid.step else beat
        for distance, every, colour in (
            (step, step, self._theme.step_line),
            (beat, None, self._theme.beat_line),
        ):
            if shown := raster.visibility(distance * px_per_tick):
                ticks = raster.lines(view, metre_map, every)
                self._paint_ticks(painter, view, ratio, ticks, faded(colour, shown))
        for least_px, colour in ((_BAR_PX, self._theme.beat_line), (LABEL_PX, self._theme.bar_line)):
            starts = [bar.start for bar in raster.bars(view, metre_map, least_px * ratio)]
            self._paint_ticks(painter, view, ratio, np.array(starts, np.int64), QColor(colour))

    def _paint_ticks(
        self, painter: QPainter, view: Viewport, ratio: float, ticks: Ints, colour: QColor
    ) -> None:
        x = view.pixel_x(ticks)
        edges = np.stack((x, np.zeros_like(x), x + _thin(ratio), np.full_like(x, view.height_px + 1)), 1)
        rects.fill(painter, edges, colour)


def _thin(ratio: float) -> int:
    return max(1, int(ratio))


def _bands(width: int, top: Ints, bottom: Ints) -> Ints:
    return np.stack((np.zeros_like(top), top, np.full_like(top, width), bottom), 1)
