"""How well the next note is known, and what stands beside that."""

from __future__ import annotations

import torch

from deepmusician_gui.models.chord_lstm import ChordLstm, ChordLstmConfig
from deepmusician_gui.models.note_lstm import NoteLstm, NoteLstmConfig
from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.models.token_lstm import TokenLstm, TokenLstmConfig
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.next_notes import next_notes
from deepmusician_gui.training.note_sequences import (
    CHORDS,
    NoteRules,
    NoteSampler,
    common_shapes,
    common_words,
)
from deepmusician_gui.training.token_sequences import TokenSampler, common_codes, starts
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]


def test_figures_stand_beside_those_of_no_network(corpus: Corpus) -> None:
    torch.manual_seed(0)
    found = next_notes("it", NoteRnn(NoteRnnConfig(units=16, embedded=6)).eval(), corpus, 3)
    assert found is not None
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


def test_the_nats_of_chords_are_shared_out_among_their_notes(corpus: Corpus) -> None:
    torch.manual_seed(0)
    shapes = common_shapes(corpus, 3)
    assert shapes[0] == 1
    network = ChordLstm(ChordLstmConfig(shapes, units=16, embedded=6)).eval()
    found = next_notes("it", network, corpus, 3)
    assert found is not None
    parts = [sum(found.nats[part]) for part in ("step", "key", "shape", "duration")]
    assert abs(sum(parts) - sum(found.nats["all four"])) < 1e-4
    assert 0 < sum(found.nats["all four, per note"]) <= sum(found.nats["all four"])


def test_the_commonest_notes_are_words_in_any_key(corpus: Corpus) -> None:
    words = common_words(corpus, 40)
    assert len({key for _, key, _ in words}) > 7  # the pieces have seven pitches
    network = NoteLstm(NoteLstmConfig(words, units=8, embedded=8)).eval()
    found = next_notes("it", network, corpus, 2)
    assert found is not None
    assert 0 < sum(found.nats["notes that are known"]) <= 2


def test_guessed_tokens_stand_beside_what_needs_no_network(corpus: Corpus) -> None:
    torch.manual_seed(0)
    codes = common_codes(corpus, 12)
    network = TokenLstm(TokenLstmConfig(codes, units=8, embedded=8)).eval()
    found = next_notes("it", network, corpus, 4)
    assert found is not None
    assert {name: len(values) for name, values in found.right.items()} == {
        "it": 4,
        "most frequent token": 4,
        "the token before": 4,
    }
    assert 0 < sum(found.right["the token before"]) < 4  # keys are drawn out of five, so some repeat
    with torch.no_grad():
        network.out.weight.zero_()
        network.out.bias.zero_()
        network.out.bias[1] = 1  # of the commonest
    always = next_notes("it", network, corpus, 4)
    assert always is not None
    assert always.right["it"] == always.right["most frequent token"]


def test_sequences_of_tokens_are_known_by_their_number(corpus: Corpus) -> None:
    sampler = TokenSampler(20, corpus, "train", 0, 3)
    assert torch.equal(sampler(4).tokens, sampler(4).tokens)
    assert not torch.equal(sampler(4).tokens, sampler(5).tokens)
    assert sampler(4).tokens.shape == (3, 21)
    assert all(len(row) == 10 for row in starts(corpus, 10))


def test_a_batch_of_chords_is_as_long_as_asked_for(corpus: Corpus) -> None:
    batch = NoteSampler(corpus, "train", NoteRules(30), 0, 5, CHORDS)(1)
    assert batch.shape.shape == (5, 30)
