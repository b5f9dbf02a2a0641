"""Windows of notes as triples, as a batch of tensors that networks learn from. Letters: B windows, L notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

KEYS = 88
START = 88  # the key that opens a sequence
PLACES = 96  # in the bar, in twelfths of a quarter note; later ones count as the last
BARS = 33  # lengths of bars in sixteenths; longer ones count as the last


class NoteWindows(NamedTuple):
    """A batch of windows; the first note of each opens it and is not written."""

    step: Tensor  # (B, L) int64, class of the time since the onset before
    key: Tensor  # (B, L) int64, 0-87 or START
    duration: Tensor  # (B, L) int64, class
    place: Tensor  # (B, L) int64, of the onset in its bar, below PLACES
    bar: Tensor  # (B, L) int64, length of that bar, below BARS

    @classmethod
    def of(cls, windows: Sequence[Sequence[tuple[int, ...]]]) -> NoteWindows:
        """A batch of windows of one length, each note told by its five numbers."""
        return cls(*torch.tensor(windows).unbind(2))

    def to(self, device: torch.device | str) -> NoteWindows:
        return NoteWindows(*(part.to(device) for part in self))


class ChordWindows(NamedTuple):
    """A batch of windows; the first chord of each opens it and is not written."""

    step: Tensor  # (B, L) int64, class of the time since the onset before
    key: Tensor  # (B, L) int64, the lowest one, 0-87 or START
    shape: Tensor  # (B, L) int64, bit i for the key i semitones above
    duration: Tensor  # (B, L) int64, class
    place: Tensor  # (B, L) int64, of the onset in its bar, below PLACES
    bar: Tensor  # (B, L) int64, length of that bar, below BARS

    @classmethod
    def of(cls, windows: Sequence[Sequence[tuple[int, ...]]]) -> ChordWindows:
        """A batch of windows of one length, each chord told by its six numbers."""
        return cls(*torch.tensor(windows).unbind(2))

    def to(self, device: torch.device | str) -> ChordWindows:
        return ChordWindows(*(part.to(device) for part in self))
