"""The editor's raster: where notes snap to."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from deepmusician_gui.score.timing import MetreMap


class Grid(NamedTuple):
    """Lines every `step` whole notes (1/16 = sixteenths, 1/12 = triplet eighths), counted from each bar line.

    `step` None is no grid: every tick is a line.
    """

    step: Fraction | None = Fraction(1, 16)
    keeps_offset: bool = False
    """Whether what is moved goes by whole steps and keeps its distance from the lines, instead of landing on one."""

    def ticks(self, ppq: int) -> int:
        """Distance of two lines in ticks, >= 1."""
        return 1 if self.step is None else max(1, int(self.step * 4 * ppq))

    def floor(self, tick: int, metre_map: MetreMap) -> int:
        """The last line at or before `tick`; ticks before 0 give 0."""
        bar = metre_map.bar_at(max(0, tick))
        step = self.ticks(metre_map.ppq)
        return bar.start + (max(0, tick) - bar.start) // step * step

    def nearest(self, tick: int, metre_map: MetreMap) -> int:
        """The line nearest to `tick`, the later one of two equally near; the next bar line counts as one."""
        before = self.floor(tick, metre_map)
        after = min(before + self.ticks(metre_map.ppq), metre_map.bar_at(before).end)
        return after if 2 * (tick - before) >= after - before else before


class Rhythm(Enum):
    """What becomes of a note value: 2/3 of it as a triplet, 3/2 with a dot."""

    STRAIGHT = Fraction(1)
    TRIPLET = Fraction(2, 3)
    DOTTED = Fraction(3, 2)


STEPS = tuple(Fraction(1, 2**n) for n in range(7))
"""Note values of a grid, 1/1 to 1/64."""

_LEAST_PX = 9  # an adaptive grid has its lines at least so far apart


class GridChoice(NamedTuple):
    """The grid that a composer asks for."""

    step: Fraction | None = Fraction(1, 16)
    """One of STEPS; None for the finest that there is room for."""
    rhythm: Rhythm = Rhythm.STRAIGHT
    is_on: bool = True
    keeps_offset: bool = False

    def grid(self, px_per_quarter: float) -> Grid:
        """The grid at a zoom."""
        if not self.is_on:
            return Grid(None)
        return Grid(self._value(px_per_quarter) * self.rhythm.value, self.keeps_offset)

    def finer(self, px_per_quarter: float) -> GridChoice:
        """With a fixed step half as long as the one there is, 1/64 at the least."""
        return self._stepped(px_per_quarter, 1)

    def coarser(self, px_per_quarter: float) -> GridChoice:
        """With a fixed step twice as long as the one there is, a whole note at the most."""
        return self._stepped(px_per_quarter, -1)

    def _stepped(self, px_per_quarter: float, by: int) -> GridChoice:
        place = STEPS.index(self._value(px_per_quarter)) + by
        return self._replace(step=STEPS[max(0, min(place, len(STEPS) - 1))], is_on=True)

    def _value(self, px_per_quarter: float) -> Fraction:
        if self.step is not None:
            return self.step
        roomy = (step for step in reversed(STEPS) if step * 4 * px_per_quarter >= _LEAST_PX)
        return next(roomy, STEPS[0])
