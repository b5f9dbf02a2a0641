"""Windows: a stretch of piano roll with a gap in it, as a batch of tensors that networks read and write.

Letters: B windows, T time steps, G time steps of the gap, P = 88 keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from deepmusician_gui.models.gap import EVEN_VELOCITY, HOLD, ONSET, SILENT, GapWindow


class Windows(NamedTuple):
    """A batch of windows with one gap each. Free cells are the target, or anything when sampling."""

    roll: Tensor  # (B, T, P) uint8 cells SILENT, ONSET, HOLD
    free: Tensor  # (B, T, P) bool: cells to be written, inside the gap only; all others are known
    velocity: Tensor  # (B, T, P) uint8, 1-127 where a key is struck, else 0
    outside: Tensor  # (B, T) bool: no music is known here (before the prompt, beyond the end)
    places: (
        Tensor  # (B, T, 3) int64: place in the bar, length of the bar (both in time steps), number of the bar
    )
    steps_per_beat: Tensor  # (B,) int64
    gap_start: Tensor  # (B,) int64
    gap: int  # G

    @classmethod
    def of(cls, windows: list[GapWindow]) -> Windows:
        """A batch of windows of one length whose gaps have one length."""
        arrays = ("roll", "free", "velocity", "outside", "places", "steps_per_beat", "gap_start")
        columns = (torch.from_numpy(np.stack([getattr(w, name) for w in windows])) for name in arrays)
        return cls._make([*columns, windows[0].gap])

    def to(self, device: torch.device | str) -> Windows:
        return Windows._make([*(part.to(device) for part in self[:-1]), self.gap])

    def row(self, index: int) -> Windows:
        """One window as a batch of one."""
        return Windows._make([*(part[index : index + 1] for part in self[:-1]), self.gap])


def together(windows: Sequence[Windows]) -> Windows:
    """Batches whose windows and gaps have one length as one batch."""
    return Windows._make(
        [*(torch.cat(parts) for parts in zip(*(w[:-1] for w in windows), strict=True)), windows[0].gap]
    )


def two_channels(roll: Tensor) -> Tensor:
    """Cells (..., P) as onset and hold channels, (..., 2, P) float."""
    return torch.stack([roll == ONSET, roll == HOLD], -2).float()


def in_gap(windows: Windows) -> Tensor:
    """Which time steps lie in the gap, (B, T)."""
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


def known_cells(windows: Windows) -> Tensor:
    """What is known of the roll, (B, T, 2, P): neither free nor outside."""
    return two_channels(windows.roll.masked_fill(windows.free | windows.outside[:, :, None], SILENT))


def level(windows: Windows) -> Tensor:
    """The mean velocity of the known notes of each window, (B,); of all where none is known, if there are any."""
    struck = windows.velocity > 0
    known = struck & ~windows.free & ~windows.outside[:, :, None]
    counted = torch.where(known.any(2).any(1)[:, None, None], known, struck)
    count = counted.sum((1, 2))
    mean = (windows.velocity * counted).sum((1, 2)) / count.clamp(min=1)
    return torch.where(count > 0, mean.round(), float(EVEN_VELOCITY))
