"""`gru`: its step-by-step decoder is the network itself, nothing leaks from the future, and it can learn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gap import HOLD, ONSET, SILENT, STOP, GapWindow, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.gru_decoder import LOUDNESS, LOUDNESS_STEP, GapDecoder
from deepmusician_gui.models.key_list import allowed_tokens, list_keys
from deepmusician_gui.models.windows import Windows, level
from tests.tiny_models import TINY, tiny_gru

T, G = 48, 12


def random_window(gap_start: int = 20, seed: int = 0, steps_per_beat: int = 4) -> GapWindow:
    """A random, well-formed roll of which some notes in the gap are known."""
    rng = np.random.default_rng(seed)
    roll = np.zeros((T, P), np.uint8)
    free = np.zeros((T, P), bool)
    kept = np.zeros(P, bool)
    for t in range(T):
        inside = gap_start <= t < gap_start + G
        struck = rng.random(P) < 0.03
        held = (rng.random(P) < 0.6) & (roll[t - 1] != SILENT if t else False)
        held &= ~(free[t - 1] & (not inside)) if t else False  # what is written ends with the gap
        roll[t] = np.where(struck, ONSET, np.where(held, HOLD, SILENT))
        kept = np.where(struck, (rng.random(P) < 0.3) | (not inside), kept)
        free[t] = inside & ~((roll[t] != SILENT) & kept)
    velocity = np.where(roll == ONSET, rng.integers(30, 120, roll.shape), 0).astype(np.uint8)
    outside = np.arange(T) < (5 if gap_start > 5 else 0)
    bar = 3 * steps_per_beat
    places = np.stack([np.arange(T) % bar, np.full(T, bar), np.arange(T) // bar - 1], -1)
    return GapWindow(roll, free, velocity, outside, places, steps_per_beat, gap_start, G)


def random_windows(size: int = 3, gap_start: int = 20, seed: int = 0) -> Windows:
    return batch(*(random_window(gap_start, 100 * seed + i) for i in range(size)))


def batch(*windows: GapWindow) -> Windows:
    return Windows.of(list(windows))


def write_truth(decoder: GapDecoder, window: GapWindow) -> Iterator[tuple[NDArray[np.float32], int, float]]:
    """Let a decoder of one take write what stands in the gap; yields (velocity logits, class, nats) of each frame."""
    mean = float(level(batch(window)))
    for t in range(window.gap_start, window.gap_start + window.gap):
        holdable = decoder.advance()
        cells = np.where(window.free[t], window.roll[t], SILENT)
        tokens = [int(p) + P * int(cells[p] == HOLD) for p in np.flatnonzero(cells)] + [STOP]
        nats, last = 0.0, -1
        for token in tokens:
            allowed = allowed_tokens(
                torch.tensor([last]), torch.from_numpy(window.free[t])[None], torch.from_numpy(holdable)
            )[0].numpy()
            nats -= log_chance(decoder.token_logits()[0], allowed, token)
            if token != STOP:
                decoder.list_token(0, token)
                last = token % P
        logits = decoder.loudness_logits(0, window.roll[t])
        own = window.velocity[t][(cells == ONSET)]
        classes = np.clip(np.round((own - mean) / LOUDNESS_STEP) + LOUDNESS // 2, 0, LOUDNESS - 1).astype(int)
        for row, kind in zip(logits, classes, strict=True):
            yield row, int(kind), 0.0
        yield np.zeros(0, np.float32), -1, nats
        decoder.finish_frame(0, window.roll[t], window.velocity[t])


def log_chance(logits: NDArray[np.float32], allowed: NDArray[np.bool_], token: int) -> float:
    scores = np.where(allowed, logits.astype(float), -np.inf)
    return float(scores[token] - np.logaddexp.reduce(scores))


def decoded_nats(network: Gru, window: GapWindow) -> tuple[float, float]:
    """Nats per frame and per velocity of a window's own gap by the step-by-step decoder."""
    frames, velocities = 0.0, []
    for logits, kind, nats in write_truth(network.open_gap(window), window):
        frames += nats
        if kind >= 0:
            velocities.append(-log_chance(logits, np.ones(LOUDNESS, bool), kind))
    return frames / window.gap, float(np.mean(velocities))


def wild_gru() -> Gru:
    """An untrained network none of whose parts is small, so that a wrong one shows."""
    network = tiny_gru()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if "bias" not in name:
                parameter.mul_(3.0 if parameter.ndim > 1 else 1.0)
        network.recall_near.weight.normal_()
        network.list_out.weight.normal_()
    return network


