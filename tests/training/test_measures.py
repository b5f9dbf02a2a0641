"""Likelihood and answer figures on cases whose results are known."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from deepmusician_gui.models.gap import HOLD, ONSET, P
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.training.answers import figures, scale_of
from deepmusician_gui.training.likelihood import (
    Frequencies,
    classic_nats,
    frequency_nats,
    gru_nats,
    markov_nats,
    mean_and_error,
)
from tests.models.test_gru import random_windows
from tests.tiny_models import TINY_CLASSIC, tiny_gru

C4 = 60 - 21


def one_key(cells: list[int], known: int) -> Windows:
    """One window in which one key plays; the first `known` cells are the prompt."""
    roll = torch.zeros(1, len(cells), P, dtype=torch.uint8)
    roll[0, :, C4] = torch.tensor(cells, dtype=torch.uint8)
    free = torch.zeros(1, len(cells), P, dtype=torch.bool)
    free[:, known:] = True
    return Windows(
        roll,
        free,
        (roll == ONSET).to(torch.uint8) * 64,
        torch.zeros(1, len(cells), dtype=torch.bool),
        torch.zeros(1, len(cells), 3, dtype=torch.int64) + 16,
        torch.tensor([4]),
        torch.tensor([known]),
        len(cells) - known,
    )


def test_frequencies_count_what_follows_what() -> None:
    windows = one_key([ONSET, HOLD, 0, ONSET, ONSET, 0], 3)
    found = Frequencies.of([windows])
    assert found.alone.sum(1) == pytest.approx(np.ones(P))
    assert found.after[1, C4] == pytest.approx([3 / 7, 2 / 7, 2 / 7])
    assert found.restrike()[C4] == pytest.approx(0.5)


def test_knowing_more_is_never_worse_on_what_was_counted() -> None:
    batches = [random_windows(2, gap_start=12, seed=i) for i in range(4)]
    found = Frequencies.of(batches)
    places = [b.row(0) for b in batches]
    alone = np.mean([frequency_nats(found)(p) for p in places])
    after = np.mean([markov_nats(found)(p) for p in places])
    assert after < alone


def test_networks_are_measured_over_the_same_cells() -> None:
    windows = random_windows(1)
    assert gru_nats(tiny_gru())(windows) == pytest.approx(tiny_gru().nats(windows)[0].item(), rel=1e-5)
    wide = one_key([ONSET, HOLD] * 56, 100)
    torch.manual_seed(0)
    classic = classic_nats(GruClassic(TINY_CLASSIC).eval(), Frequencies.of([windows]))
    assert classic(wide) == pytest.approx(88 * np.log(2), rel=0.1)  # untrained, every key is an even chance
    wide.free[:, :, :44] = False  # what is known costs nothing
    assert classic(wide) == pytest.approx(44 * np.log(2), rel=0.1)
    frequencies = Frequencies.of([windows])
    for nats in (frequency_nats(frequencies), markov_nats(frequencies)):
        assert nats(wide) < nats(one_key([ONSET, HOLD] * 56, 100))


def test_mean_and_error() -> None:
    mean, error = mean_and_error([1.0, 3.0])
    assert mean == 2.0
    assert error == pytest.approx(1.96 * np.sqrt(2) / np.sqrt(2))


def test_answers_are_measured() -> None:
    silent = np.zeros((4, P), np.uint8)
    third, clash = silent.copy(), silent.copy()
    third[:, [C4, C4 + 4]] = [[ONSET] * 2, [HOLD] * 2, [ONSET] * 2, [HOLD] * 2]
    clash[0, [C4, C4 + 1]] = ONSET
    found = figures([third, third, third, third], [third, clash, silent, silent])
    assert (found.empty, found.frozen) == (0.5, 0.25)
    assert found.silent_steps == pytest.approx(11 / 16)
    assert found.sounding == pytest.approx((8 + 2) / 16)
    assert found.density_ratio == pytest.approx(6 / 16)
    assert found.clashes == pytest.approx(1 / 5)
    assert found.in_scale == pytest.approx(5 / 6)


def test_the_scale_is_the_one_that_holds_most() -> None:
    roll = np.zeros((7, P), np.uint8)
    for t, pitch in enumerate((62, 64, 66, 67, 69, 71, 73)):  # D major
        roll[t, pitch - 21] = ONSET
    assert sorted({int((p + 21) % 12) for p in np.flatnonzero(scale_of(roll))}) == [1, 2, 4, 6, 7, 9, 11]
