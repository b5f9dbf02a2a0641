"""Draws training sequences of classic tokens from a corpus: what begins at one time is one, so many in a row."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.models.event_batch import PAD, Events
from deepmusician_gui.representation.beat_events import TWELFTHS
from deepmusician_gui.representation.chord_tokens import code_of
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus
from deepmusician_gui.training.piece_draw import PieceDraw

_TICKS = CORPUS_PPQ // TWELFTHS
_COUNTED = 400  # pieces that tokens are counted in
_STARTS = 24
_MOST = 6  # notes that are struck together, on the mean


class TokenSampler:
    """Endless batches of sequences of one split; batch `i` of a seed is always the same."""

    def __init__(self, length: int, corpus: Corpus, split: str, seed: int, size: int) -> None:
        self._length, self._corpus, self._seed, self._size = length, corpus, seed, size
        self._draw = PieceDraw(corpus.split(split))

    def __call__(self, index: int) -> Events:
        """Batch number `index`; a piece that is shorter than a sequence is followed by nothing."""
        rng = np.random.default_rng((self._seed, index))
        return Events.of([self._sequence(rng) for _ in range(self._size)])

    def _sequence(self, rng: np.random.Generator) -> list[int]:
        piece = self._draw(rng)
        notes = self._corpus.notes(piece)
        first = int(rng.integers(0, max(1, len(notes) - self._length)))
        first = int(np.searchsorted(notes["onset"], notes["onset"][first]))
        return codes(notes[first : first + _MOST * self._length])[: self._length + 1] or [PAD]


def codes(notes: NDArray[np.void]) -> list[int]:
    """The tokens of notes of a corpus."""
    notes = notes[(notes["pitch"] >= PIANO_LOWEST) & (notes["pitch"] <= PIANO_HIGHEST)]
    if not len(notes):
        return []
    groups = np.split(notes["pitch"], np.flatnonzero(np.diff(np.rint(notes["onset"] / _TICKS))) + 1)
    return [code_of(group.tolist()) for group in groups]


def common_codes(corpus: Corpus, count: int) -> list[int]:
    """The tokens that stand most often in the training split, the commonest first."""
    pieces = corpus.split("train")
    chosen = np.linspace(0, len(pieces) - 1, min(_COUNTED, len(pieces))).astype(int)
    found = Counter(code for i in chosen.tolist() for code in codes(corpus.notes(pieces[i])))
    return [code for code, _ in found.most_common(count)]


def starts(corpus: Corpus, length: int) -> list[list[int]]:
    """Sequences from the training split for a model that begins with one of them, whatever the prompt."""
    return [row[:length].tolist() for row in TokenSampler(length, corpus, "train", 1, _STARTS)(0).tokens]
