"""`gru-classic`: the encoder-decoder of the piano-roll paper to the letter, kept to be measured and heard beside `gru`.

EncoderRNN GRU(88 -> 512, 2 layers, dropout 0.2) reads 96 time steps; only its last hidden state goes on. DecoderRNN
is the same, starts from an all-zero SOS frame and is fed its own last output. A classifier (512 -> 256, ReLU,
dropout 0.5, 256 -> 88, sigmoid) gives each key's probability; keys over a threshold sound. The roll has one
channel, so a repeated note and a held one look alike. 5.16 million parameters.

Letters: B windows, T = G = 96 time steps, P = 88 keys, S = 512 state units.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.gap import SILENT, P
from deepmusician_gui.models.windows import Windows, gap_index

LENGTH = 96


@dataclass(frozen=True, slots=True)
class GruClassicConfig:
    state: int = 512
    layers: int = 2
    focal: bool = False  # focal loss instead of binary cross-entropy
    alpha: float = 0.25  # weight of the keys that sound
    gamma: float = 2.0


class GruClassic(nn.Module):
    """Maps windows to its training loss, and a prompt to key probabilities."""

    def __init__(self, config: GruClassicConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or GruClassicConfig()
        self.encoder = nn.GRU(P, c.state, c.layers, batch_first=True, dropout=0.2)
        self.decoder = nn.GRU(P, c.state, c.layers, batch_first=True, dropout=0.2)
        self.classifier = nn.Sequential(
            nn.Linear(c.state, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, P)
        )

    def forward(self, windows: Windows, blank: float = 0.0) -> Tensor:  # noqa: ARG002 - the paper adds no noise
        """Mean loss per key and time step over the gap, which must directly follow 96 known steps."""
        at = gap_index(windows)
        sounding = (windows.roll != SILENT).float()
        prompt = torch.stack(
            [row[s - LENGTH : s] for row, s in zip(sounding, windows.gap_start, strict=True)]
        )
        target = torch.gather(sounding, 1, at[:, :, None].expand(-1, -1, P))
        logits = torch.stack(list(self.logits(prompt, windows.gap)), 1).float()  # (B, G, P)
        if self.config.focal:
            return focal_loss(logits, target, self.config.alpha, self.config.gamma)
        return F.binary_cross_entropy_with_logits(logits, target)

    def logits(self, prompt: Tensor, steps: int, temperature: float = 1.0) -> Iterator[Tensor]:
        """Logits (B, P) of each of `steps` time steps after a prompt (B, T, P) of 0 and 1."""
        _, hidden = self.encoder(prompt)
        frame = torch.zeros_like(prompt[:, :1])  # SOS
        for _ in range(steps):
            state, hidden = self.decoder(frame, hidden)
            logits = self.classifier(state[:, 0]) / temperature
            frame = torch.sigmoid(logits)[:, None]
            yield logits

    @torch.inference_mode()
    def probabilities(
        self, prompt: NDArray[np.bool_], steps: int, temperature: float
    ) -> Iterator[NDArray[np.float32]]:
        """Each key's probability (B, P) for the time steps after a prompt (B, T, P)."""
        for logits in self.logits(torch.from_numpy(prompt).float(), steps, temperature):
            found: NDArray[np.float32] = torch.sigmoid(logits).numpy()
            yield found


def focal_loss(logits: Tensor, target: Tensor, alpha: float, gamma: float) -> Tensor:
    """Lin et al. 2017, eq. 5, averaged: easy cells count less; `alpha` weighs keys that sound, 1 - alpha silence."""
    cross_entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    p_true = torch.exp(-cross_entropy)
    weight = target * alpha + (1 - target) * (1 - alpha)
    return (weight * (1 - p_true) ** gamma * cross_entropy).mean()
