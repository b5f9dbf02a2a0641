"""`note-lstm`: it learns, does not look ahead, and leaves alone what is no word."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from deepmusician_gui.models.note_batch import START, NoteWindows
from deepmusician_gui.models.note_lstm import NoteLstm, NoteLstmConfig
from deepmusician_gui.models.weights import read_weights, write_weights

WORDS = [[step, key, duration] for step in (0, 3, 6) for key in range(30, 60) for duration in (5, 11)]
TINY = NoteLstmConfig(WORDS, units=24, embedded=12, dropout=0.0)


def tiny() -> NoteLstm:
    torch.manual_seed(0)
    network = NoteLstm(TINY).eval()
    torch.nn.init.normal_(network.hue_to_key.weight)  # which begins small
    return network


def windows(rows: int = 4, length: int = 27) -> NoteWindows:
    torch.manual_seed(3)
    chosen = torch.tensor(WORDS)[torch.randint(0, len(WORDS), (rows, length))]
    chosen[:, 0] = torch.tensor([0, START, 0])
    place = torch.randint(0, 48, (rows, length))
    step, key, duration = chosen.unbind(2)
    return NoteWindows(step, key, duration, place, torch.full((rows, length), 16))


def test_it_learns_a_batch_by_heart() -> None:
    network, batch = tiny().train(), windows(2)
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    losses = []
    for _ in range(120):
        loss = network(batch)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.1 * losses[0]


@pytest.mark.parametrize("field", NoteWindows._fields)
def test_no_note_knows_a_later_one(field: str) -> None:
    network, batch = tiny(), windows()
    changed = getattr(batch, field).clone()
    changed[:, 20] = {"step": 3 * (changed[:, 20] == 0), "duration": 16 - changed[:, 20]}.get(
        field, 30 + (changed[:, 20] + 1) % 15
    )
    before, after = (network.nats(one)[0] for one in (batch, batch._replace(**{field: changed})))
    assert torch.equal(before[:, :19], after[:, :19])
    assert not torch.equal(before[:, 20:], after[:, 20:])


def test_what_is_no_word_is_read_as_unknown_and_never_asked_for() -> None:
    network, batch = tiny(), windows()
    key = batch.key.clone()
    key[:, 9] = 80
    nats, told = network.nats(batch._replace(key=key))
    assert (nats[:, 8] == 0).all()
    assert told.sum(1).tolist() == [25] * 4
    assert network.numbers(batch)[:, 0].tolist() == [len(WORDS) + 1] * 4
    assert torch.tensor(WORDS)[network.numbers(batch)[:, 1:]].equal(torch.stack(batch[:3], -1)[:, 1:])


def test_writing_gives_the_chances_of_reading() -> None:
    network, batch = tiny(), windows(1, 6)
    nats = network.nats(batch)[0][0, -1].item()
    decoder = network.open(NoteWindows(*(part[:, :2] for part in batch)))
    words = network.numbers(batch)[0].tolist()
    for at in range(2, 5):
        decoder.tell(words[at], int(batch.place[0, at]), 16)
    chances = torch.log_softmax(torch.from_numpy(decoder.logits()), 0)
    assert -chances[words[-1]] == pytest.approx(nats, abs=1e-5)


def test_weights_come_back_with_their_words(tmp_path: Path) -> None:
    network = tiny()
    write_weights(tmp_path / "a.safetensors", network, network.config)
    back = read_weights(tmp_path / "a.safetensors", NoteLstm, NoteLstmConfig)
    assert isinstance(back, NoteLstm)
    assert torch.equal(back.numbers(windows()), network.numbers(windows()))
    assert torch.allclose(back.nats(windows())[0], network.nats(windows())[0], atol=0.05)
