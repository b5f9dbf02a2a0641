"""Weights on disk: safetensors in 16-bit floats with the network's config beside them. Nothing is unpickled."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn
from torch.overrides import TorchFunctionMode

from deepmusician_gui.errors import ModelError

_DAMAGE = (
    *(
        ArithmeticError,
        AttributeError,
        LookupError,
        MemoryError,
        OSError,
        RuntimeError,
        TypeError,
        ValueError,
    ),
    SafetensorError,
)
"""What a network may raise that is built from a config that was not written for it, and a file that is none."""
_LEAST = 1 << 12
_SPARE = 1 << 20  # tables that a network computes for itself and keeps in no file
_MAKERS = frozenset({torch.empty, torch.zeros, torch.ones, torch.full, torch.rand, torch.randn, torch.arange})


def write_weights(
    path: Path, network: nn.Module, config: Any, about: Mapping[str, str] | None = None
) -> None:
    """Write a network's weights, its config (a dataclass) and what is told about it; a broken write leaves the file
    before.

    Weights that were trained here tell the registry their `model`, the shipped one that they were trained like, their
    `title` and a `summary`.
    """
    tensors = {name: value.half().contiguous() for name, value in network.state_dict().items()}
    temporary = path.with_name(path.name + ".part")
    save_file(tensors, temporary, {**(about or {}), "config": json.dumps(asdict(config))})
    temporary.replace(path)


def read_weights(path: Path, network: Callable[[Any], nn.Module], config: Callable[..., Any]) -> nn.Module:
    """Build `network` from the config in the file and fill it, as 32-bit floats in evaluation mode.

    Raises ModelError if the file is damaged, belongs to another architecture or holds values that are no numbers. Also
    one from a stranger takes no more memory than it has content.
    """
    name = path.stem
    try:
        with safe_open(path, "pt") as file:
            tensors = {key: file.get_tensor(key).float() for key in file.keys()}  # noqa: SIM118 - not a dict
            with _Bounded(_SPARE + sum(map(_weight, tensors.values()))):
                built = network(config(**json.loads(file.metadata()["config"])))
        built.load_state_dict(tensors)
    except _DAMAGE as error:
        raise ModelError(
            "The weights of {name} are damaged or made for another version.", name=name
        ) from error
    if not all(bool(torch.isfinite(value).all()) for value in tensors.values()):
        raise ModelError("The weights of {name} are damaged: some of them are not numbers.", name=name)
    torch.set_num_threads(
        1
    )  # what a step computes is too little to share out, and playback needs the other cores
    return built.eval()


def _weight(tensor: torch.Tensor) -> int:
    """How many numbers a tensor holds; a small one counts for more, as making it takes its time."""
    return max(tensor.numel(), _LEAST)


class _Bounded(TorchFunctionMode):
    """While a network is built, refuses with a ValueError to make more numbers than that.

    A config can ask for any size; memory that was reserved is not taken before something is written into it.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._left = most

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        made = func(*args, **(kwargs or {}))
        if func in _MAKERS:
            self._left -= _weight(made)
            if self._left < 0:
                raise ValueError("more numbers than the file has")
        return made
