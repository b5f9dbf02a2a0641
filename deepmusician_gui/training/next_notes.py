"""How well a network that writes notes, chords or tokens knows the next one, beside what needs no network at all."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from deepmusician_gui.models.chord_lstm import ChordLstm
from deepmusician_gui.models.event_batch import PAD
from deepmusician_gui.models.note_batch import KEYS
from deepmusician_gui.models.note_lstm import NoteLstm
from deepmusician_gui.models.note_rnn import NoteRnn
from deepmusician_gui.models.token_lstm import TokenLstm
from deepmusician_gui.representation.chord_tokens import intervals
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.note_sequences import CHORDS, NoteRules, NoteSampler
from deepmusician_gui.training.token_sequences import TokenSampler

_TRAINED = 64  # windows of the training split that the most frequent key or token is counted in
_RULES = NoteRules(transposed=False)
_TOKENS = 100  # that are guessed in each window

Figures = dict[str, list[float]]


class NextNotes(NamedTuple):
    """Figures of windows of the test split, one value a window."""

    nats: Figures
    """Mean nats of each part of what is told next, and of all of them."""
    right: Figures
    """Share that is guessed right: by the network, as the most frequent one, as the one before."""


@torch.inference_mode()
def next_notes(name: str, network: Any, corpus: Corpus, count: int) -> NextNotes | None:
    """What the network `name` makes of `count` windows; None for one that is not made for that."""
    match network:
        case NoteRnn():
            return _next_notes(name, network, corpus, count)
        case ChordLstm():
            return NextNotes(_nats_of_chords(network, corpus, count), {})
        case NoteLstm():
            return NextNotes(_nats_of_words(network, corpus, count), {})
        case TokenLstm():
            return NextNotes({}, next_tokens(name, network, corpus, count))
    return None


def _next_notes(name: str, network: NoteRnn, corpus: Corpus, count: int) -> NextNotes:
    windows = NoteSampler(corpus, "test", _RULES, 3, count)(0)
    common = _most_frequent(NoteSampler(corpus, "train", _RULES, 2, _TRAINED)(0).key[:, 1:], KEYS)
    step, key, duration = network.nats(windows)
    nats = {"step": step, "key": key, "duration": duration, "all three": step + key + duration}
    told, before = windows.key[:, 1:], windows.key[:, :-1]
    guesses = {
        name: network.likeliest_keys(windows),
        "most frequent key": torch.full_like(told, common),
        "the key before": before,
    }
    right = {who: (keys == told).float() for who, keys in guesses.items()}
    return NextNotes(_means(nats), _means(right))


def _nats_of_chords(network: ChordLstm, corpus: Corpus, count: int) -> Figures:
    """Per chord, and per note; a chord of a shape that is not known has no nats of its shape."""
    windows = NoteSampler(corpus, "test", _RULES, 3, count, CHORDS)(0)
    step, key, shape, duration = network.nats(windows)
    whole = step + key + shape + duration
    notes = torch.tensor([[len(intervals(bits)) for bits in row] for row in windows.shape[:, 1:].tolist()])
    known = network.numbers(windows.shape[:, 1:]) < network.unknown
    parts = {"step": step, "key": key, "shape": shape, "duration": duration, "all four": whole}
    return _means(parts | {"chords that are known": known.float()}) | {
        "all four, per note": (whole.sum(1) / notes.sum(1)).tolist()
    }


def _nats_of_words(network: NoteLstm, corpus: Corpus, count: int) -> Figures:
    """Per note that is known."""
    windows = NoteSampler(corpus, "test", _RULES, 3, count)(0)
    nats, known = network.nats(windows)
    return {
        "all three": (nats.sum(1) / known.sum(1).clamp(min=1)).tolist(),
        "notes that are known": known.float().mean(1).tolist(),
    }


def next_tokens(name: str, network: TokenLstm, corpus: Corpus, count: int) -> Figures:
    """Shares of the known tokens of the test split that are guessed right."""
    codes = TokenSampler(_TOKENS, corpus, "test", 3, count)(0).tokens
    trained = network.numbers(TokenSampler(_TOKENS, corpus, "train", 2, _TRAINED)(0).tokens)
    return guessed(name, network, codes, most_frequent_token(network, trained))


def most_frequent_token(network: TokenLstm, numbers: Tensor) -> int:
    """The number of the known token that stands most often in (B, L)."""
    return _most_frequent(numbers[numbers != PAD], len(network.config.codes) + 1)


def guessed(name: str, network: TokenLstm, codes: Tensor, common: int) -> Figures:
    """Of each row of codes (B, L) the shares of its known tokens that are guessed right."""
    numbers = network.numbers(codes)
    told, before = numbers[:, 1:], numbers[:, :-1]
    guesses = {
        name: network.logits(numbers[:, :-1])[..., 1:].argmax(2) + 1,
        "most frequent token": torch.full_like(told, common),
        "the token before": before,
    }
    known = told != PAD
    return {
        who: ((guess == told) & known).sum(1).div(known.sum(1).clamp(min=1)).tolist()
        for who, guess in guesses.items()
    }


def _means(found: dict[str, Tensor]) -> Figures:
    return {name: values.mean(1).tolist() for name, values in found.items()}


def _most_frequent(values: Tensor, count: int) -> int:
    return int(torch.bincount(values.flatten(), minlength=count).argmax())
