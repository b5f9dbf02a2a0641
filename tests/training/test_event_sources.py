"""Sequences for event models: the same number gives the same batch, gaps are told last, tunes parse."""

from __future__ import annotations

import pickle
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch

from deepmusician_gui.models.music_transformer import MusicTransformerConfig
from deepmusician_gui.representation import abc, beat_events, performance_events
from deepmusician_gui.representation.abc_text import parse, write_text
from deepmusician_gui.representation.beat_events import AFTER, BAR, BEFORE, END, Bar, BeatNote, Reader
from deepmusician_gui.training import note_sequences
from deepmusician_gui.training.abc_tunes import TuneSampler, voices
from deepmusician_gui.training.beat_sequences import SequenceRules, SequenceSampler, sequence
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.performances import PerformanceRules, PerformanceSampler, played
from deepmusician_gui.training.recipes import train_model
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]
BARS = [Bar(36 * i, 36) for i in range(6)]
NOTES = [BeatNote(12 * i, 60 + i % 3, 30, 80) for i in range(18)]


@pytest.mark.parametrize("kind", [SequenceSampler, TuneSampler, PerformanceSampler])
def test_a_number_is_a_batch(kind: Any, corpus: Corpus) -> None:
    source = kind(corpus, "train", 3, 4)
    again = pickle.loads(pickle.dumps(source))  # noqa: S301 - what other processes get
    assert torch.equal(source(5).tokens, again(5).tokens)
    assert not torch.equal(source(5).tokens[:, :9], source(6).tokens[:, :9])
    assert len(source(5).tokens) in (1, 4)


def test_a_gap_is_told_behind_both_its_sides() -> None:
    tokens = sequence(NOTES, BARS, gap=2, behind=1)
    assert tokens[0] == AFTER
    assert tokens[-1] == END
    before = tokens.index(BEFORE)
    assert [t - BAR[0] for t in tokens[:before] if t in BAR] == [0]
    assert [t - BAR[0] for t in tokens[before:] if t in BAR] == [0, 0, 0, 2, 1]
    behind, rest = beat_events.decode(tokens[:before]), beat_events.decode(tokens[before:])
    assert len(behind) == 3
    assert rest == [n._replace(duration=min(30, 180 - n.onset), velocity=84) for n in NOTES[:15]]


def test_without_a_gap_it_is_told_as_it_comes() -> None:
    tokens = sequence(NOTES, BARS, gap=0, behind=0)
    assert tokens[0] == BEFORE
    assert AFTER not in tokens
    assert END not in tokens
    assert len(beat_events.decode(tokens)) == 18


def test_sequences_follow_the_grammar_and_keep_to_their_length(corpus: Corpus) -> None:
    source = SequenceSampler(corpus, "train", 0, 3, replace(SequenceRules(), lengths=(90,)))
    kinds = set()
    for i in range(12):
        for row in source(i).tokens:
            tokens = row[row > 0].tolist()
            assert len(tokens) <= 90
            kinds.add((tokens[0], tokens[-1] == END))
            reader = Reader()
            for token in tokens[1:]:
                if token == BEFORE:
                    reader = Reader()
                    continue
                assert reader.allowed()[token]
                reader.read(token)
    assert {kind[0] for kind in kinds} == {AFTER, BEFORE}
    assert (BEFORE, True) in kinds


def test_no_bar_is_told_beyond_the_end_of_a_piece(corpus: Corpus) -> None:
    """All bars of these pieces hold notes."""
    source = SequenceSampler(corpus, "train", 1, 8, replace(SequenceRules(), lengths=(200,)))
    for i in range(6):
        for row in source(i).tokens:
            tokens = row[row > 0].tolist()
            assert all(b in beat_events.PLACE for a, b in pairwise(tokens) if a in BAR)


