"""Which part of time and pitch is seen, and how large: ticks <-> x, pitches <-> y."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import HIGHEST_PITCH

ROWS = HIGHEST_PITCH + 1
MOST_PX_PER_TICK = 16.0
LEAST_ROW_PX, MOST_ROW_PX = 3.0, 48.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window onto the roll; immutable. x grows with time, y with falling pitch, both from its upper left corner.

    Every view made from another by a method keeps its limits: it looks neither beyond tick 0, `end` or the highest
    and lowest pitch, nor from too near.
    """

    width_px: float
    height_px: float
    end: int
    """First tick that can not be scrolled to, >= 1."""
    px_per_tick: float = 0.1
    row_px: float = 14.0
    """Height of one semitone."""
    left: float = 0.0
    """Tick at x = 0."""
    top: float = 0.0
    """Rows above y = 0; the highest pitch is row 0."""

    def within_limits(self) -> Viewport:
        """The nearest view that shows nothing but the roll, at a scale that can be worked with."""
        width, height = max(1.0, self.width_px), max(1.0, self.height_px)
        px_per_tick = _clamp(self.px_per_tick, width / self.end, MOST_PX_PER_TICK)
        row_px = max(_clamp(self.row_px, LEAST_ROW_PX, MOST_ROW_PX), height / ROWS)
        return Viewport(
            width_px=width,
            height_px=height,
            end=self.end,
            px_per_tick=px_per_tick,
            row_px=row_px,
            left=_clamp(self.left, 0.0, max(0.0, self.end - width / px_per_tick)),
            top=_clamp(self.top, 0.0, max(0.0, ROWS - height / row_px)),
        )

    @property
    def right(self) -> float:
        """Tick at the right edge."""
        return self.left + self.width_px / self.px_per_tick

    @property
    def lowest_pitch(self) -> int:
        return self.pitch(self.height_px - 1e-6)

    @property
    def highest_pitch(self) -> int:
        return self.pitch(0)

    def x(self, tick: float) -> float:
        return (tick - self.left) * self.px_per_tick

    def tick(self, x: float) -> float:
        """Inverse of `x`; may lie outside of what can be scrolled to."""
        return self.left + x / self.px_per_tick

    def y(self, pitch: float) -> float:
        """Upper edge of a pitch's row."""
        return (HIGHEST_PITCH - pitch - self.top) * self.row_px

    def pitch(self, y: float) -> int:
        """The pitch whose row holds `y`, the nearest one beyond the first and last row."""
        return HIGHEST_PITCH - int(_clamp(math.floor(self.top + y / self.row_px), 0, HIGHEST_PITCH))

    def pixel_x(self, ticks: NDArray[np.int64]) -> NDArray[np.int64]:
        """Whole pixels of the places `ticks`; their distances stay the same while the view scrolls."""
        pixels: NDArray[np.int64] = np.rint(ticks * self.px_per_tick).astype(np.int64)
        return pixels - round(self.left * self.px_per_tick)

    def pixel_y(self, pitches: NDArray[np.int64]) -> NDArray[np.int64]:
        """Whole pixels of the upper edges of the rows of `pitches`."""
        pixels: NDArray[np.int64] = np.rint((HIGHEST_PITCH - pitches) * self.row_px).astype(np.int64)
        return pixels - round(self.top * self.row_px)

    def resized(self, width_px: float, height_px: float) -> Viewport:
        """The same place and scale through a window of another size."""
        return replace(self, width_px=width_px, height_px=height_px).within_limits()

    def reaching(self, end: int) -> Viewport:
        """The same view of a piece that can be scrolled to `end`."""
        return replace(self, end=max(1, end)).within_limits()

    def scrolled(self, right_px: float, down_px: float) -> Viewport:
        left, top = self.left + right_px / self.px_per_tick, self.top + down_px / self.row_px
        return replace(self, left=left, top=top).within_limits()

    def time_zoomed(self, factor: float, x: float) -> Viewport:
        """Time `factor` (> 0) times as wide; the tick under `x` stays there."""
        zoomed = replace(self, px_per_tick=self.px_per_tick * factor).within_limits()
        return replace(zoomed, left=self.tick(x) - x / zoomed.px_per_tick).within_limits()

    def rows_zoomed(self, factor: float, y: float) -> Viewport:
        """Rows `factor` (> 0) times as high; the pitch under `y` stays there."""
        zoomed = replace(self, row_px=self.row_px * factor).within_limits()
        return replace(zoomed, top=self.top + y / self.row_px - y / zoomed.row_px).within_limits()

    def fitted(self, start: float, end: float, lowest: int, highest: int) -> Viewport:
        """A view in which the ticks from `start` to `end` and the pitches from `lowest` to `highest` just fit."""
        scales = replace(
            self,
            px_per_tick=self.width_px / max(1.0, end - start),
            row_px=self.height_px / (highest - lowest + 1),
            left=start,
        ).within_limits()
        middle = HIGHEST_PITCH - (lowest + highest) / 2 + 0.5
        return replace(scales, top=middle - self.height_px / scales.row_px / 2).within_limits()

    def in_pixels(self, ratio: float) -> Viewport:
        """The same view measured in the pixels of a screen that has `ratio` of them to the px; only to paint with.

        It is made of whole pixels, so that everything painted by it falls on the same ones.
        """
        px_per_tick, row_px = self.px_per_tick * ratio, self.row_px * ratio
        return replace(
            self,
            width_px=math.ceil(self.width_px * ratio),
            height_px=math.ceil(self.height_px * ratio),
            px_per_tick=px_per_tick,
            row_px=row_px,
            left=round(self.left * px_per_tick) / px_per_tick,
            top=round(self.top * row_px) / row_px,
        )

    def part(self, x: int, y: int, width: int, height: int) -> Viewport:
        """What is seen through a rectangle of this view, in whole pixels."""
        return replace(
            self,
            width_px=width,
            height_px=height,
            left=self.left + x / self.px_per_tick,
            top=self.top + y / self.row_px,
        )

    def pixels_from(self, whole: Viewport) -> tuple[int, int]:
        """x and y of this part within the whole."""
        return (
            round((self.left - whole.left) * self.px_per_tick),
            round((self.top - whole.top) * self.row_px),
        )


def _clamp(value: float, low: float, high: float) -> float:
    return max(low, min(value, high))
