"""`conv-vae-classic`: a convolutional autoencoder of piano-roll pictures, kept to be measured beside `conv-vae`.

Convolutions of 3 x 3 with 32 and 64 filters, ReLU, halved after each; a dense layer to the latent; the same backwards;
one probability for every cell, and keys over a threshold sound. Trained with cross-entropy per cell and the KL term
at full weight; `kl` 0 makes it a plain autoencoder. Each convolution has a skip connection around it. Skips from
encoder to decoder would let it copy past the latent, which could then say nothing.

The picture is 32 sixteenths by 88 keys and not frames of 50 ms: the grid does not depend on the tempo, its answers
begin on beats, and a frame of 50 ms is a step of this grid only at 300 beats a minute.

Letters: B windows, G time steps of a block, P = 88 keys, Z latent units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.blocks import BLOCK
from deepmusician_gui.models.conv_vae import Bound, counted
from deepmusician_gui.models.gap import SILENT, P
from deepmusician_gui.models.windows import Windows, gap_index

FILTERS = 32, 64


@dataclass(frozen=True, slots=True)
class ConvVaeClassicConfig:
    latent: int = 64
    kl: float = 1.0  # weight of the KL term


class ConvVaeClassic(nn.Module):
    """Maps windows to its training loss, blocks to latents, and latents to key probabilities."""

    def __init__(self, config: ConvVaeClassicConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or ConvVaeClassicConfig()
        first, second = FILTERS
        size = second * (BLOCK // 4) * (P // 4)
        self.encoder = nn.Sequential(
            _Convolution(1, first),  # (B, 32, 32, 88)
            nn.MaxPool2d(2),  # (B, 32, 16, 44)
            _Convolution(first, second),  # (B, 64, 16, 44)
            nn.MaxPool2d(2),  # (B, 64, 8, 22)
            nn.Flatten(),
        )
        self.mean = nn.Linear(size, c.latent)
        self.log_variance = nn.Linear(size, c.latent)
        self.decoder = nn.Sequential(
            nn.Linear(c.latent, size),
            nn.ReLU(),
            nn.Unflatten(1, (second, BLOCK // 4, P // 4)),  # (B, 64, 8, 22)
            nn.Upsample(scale_factor=2),  # (B, 64, 16, 44)
            _Convolution(second, first),  # (B, 32, 16, 44)
            nn.Upsample(scale_factor=2),  # (B, 32, 32, 88)
            nn.Conv2d(first, 1, 3, padding=1),  # (B, 1, 32, 88)
        )

    def forward(self, windows: Windows, blank: float = 0.0) -> Tensor:  # noqa: ARG002 - it is fed no frames
        """Nats per frame and the KL term, shared out among the frames."""
        bound = self.bound(windows, drawn=self.training)
        return (bound.frames.sum() + self.config.kl * bound.divergence.sum()) / counted(windows).sum()

    def bound(self, windows: Windows, *, drawn: bool = True) -> Bound:
        """The parts of the bound on the likelihood of the gaps, which are the blocks; it has no velocities.

        The latent is `drawn`, else it is the mean.
        """
        inside = counted(windows)
        at = gap_index(windows)[:, :, None].expand(-1, -1, P)
        target = (torch.gather(windows.roll, 1, at) != SILENT) & inside[:, :, None]  # (B, G, P)
        mean, log_variance = self.encode(target)
        noise = torch.randn_like(mean) if drawn else torch.zeros_like(mean)
        logits = self.logits(mean + torch.exp(log_variance / 2) * noise)[:, : windows.gap]
        nats = F.binary_cross_entropy_with_logits(logits, target.float(), reduction="none")
        divergence = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance)
        return Bound(nats.sum(2) * inside, divergence, nats.new_zeros(()))

    def encode(self, sounding: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and logarithm of the variance of each latent unit, (B, Z), of blocks (B, BLOCK, P) bool."""
        seen = self.encoder(sounding[:, None].float())
        return self.mean(seen).float(), self.log_variance(seen).float().clamp(-10, 4)

    def logits(self, latent: Tensor) -> Tensor:
        """Log-odds of each cell of blocks with latents (B, Z), (B, BLOCK, P)."""
        picture: Tensor = self.decoder(latent)[:, 0].float()
        return picture

    @torch.inference_mode()
    def latent_of(self, block: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Where a block of cells (steps, P), steps <= BLOCK, lies: the mean, (Z,)."""
        padded = np.zeros((1, BLOCK, P), np.bool_)
        padded[0, : len(block)] = block != SILENT
        return np.asarray(self.encode(torch.from_numpy(padded))[0][0].numpy(), np.float64)

    @torch.inference_mode()
    def probabilities(self, latents: NDArray[np.float64]) -> NDArray[np.float32]:
        """Each cell's probability in blocks with latents (K, Z), (K, BLOCK, P)."""
        found: NDArray[np.float32] = torch.sigmoid(self.logits(torch.from_numpy(latents).float())).numpy()
        return found


class _Convolution(nn.Module):
    """A convolution of 3 x 3 with a skip connection around it, then ReLU; (B, channels, time, keys)."""

    def __init__(self, channels: int, filters: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(channels, filters, 3, padding=1)
        self.skip = nn.Conv2d(channels, filters, 1)

    def forward(self, picture: Tensor) -> Tensor:
        return F.relu(self.convolution(picture) + self.skip(picture))
