"""`abc-lstm`: causal, quick to learn one batch, and the same in numpy as in torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.representation import abc

TINY = AbcLstmConfig(vocabulary=20, units=24, embedded=8, dropout=0.0)


def tiny() -> AbcLstm:
    torch.manual_seed(3)
    network = AbcLstm(TINY)
    torch.nn.init.normal_(network.out.weight)
    return network.eval()


def tunes(rows: int, length: int) -> torch.Tensor:
    return torch.randint(1, 20, (rows, length), generator=torch.Generator().manual_seed(5))


def test_it_knows_every_token_of_the_notation() -> None:
    assert AbcLstmConfig().vocabulary == abc.SIZE


def test_nothing_is_known_of_what_comes() -> None:
    network, tokens = tiny(), tunes(2, 15)
    other = tokens.clone()
    other[:, 9:] = 1 + other[:, 9:] % 19
    a, b = network.logits(tokens), network.logits(other)
    assert torch.allclose(a[:, :9], b[:, :9], atol=1e-6)
    assert not torch.allclose(a[:, 9:], b[:, 9:], atol=1e-3)


def test_a_token_at_a_time_is_the_same_as_all_at_once() -> None:
    network, tokens = tiny(), tunes(3, 20)
    tokens[:, :4] = tokens[0, :4]
    whole = network.logits(tokens).detach().numpy()
    decoder = network.open(tokens[0, :4].tolist(), 3)
    np.testing.assert_allclose(decoder.logits, whole[:, 3], rtol=1e-3, atol=1e-4)
    for at in range(4, 20):
        np.testing.assert_allclose(decoder.step(tokens[:, at].tolist()), whole[:, at], rtol=1e-3, atol=1e-4)


def test_it_learns_one_batch_by_heart() -> None:
    torch.manual_seed(1)
    network, batch = AbcLstm(TINY), Events(tunes(3, 12))
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    first = float(network(batch).detach())
    for _ in range(200):
        optimiser.zero_grad()
        loss = network(batch)
        loss.backward()
        optimiser.step()
    assert first > 2.5
    assert float(network(batch).detach()) < 0.4


def test_weights_come_back_as_they_were(tmp_path: Path) -> None:
    network = tiny()
    write_weights(tmp_path / "it.safetensors", network, network.config)
    threads = torch.get_num_threads()
    again = read_weights(tmp_path / "it.safetensors", AbcLstm, AbcLstmConfig)
    torch.set_num_threads(threads)
    assert isinstance(again, AbcLstm)
    assert again.config == TINY
    assert torch.allclose(again.logits(tunes(1, 9)), network.logits(tunes(1, 9)), atol=0.05)
