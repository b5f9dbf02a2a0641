"""The editor's raster: where notes snap to."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from deepmusician_gui.score.timing import MetreMap


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines every `step` whole notes (1/16 = sixteenths, 1/12 = triplet eighths), counted from each bar line.

    `step` None is no grid: every tick is a line.
    """

    step: Fraction | None = Fraction(1, 16)

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
