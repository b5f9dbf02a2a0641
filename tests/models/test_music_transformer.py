"""`music-transformer`: causal, skewed rightly, quick to learn one batch, and the same with kept keys as without."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from deepmusician_gui.models.event_batch import PAD, Events
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig, skewed
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.representation import beat_events

TINY = MusicTransformerConfig(vocabulary=30, layers=2, units=16, heads=2, wide=32, reach=6, context=40)


def tiny(config: MusicTransformerConfig = TINY) -> MusicTransformer:
    torch.manual_seed(3)
    network = MusicTransformer(config)
    for at in range(config.layers):
        torch.nn.init.normal_(network.get_parameter(f"layers.{at}.attention.distance"))
    torch.nn.init.normal_(network.out.weight)
    return network.eval()


def sequences(rows: int, length: int) -> torch.Tensor:
    return torch.randint(1, 30, (rows, length), generator=torch.Generator().manual_seed(5))


def test_it_knows_every_event() -> None:
    assert MusicTransformerConfig().vocabulary == beat_events.SIZE


def test_skewing_gives_each_place_its_distance() -> None:
    length = 5
    distances = torch.arange(length - 1, -1, -1).expand(1, 1, length, length)
    placed = skewed(distances)[0, 0]
    for i in range(length):
        assert placed[i, : i + 1].tolist() == [i - j for j in range(i + 1)]


def test_nothing_is_known_of_what_comes() -> None:
    network, tokens = tiny(), sequences(2, 20)
    other = tokens.clone()
    other[:, 12:] = 1 + other[:, 12:] % 29
    a, b = network.logits(tokens), network.logits(other)
    assert torch.allclose(a[:, :12], b[:, :12], atol=1e-6)
    assert not torch.allclose(a[:, 12:], b[:, 12:], atol=1e-3)


def test_distance_is_heard_and_ends_where_the_reach_does() -> None:
    network = tiny(replace(TINY, layers=1))
    with torch.no_grad():
        before = network.logits(sequences(1, 12))
        network.get_parameter("layers.0.attention.distance")[:, 3] += 5
        after = network.logits(sequences(1, 12))
    assert torch.allclose(before[:, :3], after[:, :3])
    assert not torch.allclose(before[:, 3:], after[:, 3:], atol=1e-3)


def test_kept_keys_change_nothing() -> None:
    network, tokens = tiny(), sequences(3, 38)
    tokens[:, :5] = tokens[0, :5]
    whole = network.logits(tokens).detach().numpy()
    decoder = network.open(tokens[0, :5].tolist(), 3)
    np.testing.assert_allclose(decoder.logits, whole[:, 4], rtol=1e-3, atol=1e-4)
    for at in range(5, 38):
        logits = decoder.step(tokens[:, at].tolist())
        np.testing.assert_allclose(logits, whole[:, at], rtol=1e-3, atol=1e-4)


def test_memory_grows_with_what_is_written() -> None:
    network = tiny(replace(TINY, context=200))
    tokens = sequences(1, 150)
    decoder = network.open(tokens[0, :2].tolist())
    for token in tokens[0, 2:].tolist():
        decoder.step([token])
    whole = network.logits(tokens).detach().numpy()
    np.testing.assert_allclose(decoder.logits[0], whole[0, -1], rtol=1e-3, atol=1e-4)


def test_it_learns_one_batch_by_heart() -> None:
    torch.manual_seed(1)
    network = MusicTransformer(replace(TINY, dropout=0.0))
    batch = Events(sequences(3, 12))
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    first = float(network(batch).detach())
    for _ in range(150):
        optimiser.zero_grad()
        loss = network(batch)
        loss.backward()
        optimiser.step()
    assert first > 2.5
    assert float(network(batch).detach()) < 0.4  # which of three it is, the first tokens do not tell


def test_padding_costs_nothing() -> None:
    network = tiny()
    short, long = [1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11]
    nats, told = network.nats(Events.of([short, long]))
    alone, _ = network.nats(Events.of([short]))
    assert told.sum(1).tolist() == [3, 6]
    assert torch.allclose(nats[0, :3], alone[0], atol=1e-5)
    assert not nats[0, 3:].any()
    assert Events.of([short, long]).tokens[0, -1] == PAD


def test_weights_come_back_as_they_were(tmp_path: Path) -> None:
    network = tiny()
    write_weights(tmp_path / "it.safetensors", network, network.config)
    threads = torch.get_num_threads()
    again = read_weights(tmp_path / "it.safetensors", MusicTransformer, MusicTransformerConfig)
    torch.set_num_threads(threads)
    assert isinstance(again, MusicTransformer)
    assert again.config == TINY
    assert torch.allclose(again.logits(sequences(1, 9)), network.logits(sequences(1, 9)), atol=0.05)


@pytest.mark.parametrize("blank", [0.0, 0.5])
def test_blanks_are_read_as_nothing(blank: float) -> None:
    network, batch = tiny(), Events(sequences(2, 10))
    with torch.no_grad():
        assert (float(network(batch, blank)) == pytest.approx(float(network(batch)))) == (blank == 0.0)
