"""Paints the empty roll: rows of keys, and lines of steps, beats and bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas import raster, rects
from deepmusician_gui.ui.canvas.colours import faded, mix
from deepmusician_gui.ui.canvas.ground import Ground, row_places
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.sheet import pixels_of
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.widgets.theme import Theme

BLACK_KEYS = frozenset((1, 3, 6, 8, 10))
LABEL_PX = 52
"""Bars that far apart have a number in the ruler and a strong line."""
_BAR_PX = 12
_LEAST_ROW_PX = 8  # below, lines between rows would be most of what one sees
_WHITE, _BLACK, _IN_SCALE, _TONIC = range(4)  # the kinds of rows
_FOOT = _TONIC + 1  # as many lines of pixels for their lower edges
_OCTAVE_FOOT = 2 * _FOOT
_LINES = _OCTAVE_FOOT + 1
_TONIC_SHARE = 0.07  # of the accent


class GridPainter:
    """All measures in pixels of the screen; `ratio` of them make one px."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._image = QImage()  # kept, as PySide6 6.11 keeps references to None for each one ever painted on

    def ground(
        self, view: Viewport, ratio: float, metre_map: MetreMap, grid: Grid, scale: Scale | None = None
    ) -> Ground:
        """The whole grid: the lines of time cross every row alike, so that few lines of pixels differ.

        The rows of a scale are lighter.
        """
        width = round(view.width_px)
        if self._image.width() < width:
            self._image = QImage(width, _LINES, QImage.Format.Format_RGB32)
        painter = QPainter(self._image)
        self._paint_rows(painter, width, with_feet=view.row_px >= _LEAST_ROW_PX * ratio)
        self._paint_lines(painter, view, ratio, metre_map, grid)
        painter.end()
        return Ground(pixels_of(self._image)[:, :width].copy(), _line_at_y(view, ratio, scale))

    def _paint_rows(self, painter: QPainter, width: int, *, with_feet: bool) -> None:
        theme = self._theme
        colours = {
            _WHITE: QColor(theme.roll_white_row),
            _BLACK: QColor(theme.roll_black_row),
            _IN_SCALE: QColor(theme.roll_in_scale_row),
            _TONIC: mix(theme.roll_in_scale_row, theme.accent, _TONIC_SHARE),
        }
        for kind, colour in colours.items():
            painter.fillRect(0, kind, width, 1, colour)
            painter.fillRect(0, kind + _FOOT, width, 1, colour)
        if with_feet:
            painter.fillRect(0, _FOOT, width, _FOOT, faded(theme.step_line, 0.6))
        painter.fillRect(0, _OCTAVE_FOOT, width, 1, QColor(theme.beat_line))

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
                _paint_ticks(painter, view, ratio, ticks, faded(colour, shown))
        for least_px, colour in ((_BAR_PX, self._theme.beat_line), (LABEL_PX, self._theme.bar_line)):
            starts = raster.bar_starts(view, metre_map, least_px * ratio)
            _paint_ticks(painter, view, ratio, starts, QColor(colour))


def _paint_ticks(painter: QPainter, view: Viewport, ratio: float, ticks: Ints, colour: QColor) -> None:
    x = view.pixel_x(ticks)
    edges = np.stack((x, np.zeros_like(x), x + _thin(ratio), np.full_like(x, _LINES)), 1)
    rects.fill(painter, edges, colour)


def _kinds(scale: Scale | None) -> Ints:
    """The kind of row of each pitch class, (12,): as on a piano, or the notes of a scale and all others."""
    keys = np.arange(12)
    kinds = np.where(np.isin(keys, list(BLACK_KEYS)), _BLACK, _WHITE)
    if scale:
        kinds = np.where(np.isin(keys, list(scale.pitch_classes)), _IN_SCALE, _BLACK)
        kinds[scale.tonic_class] = _TONIC
    return kinds


def _thin(ratio: float) -> int:
    return max(1, int(ratio))


def _line_at_y(view: Viewport, ratio: float, scale: Scale | None) -> Ints:
    rows = row_places(view)
    key = view.pitches[rows.row] % 12
    is_foot = (rows.below >= 0) & (rows.below < _thin(ratio))
    line: Ints = _kinds(scale)[key] + _FOOT * is_foot
    line[is_foot & (key == 0)] = _OCTAVE_FOOT
    return line
