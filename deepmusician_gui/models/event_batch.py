"""Sequences of tokens as a batch, and what all networks that learn from one have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

PAD = 0  # of every vocabulary: nothing stands here


class Events(NamedTuple):
    """A batch of sequences, the shorter ones padded behind."""

    tokens: Tensor  # (B, L) int64

    @classmethod
    def of(cls, sequences: Sequence[Sequence[int]]) -> Events:
        """A batch of sequences, as long as the longest of them."""
        length = max(map(len, sequences))
        return cls(torch.tensor([[*tokens, *[PAD] * (length - len(tokens))] for tokens in sequences]))

    def to(self, device: torch.device | str) -> Events:
        return Events(self.tokens.to(device))


class TokenNetwork(nn.Module):
    """Tells of every token how likely it was after those before it."""

    def logits(self, tokens: Tensor) -> Tensor:
        """Logits of the token after each, (B, L, V), from (B, L)."""
        raise NotImplementedError

    def forward(self, events: Events, blank: float = 0.0) -> Tensor:
        """The loss: mean nats per token. A share `blank` of the tokens that are read is emptied."""
        nats, told = self.nats(events, blank)
        return nats.sum() / told.sum().clamp(min=1)

    def nats(self, events: Events, blank: float = 0.0) -> tuple[Tensor, Tensor]:
        """Nats of every token but the first, (B, L - 1), and which of them count, being no padding."""
        read, target = events.tokens[:, :-1], events.tokens[:, 1:]
        if blank:
            read = read.masked_fill(torch.rand(read.shape, device=read.device) < blank, PAD)
        logits = self.logits(read).float()
        nats = F.cross_entropy(logits.transpose(1, 2), target, reduction="none")
        told = target != PAD
        return nats * told, told
