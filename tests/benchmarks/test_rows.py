from __future__ import annotations

import json
import math

import pytest

from tests.benchmarks.rows import Aim, Row, percentile

SAMPLES = [float(n) for n in range(1, 101)]


def test_a_percentile_is_a_sample_that_the_share_does_not_exceed() -> None:
    assert percentile(SAMPLES, 0.95) == 95
    assert percentile([7.0], 0.95) == 7
    assert percentile([3.0, 1.0, 2.0], 0) == 1


def test_a_row_is_judged_by_what_its_name_says() -> None:
    assert Row("canvas.undo_10k", "ms", SAMPLES).value == 50.5
    assert Row("canvas.pan_20k_p95", "ms", SAMPLES).value == 95


def test_the_ratio_compares_like_with_like() -> None:
    doubled = [2 * sample for sample in SAMPLES]
    assert (
        Row("canvas.pan_20k_p95", "ms", SAMPLES, reference="rectangles", reference_samples=doubled).ratio
        == 0.5
    )
    assert Row("canvas.undo_10k", "ms", SAMPLES).ratio is None


@pytest.mark.parametrize(
    ("aim", "met"),
    [
        (Aim(at_most=50.5), True),
        (Aim(at_most=50), False),
        (Aim(at_least=51), False),
        (Aim(ratio_at_most=2), True),
        (Aim(at_most=100, ratio_at_most=1.9), False),
        (Aim(ratio_at_least=20), False),
    ],
)
def test_an_aim_is_met_or_missed(aim: Aim, met: bool) -> None:
    row = Row("a.row", "ms", SAMPLES, aim, "another", [25.25])
    assert row.ratio == pytest.approx(2)
    assert aim.is_met(row.value, row.ratio) == met
    assert ("MISSED" not in str(row)) == met
    assert str(aim) in str(row)


@pytest.mark.parametrize(
    ("unit", "reference", "is_rival", "is_behind"),
    [
        ("ms", 49.0, True, True),
        ("ms", 52.0, True, False),
        ("ms", 50.4, True, False),  # half a percent is no difference
        ("Hz", 50.6, True, False),
        ("ms", 49.0, False, False),
        ("Hz", 52.0, True, True),
        ("Hz", 49.0, True, False),
        ("files", 0.0, True, True),
    ],
)
def test_a_row_is_behind_a_rival_that_does_better(
    unit: str, reference: float, is_rival: bool, is_behind: bool
) -> None:
    row = Row("a.row", unit, SAMPLES, reference="another", reference_samples=[reference], is_rival=is_rival)
    assert row.is_behind == is_behind


def test_a_row_that_misses_its_aim_is_behind_by_itself() -> None:
    assert Row("a.row", "ms", SAMPLES, Aim(at_most=50)).is_behind
    assert not Row("a.row", "ms", SAMPLES, Aim(at_most=51)).is_behind


def test_the_json_of_a_row_has_the_agreed_keys_and_no_infinities() -> None:
    row = Row("a.row", "ms", SAMPLES, Aim(at_most=math.inf)).as_json()
    assert list(row)[:8] == [
        "name", "median", "p95", "unit", "n", "reference", "reference_median", "ratio",
    ]  # fmt: skip
    assert (row["low"], row["high"], row["aim"], row["is_behind"]) == (25, 75, None, False)
    assert json.loads(json.dumps(row, allow_nan=False))["n"] == 100
