"""Sequences of tokens as a batch that networks learn from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

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
