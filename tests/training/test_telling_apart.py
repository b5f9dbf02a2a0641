"""Find the fake."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.tree import DecisionTreeClassifier

from deepmusician_gui.training import telling_apart
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.telling_apart import describe, tell_apart
from tests.training.small_rolls import answered, roll, tune

PROMPT = tune(32, *range(60, 76))


def noise(share: float, seed: int) -> list[Answered]:
    rng = np.random.default_rng(seed)
    return [
        answered(PROMPT, (rng.random((32, 88)) < share).astype(np.uint8), piece=str(i // 2))
        for i in range(40)
    ]


def test_fakes_are_found_where_there_is_a_difference_only() -> None:
    different = tell_apart(noise(0.02, 0), noise(0.1, 1))
    assert different.worst.value > 0.95
    assert set(different.accuracy) == set(telling_apart.CLASSIFIERS)
    assert len(different.accuracy) >= 3
    alike = tell_apart(noise(0.02, 0), noise(0.02, 1)).accuracy["logistic regression"]
    assert 0.3 < alike.value < 0.7
    assert alike.low < 0.5 < alike.high


def test_a_piece_is_never_judged_by_what_was_learnt_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers drawn alike, each four times: who knows one of the four knows all."""
    monkeypatch.setattr(telling_apart, "CLASSIFIERS", {"tree": DecisionTreeClassifier(random_state=0)})
    rng = np.random.default_rng(5)
    real, made = (
        [
            case
            for piece in range(40)
            for case in [answered(PROMPT, tune(32, *rng.integers(50, 80, 16).tolist()), piece=str(piece))] * 4
        ]
        for _ in range(2)
    )
    assert tell_apart(real, made).worst.value < 0.7


def test_every_answer_can_be_described() -> None:
    silent, full = roll(32), np.ones((32, 88), np.uint8)
    described = [describe(answered(PROMPT, cells)) for cells in (silent, full, PROMPT)]
    assert {len(features) for features in described} == {55}
    assert all(np.isfinite(features).all() for features in described)
    assert describe(answered(silent, silent)).shape == (55,)


def test_a_description_knows_metre_key_and_repetition() -> None:
    """Each of these differs from the plain answer in one way that a description must see."""
    plain = answered(PROMPT, PROMPT)
    others = (
        answered(PROMPT, np.roll(PROMPT, 1, 0)),  # off the beat
        answered(PROMPT, np.roll(PROMPT, 6, 1)),  # in another key and place
        answered(PROMPT, PROMPT[::-1].copy()),  # backwards
        answered(PROMPT, tune(32, *range(60, 76), length=1)),
    )
    for other in others:
        assert np.abs(describe(plain) - describe(other)).max() > 0.05
