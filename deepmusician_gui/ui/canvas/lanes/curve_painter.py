"""Settings of a controller as stairs: a line, filled towards its rest, and dots where something is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor, QPainter

from deepmusician_gui.ui.canvas import rects
from deepmusician_gui.ui.canvas.lanes.curve import Curve
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.sheet import Sheet
from deepmusician_gui.ui.canvas.viewport import Viewport

_LINE_PX, _DOT_PX, _DOT_ROOM_PX = 1.5, 5, 9


class Scale(NamedTuple):
    """From values to pixels: `foot` is the y of `lowest`, `top` that of `highest`."""

    lowest: int
    highest: int
    foot: int
    top: int

    def y(self, values: Ints) -> Ints:
        share = (values - self.lowest) / (self.highest - self.lowest)
        pixels: Ints = np.rint(self.foot - share * (self.foot - self.top)).astype(np.int64)
        return pixels


@dataclass(frozen=True, slots=True, eq=False)
class Stairs:
    """The values that a curve passes in each of W columns of pixels, both ends inclusive, (W,) each."""

    low: Ints
    high: Ints
    first: int
    """The column from which on something is set."""
    x: Ints
    """Columns in which something is set, (N,), and to what; in order of time."""
    values: Ints

    @classmethod
    def of(cls, curve: Curve, view: Viewport) -> Stairs:
        """What is seen of a curve; no slower to paint for a hundred thousand settings than for ten."""
        width = int(view.width_px)
        start, stop = np.searchsorted(curve.ticks, (view.left, np.ceil(view.right)))
        x, values = view.pixel_x(curve.ticks[start:stop]), curve.values[start:stop]
        seen = (x >= 0) & (x < width)
        x, values = x[seen], values[seen]
        before = (
            curve.values[start - 1 : start] if start else values[:1]
        )  # the line begins at the first setting
        last_at = np.full(width, -1)  # index of the last setting in or before each column
        last_at[x] = np.arange(len(x))
        if not len(before):
            before = np.array([curve.controller.rest])
        held = np.concatenate((values, before))[np.maximum.accumulate(last_at)]
        came_from = np.concatenate((before, held[:-1]))
        low, high = np.minimum(held, came_from), np.maximum(held, came_from)
        np.minimum.at(low, x, values)
        np.maximum.at(high, x, values)
        first = 0 if start else int(x[0]) if len(x) else width
        return cls(low, high, first, x, values)

    def paint(
        self,
        painter: QPainter,
        sheet: Sheet,
        scale: Scale,
        rest: int,
        line: QColor,
        area: QColor,
        ratio: float,
    ) -> None:
        """The line, and the area between it and `rest`; nothing before the first setting."""
        thickness = max(1, round(_LINE_PX * ratio))
        top = scale.y(self.high)
        bottom = np.maximum(scale.y(self.low), top + thickness)
        base = int(scale.y(np.array([rest]))[0])
        top[: self.first] = bottom[: self.first] = base
        height = scale.foot
        rows = np.arange(height, dtype=np.int16)[:, None]  # small numbers are compared the quickest
        top, bottom = np.minimum(top, height - thickness).astype(np.int16), bottom.astype(np.int16)
        pixels = sheet.resized(len(top), height)
        filled = (rows >= np.minimum(top, base)) & (rows < np.maximum(bottom, base))
        np.multiply(filled, np.uint32(area.rgb()), out=pixels)
        drawn = (rows >= top) & (rows < bottom)  # no rows before the first setting
        np.copyto(pixels, np.uint32(line.rgb()), where=drawn)
        sheet.draw(painter)

    def paint_dots(self, painter: QPainter, scale: Scale, colour: QColor, ratio: float) -> None:
        """One for each setting that stands alone."""
        gaps = np.diff(self.x, prepend=-1000, append=int(self.x[-1]) + 1000 if len(self.x) else 0)
        alone = np.minimum(gaps[:-1], gaps[1:]) >= _DOT_ROOM_PX * ratio
        size = round(_DOT_PX * ratio)
        left, top = self.x[alone] - size // 2, scale.y(self.values[alone]) - size // 2
        top = np.minimum(top, scale.foot - size)
        rects.fill(painter, np.stack((left, top, left + size, top + size), 1), colour)
