"""Windows: a stretch of piano roll with a gap in it, as a batch of tensors that networks read and write.

Letters: B windows, T time steps, G time steps of the gap, P = 88 keys.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

P = 88
SILENT, ONSET, HOLD = 0, 1, 2


class Windows(NamedTuple):
    """A batch of windows with one gap each. Cells inside the gap are the target, or anything when sampling."""

    roll: Tensor  # (B, T, P) uint8 cells SILENT, ONSET, HOLD
    outside: Tensor  # (B, T) bool: no music is known here (before the prompt, beyond the end)
    places: Tensor  # (B, T, 2) int64: place in the bar and length of the bar, in time steps
    gap_start: Tensor  # (B,) int64
    gap: int  # G

    def to(self, device: torch.device | str) -> Windows:
        return Windows(
            self.roll.to(device),
            self.outside.to(device),
            self.places.to(device),
            self.gap_start.to(device),
            self.gap,
        )


def two_channels(roll: Tensor) -> Tensor:
    """Cells (..., P) as onset and hold channels, (..., 2, P) float."""
    return torch.stack([roll == ONSET, roll == HOLD], -2).float()


def in_gap(windows: Windows) -> Tensor:
    """Which time steps are masked, (B, T)."""
    t = torch.arange(windows.roll.shape[1], device=windows.roll.device)
    start = windows.gap_start[:, None]
    return (t >= start) & (t < start + windows.gap)


def gap_index(windows: Windows) -> Tensor:
    """The window's time steps that lie in the gap, (B, G)."""
    return windows.gap_start[:, None] + torch.arange(windows.gap, device=windows.gap_start.device)


def frames_at(frames: Tensor, index: Tensor) -> Tensor:
    """Frames (B, T, ...) at time steps (B, G); zeros where a step lies outside the window."""
    inside = (index >= 0) & (index < frames.shape[1])
    rows = torch.arange(len(frames), device=frames.device)[:, None]
    found = frames[rows, index.clamp(0, frames.shape[1] - 1)]
    return found * inside.view(*inside.shape, *[1] * (found.dim() - 2))
