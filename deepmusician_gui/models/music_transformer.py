"""`music-transformer`: a decoder-only transformer with relative attention over music events.

Letters: B sequences, L tokens, V vocabulary, D units, H heads, E = D / H, R reach: distances told apart.

- Attention hears how far back a token stands (Shaw et al., 2018), each head with a vector for every distance. Huang et
  al. (2018) showed how to get there without a table of L x L vectors: multiply the queries with the vectors of all
  distances, then skew the result so that its columns, which stood for distances, stand for places.
- Distances from R on count as R - 1. Positions are told as sines besides (Vaswani et al., 2017).
- Layers are normalised before they compute, not after, which trains without a long warm-up (Xiong et al., 2020).
- `music_transformer_decoder` is the same arithmetic, one token at a time in numpy with the keys and values of earlier
  tokens kept; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log, sqrt

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from deepmusician_gui.models.event_batch import TokenNetwork
from deepmusician_gui.models.music_transformer_decoder import (
    LayerMemory,
    TransformerArrays,
    TransformerDecoder,
)


@dataclass(frozen=True, slots=True)
class MusicTransformerConfig:
    vocabulary: int = 289
    layers: int = 4
    units: int = 256
    heads: int = 4
    wide: int = 1024  # units inside the feed-forward part
    reach: int = 512
    context: int = 1024  # most tokens seen at once
    dropout: float = 0.0  # a training of less than an epoch has nothing to unlearn


class RelativeAttention(nn.Module):
    """Causal self-attention with a vector for each distance and head."""

    def __init__(self, config: MusicTransformerConfig) -> None:
        super().__init__()
        self.heads, self.reach = config.heads, config.reach
        self.project = nn.Linear(config.units, 3 * config.units)
        self.out = nn.Linear(config.units, config.units)
        self.distance = nn.Parameter(
            torch.randn(config.heads, config.reach, config.units // config.heads) / 50
        )

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What is heard, (B, L, D), and keys and values, both (B, H, L, E)."""
        batch, length, units = x.shape
        parts = self.project(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts.unbind(0)  # (B, H, L, E)
        query = query / sqrt(units / self.heads)
        back = torch.arange(length - 1, -1, -1, device=x.device).clamp(max=self.reach - 1)
        near = query @ self.distance[:, back].transpose(1, 2)  # (B, H, L, L), columns from far to near
        scores = query @ key.transpose(2, 3) + skewed(near)
        ahead = torch.ones(length, length, dtype=torch.bool, device=x.device).triu(1)
        heard = scores.masked_fill(ahead, -torch.inf).softmax(-1) @ value  # (B, H, L, E)
        return self.out(heard.transpose(1, 2).reshape(batch, length, units)), key, value


def skewed(near: Tensor) -> Tensor:
    """From columns that stand for distances L - 1 .. 0 to columns that stand for places 0 .. L - 1, (B, H, L, L).

    What comes to stand above the diagonal means nothing.
    """
    batch, heads, length, _ = near.shape
    padded = F.pad(near, (1, 0))  # (B, H, L, L + 1)
    return padded.view(batch, heads, length + 1, length)[:, :, 1:]


class Layer(nn.Module):
    """Attention, then two linear maps, each added to what comes in."""

    def __init__(self, config: MusicTransformerConfig) -> None:
        super().__init__()
        self.attention = RelativeAttention(config)
        self.heard_norm = nn.LayerNorm(config.units)
        self.wide_norm = nn.LayerNorm(config.units)
        self.widen = nn.Linear(config.units, config.wide)
        self.narrow = nn.Linear(config.wide, config.units)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(B, L, D), and the attention's keys and values, (B, H, L, E)."""
        heard, key, value = self.attention(self.heard_norm(x))
        x = x + self.dropout(heard)
        x = x + self.dropout(self.narrow(F.relu(self.widen(self.wide_norm(x)))))
        return x, key, value


class MusicTransformer(TokenNetwork):
    """Maps sequences to nats, and opens a prompt for sampling."""

    def __init__(self, config: MusicTransformerConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or MusicTransformerConfig()
        self.token = nn.Embedding(c.vocabulary, c.units)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = nn.LayerNorm(c.units)
        self.out = nn.Linear(c.units, c.vocabulary)
        self.dropout = nn.Dropout(c.dropout)
        nn.init.normal_(self.token.weight, std=1 / sqrt(c.units))
        nn.init.normal_(self.out.weight, std=0.02)

    def logits(self, tokens: Tensor) -> Tensor:
        """Logits of the token after each, (B, L, V), from (B, L)."""
        return self._run(tokens)[0]

    def _run(self, tokens: Tensor) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """Logits, and every layer's keys and values."""
        c = self.config
        x = sqrt(c.units) * self.token(tokens) + sines(tokens.shape[1], c.units).to(tokens.device)
        x, kept = self.dropout(x), []
        for layer in self.layers:
            x, key, value = layer(x)
            kept.append((key, value))
        return self.out(self.norm(x)), kept

    @torch.inference_mode()
    def open(self, prompt: Sequence[int], takes: int = 1) -> TransformerDecoder:
        """Read a prompt of 1 to `context` - 1 tokens, to write several takes side by side from there."""
        logits, kept = self._run(torch.tensor(prompt)[None])
        memories = [LayerMemory.of(key[0].numpy(), value[0].numpy(), takes) for key, value in kept]
        return TransformerDecoder(self.arrays, memories, len(prompt), logits[0, -1].numpy())

    @cached_property
    def arrays(self) -> TransformerArrays:
        """The weights that the step-by-step decoder needs; taken once, when first asked for."""
        weights = {name: value.detach().numpy() for name, value in self.state_dict().items()}
        places = sines(self.config.context, self.config.units).numpy()
        return TransformerArrays.of(weights, places, self.config.heads)


def sines(length: int, units: int) -> Tensor:
    """Positions 0 .. length - 1 as sines and cosines of falling frequencies, (length, units)."""
    rates = torch.exp(torch.arange(0, units, 2) * (-log(10000.0) / units))
    angles = torch.arange(length)[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], -1).flatten(1)
