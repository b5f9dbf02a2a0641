"""Networks that keep nothing in mind: for every token they read all that was before it once more."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.event_batch import TokenNetwork
from deepmusician_gui.models.gru import Gru
from tests.benchmarks.eager_gru import EagerGru


def rereading(network: nn.Module) -> tuple[Any, str]:
    """The naive twin of a network, and in what it is naive; the network itself where it keeps nothing in mind."""
    if isinstance(network, Gru):
        return EagerGru(network), "alone, eager torch"
    if isinstance(network, TokenNetwork) and hasattr(network, "open"):
        return RereadingTokens(network), "alone, all read anew"
    twin = deepcopy(network)
    lstms = [name for name, part in twin.named_modules() if isinstance(part, nn.LSTM)]
    for name in lstms:
        setattr(twin, name, RereadingLstm(twin.get_submodule(name)))
    return twin, "alone, all read anew" if lstms else "alone"


class RereadingLstm(nn.Module):
    """Takes what it has read for its state."""

    def __init__(self, lstm: nn.Module) -> None:
        super().__init__()
        self.lstm = lstm

    def forward(self, x: Tensor, before: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Inputs (B, L, units) and all those before -> their outputs, and all inputs."""
        read = x if before is None else torch.cat([before, x], 1)
        return self.lstm(read)[0][:, -x.shape[1] :], read


class RereadingTokens:
    """Opens like a network of tokens, for one take."""

    def __init__(self, network: TokenNetwork) -> None:
        self._network = network
        self.config = network.config

    def open(self, prompt: Sequence[int], takes: int = 1) -> RereadingTokens:
        assert takes == 1
        self._tokens = list(prompt)
        self._look()
        return self

    @property
    def length(self) -> int:
        """Tokens read."""
        return len(self._tokens)

    def step(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        self._tokens += tokens
        return self._look()

    @torch.inference_mode()
    def _look(self) -> NDArray[np.float32]:
        self.logits = np.asarray(self._network.logits(torch.tensor([self._tokens]))[:, -1].numpy())
        return self.logits
