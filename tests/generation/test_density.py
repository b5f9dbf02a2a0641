"""How much sounds at which threshold: counted against what the writer of the window itself lets through."""

from __future__ import annotations

import numpy as np
import pytest

from deepmusician_gui.errors import ModelError, PromptError
from deepmusician_gui.generation.density import CUTS, Density, Truth, densities, prompts_of, truth_of
from deepmusician_gui.generation.riddle import Piece
from deepmusician_gui.models.registry import LoadedModel, entry, load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]


class Chances:
    """A network whose chances are known: a key of each step, more and more."""

    def __init__(self, chances: list[list[float]]) -> None:
        self._chances = np.zeros((len(chances), 1, 88), np.float32)
        for step, row in enumerate(chances):
            self._chances[step, 0, : len(row)] = row

    def probabilities(self, prompt: object, steps: int, temperature: float) -> object:
        return iter(self._chances[np.arange(steps) % len(self._chances)])


def found(network: object) -> Density:
    model = LoadedModel(entry("gru-classic"), network)
    *shares, last = densities(model, np.zeros((1, 96, 88), np.bool_))
    assert shares[-1] == 1.0
    assert isinstance(last, Density)
    return last


def at(values: tuple[float, ...], cut: float) -> float:
    return values[list(CUTS).index(cut)]


def test_what_sounds_is_counted_for_every_threshold() -> None:
    curve = found(Chances([[0.9, 0.3, 0.3], [0.3], []]))
    assert at(curve.notes, 0.2) == pytest.approx(4 / 3)
    assert at(curve.silence, 0.2) == pytest.approx(1 / 3)
    assert at(curve.notes, 0.5) == pytest.approx(1 / 3)
    assert at(curve.silence, 0.5) == pytest.approx(2 / 3)
    assert at(curve.notes, 0.95) == 0
    assert at(curve.silence, 0.95) == 1


@pytest.mark.usefixtures("tiny_models")
def test_a_higher_threshold_never_lets_more_through() -> None:
    *_, curve = densities(load_model("gru-classic-focal"), np.zeros((2, 96, 88), np.bool_))
    assert isinstance(curve, Density)
    assert list(curve.notes) == sorted(curve.notes, reverse=True)
    assert list(curve.silence) == sorted(curve.silence)
    assert curve.notes[0] == 88


def test_what_composers_wrote_is_counted_alike() -> None:
    frames = np.zeros((1, 4, 88), np.bool_)
    frames[0, 0, :3] = frames[0, 1, 0] = True
    assert truth_of(frames) == Truth(1.0, 0.5)


def test_a_prompt_is_followed_by_its_own_answer() -> None:
    notes = tuple(Note(t * 120, 60 + (t >= 96), 120) for t in range(2 * 96 + 5))
    prompts, answers = prompts_of([Piece("scale", Score(notes=notes)), Piece("short", Score())])
    assert prompts.shape == answers.shape == (1, 96, 88)
    assert prompts[0, :, 60 - 21].all()
    assert answers[0, :, 61 - 21].all()
    assert truth_of(answers) == Truth(1.0, 0.0)
    with pytest.raises(PromptError, match="48 quarter notes"):
        prompts_of([Piece("short", Score(notes=notes[:100]))])


def test_another_model_has_no_threshold() -> None:
    with pytest.raises(ModelError, match="threshold"):
        next(densities(LoadedModel(entry("gru"), None), np.zeros((1, 96, 88), np.bool_)))
