"""The training loop: a generator that yields what happened, for a progress bar, a log or a window to show."""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TextIO

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from deepmusician_gui.errors import ModelError, Sentence
from deepmusician_gui.training.batches import Batch, BatchSource, ahead, spare_cores, time_steps
from deepmusician_gui.training.checkpoint import Standing, disk, read_checkpoint, restore, write_checkpoint
from deepmusician_gui.training.progress import Clock, go_on_with_log

Precision = Literal["32-true", "bf16-mixed"]
Accelerator = Literal["auto", "cpu"]

logging.getLogger("lightning_fabric").setLevel(logging.WARNING)  # it announces every process


@dataclass(frozen=True, slots=True)
class TrainConfig:
    steps: int
    learning_rate: float = 2e-3
    warm_up: int = 200
    level: float = 0.0
    """Share of the steps before the rate falls; until then more steps may be asked for, from the checkpoint."""
    weight_decay: float = 0.01
    clip: float = 1.0
    blank: float = 0.05
    """Share of the frames fed to the decoder that are emptied."""
    validate_every: int = 500
    patience: int = 5
    """Validations without a better one after which training ends, counted while the rate falls.

    While it is level they waver, and after a training was lengthened they begin above the best.
    """
    checkpoint_minutes: float = 3.0
    precision: Precision = "bf16-mixed"
    optimiser: Literal["adamw", "rmsprop"] = "adamw"
    validate_first: bool = False
    """Measure what it begins with too, as step 0; if nothing gets better than that, that is what remains."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class TrainStep:
    """One optimiser step; `valid` is the mean validation loss where this step measured it."""

    step: int
    loss: float
    learning_rate: float
    elapsed_s: float
    """Of the whole training, without the time between a checkpoint and going on from it."""
    left_s: float
    steps_per_s: float
    """Time steps that were learned from in a second, of late; validation not counted."""
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
    workers: int | None = 0,
    accelerator: Accelerator = "auto",
) -> Iterator[TrainStep]:
    """Train `network` in place, or go on from the checkpoint in `folder`; yields each step.

    In the end the network has the weights that validated best. Writes `log.jsonl`, a line each step, and
    `checkpoint.safetensors`; closing it before the end, or a GPU out of memory, leaves one of the last step. With
    several devices or nodes a process each runs this; they share the rows of every batch, and only the first one
    writes and yields. For each of them `workers` more make batches ahead, None meaning as many as help. Raises
    FileError where the disk or the checkpoint is at fault, ModelError for a loss that is no number.
    """
    devices, nodes = launched(devices, nodes)
    fabric = Fabric(
        accelerator=accelerator,
        devices=devices,
        num_nodes=nodes,
        precision=config.precision if _has_short_floats(accelerator) else "32-true",
    )
    fabric.launch()
    if workers is None:
        workers = spare_cores(devices)
    yield from _Training(fabric, network, config, folder).run(batches, validation, workers)


def launched(devices: int, nodes: int) -> tuple[int, int]:
    """Processes a node and nodes: as torchrun has started them, if it has, else as given."""
    on_each = int(os.environ.get("LOCAL_WORLD_SIZE", devices))
    return on_each, int(os.environ["WORLD_SIZE"]) // on_each if "LOCAL_WORLD_SIZE" in os.environ else nodes


def _has_short_floats(accelerator: Accelerator) -> bool:
    """Whether 16-bit floats are multiplied as such. A processor that only imitates them takes a minute for what
    takes a second with 32 bits.
    """
    has_gpu = torch.cuda.is_available() or torch.backends.mps.is_available()
    return (accelerator == "auto" and has_gpu) or torch.backends.cpu.get_cpu_capability().startswith("AVX512")


class _Training:
    """One process's part of a training."""

    def __init__(self, fabric: Fabric, network: nn.Module, config: TrainConfig, folder: Path) -> None:
        self._fabric, self._network, self._config = fabric, network, config
        optimiser = torch.optim.RMSprop if config.optimiser == "rmsprop" else torch.optim.AdamW
        self._optimiser = optimiser(
            network.parameters(), config.learning_rate, weight_decay=config.weight_decay
        )
        self._model, self._wrapped = fabric.setup(network, self._optimiser)
        self._folder, self._path = folder, folder / "checkpoint.safetensors"
        found = fabric.broadcast(read_checkpoint(self._path) if fabric.is_global_zero else None)
        self._at = restore(found, self._path, network, self._optimiser) if found else Standing()

    def run(self, batches: BatchSource, validation: Sequence[Batch], workers: int) -> Iterator[TrainStep]:
        """All steps that are left; those of the first process are yielded, logged and kept."""
        with self._log() if self._fabric.is_global_zero else nullcontext() as log:
            try:
                yield from self._steps(batches, validation, workers, log)
            except (GeneratorExit, RuntimeError) as end:
                if log and (isinstance(end, GeneratorExit) or is_out_of_memory(end)):
                    self._keep()
                raise
            finally:
                if self._at.weights:
                    self._network.load_state_dict(self._at.weights)

    def _steps(
        self, batches: BatchSource, validation: Sequence[Batch], workers: int, log: TextIO | None
    ) -> Iterator[TrainStep]:
        at, clock = self._at, Clock(self._at.elapsed_s)
        if self._config.validate_first and math.isinf(at.best):
            loss = self._validated(validation)
            if log:
                first = TrainStep(0, loss, 0.0, clock.elapsed_s, 0.0, 0.0, loss)
                self._write(first, log)
                yield first
        for batch in self._batches(batches, workers):
            rate = learning_rate(at.step, self._config)
            loss = self._learn(batch, rate)
            at.step += 1
            clock.learned(time_steps(batch) * self._fabric.world_size)
            valid = self._validated(validation) if self._validation_is_due else None
            at.elapsed_s = clock.elapsed_s
            if log:
                left_s = clock.left_s(self._config.steps - at.step)
                event = TrainStep(at.step, loss, rate, at.elapsed_s, left_s, clock.steps_per_s, valid)
                self._write(event, log)
                if self._is_over or clock.is_over(60 * self._config.checkpoint_minutes):
                    self._keep()
                yield event
            if self._is_over:
                break
            clock.go_on()

    def _keep(self) -> None:
        write_checkpoint(self._path, self._network, self._optimiser, self._at)

    @property
    def _is_over(self) -> bool:
        return self._at.step >= self._config.steps or self._at.stale >= self._config.patience

    @property
    def _validation_is_due(self) -> bool:
        return self._at.step % self._config.validate_every == 0 or self._at.step == self._config.steps

    def _batches(self, batches: BatchSource, workers: int) -> Iterator[Batch]:
        fabric = self._fabric
        numbers = range(self._at.step, self._at.step if self._is_over else self._config.steps)
        own = ahead(
            batches,
            numbers,
            rank=fabric.global_rank,
            ranks=fabric.world_size,
            workers=workers,
            pinned=fabric.device.type == "cuda",
        )
        return (batch.to(fabric.device) for batch in own)

    def _learn(self, batch: Batch, rate: float) -> float:
        """One optimiser step; the loss over all processes."""
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        fabric, at = self._fabric, self._at
        # The noise of a step comes from its number alone, so that going on needs no generator's state.
        seed = np.random.SeedSequence((self._config.seed, at.step, fabric.global_rank))
        torch.manual_seed(int(seed.generate_state(1, np.uint64)[0]))
        loss: Tensor = self._model(batch, self._config.blank)
        self._wrapped.zero_grad()
        fabric.backward(loss)
        norm = fabric.clip_gradients(
            self._model, self._wrapped, max_norm=self._config.clip, error_if_nonfinite=False
        )
        mean = self._over_all(loss.detach(), "mean")
        if not math.isfinite(mean) or (norm is not None and not math.isfinite(norm)):
            raise ModelError(
                "Training broke down at step {step}: the loss or its slope is not a number any more.",
                step=at.step + 1,
            )
        self._wrapped.step()
        return mean

    def _validated(self, validation: Sequence[Batch]) -> float:
        """Mean loss over fixed batches, each process taking some; remembers weights that are better than before."""
        fabric, at = self._fabric, self._at
        loss = validate(self._network, validation[fabric.global_rank :: fabric.world_size])
        mean = self._over_all(torch.tensor(loss, device=fabric.device), "sum") / len(validation)
        at.stale += learning_rate(at.step, self._config) < self._config.learning_rate
        if mean < at.best:
            at.best, at.stale = mean, 0
            at.weights = {name: value.cpu().clone() for name, value in self._network.state_dict().items()}
        return mean

    def _over_all(self, value: Tensor, kind: str) -> float:
        reduced = self._fabric.all_reduce(value, reduce_op=kind)
        assert isinstance(reduced, Tensor)
        return float(reduced)

    def _log(self) -> TextIO:
        """The log, open at its end, without the steps that are to be made again."""
        with disk(Sentence("The log in {folder}", folder=self._folder)):
            self._folder.mkdir(parents=True, exist_ok=True)
            return go_on_with_log(self._folder / "log.jsonl", self._at.step)

    def _write(self, event: TrainStep, log: TextIO) -> None:
        with disk(Sentence("The log in {folder}", folder=self._folder)):
            log.write(json.dumps(asdict(event)) + "\n")
            log.flush()


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a GPU had too little memory; CUDA has an error of its own for that, Metal has not."""
    return isinstance(error, RuntimeError) and "out of memory" in str(error)


def learning_rate(step: int, config: TrainConfig) -> float:
    """Linear warm-up, then level as long as the configuration says, then half a cosine down to nothing."""
    if step < config.warm_up:
        return config.learning_rate * (step + 1) / config.warm_up
    falls_from = max(config.warm_up, round(config.level * config.steps))
    progress = max(0.0, (step - falls_from) / max(1, config.steps - falls_from))
    return config.learning_rate * 0.5 * (1 + math.cos(math.pi * progress))


def validate(network: nn.Module, validation: Sequence[Batch]) -> float:
    """Sum of the losses of fixed batches, without dropout or noise."""
    device = next(network.parameters()).device
    network.eval()
    with torch.no_grad():
        losses = [float(network(batch.to(device))) for batch in validation]
    network.train()
    return math.fsum(losses)
