"""Likelihood and answer figures on cases whose results are known."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gap import HOLD, ONSET, P
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.training.answers import (
    Answered,
    figures,
    melodic_steps,
    onset_distances,
    overlap,
    pitch_classes,
    ratio,
    scale_of,
    top_line,
)
from deepmusician_gui.training.likelihood import (
    Frequencies,
    classic_nats,
    frequency_nats,
    gru_nats,
    markov_nats,
    with_gap_of,
    without_prompt,
    without_what_follows,
)
from deepmusician_gui.training.originality import CopyFinder, line
from deepmusician_gui.training.telling_apart import describe, tell_apart
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


def test_a_gap_is_lent_to_another_window() -> None:
    windows, other = one_key([ONSET, HOLD, ONSET, HOLD], 2), one_key([ONSET, HOLD, HOLD, ONSET], 2)
    other = other._replace(roll=other.roll.roll(2, 2))  # two semitones up
    lent = with_gap_of(windows, other, in_key=False).roll[0]
    assert lent[:, C4].tolist() == [ONSET, HOLD, 0, 0]
    assert lent[:, C4 + 2].tolist() == [0, 0, ONSET, ONSET]  # what was held began before
    in_key = with_gap_of(windows, other, in_key=True).roll[0]
    assert in_key[:, C4].tolist() == [ONSET, HOLD, ONSET, ONSET]


def answered(*rolls: NDArray[np.uint8], prompt: NDArray[np.uint8], pieces: str = "abcd") -> list[Answered]:
    return [Answered(piece, prompt, roll, 2) for piece, roll in zip(pieces, rolls, strict=True)]


def test_answers_are_measured() -> None:
    silent = np.zeros((4, P), np.uint8)
    third, clash = silent.copy(), silent.copy()
    third[:, [C4, C4 + 4]] = [[ONSET] * 2, [HOLD] * 2, [ONSET] * 2, [HOLD] * 2]
    clash[0, [C4, C4 + 1]] = ONSET
    found = {
        name: f.value for name, f in figures(answered(third, clash, silent, silent, prompt=third)).items()
    }
    assert (found["empty"], found["frozen"]) == (0.5, 0.25)
    assert found["silent_steps"] == pytest.approx(11 / 16)
    assert found["sounding"] == pytest.approx((8 + 2) / 16)
    assert found["density_ratio"] == pytest.approx(6 / 16)
    assert found["clashes"] == pytest.approx(1 / 5)
    assert found["in_scale"] == pytest.approx(5 / 6)
    assert found["repeated_bars"] == pytest.approx(2 / 8)
    assert found["span"] == pytest.approx(5 / 4)


def test_lines_and_histograms() -> None:
    roll = np.zeros((6, P), np.uint8)
    roll[0, [C4, C4 + 7]] = roll[2, C4 + 9] = roll[4, C4 + 4] = ONSET
    assert top_line(roll).tolist() == [C4 + 7, C4 + 9, C4 + 4]
    assert melodic_steps(answered(roll, prompt=roll, pieces="a")[0]) == (1.0, 2.0)
    assert np.flatnonzero(pitch_classes(roll)).tolist() == [0, 4, 7, 9]
    assert onset_distances(roll)[2] == 2
    assert overlap(np.array([1.0, 1.0]), np.array([3.0, 1.0])) == pytest.approx(0.75)
    assert overlap(np.zeros(2), np.ones(2)) == 0.0


def test_the_interval_of_a_ratio_is_over_pieces() -> None:
    apart = ratio([(1.0, 1.0)] * 50 + [(0.0, 1.0)] * 50, [str(i) for i in range(100)])
    together = ratio([(1.0, 1.0)] * 50 + [(0.0, 1.0)] * 50, ["a"] * 50 + ["b"] * 50)
    assert apart.value == together.value == 0.5
    assert 0.35 < apart.low < apart.high < 0.65
    assert (together.low, together.high) == (0.0, 1.0)


def test_fakes_are_found_where_there_is_a_difference() -> None:
    rng = np.random.default_rng(0)
    prompt = (rng.random((32, P)) < 0.02).astype(np.uint8)
    one, same, other = (
        [Answered(str(i // 2), prompt, (rng.random((16, P)) < share).astype(np.uint8), 4) for i in range(40)]
        for share in (0.02, 0.02, 0.1)
    )
    assert tell_apart(one, other).worst.value > 0.95
    assert tell_apart(one, same).accuracy["logistic regression"].value < 0.7
    assert all(np.isfinite(describe(case)).all() for case in one)
    silent = Answered("a", prompt, np.zeros((16, P), np.uint8), 4)
    assert np.isfinite(describe(silent)).all()


def test_copied_runs_are_found_in_any_key() -> None:
    onsets = np.arange(20) * 240
    pitches = np.array([60, 62, 64, 65, 67, 65, 64, 62, 60, 72, 48, 61, 75, 50, 66, 59, 71, 53, 68, 57])
    finder = CopyFinder([line(onsets, pitches), line(onsets, pitches[::-1].copy())])
    copied = line(onsets[:8] + 960, pitches[2:10] + 3)
    slower = line(onsets[:8] * 2, pitches[2:10])
    own = line(onsets[:8], np.array([30, 90, 31, 88, 29, 95, 28, 97]))
    assert finder.longest_runs([copied, slower, own]) == [7, 0, 0]


def test_the_scale_is_the_one_that_holds_most() -> None:
    roll = np.zeros((7, P), np.uint8)
    for t, pitch in enumerate((62, 64, 66, 67, 69, 71, 73)):  # D major
        roll[t, pitch - 21] = ONSET
    assert sorted({int((p + 21) % 12) for p in np.flatnonzero(scale_of(roll))}) == [1, 2, 4, 6, 7, 9, 11]
