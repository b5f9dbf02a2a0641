"""How well a network that writes note by note knows the next note, beside what needs no network at all."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from deepmusician_gui.models.note_batch import KEYS, NoteWindows
from deepmusician_gui.models.note_rnn import NoteRnn
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.note_sequences import NoteRules, NoteSampler

_TRAINED = 64  # windows of the training split that the most frequent key is counted in


class NextNotes(NamedTuple):
    """Figures of windows of the test split, one value a window."""

    nats: dict[str, list[float]]
    """Per note: of its step, its key, its duration, and of all three."""
    right: dict[str, list[float]]
    """Share of the keys that are guessed right: by the network, as the most frequent one, as the one before."""


@torch.inference_mode()
def next_notes(name: str, network: NoteRnn, corpus: Corpus, count: int) -> NextNotes:
    """What the network `name` makes of `count` windows."""
    rules = NoteRules(transposed=False)
    windows = NoteSampler(corpus, "test", rules, 3, count)(0)
    common = _most_frequent(NoteSampler(corpus, "train", rules, 2, _TRAINED)(0))
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


def _means(found: dict[str, Tensor]) -> dict[str, list[float]]:
    return {name: values.mean(1).tolist() for name, values in found.items()}


def _most_frequent(windows: NoteWindows) -> int:
    return int(torch.bincount(windows.key[:, 1:].flatten(), minlength=KEYS).argmax())