@pytest.mark.parametrize("gap_start", [0, 20, T - G])
@pytest.mark.parametrize("steps_per_beat", [3, 4])
def test_the_decoder_gives_the_networks_own_likelihood(gap_start: int, steps_per_beat: int) -> None:
    network, window = wild_gru(), random_window(gap_start, steps_per_beat=steps_per_beat)
    with torch.inference_mode():
        frames, velocities = (float(nats.mean()) for nats in network.nats(batch(window)))
    assert decoded_nats(network, window) == pytest.approx((frames, velocities), rel=1e-4)


def test_a_beginning_that_was_heard_before_is_not_mistaken_for_another() -> None:
    """The encoder remembers its state after the silence before a piece; each window must find its own."""
    network = wild_gru()
    for steps_per_beat in (4, 3, 4):
        window = random_window(20, steps_per_beat=steps_per_beat)
        for silent in (19, 18, 19):
            window.outside[:silent], window.roll[:silent] = True, SILENT
            window.velocity[:silent], window.outside[silent:] = 0, False
            with torch.inference_mode():
                frames = float(network.nats(batch(window))[0].mean())
            assert decoded_nats(network, window)[0] == pytest.approx(frames, rel=1e-4)


def test_an_expanse_that_was_seen_before_is_not_mistaken_for_another() -> None:
    """Nothing is known from the gap on; that is remembered, other music stands before it each time."""
    network = wild_gru()
    for steps_per_beat, known_at in ((4, None), (3, None), (4, None), (4, T - 1), (4, T - G + 1), (4, None)):
        window = random_window(T - G, steps_per_beat=steps_per_beat)
        window.free[T - G :], window.roll[T - G] = True, SILENT
        for t in range(T - G + 1, T):  # what was held on from before the gap is gone
            window.roll[t, (window.roll[t] == HOLD) & (window.roll[t - 1] == SILENT)] = SILENT
        if known_at:
            window.free[known_at, 30], window.roll[known_at, 30] = False, ONSET
            window.roll[known_at + 1 :, 30] = SILENT
        with torch.inference_mode():
            frames = float(network.nats(batch(window))[0].mean())
        assert frames < 100
        assert decoded_nats(network, window)[0] == pytest.approx(frames, rel=1e-4)


def test_a_gap_without_any_music_is_opened_too() -> None:
    network, window = wild_gru(), random_window(0)
    window.free[:G], window.roll[:] = True, SILENT
    with torch.inference_mode():
        frames = float(network.nats(batch(window))[0].mean())
    start = network.open_gap(window)
    nats = sum(nats for *_, nats in write_truth(start, window))
    assert nats / G == pytest.approx(frames, rel=1e-4)


def test_a_window_that_comes_again_gives_the_same_and_no_other_is_mistaken_for_it() -> None:
    network, windows = wild_gru(), [random_window(at) for at in range(20, 26)]
    nats = [decoded_nats(network, window) for window in windows]
    assert len(set(nats)) == len(windows)
    assert [decoded_nats(network, window) for window in reversed(windows)] == nats[::-1]
    louder = replace(windows[0], velocity=np.minimum(windows[0].velocity + 9, 127))
    assert decoded_nats(network, louder) != nats[0]


def test_a_key_is_foreseen_with_the_chance_that_a_draw_would_strike_it() -> None:
    """Drawn the long way: the frame is offered key by key, what sounds in truth is listed on the way up."""
    network, window = wild_gru(), random_window()
    with torch.inference_mode():
        struck, nats = (found[0].numpy() for found in network.foresee(batch(window)))
        assert nats == pytest.approx(network.nats(batch(window))[0][0].numpy())
    decoder = network.open_gap(window)
    for t in range(G):
        row = window.gap_start + t
        holdable, last = decoder.advance()[0], -1
        cells = np.where(window.free[row], window.roll[row], SILENT)
        for p in range(P):
            allowed = np.concatenate([window.free[row], window.free[row] & holdable, [True]])
            allowed[: last + 1] = allowed[P : P + last + 1] = False
            chances = np.exp(decoder.token_logits()[0].astype(float)) * allowed
            not_below = np.concatenate([np.arange(P) >= p, np.arange(P) >= p, [True]])
            assert struck[t, p] == pytest.approx(chances[p] / chances[not_below].sum(), rel=1e-3, abs=1e-6)
            if cells[p] != SILENT:
                decoder.list_token(0, p + P * int(cells[p] == HOLD))
                last = p
        decoder.finish_frame(0, window.roll[row], window.velocity[row])


