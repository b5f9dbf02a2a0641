"""`abc-lstm`: two LSTM layers that write tunes in ABC notation, token after token (Sturm et al., 2016).

Letters: B tunes, L tokens, V vocabulary, D units, K takes.

What a bar may hold is not learnt but known: it is for the writer to leave out the tokens that would break the notation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.event_batch import TokenNetwork

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AbcLstmConfig:
    vocabulary: int = 302
    units: int = 320
    layers: int = 2
    embedded: int = 128
    dropout: float = 0.2


class AbcLstm(TokenNetwork):
    """Maps tunes to nats, and opens a prompt for sampling."""

    def __init__(self, config: AbcLstmConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or AbcLstmConfig()
        self.token = nn.Embedding(c.vocabulary, c.embedded)
        self.lstm = nn.LSTM(c.embedded, c.units, c.layers, batch_first=True, dropout=c.dropout)
        self.dropout = nn.Dropout(c.dropout)
        self.out = nn.Linear(c.units, c.vocabulary)
        nn.init.normal_(self.out.weight, std=0.02)

    def logits(self, tokens: Tensor) -> Tensor:
        """Logits of the token after each, (B, L, V), from (B, L)."""
        heard, _ = self.lstm(self.dropout(self.token(tokens)))
        logits: Tensor = self.out(self.dropout(heard))
        return logits

    @torch.inference_mode()
    def open(self, prompt: Sequence[int], takes: int = 1) -> AbcDecoder:
        """Read a prompt of at least one token, to write several takes side by side from there."""
        heard, (hidden, cell) = self.lstm(self.token(torch.tensor(prompt)[None]))
        state = [
            tuple(np.repeat(part[i].numpy(), takes, 0) for part in (hidden, cell))
            for i in range(self.config.layers)
        ]
        return AbcDecoder(self.arrays, state, np.repeat(self.out(heard[:, -1]).numpy(), takes, 0))

    @cached_property
    def arrays(self) -> dict[str, Array]:
        """The weights in numpy, each layer's two matrices as one; taken once, when first asked for."""
        weights = {name: value.detach().numpy() for name, value in self.state_dict().items()}
        arrays = {
            "token": weights["token.weight"],
            "out": weights["out.weight"].T,
            "bias": weights["out.bias"],
        }
        for i in range(self.config.layers):
            parts = [weights[f"lstm.weight_{part}_l{i}"].T for part in ("ih", "hh")]
            arrays[f"layer{i}"] = np.ascontiguousarray(np.concatenate(parts))
            arrays[f"bias{i}"] = weights[f"lstm.bias_ih_l{i}"] + weights[f"lstm.bias_hh_l{i}"]
        return arrays


class AbcDecoder:
    """Takes while they are written: the same arithmetic in numpy, a token at a time."""

    def __init__(self, arrays: dict[str, Array], state: Sequence[tuple[Array, ...]], logits: Array) -> None:
        self._arrays, self._state = arrays, list(state)
        self.logits = logits
        """Of the next token of each take, (K, V)."""

    def step(self, tokens: Sequence[int]) -> Array:
        """Read one token of each take; the logits of the next, (K, V)."""
        arrays = self._arrays
        x = arrays["token"][list(tokens)]  # (K, D)
        for i, (hidden, cell) in enumerate(self._state):
            gates = np.concatenate([x, hidden], 1) @ arrays[f"layer{i}"] + arrays[f"bias{i}"]
            keep_in, forget, new, shown = np.split(gates, 4, 1)  # in torch's order
            now = _sigmoid(forget) * cell + _sigmoid(keep_in) * np.tanh(new)
            x = _sigmoid(shown) * np.tanh(now)
            self._state[i] = (x, now)
        self.logits = x @ arrays["out"] + arrays["bias"]
        return self.logits


def _sigmoid(x: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-x)))
