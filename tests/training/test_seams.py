"""Joins of gaps with what stands on both sides."""

from __future__ import annotations

import pytest

from deepmusician_gui.training.answers import figures
from deepmusician_gui.training.seams import MEASURES
from tests.training.small_rolls import answered, roll, tune

BEFORE = tune(16, 60, 62, 64, 65, 67, 65, 64, 62)
BEHIND = tune(16, 60, 64, 67, 72, 67, 64, 60, 60)


def value(name: str, gap: tuple[tuple[int, int, int], ...]) -> float:
    case = answered(BEFORE, roll(8, *gap), behind=BEHIND)
    return figures([case], {name: MEASURES[name]})[name].value


SMOOTH = ((0, 60, 4), (4, 62, 4))
ROUGH = ((1, 80, 6), (6, 81, 1))


@pytest.mark.parametrize(
    ("name", "smooth", "rough"),
    [
        ("onsets over those around", 2 / 4, 2 / 4),
        ("onsets in the scale of both sides", 1.0, 0.5),
        ("steps with a semitone clash", 0.0, 1 / 6),
        ("clashes next to the seams", 0.0, 0.0),
        ("silence next to the seams", 0.0, 1.0),
        ("leaps of the top line across the seams", 0.0, 1.0),
        ("keys struck again across the seams", 0.0, 0.0),
    ],
)
def test_a_smooth_and_a_rough_join(name: str, smooth: float, rough: float) -> None:
    assert value(name, SMOOTH) == pytest.approx(smooth)
    assert value(name, ROUGH) == pytest.approx(rough)


def test_clashes_and_restrikes_at_the_very_seam() -> None:
    gap = ((0, 62, 2), (0, 63, 2), (6, 60, 2), (6, 59, 2))
    assert value("clashes next to the seams", gap) == pytest.approx(2 / 3)
    assert value("keys struck again across the seams", gap) == pytest.approx(2 / 3)  # 62 of one, 60 of two


def test_what_is_shared_with_each_side() -> None:
    gap = ((0, 60, 2), (2, 64, 2), (4, 67, 2), (6, 60, 2))
    assert value("pitch classes shared with what is behind", gap) == pytest.approx(1)
    assert value("pitch classes shared with what is before", gap) == pytest.approx(1 / 4 + 1 / 4)
