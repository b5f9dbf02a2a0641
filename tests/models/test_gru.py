"""`gru`: its step-by-step decoder is the network itself, nothing leaks from the future, and it can learn."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gru import Gru, allowed_tokens
from deepmusician_gui.models.gru_decoder import STOP
from deepmusician_gui.models.windows import HOLD, ONSET, SILENT, P, Windows
from tests.tiny_models import TINY, tiny_gru

T, G = 48, 12


def random_windows(batch: int = 3, gap_start: int = 20, seed: int = 0) -> Windows:
    """Windows of random, well-formed rolls in 4/4 and 3/4."""
    rng = np.random.default_rng(seed)
    roll = np.zeros((batch, T, P), np.uint8)
    for t in range(T):
        struck = rng.random((batch, P)) < 0.03
        held = (rng.random((batch, P)) < 0.6) & (roll[:, t - 1] != SILENT if t else False)
        roll[:, t] = np.where(struck, ONSET, np.where(held, HOLD, SILENT))
    outside = np.zeros((batch, T), bool)
    outside[0, :5] = True
    bars = np.array([16, 12, 16])[:batch, None].repeat(T, 1)
    places = np.stack([np.arange(T)[None].repeat(batch, 0) % bars, bars], -1)
    starts = torch.full((batch,), gap_start)
    return Windows(torch.from_numpy(roll), torch.from_numpy(outside), torch.from_numpy(places), starts, G)


def decoded_nats(network: Gru, windows: Windows, row: int) -> float:
    """Nats per frame of a window's own gap by the step-by-step decoder."""
    roll, start = windows.roll[row].numpy(), int(windows.gap_start[row])
    decoder = network.open_gap(
        roll, windows.outside[row].numpy(), windows.places[row].numpy(), start, windows.gap
    )
    total, frame = 0.0, None
    for t in range(start, start + windows.gap):
        holdable = decoder.advance(frame)
        frame = roll[t]
        keys = np.flatnonzero(frame)
        tokens = [int(p) + P * int(frame[p] == HOLD) for p in keys] + [STOP]
        last = -1
        for token in tokens:
            allowed = allowed_tokens(torch.tensor([last]), torch.from_numpy(holdable[None]))[0].numpy()
            total -= log_chance(decoder.token_logits(), allowed, token)
            if token != STOP:
                decoder.list_token(token)
                last = token % P
    return total / windows.gap


def log_chance(logits: NDArray[np.float32], allowed: NDArray[np.bool_], token: int) -> float:
    scores = np.where(allowed, logits.astype(float), -np.inf)
    return float(scores[token] - np.logaddexp.reduce(scores))


@pytest.mark.parametrize("gap_start", [0, 20, T - G])
def test_the_decoder_gives_the_networks_own_likelihood(gap_start: int) -> None:
    network, windows = tiny_gru(), random_windows(gap_start=gap_start)
    with torch.inference_mode():
        for row in range(3):
            one = Windows._make([*(part[row : row + 1] for part in windows[:4]), G])
            one.roll[0, gap_start][one.roll[0, gap_start] == HOLD] = ONSET if gap_start == 0 else HOLD
            assert decoded_nats(network, windows, row) == pytest.approx(float(network(one)), rel=1e-4)


def test_what_is_masked_is_not_seen() -> None:
    network, windows = tiny_gru(), random_windows()
    other = windows._replace(roll=windows.roll.clone())
    other.roll[:, 20 : 20 + G] = 0
    assert torch.equal(network.encode(windows)[1], network.encode(other)[1])


def test_what_comes_later_does_not_change_what_came_before() -> None:
    network, windows = tiny_gru(), random_windows(batch=1)
    short = decoded_nats(network, windows._replace(gap=4), 0)
    changed = windows._replace(roll=windows.roll.clone(), gap=4)
    changed.roll[0, 24 : 20 + G] = 0  # masked in neither, but behind the shorter gap
    assert short != decoded_nats(network, changed, 0)  # the music behind the gap counts
    masked = windows.outside.clone()
    masked[0, 24:] = True
    one = decoded_nats(network, windows._replace(gap=4, outside=masked), 0)
    two = decoded_nats(network, changed._replace(outside=masked), 0)
    assert one == pytest.approx(two)


def test_chances_of_all_frames_sum_to_one() -> None:
    allowed = allowed_tokens(torch.tensor([-1, 40]), torch.zeros(2, P, dtype=torch.bool))
    assert allowed.sum(1).tolist() == [P + 1, P - 41 + 1]
    held = torch.zeros(1, P, dtype=torch.bool)
    held[0, [3, 50]] = True
    assert torch.nonzero(allowed_tokens(torch.tensor([10]), held)[0, P:STOP]).flatten().tolist() == [50]


def test_it_learns_a_batch_by_heart() -> None:
    torch.manual_seed(0)
    network, windows = Gru(TINY), random_windows()
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    first = float(network(windows).detach())
    for _ in range(60):
        loss = network(windows)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert float(network(windows).detach()) < 0.5 * first


def test_an_empty_gap_has_a_finite_loss() -> None:
    windows = random_windows()
    windows.roll[:] = 0
    assert torch.isfinite(tiny_gru()(windows))
