"""Likelihood on cases whose results are known."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from deepmusician_gui.models.gap import HOLD, ONSET, P
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.training.likelihood import (
    Frequencies,
    classic_nats,
    frequency_nats,
    gru_nats,
    in_key_of,
    markov_nats,
    with_gap,
    without_prompt,
    without_what_follows,
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
    assert gru_nats(tiny_gru())(windows) == pytest.approx(
        [tiny_gru().nats(windows)[0].mean().item()], rel=1e-5
    )
    wide = one_key([ONSET, HOLD] * 56, 100)
    torch.manual_seed(0)
    classic = classic_nats(GruClassic(TINY_CLASSIC).eval(), Frequencies.of([windows]))
    assert classic(wide) == pytest.approx([88 * np.log(2)], rel=0.1)  # untrained, every key is an even chance
    wide.free[:, :, :44] = False  # what is known costs nothing
    assert classic(wide) == pytest.approx([44 * np.log(2)], rel=0.1)
    frequencies = Frequencies.of([windows])
    for nats in (frequency_nats(frequencies), markov_nats(frequencies)):
        assert nats(wide) < nats(one_key([ONSET, HOLD] * 56, 100))


def test_music_behind_and_before_can_be_hidden() -> None:
    windows = one_key([ONSET, HOLD, ONSET, HOLD, ONSET, HOLD], 2)._replace(gap=2)
    assert without_what_follows(windows).outside[0].tolist() == [False] * 4 + [True] * 2
    assert without_prompt(windows).outside[0].tolist() == [True] * 2 + [False] * 4


def test_other_cells_in_a_gap_are_struck_and_even() -> None:
    windows = one_key([ONSET, HOLD, ONSET, HOLD, ONSET], 2)
    windows.velocity[0, 2:] //= 2
    windows.free[0, 2, C4 + 5] = False  # held by the prompt
    windows.roll[0, 2, C4 + 5] = HOLD
    other = np.zeros((3, P), np.uint8)
    other[:, C4 + 2] = [HOLD, HOLD, ONSET]
    other[:, C4 + 5] = [ONSET, HOLD, 0]
    given = with_gap(windows, other)
    assert given.roll[0, :, C4].tolist() == [ONSET, HOLD, 0, 0, 0]
    assert given.roll[0, 2:, C4 + 2].tolist() == [ONSET, HOLD, ONSET]  # what was held began before
    assert given.roll[0, 2:, C4 + 5].tolist() == [HOLD, ONSET, 0]  # its beginning lay under a known note
    assert sorted(set(given.velocity[0].flatten().tolist())) == [0, 64]
    assert ((given.velocity > 0) == (given.roll == ONSET)).all()
    assert windows.roll[0, 2, C4] == ONSET  # the window given is left as it was


def test_a_stranger_is_moved_to_the_prompts_key() -> None:
    prompt, stranger = np.zeros((14, P), np.uint8), np.zeros((14, P), np.uint8)
    for t, step in enumerate((0, 2, 4, 5, 7, 9, 11)):
        prompt[2 * t, C4 + step] = ONSET
        stranger[2 * t, C4 + 3 + step] = ONSET
    assert np.array_equal(in_key_of(prompt, stranger), prompt)
    assert np.array_equal(in_key_of(prompt, prompt), prompt)
