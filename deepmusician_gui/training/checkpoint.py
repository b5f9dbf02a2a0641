"""Training state on disk, as safetensors only: opening one never runs code."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from deepmusician_gui.errors import FileError


def save_checkpoint(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer, step: int) -> None:
    """Write all that is needed to go on from `step`; a broken write leaves the one before."""
    tensors: dict[str, Tensor] = {f"model.{name}": value for name, value in network.state_dict().items()}
    for index, state in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{index}.{name}": value for name, value in state.items()}
    tensors["random"] = torch.get_rng_state()
    _write(path, {name: value.contiguous() for name, value in tensors.items()}, {"step": str(step)})


def load_checkpoint(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer) -> int:
    """Restore what `save_checkpoint` wrote and return its step; 0 if there is none yet."""
    if not path.exists():
        return 0
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
            step = int(file.metadata()["step"])
        network.load_state_dict(_under("model.", tensors))
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        raise FileError(f"The checkpoint {path.name} does not fit; train into another folder.") from error
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in _under("optimiser.", tensors).items():
        index, key = name.split(".", 1)
        state.setdefault(int(index), {})[key] = value
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    torch.set_rng_state(tensors["random"])
    return step


def _under(prefix: str, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}


def _write(path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]) -> None:
    temporary = path.with_name(path.name + ".part")
    save_file(tensors, temporary, metadata)
    temporary.replace(path)
