"""The estimate for large collections, worked out by hand."""

from __future__ import annotations

import pytest

from tests.benchmarks.scale import Measured, Plan, estimate

MEASURED = Measured(flops=50e6, learned_per_s=2000, drawn_per_s=1000, files_per_s=10)
PLAN = Plan(
    files=36_000,
    steps_a_file=1000,
    epochs=2,
    gpus=8,
    peak=100e12,
    utilisation=0.01,
    cores=10,
    dollars=3,
)


def test_hours_and_cost_follow_from_what_is_measured_and_assumed() -> None:
    found = estimate(PLAN, MEASURED)
    assert found.time_steps == 72e6
    assert found.flops == pytest.approx(3.6e15)
    assert found.preparing_h == pytest.approx(0.1)
    assert found.computing_h == pytest.approx(3.6e15 / 8e12 / 3600)
    assert found.drawing_h == pytest.approx(2)
    assert found.training_h == found.drawing_h
    assert found.dollars == pytest.approx(48)


def test_the_slower_of_computing_and_drawing_counts() -> None:
    found = estimate(PLAN, MEASURED._replace(drawn_per_s=1e9))
    assert found.training_h == found.computing_h == pytest.approx(0.125)
    assert found.dollars == pytest.approx(3)
