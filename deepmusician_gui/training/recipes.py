"""How each shipped model is trained: its windows, its losses, its length. One entry a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch

from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.gru import Gru, GruConfig
from deepmusician_gui.models.gru_classic import GruClassic, GruClassicConfig
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.trainer import TrainConfig, TrainStep, train
from deepmusician_gui.training.windows import WindowRules, WindowSampler, token_counts

CONTINUE = WindowRules(
    gaps=(64,),
    continued=1.0,
    filled=0.0,
    on_bar=1.0,
    short_prompt=0.0,
    one_track=0.0,
    some_tracks=0.0,
    varied=0.0,
    harmonised=0.0,
    split=0.0,
    transposed=False,
    fitted_grid=False,
)
"""Whole texture, eight bars known, four to come, from a bar line: what models are compared on."""
FILL = replace(CONTINUE, continued=0.0, filled=1.0)
_CLASSIC = replace(CONTINUE, gaps=(96,), on_bar=0.0)
_VALIDATION_BATCHES = 3


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to train on and for how long."""

    config: GruConfig | GruClassicConfig
    rules: WindowRules
    validation: tuple[WindowRules, ...]
    training: TrainConfig
    batch: int = 32


RECIPES = {
    "gru": Recipe(GruConfig(), WindowRules(), (CONTINUE, FILL), TrainConfig(2800)),
    "gru-classic": Recipe(
        GruClassicConfig(), _CLASSIC, (_CLASSIC,), TrainConfig(800, learning_rate=1e-3, warm_up=50, blank=0.0)
    ),
    "gru-classic-focal": Recipe(
        GruClassicConfig(focal=True),
        _CLASSIC,
        (_CLASSIC,),
        TrainConfig(800, learning_rate=1e-3, warm_up=50, blank=0.0),
    ),
}


def train_model(
    name: str,
    corpus: Corpus,
    folder: Path,
    weights: Path,
    *,
    steps: int | None = None,
    config: dict[str, float] | None = None,
    devices: int = 1,
    nodes: int = 1,
) -> Iterator[TrainStep]:
    """Train a model by its recipe, checkpoints in `folder`, weights to `weights` at the end; yields each step.

    `steps` replaces the recipe's length, `config` fields of the network's configuration. Raises ModelError for a
    name without a recipe and for a field that the network does not have.
    """
    if name not in RECIPES:
        raise ModelError(f"{name} cannot be trained; there are recipes for {', '.join(RECIPES)}.")
    recipe = RECIPES[name]
    if steps is not None:
        recipe = replace(recipe, training=replace(recipe.training, steps=steps))
    try:
        changed = type(recipe.config)(**(asdict(recipe.config) | (config or {})))
    except TypeError as error:
        raise ModelError(f"{name} has no such setting: {', '.join(config or ())}.") from error
    recipe = replace(recipe, config=changed)
    torch.manual_seed(recipe.training.seed)
    sampler = WindowSampler(corpus, "train", recipe.rules, recipe.training.seed)
    network = build(recipe, sampler)
    validation = validation_windows(corpus, recipe)
    yield from train(
        network,
        lambda index: sampler.batch(index, recipe.batch),
        validation,
        recipe.training,
        folder,
        devices=devices,
        nodes=nodes,
    )
    write_weights(weights, network, recipe.config)


def build(recipe: Recipe, sampler: WindowSampler) -> Gru | GruClassic:
    """A fresh network; `gru` starts from how often each token occurs."""
    if isinstance(recipe.config, GruClassicConfig):
        return GruClassic(recipe.config)
    network = Gru(recipe.config)
    counts = [token_counts(sampler.batch(1_000_000 + i, recipe.batch)) for i in range(8)]
    network.set_prior(torch.stack(counts).sum(0))
    return network


def validation_windows(corpus: Corpus, recipe: Recipe) -> list[Windows]:
    """A fixed set of windows of the validation split."""
    samplers = [WindowSampler(corpus, "valid", rules, 1) for rules in recipe.validation]
    return [sampler.batch(i, recipe.batch) for sampler in samplers for i in range(_VALIDATION_BATCHES)]
