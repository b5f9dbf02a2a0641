"""The networks that write note by note: they learn, they do not look ahead, and their chords rise."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from deepmusician_gui.models.note_batch import START, NoteWindows
from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.models.note_rnn_classic import NoteRnnClassic, NoteRnnClassicConfig
from deepmusician_gui.models.weights import read_weights, write_weights

TINY = NoteRnnConfig(units=24, embedded=8, dropout=0.0)
TINY_CLASSIC = NoteRnnClassicConfig(units=16)


def windows(rows: int = 4, length: int = 27) -> NoteWindows:
    torch.manual_seed(3)
    step = torch.randint(1, 10, (rows, length))
    key = torch.randint(0, 88, (rows, length))
    key[:, 0] = START
    duration, place = torch.randint(0, 44, (rows, length)), torch.randint(0, 48, (rows, length))
    return NoteWindows(step, key, duration, place, torch.full((rows, length), 16))


def learned(network: nn.Module, batch: NoteWindows, steps: int) -> tuple[float, float]:
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    losses = []
    for _ in range(steps):
        loss = network(batch)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    return losses[0], losses[-1]


def test_it_learns_a_batch_by_heart() -> None:
    torch.manual_seed(0)
    first, last = learned(NoteRnn(TINY), windows(2), 120)
    assert last < 0.1 * first


def test_the_classic_learns_the_pitches_of_a_batch() -> None:
    torch.manual_seed(0)
    network = NoteRnnClassic(TINY_CLASSIC)
    first, last = learned(network, windows(), 150)
    assert last < 0.3 * first


@pytest.mark.parametrize("field", NoteWindows._fields)
def test_no_note_knows_a_later_one(field: str) -> None:
    torch.manual_seed(0)
    network, batch = NoteRnn(TINY).eval(), windows()
    changed = getattr(batch, field).clone()
    changed[:, 20] = (changed[:, 20] + 1) % 30 + (field == "step")
    other = batch._replace(**{field: changed})
    for before, after in zip(network.nats(batch), network.nats(other), strict=True):
        assert torch.equal(before[:, :19], after[:, :19])
        assert not torch.equal(before[:, 20:], after[:, 20:])


def test_the_parts_of_a_note_know_those_before_them_alone() -> None:
    torch.manual_seed(0)
    network, batch = NoteRnn(TINY).eval(), windows()
    step, key, _ = network.nats(batch)
    duration = batch.duration.clone()
    duration[:, -1] = (duration[:, -1] + 1) % 44
    again = network.nats(batch._replace(duration=duration))
    assert torch.equal(step, again[0])
    assert torch.equal(key, again[1])


def test_writing_gives_the_chances_of_reading() -> None:
    torch.manual_seed(0)
    network, batch = NoteRnn(TINY).eval(), windows(1, 6)
    step, key, duration = (nats[0, -1].item() for nats in network.nats(batch))
    decoder = network.open(NoteWindows(*(part[:, :2] for part in batch)))
    rows = torch.stack(list(batch), -1)[0].tolist()
    for row in rows[2:-1]:
        decoder.tell(tuple(row))
    last = rows[-1]
    asked = (
        (decoder.step_logits(), last[0], step),
        (decoder.key_logits(last[0], last[3]), last[1], key),
        (decoder.duration_logits(last[1]), last[2], duration),
    )
    for logits, told, nats in asked:
        assert -torch.log_softmax(torch.from_numpy(logits), 0)[told] == pytest.approx(nats, abs=1e-5)


def test_weights_come_back_from_the_disk(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = NoteRnnClassic(TINY_CLASSIC)
    write_weights(tmp_path / "a.safetensors", network, TINY_CLASSIC)
    back = read_weights(tmp_path / "a.safetensors", NoteRnnClassic, NoteRnnClassicConfig)
    assert isinstance(back, NoteRnnClassic)
    assert torch.equal(back.durations, network.durations)
    assert torch.allclose(back.pitch.weight, network.pitch.weight, atol=1e-3)
