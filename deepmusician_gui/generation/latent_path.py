"""Ways through a latent space whose prior is a normal distribution: from one point to another, on and on, and about.

Nearly all of such a distribution lies near a sphere, so that ways are arcs: a straight line would lead through the
middle, where nothing was ever learned (White, 2016).

Letters: Z latent units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Point = NDArray[np.float64]
"""(Z,)."""

STRIDE = 0.25  # how much of the way to somewhere else music goes from block to block, where nothing draws it
EDGE = math.pi / 2  # how far to the side the edges of the pad lie: nothing of the music is left there
_WALKING, _WANDERING = 1, 2  # streams of random numbers, beside those of the keys


def slerp(start: Point, end: Point, share: float) -> Point:
    """The point at `share`, 0 to 1, of the arc between two points; its length goes evenly from one to the other."""
    if share in (0.0, 1.0):
        return end if share else start
    lengths = np.linalg.norm(start), np.linalg.norm(end)
    if not all(lengths):
        return start + (end - start) * share
    angle = math.acos(min(1.0, max(-1.0, float(start @ end / (lengths[0] * lengths[1])))))
    if math.sin(angle) < 1e-6:  # in line with each other: there is no arc, or none better than another
        return start + (end - start) * share
    arc = math.sin((1 - share) * angle) * start / lengths[0] + math.sin(share * angle) * end / lengths[1]
    return np.asarray(arc / math.sin(angle) * (lengths[0] + (lengths[1] - lengths[0]) * share))


def middle(points: Sequence[Point]) -> Point:
    """The point on their sphere that lies among all of them, as far from the origin as they are on average."""
    lengths = np.linalg.norm(points, axis=1)
    directions = np.asarray(points) / np.maximum(lengths, 1e-9)[:, None]
    total = directions.sum(0)
    return np.asarray(total * (lengths.mean() / max(float(np.linalg.norm(total)), 1e-9)))


def way(before: Point | None, after: Point | None, count: int, seed: int, size: int) -> list[Point]:
    """Points for `count` blocks between what stands before and behind them, either of which may be nothing.

    Between two points it leads from one to the other. With one it leaves it little by little, in a direction that the
    seed draws; with none it also begins where the seed says. `size` is Z.
    """
    if before is not None and after is not None:
        return [slerp(before, after, (k + 1) / (count + 1)) for k in range(count)]
    rng = _numbers(seed, _WALKING)
    at = before if before is not None else after
    points: list[Point] = []
    for _ in range(count):
        elsewhere = rng.standard_normal(size)
        at = elsewhere if at is None else slerp(at, elsewhere, STRIDE)
        points.append(at)
    return points if after is None else points[::-1]


def wandered(point: Point, x: float, y: float, seed: int) -> Point:
    """A point moved along its sphere by a place on the pad, (0, 0) being its middle and -1 and 1 its edges.

    The seed draws the two directions in which the pad lies.
    """
    reach, length = math.hypot(x, y), float(np.linalg.norm(point))
    if not reach or not length:
        return point
    ahead = point / length
    across, along = _at_right_angles(ahead, _numbers(seed, _WANDERING).standard_normal((2, len(point))))
    side = (x * across + y * along) / reach
    return np.asarray(length * (math.cos(reach * EDGE) * ahead + math.sin(reach * EDGE) * side))


def _at_right_angles(ahead: Point, drawn: NDArray[np.float64]) -> tuple[Point, Point]:
    """Two directions at right angles to `ahead` and to each other (Gram and Schmidt), all of length 1."""
    across = drawn[0] - (drawn[0] @ ahead) * ahead
    across /= np.linalg.norm(across)
    along = drawn[1] - (drawn[1] @ ahead) * ahead - (drawn[1] @ across) * across
    return across, along / np.linalg.norm(along)


def _numbers(seed: int, stream: int) -> np.random.Generator:
    return np.random.Generator(np.random.Philox(key=[seed, stream]))
