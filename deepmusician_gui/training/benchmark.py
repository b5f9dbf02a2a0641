"""The published benchmark of polyphonic music modelling: four sets of piano rolls, each with its own three splits.

Boulanger-Lewandowski, Bengio and Vincent, "Modeling Temporal Dependencies in High-Dimensional Sequences", 2012. The
figure is the negative log-likelihood of the test split in nats per frame: the sum over all its frames, the first of
each sequence included, divided by their number (not a mean of the sequences' means).
"""

from __future__ import annotations

import io
import json
import math
import time
from collections.abc import Iterator
from collections.abc import Sequence as Several
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

import numpy as np
import torch
from scipy.io import loadmat

from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.frame_gru import FrameGru, FrameGruConfig
from deepmusician_gui.training.frames import Roll, Sequence, Span, SpanSampler, frames_of
from deepmusician_gui.training.trainer import TrainConfig, TrainStep, train

FILES = {
    "jsb": "JSB_Chorales.mat",
    "nottingham": "Nottingham.mat",
    "musedata": "MuseData.mat",
    "piano-midi": "Piano_midi.mat",
}
SPLITS = ("train", "valid", "test")
_MARGIN = 7  # keys beyond those of the training and validation splits that a network can still write
_PIECES = (256, 1024)  # time steps that the head looks at in one go, for short and long sequences
_VALIDATION = 256  # time steps from the start of each sequence that training looks at on its way


@dataclass(frozen=True, slots=True)
class BenchmarkRecipe:
    """How networks are trained for one set; its figure is that of the even mixture of all `members`."""

    config: FrameGruConfig
    training: TrainConfig
    batch: int = 16
    length: int = 64  # time steps of a training span
    transposed: float = 1.0  # share of the training spans
    members: int = 1


class Nats(NamedTuple):
    """Nats per frame of the even mixture of some networks, and of each by itself."""

    mixture: float
    alone: list[float]


@dataclass(frozen=True, slots=True)
class BenchmarkResult:
    """The figures of one set, in nats per frame."""

    valid: float
    test: float
    valid_alone: list[float]
    """Of each network by itself."""
    test_alone: list[float]
    test_frames: int
    parameters: int
    """Of one network."""
    elapsed_s: float
    """Of this call, from the rolls to the figures."""
    recipe: dict[str, Any]


_TRAINING = TrainConfig(
    steps=800,
    learning_rate=1.5e-3,
    warm_up=100,
    weight_decay=0.03,
    blank=0.2,
    validate_every=200,
)

RECIPES = {
    "jsb": BenchmarkRecipe(FrameGruConfig(dropout=0.7, key_dropout=0.3), _TRAINING, members=5),
    "nottingham": BenchmarkRecipe(
        FrameGruConfig(dropout=0.5, key_dropout=0.2), replace(_TRAINING, blank=0.1), length=128
    ),
    "musedata": BenchmarkRecipe(
        FrameGruConfig(dropout=0.4, key_dropout=0.15),
        replace(_TRAINING, steps=600, blank=0.1),
        length=128,
        members=2,
    ),
    "piano-midi": BenchmarkRecipe(
        FrameGruConfig(dropout=0.6, key_dropout=0.3), _TRAINING, length=128, members=2
    ),
}


def read_rolls(archive: Path, name: str) -> dict[str, list[Roll]]:
    """The rolls (T, 88) of each split of a set. Raises FileError if the archive does not hold them."""
    try:
        with ZipFile(archive) as file:
            arrays = loadmat(io.BytesIO(file.read(FILES[name])))
        return {split: [roll > 0 for roll in arrays[f"{split}data"][0]] for split in SPLITS}
    except (OSError, KeyError, ValueError, BadZipFile) as error:
        raise FileError(
            "{archive} does not hold the piano rolls of {name}.", archive=archive, name=name
        ) from error


def run_benchmark(
    name: str,
    archive: Path,
    folder: Path,
    *,
    steps: int | None = None,
    members: int | None = None,
    seed: int = 0,
) -> Iterator[TrainStep | BenchmarkResult]:
    """Train the networks of one set's recipe, going on from what `folder` holds; yields each step, then the result.

    `steps` and `members` replace the recipe's. The test split is looked at once, after all training. What was
    measured is added to `figures.jsonl`, a line each. Raises ModelError for a set without a recipe, FileError if
    the archive does not hold the rolls or a checkpoint is of other networks.
    """
    began = time.monotonic()
    sequences = read_sequences(archive, name)
    recipe = RECIPES[name]
    recipe = replace(
        recipe,
        config=replace(recipe.config, keys=sequences["train"][0].roll.shape[1]),
        training=replace(recipe.training, steps=steps or recipe.training.steps),
        members=members or recipe.members,
    )
    folder.mkdir(parents=True, exist_ok=True)
    networks = []
    with (folder / "figures.jsonl").open("a") as figures:
        for member in range(seed, seed + recipe.members):
            network = new_network(recipe.config, sequences["train"], member)
            for event in _train_member(network, recipe, sequences, folder / f"seed-{member}", member):
                if event.valid is not None:
                    figures.write(json.dumps({"seed": member} | asdict(event)) + "\n")
                    figures.flush()
                yield event
            networks.append(network.eval())
        result = _result(networks, sequences, began, asdict(recipe) | {"seed": seed})
        figures.write(json.dumps({"set": name} | asdict(result)) + "\n")
    yield result


