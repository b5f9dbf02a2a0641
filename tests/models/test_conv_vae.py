"""`conv-vae` and its classic: nothing leaks from the future, step by step is the network itself, both can learn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from deepmusician_gui.models.blocks import BLOCK, KnownBlock, block_steps
from deepmusician_gui.models.conv_vae import ConvVae, ConvVaeConfig, counted
from deepmusician_gui.models.conv_vae_classic import ConvVaeClassic, ConvVaeClassicConfig
from deepmusician_gui.models.gap import HOLD, ONSET, SILENT, STOP, GapWindow, P
from deepmusician_gui.models.key_list import allowed_tokens
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.models.windows import Windows, level
from tests.models.test_gru import log_chance
from tests.tiny_models import TINY_VAE, TINY_VAE_CLASSIC, tiny_vae

T, START = 48, 12


def window(seed: int = 0, bar: int = 16) -> GapWindow:
    """A random, well-formed roll with a block in it; what sounds into the block is known to its end."""
    rng = np.random.default_rng(seed)
    roll, free = np.zeros((T, P), np.uint8), np.zeros((T, P), bool)
    kept = np.zeros(P, bool)
    for t in range(T):
        inside = START <= t < START + BLOCK
        struck = rng.random(P) < 0.03
        held = (rng.random(P) < 0.6) & (roll[t - 1] != SILENT if t else False)
        held &= ~(free[t - 1] & (not inside)) if t else False
        roll[t] = np.where(struck, ONSET, np.where(held, HOLD, SILENT))
        kept = np.where(struck, not inside, kept)
        free[t] = inside & ~((roll[t] != SILENT) & kept)
    velocity = np.where(roll == ONSET, rng.integers(30, 120, roll.shape), 0).astype(np.uint8)
    steps = np.arange(T)
    places = np.stack([(steps - START) % bar, np.full(T, bar), (steps - START) // bar], -1)
    return GapWindow(roll, free, velocity, np.zeros(T, bool), places, 4, START, BLOCK)


def windows(*seeds: int, bar: int = 16) -> Windows:
    return Windows.of([window(seed, bar) for seed in seeds])


def test_a_block_is_as_many_whole_bars_as_fit() -> None:
    assert {bar: block_steps(bar) for bar in (4, 8, 12, 14, 16, 20, 32, 36)} == {
        4: 32,
        8: 32,
        12: 24,
        14: 28,
        16: 32,
        20: 20,
        32: 32,
        36: 32,
    }
    for bar in (12, 16, 20, 36):
        assert int(counted(windows(0, bar=bar)).sum()) == block_steps(bar)


def test_a_frame_depends_on_the_latent_and_on_what_came_before_alone() -> None:
    network, batch = tiny_vae(), windows(1)
    latent = torch.randn(1, TINY_VAE.latent)
    cells = batch.roll[:, START : START + BLOCK]
    plan = network.plan_of(latent)
    states = network.states(batch, cells, latent, plan, 0.0)
    for t in (0, 9, BLOCK - 1):
        changed = cells.clone()
        changed[:, t] = (changed[:, t] + 1) % 3
        moved = (network.states(batch, changed, latent, plan, 0.0) != states).any(2)[0]
        assert not moved[: t + 1].any()
        assert moved[t + 1 :].all()
    assert (network.states(batch, cells, latent + 1, plan, 0.0) != states).any(2).all()


def test_step_by_step_it_gives_the_nats_of_the_whole() -> None:
    network, truth = tiny_vae(), window(2)
    batch = Windows.of([truth])
    with torch.no_grad():
        nats = network.bound(batch, drawn=False).frames[0]
    rows = slice(START, START + BLOCK)
    known = KnownBlock(
        np.where(truth.free[rows], SILENT, truth.roll[rows]).astype(np.uint8),
        truth.free[rows],
        truth.places[rows],
        float(level(batch)),
    )
    latent = network.latent_of(truth.roll[rows])
    decoder = network.open_block(latent[None], truth.roll[START - 1][None], known)
    for t in range(BLOCK):
        holdable, row = decoder.advance(), START + t
        cells = np.where(truth.free[row], truth.roll[row], SILENT)
        found, last = 0.0, -1
        for token in [int(p) + P * int(cells[p] == HOLD) for p in np.flatnonzero(cells)] + [STOP]:
            free = torch.from_numpy(truth.free[row])[None]
            allowed = allowed_tokens(torch.tensor([last]), free, torch.from_numpy(holdable))[0].numpy()
            found -= log_chance(decoder.token_logits()[0], allowed, token)
            if token != STOP:
                decoder.list_token(0, token)
                last = token % P
        assert found == pytest.approx(float(nats[t]), rel=1e-4, abs=1e-4)
        struck = int(((truth.roll[row] == ONSET) & truth.free[row]).sum())
        assert len(decoder.loudness_logits(0, truth.roll[row])) == struck
        decoder.finish_frame(0, truth.roll[row], truth.velocity[row])


def test_takes_side_by_side_do_not_touch_each_other() -> None:
    network, truth = tiny_vae(), window(3)
    rows = slice(START, START + BLOCK)
    known = KnownBlock(np.zeros((BLOCK, P), np.uint8), np.ones((BLOCK, P), bool), truth.places[rows], 80.0)
    latents = np.random.default_rng(0).standard_normal((2, TINY_VAE.latent))
    both = network.open_block(latents, np.zeros((2, P), np.uint8), known)
    alone = network.open_block(latents[1:], np.zeros((1, P), np.uint8), known)
    for decoder in (both, alone):
        decoder.advance()
    both.list_token(0, 40)
    assert both.token_logits()[1] == pytest.approx(alone.token_logits()[0], abs=1e-5)
    assert (np.abs(both.token_logits()[0] - both.token_logits()[1]) > 1e-4).any()


@torch.no_grad()
def test_the_divergence_grows_into_the_loss_and_its_first_nats_are_free() -> None:
    network, batch = (
        ConvVae(replace(TINY_VAE, grown_after=4, free_nats=2.0, beta=1.0, dropout=0.0)),
        windows(4),
    )
    network.train()
    torch.manual_seed(0)
    first = float(network(batch))
    later = []
    for _ in range(5):
        torch.manual_seed(0)
        later.append(float(network(batch)))
    assert int(network.steps) == 6
    free = 2 * network.config.latent / BLOCK  # an untrained network costs less than what is free
    assert later[-1] - first == pytest.approx(0.75 * free, rel=0.05)
    assert float(network.eval()(batch)) == pytest.approx(float(network(batch)))
    assert int(network.steps) == 6


@pytest.mark.parametrize(
    "network",
    [
        ConvVae(
            ConvVaeConfig(
                latent=8, encoded=32, state=48, hidden=32, plan=8, place_size=4, dropout=0.0, beta=0.01
            )
        ),
        ConvVaeClassic(ConvVaeClassicConfig(latent=8, kl=0.01)),
    ],
    ids=["ours", "classic"],
)
def test_it_can_learn_a_batch_by_heart(network: ConvVae | ConvVaeClassic) -> None:
    torch.manual_seed(0)
    batch = windows(5, 6)
    optimiser = torch.optim.Adam(network.parameters(), 5e-3)
    losses = []
    for _ in range(120):
        loss = network.train()(batch)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0] / 3


def test_the_classic_hears_one_channel_and_gives_one_probability_a_cell() -> None:
    network = ConvVaeClassic(TINY_VAE_CLASSIC).eval()
    block = window(7).roll[START : START + BLOCK]
    struck = np.where(block == HOLD, ONSET, block)
    assert (network.latent_of(block) == network.latent_of(struck)).all()
    assert (network.latent_of(block) != network.latent_of(block[:16])).any()
    found = network.probabilities(network.latent_of(block)[None])
    assert found.shape == (1, BLOCK, P)
    assert ((found > 0) & (found < 1)).all()


def test_weights_come_back_as_they_were(tmp_path: Path) -> None:
    path, network = tmp_path / "conv-vae.safetensors", tiny_vae()
    write_weights(path, network, TINY_VAE)
    back = read_weights(path, ConvVae, ConvVaeConfig)
    block = window(8).roll[START : START + BLOCK]
    assert isinstance(back, ConvVae)
    assert back.latent_of(block) == pytest.approx(network.latent_of(block), abs=0.01)
