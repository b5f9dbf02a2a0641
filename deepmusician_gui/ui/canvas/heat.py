"""What a model expects, as warmth of the grid: the likelier a key is struck, the more its place stands out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.score.note import PIANO_LOWEST
from deepmusician_gui.ui.canvas.ground import Ground, row_places
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask
from deepmusician_gui.ui.canvas.sheet import Pixels
from deepmusician_gui.ui.canvas.viewport import Viewport

Levels = NDArray[np.uint8]
"""Warmth, 0 to 255."""
Ramp = list[NDArray[np.uint32]]
"""Red, green and blue of each level, (256,)."""
_STEPS = 256
_FAINTEST = 0.02  # chances below are those of most keys at most moments
_MOST_OPAQUE = 0.4
_VIRIDIS = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
"""Red, green and blue of five colours of the map by van der Walt and Smith, which stays in order without hue."""


def warmed(ground: Ground, view: Viewport, insight: Insight, *, is_dark: bool) -> Ground:
    """A ground on which lies what was expected, so thinly that lines stay visible through it.

    What is likely is light on a dark ground, and dark on a light one.
    """
    width = ground.lines.shape[1]
    places = row_places(view)
    codes, at_y = np.unique(places.row * len(ground.lines) + ground.at_y, return_inverse=True)
    row, line = np.divmod(codes, len(ground.lines))
    step, is_heard = _steps(view, width, insight)
    key = view.pitches - PIANO_LOWEST
    on_piano = (key >= 0) & (key < insight.struck.shape[1])
    levels = np.zeros((len(key), width), np.uint8)
    seen = np.ix_(np.flatnonzero(on_piano), np.flatnonzero(is_heard))
    levels[seen] = _level(insight.struck[np.ix_(step[is_heard], key[on_piano])]).T
    return Ground(_blended(ground.lines, line, levels[row], _LIGHT if is_dark else _DARK), at_y)


def _steps(view: Viewport, width: int, insight: Insight) -> tuple[Ints, Mask]:
    """The time step that each pixel from the left lies in, (width,), and whether it was listened to."""
    ticks = view.left + (np.arange(width) + 0.5) / view.px_per_tick - insight.grid.start
    step = np.floor(ticks * insight.grid.steps_per_beat / insight.grid.ppq).astype(np.int64)
    return step, (step >= 0) & (step < insight.steps)


def _level(chance: NDArray[np.float32]) -> Levels:
    """Chances as 0 .. 255, small ones drawn apart."""
    shown = np.where(chance < _FAINTEST, 0.0, np.sqrt(chance))
    levels: Levels = np.rint(shown * (_STEPS - 1)).astype(np.uint8)
    return levels


def _blended(ground: Pixels, line: Ints, levels: Levels, ramp: Ramp) -> Pixels:
    """The lines of a ground under levels (len(line), width), shown in the colours of a ramp.

    A ground has few colours, so that every mixture is made once and then looked up.
    """
    below, where = np.unique(ground, return_inverse=True)
    mixtures = np.full((len(below), _STEPS), 0xFF000000, np.uint32)
    for shift, colours in zip((16, 8, 0), ramp, strict=True):
        channel = (below >> np.uint32(shift)) & np.uint32(255)
        mixed = (channel[:, None] * (256 - _WEIGHTS) + colours * _WEIGHTS) >> np.uint32(8)
        mixtures |= mixed << np.uint32(shift)
    places = (where.astype(np.int32).reshape(ground.shape) * _STEPS)[line] + levels
    return mixtures.ravel().take(places)


def _ramp(anchors: tuple[tuple[int, int, int], ...]) -> Ramp:
    places = np.linspace(0, 1, len(anchors))
    return [np.interp(_SHARES, places, channel).astype(np.uint32) for channel in zip(*anchors, strict=True)]


_SHARES = np.linspace(0, 1, _STEPS)
_LIGHT, _DARK = _ramp(_VIRIDIS), _ramp(_VIRIDIS[::-1])
_WEIGHTS = np.rint(256 * _MOST_OPAQUE * np.minimum(1, 2 * _SHARES)).astype(np.uint32)
"""How much of a level lies over the ground, in 256ths."""
