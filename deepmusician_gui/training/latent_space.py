"""How much a latent says of blocks of music, and which of its units say anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from deepmusician_gui.models.blocks import BLOCK
from deepmusician_gui.models.conv_vae import ConvVae, counted
from deepmusician_gui.models.conv_vae_classic import ConvVaeClassic
from deepmusician_gui.models.windows import Windows

ACTIVE = 0.01  # variance of a unit's mean from which on it is active (Burda et al., 2016)


@dataclass(frozen=True, slots=True)
class LatentSpace:
    """What a few blocks cost; lists have an entry for each block."""

    nats: list[float]
    """At most so many per sixteenth, those of the latent included."""
    latent_nats: list[float]
    """Those of the latent, of the whole block."""
    active: int
    """Units of the latent whose mean changes from block to block."""
    units: int


@torch.inference_mode()
def latent_space(network: ConvVae | ConvVaeClassic, blocks: Sequence[Windows]) -> LatentSpace:
    """Measure blocks, each a batch of one window whose gap is the block; latents are drawn, the same each time."""
    nats, latent_nats, means = [], [], []
    for number, block in enumerate(blocks):
        torch.manual_seed(number)
        bound = network.bound(block)
        latent_nats.append(float(bound.divergence.sum()))
        nats.append((float(bound.frames.sum()) + latent_nats[-1]) / int(counted(block).sum()))
        start = int(block.gap_start)
        means.append(network.latent_of(block.roll[0, start : start + BLOCK].numpy()))
    active = int((np.var(means, 0) > ACTIVE).sum())
    return LatentSpace(nats, latent_nats, active, len(means[0]))