def _result(
    networks: list[FrameGru], sequences: dict[str, list[Sequence]], began: float, recipe: dict[str, Any]
) -> BenchmarkResult:
    valid, test = (nats_per_frame(networks, sequences[split]) for split in ("valid", "test"))
    return BenchmarkResult(
        valid=valid.mixture,
        test=test.mixture,
        valid_alone=valid.alone,
        test_alone=test.alone,
        test_frames=sum(len(sequence.roll) for sequence in sequences["test"]),
        parameters=sum(weight.numel() for weight in networks[0].parameters()),
        elapsed_s=time.monotonic() - began,
        recipe=recipe,
    )


def read_sequences(archive: Path, name: str) -> dict[str, list[Sequence]]:
    """The sequences of each split of a set, on the keys that its training and validation splits use and some beside.

    Raises ModelError for an unknown set and for test frames with other keys, to which no network gives a chance;
    FileError as `read_rolls`.
    """
    if name not in FILES:
        raise ModelError(
            "There is no benchmark called {name}; there are {known}.", name=name, known=", ".join(FILES)
        )
    rolls = read_rolls(archive, name)
    keys = key_range(rolls["train"] + rolls["valid"])
    if any(roll.sum() > roll[:, keys].sum() for roll in rolls["test"]):
        raise ModelError("The test split of {name} has keys far from all that can be learnt from.", name=name)
    return {split: [Sequence.of(roll[:, keys]) for roll in rolls[split]] for split in SPLITS}


def key_range(rolls: list[Roll]) -> slice:
    """The columns from the lowest to the highest that `rolls` use, and some beside."""
    used = np.flatnonzero(np.concatenate(rolls).any(0))
    return slice(max(0, int(used[0]) - _MARGIN), min(rolls[0].shape[1], int(used[-1]) + 1 + _MARGIN))


def new_network(config: FrameGruConfig, sequences: Several[Sequence], seed: int) -> FrameGru:
    """A fresh network that starts from how often each key of `sequences` sounds."""
    torch.manual_seed(seed)
    network = FrameGru(config)
    frames = np.concatenate([sequence.roll for sequence in sequences])
    network.set_prior(torch.tensor([*frames.sum(0), len(frames)], dtype=torch.float32))
    return network


def _train_member(
    network: FrameGru, recipe: BenchmarkRecipe, sequences: dict[str, list[Sequence]], folder: Path, seed: int
) -> Iterator[TrainStep]:
    sampler = SpanSampler(sequences["train"], recipe.batch, recipe.length, recipe.transposed, seed)
    spans = [Span(sequence) for sequence in sequences["valid"]]
    validation = [frames_of(spans[i : i + 8], _VALIDATION) for i in range(0, len(spans), 8)]
    yield from train(network, sampler.batch, validation, replace(recipe.training, seed=seed), folder)


@torch.inference_mode()
def nats_per_frame(networks: Several[FrameGru], sequences: Several[Sequence]) -> Nats:
    """The published figure: the mean over all frames of all sequences, networks in evaluation mode.

    In the mixture the chance of each list entry is the mean of what the networks give it, so its likelihood is as
    exact as theirs.
    """
    mixture, alone = 0.0, torch.zeros(len(networks), dtype=torch.float64)
    for sequence in sequences:
        piece = _PIECES[0] if len(sequence.roll) <= _PIECES[0] else _PIECES[1]
        frames = frames_of([Span(sequence)], -(-len(sequence.roll) // piece) * piece)
        states = [torch.split(network.states(frames), piece, 1) for network in networks]
        for number, at in enumerate(range(0, frames.time.shape[1], piece)):
            part = frames.steps(at, at + piece)
            pairs = zip(networks, states, strict=True)
            nats = torch.stack([network.entry_nats(state[number], part) for network, state in pairs]).double()
            mixture += float((math.log(len(networks)) - torch.logsumexp(-nats, 0)).sum())
            alone += nats.sum(1)  # (M,)
    count = sum(len(sequence.roll) for sequence in sequences)
    return Nats(mixture / count, (alone / count).tolist())
