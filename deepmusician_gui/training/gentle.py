"""How a lesson is trained: by its model's recipe, or gently where it begins with weights that know music already."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from torch import nn

from deepmusician_gui.models.gru import GruConfig
from deepmusician_gui.models.gru_classic import GruClassicConfig
from deepmusician_gui.models.registry import entry
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.lesson import Lesson
from deepmusician_gui.training.recipe import Recipe, SequenceRecipe
from deepmusician_gui.training.recipes import RECIPES, begin, train_network
from deepmusician_gui.training.trainer import TrainStep

_RATE = 0.2
"""Of the recipe's learning rate. With two thirds of it validation got worse at once, measured on twenty pieces."""
_GENTLE: dict[str, Any] = {
    "steps": 300,
    "warm_up": 20,
    "level": 0.0,
    "batch": 16,
    "validate_every": 20,
    "patience": 4,
}
_ALWAYS: dict[str, Any] = {"validate_first": True, "checkpoint_minutes": 1.0}
_SIZES = ("decoder", "units", "state", "latent")
"""What the configurations call the size of a network, the first one that there is."""
_TUNABLE = ("steps", "batch", "learning_rate", "focal", "alpha", "gamma")


def usual(model: str, *, gently: bool) -> dict[str, Any]:
    """The settings laid over a model's recipe.

    For a style from some twenty pieces weights are moved a little, with a rate that falls all the way, and watched
    closely, so that they do not forget what they knew.
    """
    if not gently:
        return dict(_ALWAYS)
    return _ALWAYS | _GENTLE | {"learning_rate": _RATE * RECIPES[model].training.learning_rate}


def tunable(model: str, *, gently: bool) -> dict[str, float]:
    """What can be set by hand, with its usual value; the size only where a network begins from nothing.

    `length` is in time steps; where windows of several lengths are usual, that of the longest.
    """
    recipe, settings = RECIPES[model], usual(model, gently=gently)
    found = {}
    for name in _TUNABLE if gently else (*_TUNABLE, _size(recipe)):
        part = next((p for p in (recipe, recipe.training, recipe.config) if hasattr(p, name)), None)
        if part is not None:
            found[name] = float(settings.get(name, getattr(part, name)))
    if isinstance(recipe.config, GruConfig | GruClassicConfig):
        assert isinstance(recipe, Recipe)
        found["length"] = float(max(recipe.rules.gaps))
    return found


def _size(recipe: Recipe | SequenceRecipe) -> str:
    return next(name for name in _SIZES if hasattr(recipe.config, name))


def cluster_command(lesson: Lesson) -> str:
    """What trains the same on all GPUs of a machine, once the music has been read."""
    settings = {**usual(lesson.model, gently=bool(lesson.start)), **lesson.settings}
    told = " ".join(f"{name}={float(value):g}" for name, value in settings.items())
    start = f" --from {lesson.start}" if lesson.start else ""
    return (
        f"torchrun --standalone --nproc-per-node gpu -m deepmusician_gui train --model {lesson.model}{start} "
        f'--data "{lesson.corpus}" -o "{lesson.weights.name}" --config {told}'
    )


class Apprentice:
    """A network that learns. Raises what `begin` does, and FileError or ModelError while it learns."""

    def __init__(self, lesson: Lesson) -> None:
        self._folder = lesson.folder
        self.corpus = Corpus(lesson.corpus)
        settings = {**usual(lesson.model, gently=bool(lesson.start)), **lesson.settings}
        start = entry(lesson.start).weights if lesson.start else None
        self.recipe, self._network = begin(lesson.model, self.corpus, start, settings)

    def steps(self) -> Generator[TrainStep, None, None]:
        """Those that are left; closing it leaves a checkpoint, and the weights that validated best."""
        return train_network(self.recipe, self._network, self.corpus, self._folder)

    @property
    def network(self) -> nn.Module:
        """A copy with the weights of now, on the processor, ready to write."""
        network: Any = self._network
        copy: nn.Module = type(network)(network.config)
        copy.load_state_dict({name: value.cpu() for name, value in network.state_dict().items()})
        return copy.eval()
