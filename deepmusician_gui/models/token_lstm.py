"""`chord-lstm-classic` and `note-lstm-classic`: LSTM layers over notes and chords that all last equally long.

As in the projects that spread over the web: whatever begins at one time is one token, a note by its pitch, a chord by
its pitch classes; how long it lasts and when it comes is not told. The one reads a token as a number between 0 and 1,
through three layers, and begins with something it was trained on; the other looks it up, through two.

Letters: B rows, L tokens, U units, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.event_batch import PAD, Events, TokenNetwork

CODES = 128 + 4096  # notes by their pitch, chords by 128 and their pitch classes as bits


@dataclass(frozen=True, slots=True)
class TokenLstmConfig:
    codes: Sequence[int] = (60,)
    """The tokens that are known, numbered from 1 on; the others, being rare, are left empty."""
    starts: Sequence[Sequence[int]] = ()
    """Codes of music to begin with in place of the prompt, if it does that."""
    units: int = 128
    layers: int = 2
    embedded: int = 0
    """Size in which tokens are looked up; 0 to read them as numbers."""
    dense: int = 0
    """Size of a dense layer before the last one; 0 for none."""
    dropout: float = 0.3


class TokenLstm(TokenNetwork):
    """Maps codes of music to nats, and tells what comes next."""

    table: Tensor

    def __init__(self, config: TokenLstmConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or TokenLstmConfig()
        table = torch.full((CODES,), PAD)
        table[torch.tensor(c.codes)] = torch.arange(1, len(c.codes) + 1)
        self.register_buffer("table", table, persistent=False)
        size = len(c.codes) + 1
        self.token = nn.Embedding(size, c.embedded) if c.embedded else None
        self.lstm = nn.LSTM(c.embedded or 1, c.units, c.layers, batch_first=True, dropout=c.dropout)
        self.dropout = nn.Dropout(c.dropout)
        self.dense = nn.Sequential(nn.Linear(c.units, c.dense), nn.ReLU()) if c.dense else nn.Identity()
        self.out = nn.Linear(c.dense or c.units, size)

    def nats(self, events: Events, blank: float = 0.0) -> tuple[Tensor, Tensor]:
        """Nats of every token but the first, from codes, and which of them count, being known."""
        return super().nats(Events(self.numbers(events.tokens)), blank)

    def numbers(self, codes: Tensor) -> Tensor:
        """The numbers of tokens, PAD for those that are not known."""
        return self.table[codes]

    def logits(self, tokens: Tensor) -> Tensor:
        """Logits of the token after each, (B, L, V), from numbers (B, L)."""
        return self._next(tokens)[0]

    def _next(self, tokens: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        read = self.token(tokens) if self.token else tokens[..., None] / len(self.config.codes)
        heard, state = self.lstm(read, state)  # (B, L, U)
        logits: Tensor = self.out(self.dense(self.dropout(heard)))
        return logits, state

    @torch.inference_mode()
    def follow(self, codes: Sequence[int], state: Any = None) -> tuple[NDArray[np.float32], Any]:
        """Logits (V - 1,) of the codes in the config after some codes, at least one, and the state to go on from."""
        logits, state = self._next(self.numbers(torch.tensor(codes)[None]), state)
        return np.asarray(logits[0, -1, 1:].numpy()), state
