"""Training state on disk, as safetensors only: opening one never runs code."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from deepmusician_gui.errors import FileError, Sentence, reason

Tensors = dict[str, Tensor]


@dataclass(slots=True)
class Standing:
    """How far a training has come."""

    step: int = 0
    elapsed_s: float = 0.0
    best: float = math.inf
    """The lowest validation loss so far."""
    stale: int = 0
    """Validations since."""
    weights: Tensors = field(default_factory=dict)
    """The network's weights when it had the lowest loss; none before the first validation."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """All that is needed to go on."""

    tensors: Tensors
    standing: dict[str, Any]


def write_checkpoint(
    path: Path, network: nn.Module, optimiser: torch.optim.Optimizer, standing: Standing
) -> None:
    """Write all that is needed to go on; a broken write leaves the one before. Raises FileError."""
    tensors: Tensors = {f"model.{name}": value for name, value in network.state_dict().items()}
    for index, state in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{index}.{name}": value for name, value in state.items()}
    tensors |= {f"best.{name}": value for name, value in standing.weights.items()}
    about = {slot: getattr(standing, slot) for slot in ("step", "elapsed_s", "best", "stale")}
    temporary = path.with_name(path.name + ".part")
    with disk(Sentence("The checkpoint in {folder}", folder=path.parent)):
        try:
            tensors = {name: value.contiguous() for name, value in tensors.items()}
            save_file(tensors, temporary, {"standing": json.dumps(about)})
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())  # else power that fails could leave the name without its content
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)


def read_checkpoint(path: Path) -> Checkpoint | None:
    """What `write_checkpoint` wrote, if there is one yet. Raises FileError for one that is damaged."""
    if not path.exists():
        return None
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
            about = file.metadata()
        # the first ones said no more than their step
        return Checkpoint(
            tensors, json.loads(about["standing"]) if "standing" in about else {"step": int(about["step"])}
        )
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        raise _does_not_fit(path) from error


def restore(
    checkpoint: Checkpoint, path: Path, network: nn.Module, optimiser: torch.optim.Optimizer
) -> Standing:
    """Bring network and optimiser to where they were. Raises FileError for a checkpoint of another network."""
    state: dict[int, Tensors] = {}
    for name, value in _under("optimiser.", checkpoint.tensors).items():
        index, key = name.split(".", 1)
        state.setdefault(int(index), {})[key] = value
    try:
        network.load_state_dict(_under("model.", checkpoint.tensors))
        optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
        return Standing(**checkpoint.standing, weights=_under("best.", checkpoint.tensors))
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _does_not_fit(path) from error


@contextmanager
def disk(what: str) -> Iterator[None]:
    """Trouble with the disk as a FileError that says what could not be written."""
    try:
        yield
    except (OSError, SafetensorError) as error:
        raise FileError("{what} could not be written: {reason}.", what=what, reason=reason(error)) from error


def _does_not_fit(path: Path) -> FileError:
    return FileError("The checkpoint {path} does not fit; train into another folder.", path=path)


def _under(prefix: str, tensors: Tensors) -> Tensors:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
