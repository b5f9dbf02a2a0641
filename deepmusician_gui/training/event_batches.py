"""Batches of event sequences drawn from a corpus, whatever the events are."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.piece_draw import PieceDraw


class EventBatches(ABC):
    """Endless batches of sequences of one split; batch `i` of a seed is always the same.

    `size` is the number of sequences where they are short; of longer ones there are fewer. A batch has one of
    `lengths`, in tokens. Only training varies what it draws.
    """

    def __init__(self, corpus: Corpus, split: str, seed: int, size: int, lengths: Sequence[int]) -> None:
        self._corpus, self._seed, self._size, self._lengths = corpus, seed, size, lengths
        self._is_varied = split == "train"
        self._draw = PieceDraw(corpus.split(split))

    def __call__(self, index: int) -> Events:
        """Batch number `index`."""
        rng = np.random.default_rng((self._seed, index))
        length = int(rng.choice(self._lengths))
        rows = max(1, self._size * min(self._lengths) // length)
        return Events.of([self._sequence(rng, length) for _ in range(rows)])

    @abstractmethod
    def _sequence(self, rng: np.random.Generator, length: int) -> list[int]:
        """At most `length` tokens of one piece."""
