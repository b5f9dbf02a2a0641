"""The lines of a grid that swings."""

from __future__ import annotations

from collections.abc import Iterator

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.timing import MetreMap


class Lines:
    """Where the lines of `grid` are when every second one of a bar comes late.

    At a swing of 100 % late lines come half a step late, which makes pairs of 3 to 1; 67 % makes triplets, 2 to 1;
    at 0 % these are the lines of the grid.
    """

    def __init__(self, grid: Grid, metre_map: MetreMap, swing_percent: int = 0) -> None:
        self._metre_map = metre_map
        self._step = grid.ticks(metre_map.ppq)
        self._late = self._step * swing_percent // 200

    def nearest(self, tick: int) -> int:
        """The line nearest to `tick` (>= 0), the later one of two equally near; the next bar line counts as one."""
        return min(self._around(tick), key=lambda line: (abs(line - tick), -line))

    def after(self, tick: int) -> int:
        """The first line behind `tick` (>= 0)."""
        return min(line for line in self._around(tick) if line > tick)

    def _around(self, tick: int) -> Iterator[int]:
        """The lines on either side of `tick` and some neighbours, none beyond the bar's end."""
        bar = self._metre_map.bar_at(tick)
        here = (tick - bar.start) // self._step
        for place in range(max(0, here - 1), here + 2):
            yield min(bar.start + place * self._step + place % 2 * self._late, bar.end)
