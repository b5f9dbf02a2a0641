"""The lines of time that a view has room for."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from deepmusician_gui.score.timing import BarSpan, MetreMap
from deepmusician_gui.ui.canvas.note_columns import Ints
from deepmusician_gui.ui.canvas.viewport import Viewport


def bars(view: Viewport, metre_map: MetreMap, least_px: float) -> Iterator[BarSpan]:
    """The visible bars; only every 2nd, 4th, 8th ... where they lie closer than `least_px`."""
    return map(metre_map.bar, _numbers(view, metre_map, least_px))


def bar_starts(view: Viewport, metre_map: MetreMap, least_px: float) -> Ints:
    """First ticks of the same bars."""
    return np.array([metre_map.bar_start(number) for number in _numbers(view, metre_map, least_px)], np.int64)


def _numbers(view: Viewport, metre_map: MetreMap, least_px: float) -> range:
    stride = 1
    first_length = metre_map.signature_at(0).bar_ticks(
        metre_map.ppq
    )  # the same wherever the view has scrolled to
    while first_length * view.px_per_tick * stride < least_px:
        stride *= 2
    first = metre_map.bar_at(int(max(0.0, view.left))).number
    last = metre_map.bar_at(max(0, math.ceil(view.right) - 1)).number
    return range(first // stride * stride, last + 1, stride)


def lines(view: Viewport, metre_map: MetreMap, step: int | None) -> Ints:
    """Ticks of the lines every `step` (None: every beat) within each visible bar, its first one left out."""
    inside = [
        np.arange(bar.start, bar.end, step or bar.signature.beat_ticks(metre_map.ppq))[1:]
        for bar in bars(view, metre_map, 1)
    ]
    return np.concatenate(inside)


def visibility(spacing_px: float) -> float:
    """How clearly lines so far apart may show, 0 to 1: they fade out as they crowd."""
    return max(0.0, min(1.0, (spacing_px - 5) / 12))
