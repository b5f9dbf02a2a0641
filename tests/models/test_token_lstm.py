"""The classic networks of tokens: they learn, do not look ahead, and leave rare tokens empty."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.models.token_lstm import CODES, TokenLstm, TokenLstmConfig
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.representation.chord_tokens import code_of, pitches_of

SOME = [60, 62, 64, 128 + 0b10010001]
READING = TokenLstmConfig(SOME, units=24, layers=2, embedded=8, dropout=0.0)
NUMBERED = TokenLstmConfig(SOME, ((60, 62), (64,)), units=24, layers=3, dense=16, dropout=0.0)


@pytest.fixture(params=[READING, NUMBERED])
def network(request: pytest.FixtureRequest) -> TokenLstm:
    torch.manual_seed(0)
    return TokenLstm(request.param).eval()


def music(rows: int, length: int) -> torch.Tensor:
    return torch.tensor(SOME)[torch.randint(0, 4, (rows, length), generator=torch.Generator().manual_seed(5))]


def test_every_code_has_its_number(network: TokenLstm) -> None:
    assert code_of(range(60, 72)) < CODES
    assert network.numbers(torch.tensor([0, 61, *SOME])).tolist() == [0, 0, 1, 2, 3, 4]


def test_nothing_is_known_of_what_comes(network: TokenLstm) -> None:
    codes = music(2, 15)
    other = codes.clone()
    other[:, 9:] = 60 + 2 * (codes[:, 9:] == 60)
    a, b = (network.logits(network.numbers(one)) for one in (codes, other))
    assert torch.allclose(a[:, :9], b[:, :9], atol=1e-6)
    assert not torch.allclose(a[:, 9:], b[:, 9:], atol=1e-5)


def test_it_learns_one_batch_by_heart() -> None:
    torch.manual_seed(1)
    network, batch = TokenLstm(READING), Events(music(3, 12))
    optimiser = torch.optim.RMSprop(network.parameters(), 0.01)
    first = float(network(batch).detach())
    for _ in range(200):
        optimiser.zero_grad()
        loss = network(batch)
        loss.backward()
        optimiser.step()
    assert float(network(batch).detach()) < 0.2 * first


def test_a_token_at_a_time_is_the_same_as_all_at_once(network: TokenLstm) -> None:
    codes = music(1, 9)
    whole = network.logits(network.numbers(codes))[0, :, 1:].detach().numpy()
    logits, state = network.follow(codes[0, :4].tolist())
    np.testing.assert_allclose(logits, whole[3], atol=1e-5)
    for at in range(4, 9):
        logits, state = network.follow([int(codes[0, at])], state)
        np.testing.assert_allclose(logits, whole[at], atol=1e-5)


def test_rare_tokens_do_not_count(network: TokenLstm) -> None:
    codes = music(2, 8)
    codes[:, 3] = 61
    _, told = network.nats(Events(codes))
    assert told.sum(1).tolist() == [6, 6]


def test_weights_come_back_with_what_they_know(network: TokenLstm, tmp_path: Path) -> None:
    write_weights(tmp_path / "a.safetensors", network, network.config)
    back = read_weights(tmp_path / "a.safetensors", TokenLstm, TokenLstmConfig)
    assert isinstance(back, TokenLstm)
    assert [list(one) for one in back.config.starts] == [list(one) for one in network.config.starts]
    assert back.numbers(music(2, 8)).equal(network.numbers(music(2, 8)))


def test_a_chord_keeps_its_pitch_classes_and_a_note_its_pitch() -> None:
    assert pitches_of(code_of([55])) == [55]
    assert pitches_of(code_of([48, 64, 67, 72])) == [60, 64, 67]
    assert pitches_of(code_of([60, 72])) == [60]
    assert code_of([60, 72]) != code_of([60])
