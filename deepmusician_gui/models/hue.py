"""Hue: how much of each pitch class was struck of late, which tells the key to networks that are slow to learn it."""

from __future__ import annotations

import torch
from torch import Tensor

FADING = 0.96  # of what was struck, from one note or chord to the next
LOWEST = 21  # pitch of key 0
KEYS = 88
OWN, FIFTHS = 0.4, 0.15  # nats


def faded(struck: Tensor) -> Tensor:
    """What was struck of each pitch class up to each place, it included, the longer ago the less, from (B, L, 12)."""
    places = torch.arange(struck.shape[1], device=struck.device)
    age = places[:, None] - places
    return (FADING ** age.clamp(min=0) * (age >= 0)) @ struck


def hue_of(what_faded: Tensor) -> Tensor:
    """Twelve times the share of each pitch class, (..., 12); all 0 where nothing was struck."""
    return 12 * what_faded / what_faded.sum(-1, keepdim=True).clamp(min=1e-3)


def around(values: Tensor, first: Tensor) -> Tensor:
    """Values (..., 12) of the pitch classes from `first` (...) on, all around."""
    places = (first[..., None] + torch.arange(12, device=first.device)) % 12
    return values.gather(-1, places)


def likelier_keys() -> Tensor:
    """Weights to begin with, (K, 12): keys are likelier where they, or those a fifth away, sounded in any octave."""
    pitches, classes = LOWEST + torch.arange(KEYS)[:, None], torch.arange(12)
    away = (classes - pitches) % 12
    return OWN * (away == 0) + FIFTHS * ((away == 5) | (away == 7))
