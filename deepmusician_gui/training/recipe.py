"""What a recipe for a training says: the network, what it learns from and is validated on, and for how long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

import torch
from torch import nn

from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.conv_vae import ConvVae, ConvVaeConfig
from deepmusician_gui.models.conv_vae_classic import ConvVaeClassic, ConvVaeClassicConfig
from deepmusician_gui.models.gru import Gru, GruConfig
from deepmusician_gui.models.gru_classic import LENGTH, GruClassic, GruClassicConfig
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.training.batches import Batch, BatchSource
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.trainer import TrainConfig
from deepmusician_gui.training.windows import WindowRules, WindowSampler, token_counts

_VALIDATION_BATCHES = 3

Network = Gru | GruClassic | ConvVae | ConvVaeClassic


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to train on and for how long, for networks that read and write windows of a piano roll."""

    config: GruConfig | GruClassicConfig | ConvVaeConfig | ConvVaeClassicConfig
    rules: WindowRules
    validation: tuple[WindowRules, ...]
    training: TrainConfig
    batch: int = 32

    def source(self, corpus: Corpus) -> BatchSource:
        """What to learn from."""
        sampler = WindowSampler(corpus, "train", self.rules, self.training.seed)
        return partial(sampler.batch, size=self.batch)

    def fixed(self, corpus: Corpus) -> list[Batch]:
        """What to validate on."""
        return [*_validation_windows(corpus, self)]

    def fresh(self, corpus: Corpus) -> nn.Module:
        """A network to begin with."""
        return _build(self, WindowSampler(corpus, "train", self.rules, self.training.seed))


Source = Callable[[Corpus, str, int, int], BatchSource]
"""(corpus, split, seed, rows of a batch) -> batches by number."""


@dataclass(frozen=True, slots=True)
class SequenceRecipe:
    """What to train on and for how long, for networks of sequences: their loss is what they make of a batch."""

    network: Callable[[Any], nn.Module]
    config: Any
    draws: Source
    training: TrainConfig
    batch: int = 32
    judged: Source | None = None
    """For validation, where that is drawn differently."""
    vocabulary: Callable[[Any, Corpus], Any] | None = None
    """(config, corpus) -> a config with the vocabulary that is learnt from the corpus."""

    def source(self, corpus: Corpus) -> BatchSource:
        """What to learn from."""
        return self.draws(corpus, "train", self.training.seed, self.batch)

    def fixed(self, corpus: Corpus) -> list[Batch]:
        """What to validate on."""
        drawn = (self.judged or self.draws)(corpus, "valid", 1, self.batch)
        return [drawn(i) for i in range(_VALIDATION_BATCHES)]

    def fresh(self, corpus: Corpus) -> nn.Module:
        """A network to begin with."""
        return self.network(self.vocabulary(self.config, corpus) if self.vocabulary else self.config)


AnyRecipe = TypeVar("AnyRecipe", bound=Recipe | SequenceRecipe)


def changed(recipe: AnyRecipe, settings: Mapping[str, Any]) -> AnyRecipe:
    """A recipe with other values of its own fields, those of its training and those of its network's configuration.

    `length` is how many time steps of a window are to be written, where windows are trained on; what is validated on
    stays the same. Numbers are made of the field's type. Raises ModelError for a field that there is not.
    """
    parts: dict[str, Any] = {"training": recipe.training, "config": recipe.config}
    own: dict[str, Any] = {}
    for name, value in settings.items():
        part = next((p for p in parts if isinstance(getattr(parts[p], name, None), int | float | str)), None)
        if part:
            parts[part] = replace(parts[part], **{name: type(getattr(parts[part], name))(value)})
        elif name == "batch":
            own[name] = int(value)
        elif name == "length" and isinstance(recipe, Recipe):
            own["rules"] = replace(recipe.rules, gaps=(_length(value),))
        else:
            raise ModelError("There is no such setting: {name}.", name=name)
    return replace(recipe, **parts, **own)


def _length(value: float) -> int:
    if not 1 <= value <= LENGTH:
        raise ModelError(
            "Between 1 and {most} time steps of a window can be written, not {value:g}.",
            most=LENGTH,
            value=value,
        )
    return int(value)


def _build(recipe: Recipe, sampler: WindowSampler) -> Network:
    """A fresh network; those that list keys start from how often each token occurs."""
    if isinstance(recipe.config, GruClassicConfig):
        return GruClassic(recipe.config)
    if isinstance(recipe.config, ConvVaeClassicConfig):
        return ConvVaeClassic(recipe.config)
    network = ConvVae(recipe.config) if isinstance(recipe.config, ConvVaeConfig) else Gru(recipe.config)
    counts = [token_counts(sampler.batch(1_000_000 + i, recipe.batch)) for i in range(8)]
    network.set_prior(torch.stack(counts).sum(0))
    return network


def _validation_windows(corpus: Corpus, recipe: Recipe) -> list[Windows]:
    """A fixed set of windows of the validation split."""
    samplers = [WindowSampler(corpus, "valid", rules, 1) for rules in recipe.validation]
    return [sampler.batch(i, recipe.batch) for sampler in samplers for i in range(_VALIDATION_BATCHES)]
