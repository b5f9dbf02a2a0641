"""Figures and their intervals."""

from __future__ import annotations

import pytest

from deepmusician_gui.training.intervals import mean, quantile, ratio

HALF = [(1.0, 1.0)] * 50 + [(0.0, 1.0)] * 50


def test_sums_are_divided_not_shares() -> None:
    assert ratio([(1, 1), (0, 9)], ["a", "b"]).value == pytest.approx(0.1)
    assert mean([1.0, 0.0, 0.0, 0.0], list("abcd")).value == pytest.approx(0.25)
    assert ratio([(0, 0)], ["a"]).value == 0.0


def test_what_comes_of_one_piece_is_drawn_together() -> None:
    apart = ratio(HALF, [str(i) for i in range(100)])
    together = ratio(HALF, ["a"] * 50 + ["b"] * 50)
    assert apart.value == together.value == 0.5
    assert apart.low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.02)
    assert apart.high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.02)
    assert (together.low, together.high) == (0.0, 1.0)


def test_quantiles_are_values_of_cases() -> None:
    values = [float(v) for v in range(1, 101)]
    pieces = [str(i) for i in range(100)]
    bound = quantile(values, pieces, 0.95)
    assert bound.value == 95
    assert 85 < bound.low < 95 < bound.high <= 100
    assert quantile(values, pieces, 0.5).value == 50
    assert quantile([3.0, 1.0, 2.0], list("abc"), 1.0).value == 3.0
    alone = quantile(values, ["a"] * 100, 0.95)
    assert (alone.low, alone.high) == (95, 95)
