"""How likely models and dumb baselines find what composers wrote, in nats per time step, all over the same free cells.

A cell is silent, struck or held. `gru-classic` knows only sounding or not: where a key sounds twice in a row, the
training set's frequency says whether it is struck again, which makes its figure comparable and never worse for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from deepmusician_gui.models.gap import HOLD, ONSET, SILENT, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.gru_classic import LENGTH, GruClassic
from deepmusician_gui.models.windows import Windows, level
from deepmusician_gui.training.answers import overlap, pitch_classes

Cells = NDArray[np.uint8]
WindowNats = Callable[[Windows], list[float]]
"""Mean nats per time step of the gap of each window of a batch."""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How often each key is silent, struck or held in training windows, and the same given that it sounded before.

    `alone` is (P, 3), `after` is (2, P, 3) by whether the key sounded one step before; rows sum to 1.
    """

    alone: NDArray[np.float64]
    after: NDArray[np.float64]

    @classmethod
    def of(cls, batches: list[Windows]) -> Frequencies:
        """Count over all known and masked cells, one count added to each kind."""
        after = np.ones((2, P, 3))
        for windows in batches:
            for roll, outside in zip(windows.roll.numpy(), windows.outside.numpy(), strict=True):
                cells = roll[~outside]
                for sounded in (0, 1):
                    rows = (cells[:-1] != SILENT) == sounded
                    for kind in range(3):
                        after[sounded, :, kind] += ((cells[1:] == kind) & rows).sum(0)
        alone = after.sum(0)
        return cls(alone / alone.sum(-1, keepdims=True), after / after.sum(-1, keepdims=True))

    def restrike(self) -> NDArray[np.float64]:
        """Chance that a key that sounds twice in a row is struck again, (P,)."""
        struck, held = self.after[1, :, 1], self.after[1, :, 2]
        return np.asarray(struck / (struck + held))


def frequency_nats(frequencies: Frequencies) -> WindowNats:
    """Each key by its own frequency, whatever happens around it."""

    def nats(windows: Windows) -> list[float]:
        return [
            float(-np.log(frequencies.alone[np.arange(P), cells])[free].sum() / windows.gap)
            for cells, _, free in map(gap_cells, _rows(windows))
        ]

    return nats


def markov_nats(frequencies: Frequencies) -> WindowNats:
    """Each key by whether it sounded one step before."""

    def nats(windows: Windows) -> list[float]:
        return [
            float(
                -np.log(frequencies.after[before.astype(int), np.arange(P), cells])[free].sum() / windows.gap
            )
            for cells, before, free in map(gap_cells, _rows(windows))
        ]

    return nats


def gru_nats(network: Gru) -> WindowNats:
    """`gru`, exactly."""

    @torch.inference_mode()
    def nats(windows: Windows) -> list[float]:
        return [float(mean) for mean in network.nats(windows)[0].mean(1)]

    return nats


def classic_nats(network: GruClassic, frequencies: Frequencies) -> WindowNats:
    """`gru-classic` after the 96 steps before the gap, and frequencies for struck or held."""
    restrike = frequencies.restrike()

    @torch.inference_mode()
    def nats(windows: Windows) -> list[float]:
        starts = windows.gap_start.tolist()
        prompts = [roll[start - LENGTH : start] for roll, start in zip(windows.roll, starts, strict=True)]
        sounded = (torch.stack(prompts) != SILENT).float()
        logits = torch.stack(list(network.logits(sounded, windows.gap)), 1)  # (B, G, P)
        return [
            _classic(expected, *gap_cells(window), restrike)
            for expected, window in zip(logits, _rows(windows), strict=True)
        ]

    return nats


def _classic(
    logits: torch.Tensor,
    cells: Cells,
    before: NDArray[np.bool_],
    free: NDArray[np.bool_],
    restrike: NDArray[np.float64],
) -> float:
    """Nats per time step of a gap's free cells, (G, P), from logits that a key sounds and chances that it is struck."""
    sounding = torch.from_numpy(cells != SILENT).float()
    cross_entropy = F.binary_cross_entropy_with_logits(logits, sounding, reduction="none").numpy()
    chance = np.where(cells == ONSET, restrike, 1 - restrike)
    total = cross_entropy[free].sum() - np.log(chance)[(cells != SILENT) & before & free].sum()
    return float(total / len(cells))


def _rows(windows: Windows) -> list[Windows]:
    return [windows.row(i) for i in range(len(windows.roll))]


def gap_cells(windows: Windows) -> tuple[Cells, NDArray[np.bool_], NDArray[np.bool_]]:
    """The gap of a single window: its cells, which keys sounded one step before each, and which are free, (G, P)."""
    roll, start = windows.roll[0].numpy(), int(windows.gap_start[0])
    cells = roll[start : start + windows.gap]
    known = (
        roll[start - 1 : start] if start and not windows.outside[0, start - 1] else np.zeros((1, P), np.uint8)
    )
    free = windows.free[0, start : start + windows.gap].numpy()
    return cells, np.concatenate([known, cells[:-1]]) != SILENT, free


def without_what_follows(windows: Windows) -> Windows:
    """The same gaps with nothing known behind them."""
    steps = torch.arange(windows.roll.shape[1])
    return windows._replace(outside=windows.outside | (steps >= windows.gap_start[:, None] + windows.gap))


def without_prompt(windows: Windows) -> Windows:
    """The same gaps with nothing known before them."""
    steps = torch.arange(windows.roll.shape[1])
    return windows._replace(outside=windows.outside | (steps < windows.gap_start[:, None]))


def with_gap(windows: Windows, cells: Cells) -> Windows:
    """One window with other cells (G, P) in the place of its free ones.

    What was held without having been struck, or lay under a known note when it was, is struck. All of it is as loud
    as the known notes are on average, so that loudness tells nothing.
    """
    roll, velocity = windows.roll.clone(), windows.velocity.clone()
    start, before = int(windows.gap_start[0]), np.zeros(P, np.bool_)
    for t, frame in enumerate(cells, start):
        free = windows.free[0, t].numpy()
        own = np.where(free, np.where((frame == HOLD) & ~before, ONSET, frame), SILENT)
        roll[0, t] = torch.where(windows.free[0, t], torch.from_numpy(own.astype(np.uint8)), roll[0, t])
        before = own != SILENT
    in_free = windows.free & (roll == ONSET)
    velocity[windows.free] = 0
    velocity[in_free] = level(windows).to(torch.uint8)
    return windows._replace(roll=roll, velocity=velocity)


def in_key_of(prompt: Cells, cells: Cells) -> Cells:
    """Cells (G, P) transposed, at most by half an octave, so that they share most pitch classes with a prompt."""
    classes = pitch_classes(prompt)
    nearest_first = sorted(range(-6, 6), key=abs)
    return max(
        (_moved(cells, shift) for shift in nearest_first),
        key=lambda moved: overlap(classes, pitch_classes(moved)),
    )


def _moved(roll: Cells, semitones: int) -> Cells:
    """A roll (T, P) transposed; what leaves the keyboard is lost."""
    moved = np.zeros_like(roll)
    if semitones >= 0:
        moved[:, semitones:] = roll[:, : P - semitones]
    else:
        moved[:, :semitones] = roll[:, -semitones:]
    return moved
