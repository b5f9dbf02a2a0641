"""Answers to drawn melodies."""

from __future__ import annotations

import pytest

from deepmusician_gui.representation.piano_roll import Roll
from deepmusician_gui.training.melodies import figures
from tests.training.small_rolls import answered, roll, tune

PROMPT = tune(16, 60, 62, 64, 65, 67, 69, 71, 72)  # C major
TRUTH = roll(16, (0, 71, 4), (4, 69, 4), (8, 67, 2), (10, 65, 2), (12, 64, 4))


def measured(answer: Roll) -> dict[str, float]:
    found = figures([answered(PROMPT, answer, bar=8)], [answered(PROMPT, TRUTH, bar=8)])
    return {name: figure.value for name, figure in found.items()}


def test_the_truth_beside_itself() -> None:
    found = measured(TRUTH)
    assert found["metre: places in the bar shared with the truth"] == 1
    assert found["key: onsets in the scale of prompt and truth"] == 1
    assert found["register: onsets near the prompt's range"] == 1
    assert found["melody: steps with more than one key"] == 0
    assert found["melody: moves by a step"] == 1
    assert found["phrases: the end is long and in the tonic triad"] == 1
    assert found["phrases: longest note, in sixteenths"] == 4
    assert found["phrases: silent steps"] == 0


@pytest.mark.parametrize(
    ("name", "answer", "expected"),
    [
        ("metre: places in the bar shared with the truth", tune(16, 60, 60, 60, 60, length=4), 4 / 5),
        ("metre: places in the bar shared with the truth", roll(16, (1, 60, 2), (3, 60, 2)), 0),
        ("key: onsets in the scale of prompt and truth", tune(16, 60, 61, 62, 63), 1 / 2),
        ("register: onsets near the prompt's range", tune(16, 53, 54, 78, 79), 1 / 2),
        ("melody: steps with more than one key", roll(16, (0, 60, 4), (2, 64, 4)), 2 / 6),
        ("phrases: answers with a rest of a beat", roll(16, (0, 60, 6), (10, 60, 6)), 1),
        ("phrases: answers with a rest of a beat", roll(16, (0, 60, 6), (9, 60, 7)), 0),
        ("phrases: longest note, in sixteenths", roll(16, (0, 60, 3), (4, 60, 9)), 9),
        ("phrases: the end is long and in the tonic triad", roll(16, (0, 60, 4), (12, 65, 4)), 0),
        ("phrases: the end is long and in the tonic triad", roll(16, (0, 60, 4), (13, 64, 3)), 0),
        ("empty answers", roll(16), 1),
    ],
)
def test_answers_that_differ(name: str, answer: Roll, expected: float) -> None:
    assert measured(answer)[name] == pytest.approx(expected)
