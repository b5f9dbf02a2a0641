"""How well the next note is known, and what stands beside that."""

from __future__ import annotations

import torch

from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.next_notes import next_notes
from deepmusician_gui.training.note_sequences import NoteRules, NoteSampler
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]


def test_figures_stand_beside_those_of_no_network(corpus: Corpus) -> None:
    torch.manual_seed(0)
    found = next_notes("it", NoteRnn(NoteRnnConfig(units=16, embedded=6)).eval(), corpus, 3)
    assert {name: len(values) for name, values in found.right.items()} == {
        "it": 3,
        "most frequent key": 3,
        "the key before": 3,
    }
    parts = [sum(found.nats[part]) for part in ("step", "key", "duration")]
    assert abs(sum(parts) - sum(found.nats["all three"])) < 1e-4
    assert 0 < sum(found.right["most frequent key"]) < 3


def test_a_batch_is_known_by_its_number_and_its_chords_rise(corpus: Corpus) -> None:
    sampler = NoteSampler(corpus, "train", NoteRules(40), 0, 6)
    batch, again, other = sampler(4), sampler(4), sampler(5)
    assert all(torch.equal(a, b) for a, b in zip(batch, again, strict=True))
    assert any(not torch.equal(a, b) for a, b in zip(batch, other, strict=True))
    assert batch.step.shape == (6, 40)
    chord = batch.step[:, 1:] == 0
    inner = chord & (batch.key[:, :-1] < 88)
    assert inner.any()
    assert (batch.key[:, 1:] > batch.key[:, :-1])[inner].all()