def test_takes_side_by_side_are_what_they_are_alone() -> None:
    network, window = wild_gru(), random_window()
    together = network.open_gap(window, 3)
    alone = [network.open_gap(window) for _ in range(3)]
    rng = np.random.default_rng(3)
    for t in range(window.gap_start, window.gap_start + G):
        holdable = together.advance()
        assert all(np.array_equal(holdable[k], one.advance()[0]) for k, one in enumerate(alone))
        for k, one in enumerate(alone):
            cells = np.where(window.free[t], SILENT, window.roll[t]).astype(np.uint8)
            for p in np.flatnonzero(window.free[t] & (rng.random(P) < 0.05)).tolist():
                for decoder, take in ((together, k), (one, 0)):
                    decoder.list_token(take, p)
                cells[p] = ONSET
            np.testing.assert_allclose(
                together.token_logits()[k], one.token_logits()[0], rtol=1e-4, atol=1e-4
            )
            loud = np.where(cells == ONSET, 90, 0).astype(np.uint8)
            together.finish_frame(k, cells, loud)
            one.finish_frame(0, cells, loud)


def test_what_is_masked_is_not_seen() -> None:
    network, windows = tiny_gru(), batch(random_window())
    other = windows._replace(roll=windows.roll.clone(), velocity=windows.velocity.clone())
    other.roll[windows.free] = ONSET
    other.velocity[windows.free] = 1
    assert torch.equal(network.encode(windows)[1], network.encode(other)[1])
    other.roll[0, 21][~windows.free[0, 21]] = SILENT
    assert not torch.equal(network.encode(windows)[1], network.encode(other)[1])


def test_what_comes_later_does_not_change_what_came_before() -> None:
    """Notes written later in the gap may not change a frame's chances, nor may the frame itself."""
    network, window = wild_gru(), random_window()
    changed = random_window()
    late = window.free.copy()
    late[: window.gap_start + 5] = False
    changed.roll[late] = SILENT
    one, two = ([n for _, _, n in write_truth(network.open_gap(w), w) if n] for w in (window, changed))
    assert one[:5] == pytest.approx(two[:5], rel=1e-5)
    assert one[5:] != pytest.approx(two[5:], rel=1e-2)
    with torch.inference_mode():
        short = batch(window)._replace(gap=5)
        short.free[:, window.gap_start + 5 :] = False
        short.outside[:, window.gap_start + 5 :] = True
        other = short._replace(roll=short.roll.clone())
        other.roll[:, window.gap_start + 5 :] = SILENT
        assert float(network.nats(short)[0].mean()) == pytest.approx(float(network.nats(other)[0].mean()))


def test_tokens_rise_hold_what_sounds_and_keep_to_free_cells() -> None:
    free = torch.ones(2, P, dtype=torch.bool)
    free[1, 60:] = False
    held = torch.zeros(2, P, dtype=torch.bool)
    held[:, [3, 50, 70]] = True
    allowed = allowed_tokens(torch.tensor([-1, 40]), free, held)
    assert allowed.sum(1).tolist() == [P + 3 + 1, 19 + 1 + 1]
    assert torch.nonzero(allowed[1, P:STOP]).flatten().tolist() == [50]


def test_lists_hold_the_free_keys_in_rising_order() -> None:
    cells, free = torch.zeros(2, P, dtype=torch.uint8), torch.ones(2, P, dtype=torch.bool)
    cells[0, [70, 10, 40]] = torch.tensor([ONSET, HOLD, ONSET], dtype=torch.uint8)
    free[0, 40] = False
    places = list_keys(cells, free, torch.ones(2, P, dtype=torch.bool))
    assert places.real == 4
    assert places.token[:4].tolist() == [10 + P, 70, STOP, STOP]
    assert places.frame[:4].tolist() == [0, 0, 0, 1]
    assert places.listed[:4].sum((1, 2)).tolist() == [0, 1, 2, 0]
    assert bool(places.allowed[torch.arange(4), places.token[:4]].all())


def test_it_learns_a_batch_by_heart() -> None:
    torch.manual_seed(0)
    network, windows = Gru(TINY), random_windows()
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    first = float(network(windows).detach())
    for _ in range(40):
        loss = network(windows)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert float(network(windows).detach()) < 0.5 * first


def test_an_empty_gap_and_an_empty_window_have_a_finite_loss() -> None:
    windows = batch(random_window())
    windows.roll[:] = 0
    windows.velocity[:] = 0
    assert torch.isfinite(tiny_gru()(windows))
    windows.free[:, 20 : 20 + G] = True
    windows.outside[:] = ~windows.free.any(2)
    assert torch.isfinite(tiny_gru()(windows))


def test_every_grid_and_any_bar_length_has_a_place() -> None:
    network = tiny_gru()
    for steps_per_beat in (3, 4, 6, 12):
        windows = batch(random_window(steps_per_beat=steps_per_beat))
        windows.places[:, :, 1] = 400
        windows.places[:, :, 0] = torch.arange(T) + 300
        assert torch.isfinite(network(windows))
