"""What `gru` reckons from a window before its weights come in.

Letters: B windows, T time steps, N frames, P = 88 keys.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from deepmusician_gui.models.gap import ONSET, SILENT, P
from deepmusician_gui.models.windows import Windows, level


def deviation(windows: Windows) -> Tensor:
    """How much louder than the known notes' mean each cell is, (B, T, P), in units of 32; for struck cells."""
    return (windows.velocity - level(windows)[:, None, None]) / 32


def one_hot(number: Tensor, first: int, last: int) -> Tensor:
    """Whole numbers from `first` to `last`, (...), as (..., last - first + 1) bool."""
    return number[..., None] == torch.arange(first, last + 1, device=number.device)


def key_features(cells: Tensor, n: Tensor, key: Tensor) -> Tensor:
    """What the velocity of struck keys depends on within their frames (N, P): (., 4).

    Height on the keyboard, whether it is the lowest, the highest sounding key, and how many are struck.
    """
    rank = torch.cumsum(cells != SILENT, 1)  # (N, P), from 1
    struck = (cells == ONSET).sum(1)
    features = [key / P, rank[n, key] == 1, rank[n, key] == rank[n, -1], struck[n] / 8]
    return torch.stack([feature.float() for feature in features], -1)


def key_usage(known: Tensor) -> Tensor:
    """How often the known music strikes each key, and each pitch class, as log counts: (B, 2, P)."""
    struck = known[:, :, 0].sum(1)  # (B, P)
    octaves = F.pad(struck, (0, 96 - P)).view(-1, 8, 12).sum(1)  # (B, 12)
    return torch.log1p(torch.stack([struck, octaves.repeat(1, 8)[:, :P]], 1)) / 2
