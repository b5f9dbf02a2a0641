"""Dragging a span of time: drawing one, moving it, pulling at its ends."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

Ticks = tuple[int, int]
"""From one tick to another, end exclusive."""
_GRIP_PX = 6.0
_OUTSIDE_PX = 3.0


class SpanPart(Enum):
    """What part of a span lies under the pointer."""

    NONE = "none"
    START = "start"
    BODY = "body"
    END = "end"


def part_at(left: float, right: float, x: float) -> SpanPart:
    """What lies at `x` where the span is seen from `left` to `right`; a third of it can always be taken to move it."""
    if not left - _OUTSIDE_PX <= x < right + _OUTSIDE_PX:
        return SpanPart.NONE
    grip = min(_GRIP_PX, (right - left) / 3)
    if x < left + grip:
        return SpanPart.START
    return SpanPart.END if x >= right - grip else SpanPart.BODY


class DragSpan:
    """One press on a span, or beside it to draw another, and where it is dragged."""

    def __init__(
        self, part: SpanPart, span: Ticks | None, tick: float, snap: Callable[[float], int], *, free: bool
    ) -> None:
        """`snap` gives the grid line nearest to a tick."""
        assert span or part is SpanPart.NONE
        self._part = part
        self._press = tick
        self._snap = snap
        self._before = span or (0, 0)
        self._anchor = self._line(tick, free=free)
        self.span = span
        """As it is now; None before there is any."""

    def move(self, tick: float, *, free: bool) -> None:
        """The pointer is there; `free` lets go of the grid. A span never gets empty."""
        start, end = self._before
        if self._part is SpanPart.BODY:
            first = self._line(start + tick - self._press, free=free)
            self.span = (first, first + end - start)
            return
        still = {SpanPart.START: end, SpanPart.END: start}.get(self._part, self._anchor)
        first, last = sorted((still, self._line(tick, free=free)))
        if first < last:
            self.span = (first, last)

    def _line(self, tick: float, *, free: bool) -> int:
        return max(0, round(tick) if free else self._snap(max(0.0, tick)))
