"""What networks of tokens have in common: causal, the same token by token as all at once, quick to learn one batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.models.event_batch import PAD, Events, TokenNetwork
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig
from deepmusician_gui.models.music_transformer_classic import (
    MusicTransformerClassic,
    MusicTransformerClassicConfig,
)
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.representation import abc, beat_events, performance_events

torch.set_num_threads(1)  # these networks are too small to share out

_SMALL: dict[str, Any] = {"layers": 2, "units": 16, "heads": 2, "wide": 32, "reach": 6, "context": 40}
KINDS: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "music-transformer": (MusicTransformer, MusicTransformerConfig(30, **_SMALL)),
    "music-transformer-classic": (MusicTransformerClassic, MusicTransformerClassicConfig(30, **_SMALL)),
    "abc-lstm": (AbcLstm, AbcLstmConfig(30, units=24, embedded=8, dropout=0.0)),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def fresh(kind: str) -> Any:
    torch.manual_seed(3)
    network, config = KINDS[kind]
    return network(config)


@pytest.fixture
def network(kind: str) -> Any:
    """Untrained, but hearing well: distances and what follows from them are drawn large."""
    built = fresh(kind)
    for name, parameter in built.named_parameters():
        if name.endswith("distance") or name == "out.weight":
            torch.nn.init.normal_(parameter)
    return built.eval()


def sequences(rows: int, length: int) -> torch.Tensor:
    return torch.randint(1, 30, (rows, length), generator=torch.Generator().manual_seed(5))


@pytest.mark.parametrize(
    ("config", "representation"),
    [
        (MusicTransformerConfig(), beat_events),
        (MusicTransformerClassicConfig(), performance_events),
        (AbcLstmConfig(), abc),
    ],
)
def test_it_knows_every_token(config: Any, representation: Any) -> None:
    assert config.vocabulary == representation.SIZE
    assert representation.PAD == PAD


def test_nothing_is_known_of_what_comes(network: Any) -> None:
    tokens = sequences(2, 20)
    other = tokens.clone()
    other[:, 12:] = 1 + other[:, 12:] % 29
    a, b = network.logits(tokens), network.logits(other)
    assert torch.allclose(a[:, :12], b[:, :12], atol=1e-6)
    assert not torch.allclose(a[:, 12:], b[:, 12:], atol=1e-3)


def test_a_token_at_a_time_is_the_same_as_all_at_once(network: Any) -> None:
    tokens = sequences(3, 38)
    tokens[:, :5] = tokens[0, :5]
    whole = network.logits(tokens).detach().numpy()
    decoder = network.open(tokens[0, :5].tolist(), 3)
    np.testing.assert_allclose(decoder.logits, whole[:, 4], rtol=1e-3, atol=1e-4)
    for at in range(5, 38):
        logits = decoder.step(tokens[:, at].tolist())
        np.testing.assert_allclose(logits, whole[:, at], rtol=1e-3, atol=1e-4)


def test_it_learns_one_batch_by_heart(kind: str) -> None:
    network, batch = fresh(kind), Events(sequences(3, 12))
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    first = float(network(batch).detach())
    for _ in range(250):
        optimiser.zero_grad()
        loss = network(batch)
        loss.backward()
        optimiser.step()
    assert first > 2.5
    assert float(network(batch).detach()) < 0.4  # which of three it is, the first tokens do not tell


def test_padding_costs_nothing(network: TokenNetwork) -> None:
    short, long = [1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11]
    nats, told = network.nats(Events.of([short, long]))
    alone, _ = network.nats(Events.of([short]))
    assert told.sum(1).tolist() == [3, 6]
    assert torch.allclose(nats[0, :3], alone[0], atol=1e-5)
    assert not nats[0, 3:].any()
    assert Events.of([short, long]).tokens[0, -1] == PAD


@pytest.mark.parametrize("blank", [0.0, 0.5])
def test_blanks_are_read_as_nothing(network: Any, blank: float) -> None:
    batch = Events(sequences(2, 10))
    with torch.no_grad():
        assert (float(network(batch, blank)) == pytest.approx(float(network(batch)))) == (blank == 0.0)


def test_weights_come_back_as_they_were(kind: str, network: Any, tmp_path: Path) -> None:
    write_weights(tmp_path / "it.safetensors", network, network.config)
    threads = torch.get_num_threads()
    again: Any = read_weights(tmp_path / "it.safetensors", KINDS[kind][0], type(network.config))
    torch.set_num_threads(threads)
    assert type(again) is type(network)
    assert again.config == network.config
    assert torch.allclose(again.logits(sequences(1, 9)), network.logits(sequences(1, 9)), atol=0.05)
