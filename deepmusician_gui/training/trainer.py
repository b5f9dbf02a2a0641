"""The training loop: a generator that yields what happened, for a progress bar, a log or a window to show."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, Protocol, Self

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from deepmusician_gui.training.checkpoint import load_checkpoint, save_checkpoint


class Batch(Protocol):
    """What a network is called with."""

    def to(self, device: torch.device) -> Self:
        """The same on another device."""
        ...


BatchSource = Callable[[int], Batch]
"""Batch number -> batch; the same number always gives the same batch, which makes resuming exact."""


@dataclass(frozen=True, slots=True)
class TrainConfig:
    steps: int
    learning_rate: float = 2e-3
    warm_up: int = 200
    weight_decay: float = 0.01
    clip: float = 1.0
    blank: float = 0.05
    """Share of the frames fed to the decoder that are emptied."""
    validate_every: int = 500
    checkpoint_every: int = 250
    precision: Literal["32-true", "bf16-mixed"] = "bf16-mixed"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class TrainStep:
    """One optimiser step; `valid` is the mean validation loss where this step measured it."""

    step: int
    loss: float
    learning_rate: float
    elapsed_s: float
    left_s: float
    valid: float | None = None


def train(
    network: nn.Module,
    batches: BatchSource,
    validation: Sequence[Batch],
    config: TrainConfig,
    folder: Path,
    *,
    devices: int = 1,
    nodes: int = 1,
) -> Iterator[TrainStep]:
    """Train `network` in place, or go on from the checkpoint in `folder`; yields each step.

    Writes `log.jsonl` and `checkpoint.safetensors`. Closing the iterator saves nothing more than the last
    checkpoint. Gradients are averaged over all devices of all nodes, each seeing batches of its own.
    """
    fabric = Fabric(accelerator="auto", devices=devices, num_nodes=nodes, precision=config.precision)
    fabric.launch()
    torch.manual_seed(config.seed + fabric.global_rank)
    optimiser = torch.optim.AdamW(
        network.parameters(), config.learning_rate, weight_decay=config.weight_decay
    )
    folder.mkdir(parents=True, exist_ok=True)
    first = load_checkpoint(folder / "checkpoint.safetensors", network, optimiser)
    model, wrapped = fabric.setup(network, optimiser)
    began = time.monotonic()
    with (folder / "log.jsonl").open("a") as log:
        for step in range(first, config.steps):
            rate = learning_rate(step, config)
            for group in optimiser.param_groups:
                group["lr"] = rate
            batch = batches(step * fabric.world_size + fabric.global_rank).to(fabric.device)
            loss: Tensor = model(batch, config.blank)
            wrapped.zero_grad()
            fabric.backward(loss)
            fabric.clip_gradients(model, wrapped, max_norm=config.clip)
            wrapped.step()
            done = step + 1
            valid = None
            if done % config.validate_every == 0 or done == config.steps:
                valid = validate(network, validation)
            if fabric.is_global_zero and (done % config.checkpoint_every == 0 or done == config.steps):
                save_checkpoint(folder / "checkpoint.safetensors", network, optimiser, done)
            elapsed = time.monotonic() - began
            left = elapsed / (done - first) * (config.steps - done)
            event = TrainStep(done, loss.item(), rate, elapsed, left, valid)
            if fabric.is_global_zero:
                log.write(json.dumps(asdict(event)) + "\n")
                log.flush()
            yield event


def learning_rate(step: int, config: TrainConfig) -> float:
    """Linear warm-up, then half a cosine down to nothing."""
    if step < config.warm_up:
        return config.learning_rate * (step + 1) / config.warm_up
    progress = (step - config.warm_up) / max(1, config.steps - config.warm_up)
    return config.learning_rate * 0.5 * (1 + math.cos(math.pi * progress))


def validate(network: nn.Module, validation: Sequence[Batch]) -> float:
    """Mean loss over fixed batches, without dropout or noise."""
    device = next(network.parameters()).device
    network.eval()
    with torch.no_grad():
        losses = [float(network(batch.to(device))) for batch in validation]
    network.train()
    return sum(losses) / len(losses)
