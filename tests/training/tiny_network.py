"""A network that takes no time to train, and batches for it."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from deepmusician_gui.errors import FileError


class Lines(NamedTuple):
    """Points (B, T, 2) and what is to be guessed of them (B, T)."""

    points: Tensor
    heights: Tensor
    gap: int = 3

    def to(self, device: torch.device) -> Lines:
        return Lines(self.points.to(device), self.heights.to(device), self.gap)


class Guess(nn.Module):
    """Learns a plane through points, with noise as `blank` says."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(7)
        self.net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))

    def forward(self, lines: Lines, blank: float = 0.0) -> Tensor:
        points = lines.points * (torch.rand(lines.points.shape) >= blank)
        guess: Tensor = self.net(points)[..., 0]
        return (guess - lines.heights).square().mean()


def lines(number: int, rows: int = 4) -> Lines:
    """Batch `number`."""
    random = torch.Generator().manual_seed(number)
    points = torch.randn(rows, 5, 2, generator=random)
    return Lines(points, points.sum(-1))


def lines_until_third(number: int) -> Lines:
    """The same, but the disk is lost before the third."""
    if number == 2:
        raise FileError("The disk is gone.")
    return lines(number)
