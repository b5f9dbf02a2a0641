"""Dragging the frame that shows which part of the piece is seen: moving it looks elsewhere, its ends zoom."""

from __future__ import annotations

from dataclasses import replace

from deepmusician_gui.ui.canvas.tools.span import SpanPart, part_at
from deepmusician_gui.ui.canvas.viewport import Viewport

_LEAST_PX = 2.0


class Frame:
    """A viewport as seen in a strip `width_px` wide that shows its piece as a whole."""

    def __init__(self, view: Viewport, width_px: float) -> None:
        self.view = view
        self._ticks_per_px = view.end / max(1.0, width_px)

    @property
    def edges(self) -> tuple[float, float]:
        """Left and right in px."""
        right = min(self.view.right, self.view.end)
        return self.view.left / self._ticks_per_px, right / self._ticks_per_px

    def part(self, x: float) -> SpanPart:
        """What lies at `x`; a frame too narrow to be pulled at its ends can still be moved."""
        return part_at(*self.edges, x)

    def centred(self, x: float) -> Viewport:
        """The view with `x` in its middle."""
        left, right = self.edges
        return self.shifted(x - (left + right) / 2)

    def shifted(self, by_px: float) -> Viewport:
        """The view farther right."""
        return replace(self.view, left=self.view.left + by_px * self._ticks_per_px).within_limits()

    def stretched(self, part: SpanPart, by_px: float) -> Viewport:
        """The view with one of its ends, START or END, farther right and the other where it is."""
        left, right = self.edges
        if part is SpanPart.START:
            left = max(0.0, min(left + by_px, right - _LEAST_PX))
        else:
            right = max(right + by_px, left + _LEAST_PX)
        scale = self.view.width_px / ((right - left) * self._ticks_per_px)
        return replace(self.view, px_per_tick=scale, left=left * self._ticks_per_px).within_limits()
