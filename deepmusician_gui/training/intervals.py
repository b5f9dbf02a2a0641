"""Figures with 95 % intervals, from drawing the pieces anew (bootstrap): what comes of one piece is not independent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_RESAMPLES = 1000

Counts = tuple[float, float]
"""What was counted, and out of how much."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its 95 % interval."""

    value: float
    low: float
    high: float


def ratio(counts: Sequence[Counts], pieces: Sequence[str]) -> Figure:
    """Sum over sum, so that long and short answers count as much as they hold; 0 out of nothing."""
    table = np.array(counts, np.float64)
    group, drawn = _drawn(pieces)
    sums = np.zeros((drawn.shape[1], 2))
    np.add.at(sums, group, table)
    again = drawn @ sums
    values = again[:, 0] / np.maximum(again[:, 1], 1e-9)
    return _figure(float(table[:, 0].sum() / max(table[:, 1].sum(), 1e-9)), values)


def mean(values: Sequence[float], pieces: Sequence[str]) -> Figure:
    """The mean over cases."""
    return ratio([(value, 1.0) for value in values], pieces)


def quantile(values: Sequence[float], pieces: Sequence[str], share: float) -> Figure:
    """The smallest value that at least a `share` of the cases does not exceed."""
    order = np.argsort(values, kind="stable")
    ordered = np.array(values, np.float64)[order]
    group, drawn = _drawn(pieces)
    times = np.vstack(
        [np.ones(len(order)), drawn[:, group[order]]]
    )  # how often each case counts; first, once
    reached = np.cumsum(times, 1) >= share * times.sum(1, keepdims=True) - 1e-9
    found = ordered[reached.argmax(1)]
    return _figure(float(found[0]), found[1:])


def _drawn(pieces: Sequence[str]) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The number of each case's piece, and how often each piece is drawn in each resample."""
    names, group = np.unique(np.array(pieces), return_inverse=True)
    chances = np.full(len(names), 1 / len(names))
    drawn = np.random.default_rng(0).multinomial(len(names), chances, _RESAMPLES)
    return group.ravel(), drawn.astype(np.float64)


def _figure(value: float, resampled: NDArray[np.float64]) -> Figure:
    low, high = np.percentile(resampled, [2.5, 97.5])
    return Figure(value, float(low), float(high))