def test_only_training_transposes(corpus: Corpus) -> None:
    on = beat_events.ON
    rows = [torch.cat([SequenceSampler(corpus, split, 0, 8)(i).tokens.flatten() for i in range(4)])
            for split in ("train", "valid")]  # fmt: skip
    keys = [{t - on[0] + 21 for t in row.tolist() if t in on} for row in rows]
    assert keys[1] <= {60, 62, 64, 67, 69, 36, 43}
    assert not keys[0] <= {60, 62, 64, 67, 69, 36, 43}


def test_performances_follow_the_grammar_and_keep_to_their_length(corpus: Corpus) -> None:
    source = PerformanceSampler(corpus, "train", 0, 3, replace(PerformanceRules(), lengths=(90,)))
    is_cut = False
    for i in range(12):
        for row in source(i).tokens:
            tokens = row[row > 0].tolist()
            assert tokens[0] == performance_events.BEGIN
            assert len(tokens) <= 90
            reader = performance_events.Reader()
            for token in tokens[1:]:
                if token in performance_events.OFF and token - performance_events.OFF[0] not in reader.down:
                    is_cut = True  # it was struck before the stretch begins
                elif token not in performance_events.WAIT:
                    assert reader.allowed()[token]
                reader.read(token)
    assert is_cut


def test_notes_are_played_at_their_tempo(corpus: Corpus) -> None:
    notes = corpus.notes(corpus.split("train")[0])[:40]
    slow, fast = played(notes, 60.0, 0), played(notes, 120.0, 3)
    assert slow[-1].onset == round(int(notes["onset"][-1]) / 480 * 100)
    for a, b in zip(slow, fast, strict=True):
        assert abs(a.onset - 2 * b.onset) <= 1
        assert b.pitch == a.pitch + 3


def test_only_training_plays_slower_and_faster(corpus: Corpus) -> None:
    waits = [
        {token for i in range(3) for token in PerformanceSampler(corpus, split)(i).tokens.flatten().tolist()}
        & {*performance_events.WAIT}
        for split in ("train", "valid")
    ]
    assert waits[1] == {performance_events.WAIT[24]}  # eighths of 120 quarter notes a minute
    assert len(waits[0]) > 5


def test_tunes_come_from_single_lines_and_parse(corpus: Corpus) -> None:
    assert {voice.track for voice in voices(corpus, "train")} == {0}  # the other is low
    for row in TuneSampler(corpus, "train", 0, 6)(0).tokens:
        tokens = row[row > 0].tolist()
        assert tokens[-1] == abc.END
        assert parse(write_text(tokens)) == tokens
        assert write_text(tokens).startswith("X:1\nM:3/4\n")


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("music-transformer", {"units": 16, "heads": 2, "layers": 1, "wide": 16}),
        ("music-transformer-classic", {"units": 16, "heads": 2, "layers": 1, "wide": 16}),
        ("abc-lstm", {"units": 8, "embedded": 8}),
        ("chord-lstm", {"units": 8, "embedded": 8}),
        ("note-lstm", {"units": 8, "embedded": 8}),
        ("chord-lstm-classic", {"units": 8}),
        ("note-lstm-classic", {"units": 8}),
    ],
)
def test_a_recipe_becomes_weights_and_goes_on_from_its_checkpoint(
    name: str,
    settings: dict[str, Any],
    corpus: Corpus,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(note_sequences, "COUNTED", 20)  # windows that a vocabulary is learnt from
    short = settings | {"batch": 1, "validate_every": 1, "precision": "32-true"}
    out = tmp_path / "out.safetensors"
    first = list(train_model(name, corpus, tmp_path / "run", out, settings=short | {"steps": 1}))
    rest = list(train_model(name, corpus, tmp_path / "run", out, settings=short | {"steps": 2}))
    assert [step.step for step in (*first, *rest)] == [1, 2]
    whole = list(train_model(name, corpus, tmp_path / "other", out, settings=short | {"steps": 2}))
    assert [step.loss for step in whole] == [first[0].loss, rest[0].loss]
    assert out.exists()
    assert MusicTransformerConfig().context >= 1024
