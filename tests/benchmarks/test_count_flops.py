"""The arithmetic of a small network, counted and worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from deepmusician_gui.models.gap import GapWindow
from deepmusician_gui.models.gru_classic import LENGTH, GruClassic, GruClassicConfig
from deepmusician_gui.models.windows import Windows
from tests.benchmarks.count_flops import flops_per_time_step

STATE, LAYERS, KEYS, HIDDEN = 16, 2, 88, 256


def window() -> Windows:
    """The one before the gap is read, the gap is written."""
    roll = np.zeros((2 * LENGTH, KEYS), np.uint8)
    free = np.zeros(roll.shape, np.bool_)
    free[LENGTH:] = True
    places = np.zeros((len(roll), 3), np.int64)
    return Windows.of([GapWindow(roll, free, roll, np.zeros(len(roll), np.bool_), places, 4, LENGTH, LENGTH)])


def test_what_is_counted_is_what_the_layers_multiply() -> None:
    torch.manual_seed(0)
    forward, whole = flops_per_time_step(GruClassic(GruClassicConfig(state=STATE, layers=LAYERS)), window())
    first = 2 * 3 * STATE * (KEYS + STATE)  # a multiplication and an addition for each weight
    second = 2 * 3 * STATE * (STATE + STATE)
    classifier = 2 * HIDDEN * (STATE + KEYS)
    assert forward == pytest.approx(2 * (first + second) + classifier)
    assert (
        2 * forward < whole < 3 * forward + 1
    )  # slopes of weights and of what comes in; the prompt's are not needed


def test_products_are_counted_by_their_weights() -> None:
    class Layer(nn.Linear):
        def forward(self, windows: Windows) -> torch.Tensor:  # type: ignore[override]
            return super().forward(windows.roll.float()).mean()

    forward, _ = flops_per_time_step(Layer(KEYS, 5), window())
    assert forward == 2 * 2 * KEYS * 5  # of both halves of the window, though one is written
