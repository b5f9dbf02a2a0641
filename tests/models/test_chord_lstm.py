"""`chord-lstm`: it learns, it does not look ahead, and its parts know those before them alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from deepmusician_gui.models.chord_lstm import ChordLstm, ChordLstmConfig
from deepmusician_gui.models.hue import faded, hue_of
from deepmusician_gui.models.note_batch import START, ChordWindows
from deepmusician_gui.models.weights import read_weights, write_weights
from deepmusician_gui.representation.chord_tokens import shape_of

SHAPES = [shape_of(keys) for keys in ((0,), (0, 12), (0, 4, 7), (0, 3), (0, 62))]
STRANGE = shape_of((0, 1, 2))
TINY = ChordLstmConfig(SHAPES, units=24, embedded=8, dropout=0.0)


def tiny() -> ChordLstm:
    torch.manual_seed(0)
    network = ChordLstm(TINY).eval()
    for hue in (network.hue_to_key, network.hue_to_shape):  # which begin small, if at all
        torch.nn.init.normal_(hue.weight)
    return network


def windows(rows: int = 4, length: int = 27) -> ChordWindows:
    torch.manual_seed(3)
    key = torch.randint(0, 88, (rows, length))
    key[:, 0] = START
    return ChordWindows(
        torch.randint(1, 10, (rows, length)),
        key,
        torch.tensor(SHAPES)[torch.randint(0, len(SHAPES), (rows, length))],
        torch.randint(0, 44, (rows, length)),
        torch.randint(0, 48, (rows, length)),
        torch.full((rows, length), 16),
    )


def test_it_learns_a_batch_by_heart() -> None:
    network, batch = tiny().train(), windows(2)
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    losses = []
    for _ in range(150):
        loss = network(batch)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.1 * losses[0]


@pytest.mark.parametrize("field", ChordWindows._fields)
def test_no_chord_knows_a_later_one(field: str) -> None:
    network, batch = tiny(), windows()
    changed = getattr(batch, field).clone()
    if field == "shape":
        changed[:, 20] = torch.where(changed[:, 20] == SHAPES[0], SHAPES[1], SHAPES[0])
    else:
        changed[:, 20] = (changed[:, 20] + 1) % 30 + (field == "step")
    other = batch._replace(**{field: changed})
    for before, after in zip(network.nats(batch), network.nats(other), strict=True):
        assert torch.equal(before[:, :19], after[:, :19])
        assert not torch.equal(before[:, 20:], after[:, 20:])


def test_the_parts_of_a_chord_know_those_before_them_alone() -> None:
    network, batch = tiny(), windows()
    told = network.nats(batch)
    changes = {
        "duration": (batch.duration[:, -1] + 1) % 44,
        "shape": torch.where(batch.shape[:, -1] == SHAPES[0], SHAPES[1], SHAPES[0]),
        "key": (batch.key[:, -1] + 1) % 88,
    }
    for same, (field, last) in zip((3, 2, 1), changes.items(), strict=True):
        values = getattr(batch, field).clone()
        values[:, -1] = last
        again = network.nats(batch._replace(**{field: values}))
        assert all(torch.equal(told[part], again[part]) for part in range(same))
        assert not torch.equal(told[same], again[same])


def test_a_shape_that_is_not_known_is_never_asked_for() -> None:
    network, batch = tiny(), windows()
    shape = batch.shape.clone()
    shape[:, 9] = STRANGE
    assert network.numbers(shape)[:, 9].tolist() == [len(SHAPES)] * 4
    assert torch.tensor(SHAPES)[network.numbers(batch.shape)].equal(batch.shape)
    nats = network.nats(batch._replace(shape=shape))[2]
    assert (nats[:, 8] == 0).all()
    assert (nats[:, :8] > 0).all()


def test_writing_gives_the_chances_of_reading() -> None:
    network, batch = tiny(), windows(1, 6)
    nats = [part[0, -1].item() for part in network.nats(batch)]
    decoder = network.open(ChordWindows(*(part[:, :2] for part in batch)))
    rows = torch.stack(list(batch._replace(shape=network.numbers(batch.shape))), -1)[0].tolist()
    for row in rows[2:-1]:
        decoder.tell(tuple(row))
    step, key, shape, duration, place, _ = rows[-1]
    asked = (
        (decoder.step_logits(), step),
        (decoder.key_logits(step, place), key),
        (decoder.shape_logits(key), shape),
        (decoder.duration_logits(shape), duration),
    )
    for (logits, told), wanted in zip(asked, nats, strict=True):
        assert -torch.log_softmax(torch.from_numpy(logits), 0)[told] == pytest.approx(wanted, abs=1e-5)


def test_weights_come_back_with_the_chords_they_know(tmp_path: Path) -> None:
    network = tiny()
    write_weights(tmp_path / "a.safetensors", network, network.config)
    back = read_weights(tmp_path / "a.safetensors", ChordLstm, ChordLstmConfig)
    assert isinstance(back, ChordLstm)
    assert list(back.config.shapes) == SHAPES
    for one, other in zip(network.nats(windows()), back.nats(windows()), strict=True):
        assert torch.allclose(one, other, atol=0.05)


def test_what_was_heard_of_late_colours_what_comes() -> None:
    network, batch = tiny(), windows(2, 6)
    chords = batch._replace(shape=network.numbers(batch.shape))
    hue = hue_of(faded(network.struck(chords)))
    assert (hue[:, 0] == 0).all()
    assert torch.allclose(hue[:, 1:].sum(2), torch.tensor(12.0))
    key, shape = int(batch.key[0, 1]), int(batch.shape[0, 1])
    sounding = {(21 + key + i) % 12 for i in range(63) if shape >> i & 1}
    assert set(hue[0, 1].nonzero().flatten().tolist()) == sounding
    again = hue_of(faded(network.struck(ChordWindows(*(part[:, :4] for part in chords)))))
    assert torch.allclose(again, hue[:, :4], atol=1e-5)
