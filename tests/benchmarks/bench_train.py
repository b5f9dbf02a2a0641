"""How fast `gru` learns: time steps that are written and corrected in a second, beside what the paper reports."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import torch

from deepmusician_gui.models.gap import HOLD, ONSET, GapWindow, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.windows import Windows
from tests.benchmarks.rows import Aim, Row

BATCH, STEPS, GAP = 64, 192, 96
RUNS = 5
# The paper took over half an hour on a CPU for an epoch of Mozart's sonatas. The 21 movements of them in a public
# collection of score-aligned MIDI (piano-midi.de) have 57,591 sixteenths.
PAPER_STEPS_PER_S = 57_591 / 1800


def measure() -> Iterator[Row]:
    torch.manual_seed(0)
    network, windows = Gru().train(), four_voices()
    optimiser = torch.optim.AdamW(network.parameters(), 1e-3)
    learn(network, optimiser, windows)  # kernels are compiled for these shapes
    rates = []
    for _ in range(RUNS):
        began = time.perf_counter()
        learn(network, optimiser, windows)
        rates.append(BATCH * GAP / (time.perf_counter() - began))
    yield Row(
        "train.steps_per_s",
        "1/s",
        rates,
        Aim(ratio_at_least=20),
        "the paper's epoch of Mozart",
        [PAPER_STEPS_PER_S] * RUNS,
        "The machine has other work; more cores or a GPU would change it.",
    )


def learn(network: Gru, optimiser: torch.optim.Optimizer, windows: Windows) -> None:
    """One step as the trainer makes it on a CPU."""
    with torch.autocast("cpu", torch.bfloat16):
        loss = network(windows, 0.05)
    assert torch.isfinite(loss)
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()


def four_voices() -> Windows:
    """A batch of windows with about as many notes as the training pieces have: four voices that move now and then."""
    rng = np.random.default_rng(0)
    windows = []
    for _ in range(BATCH):
        roll = np.zeros((STEPS, P), np.uint8)
        keys = [20, 30, 40, 50]
        for t in range(STEPS):
            for voice, key in enumerate(keys):
                moves = t == 0 or rng.random() < 0.3
                keys[voice] = int(np.clip(key + rng.integers(-2, 3), 0, P - 1)) if moves else key
                is_held = not moves and t != STEPS - GAP and roll[t - 1, key]
                roll[t, keys[voice]] = HOLD if is_held else ONSET
        free = np.zeros((STEPS, P), bool)
        free[-GAP:] = True
        places = np.stack([np.arange(STEPS) % 16, np.full(STEPS, 16), np.arange(STEPS) // 16], -1)
        velocity = np.where(roll == ONSET, 80, 0).astype(np.uint8)
        windows.append(GapWindow(roll, free, velocity, np.zeros(STEPS, bool), places, 4, STEPS - GAP, GAP))
    return Windows.of(windows)
