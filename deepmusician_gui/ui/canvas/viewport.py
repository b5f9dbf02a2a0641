"""Which part of time and pitch is seen, and how large: ticks <-> x, pitches <-> y."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.ui.canvas.rows import ALL_ROWS, Rows

MOST_PX_PER_TICK = 16.0
LEAST_ROW_PX, MOST_ROW_PX = 3.0, 48.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window onto the roll; immutable. x grows with time, y with falling pitch, both from its upper left corner.

    Every view made from another by a method keeps its limits: it looks neither beyond tick 0, `end` or the highest
    row, nor from too near, and below the lowest row only where a folded roll does not fill the window.
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
    """Rows above y = 0."""
    rows: Rows = ALL_ROWS

    def within_limits(self) -> Viewport:
        """The nearest view that shows nothing but the roll, at a scale that can be worked with."""
        width, height = max(1.0, self.width_px), max(1.0, self.height_px)
        px_per_tick = _clamp(self.px_per_tick, width / self.end, MOST_PX_PER_TICK)
        row_px = max(_clamp(self.row_px, LEAST_ROW_PX, MOST_ROW_PX), height / len(ALL_ROWS))
        return replace(
            self,
            width_px=width,
            height_px=height,
            px_per_tick=px_per_tick,
            row_px=row_px,
            left=_clamp(self.left, 0.0, max(0.0, self.end - width / px_per_tick)),
            top=_clamp(self.top, 0.0, max(0.0, len(self.rows) - height / row_px)),
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

    def y(self, pitch: int) -> float:
        """Upper edge of a pitch's row."""
        return (self.rows.row(pitch) - self.top) * self.row_px

    def foot(self, pitch: int) -> float:
        """Lower edge of a pitch's row."""
        return self.y(pitch) + self.row_px

    def pitch(self, y: float) -> int:
        """The pitch whose row holds `y`, the nearest one beyond the first and last row."""
        return self.rows.pitch(math.floor(self.top + y / self.row_px))

    @property
    def pitches(self) -> NDArray[np.int64]:
        """Those whose rows are seen, from the highest down."""
        first, last = self.rows.row(self.highest_pitch), self.rows.row(self.lowest_pitch)
        return np.array(self.rows.pitches[first : last + 1])

    def pixel_x(self, ticks: NDArray[np.int64]) -> NDArray[np.int64]:
        """Whole pixels of the places `ticks`; their distances stay the same while the view scrolls."""
        pixels: NDArray[np.int64] = np.rint(ticks * self.px_per_tick).astype(np.int64)
        return pixels - round(self.left * self.px_per_tick)

    def pixel_y(self, pitches: NDArray[np.int64]) -> NDArray[np.int64]:
        """Whole pixels of the upper edges of the rows of `pitches`."""
        return self._pixel_y(self.rows.row(pitches))

    def pixel_foot(self, pitches: NDArray[np.int64]) -> NDArray[np.int64]:
        """Whole pixels of the lower edges of the rows of `pitches`."""
        return self._pixel_y(self.rows.row(pitches) + 1)

    def _pixel_y(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        pixels: NDArray[np.int64] = np.rint(rows * self.row_px).astype(np.int64)
        return pixels - round(self.top * self.row_px)

    def resized(self, width_px: float, height_px: float) -> Viewport:
        """The same place and scale through a window of another size."""
        return replace(self, width_px=width_px, height_px=height_px).within_limits()

    def reaching(self, end: int) -> Viewport:
        """The same view of a piece that can be scrolled to `end`."""
        return replace(self, end=max(1, end)).within_limits()

    def folded(self, rows: Rows, y: float) -> Viewport:
        """The same view of other rows; what stood at `y` stays near it."""
        top = rows.row(self.pitch(y)) - y / self.row_px
        return replace(self, rows=rows, top=top).within_limits()

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
            row_px=self.height_px / (self.rows.row(lowest) - self.rows.row(highest) + 1),
            left=start,
        ).within_limits()
        middle = (self.rows.row(lowest) + self.rows.row(highest) + 1) / 2
        return replace(scales, top=middle - self.height_px / scales.row_px / 2).within_limits()

    def toward(self, other: Viewport, share: float) -> Viewport:
        """A view on the way to another of the same rows: scales grow evenly, and the middle moves with them."""

        def between(here: float, there: float) -> float:
            return float(here * (there / here) ** share)

        zoomed = replace(
            self,
            px_per_tick=between(self.px_per_tick, other.px_per_tick),
            row_px=between(self.row_px, other.row_px),
        )
        left = self.left + (other.left - self.left) * _progress(self.px_per_tick, other.px_per_tick, share)
        top = self.top + (other.top - self.top) * _progress(self.row_px, other.row_px, share)
        return replace(zoomed, left=left, top=top).within_limits()

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


def _progress(scale: float, other: float, share: float) -> float:
    """How much of the way an edge has gone so that one place keeps still while the scale changes."""
    if math.isclose(scale, other, rel_tol=1e-6):
        return share
    return float((1 - (scale / other) ** share) / (1 - scale / other))


def _clamp(value: float, low: float, high: float) -> float:
    return max(low, min(value, high))
