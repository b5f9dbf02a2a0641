"""Draws training sequences of performance events from a corpus: stretches of pieces, each at a tempo of its own.

A corpus keeps beats and not the tempo of a piece, so one is drawn. That is also how Huang et al. (2018) made more of
their recordings: by stretching time.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.performance_events import (
    BEGIN,
    HUNDREDTHS,
    PlayedNote,
    encode,
    fitted,
)
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus
from deepmusician_gui.training.event_batches import EventBatches

_PLAIN_BPM = 120.0


@dataclass(frozen=True, slots=True)
class PerformanceRules:
    """What sequences are drawn."""

    lengths: tuple[int, ...] = (*[512] * 5, 1024)  # tokens; one for a whole batch
    slowest_bpm: float = 70.0
    fastest_bpm: float = 170.0


_RULES = PerformanceRules()


class PerformanceSampler(EventBatches):
    """Stretches of pieces; in training transposed, and slower or faster than 120 quarters a minute."""

    def __init__(
        self, corpus: Corpus, split: str, seed: int = 0, size: int = 4, rules: PerformanceRules = _RULES
    ) -> None:
        super().__init__(corpus, split, seed, size, rules.lengths)
        self._rules = rules

    def _sequence(self, rng: np.random.Generator, length: int) -> list[int]:
        """A stretch that begins with any event, so that some keys come up that were struck before."""
        notes = self._corpus.notes(self._draw(rng))
        first = int(rng.integers(len(notes)))
        tempo_bpm, shift = _PLAIN_BPM, 0
        if self._is_varied:
            rules = self._rules
            tempo_bpm = float(np.exp(rng.uniform(log(rules.slowest_bpm), log(rules.fastest_bpm))))
            shift = int(rng.integers(-6, 6))
        skipped = int(rng.integers(32))
        part = notes[first : first + (length + skipped) // 2]
        tokens = encode(fitted(played(part, tempo_bpm, shift)))[skipped:]
        return [BEGIN, *tokens[: length - 1]] if tokens else self._sequence(rng, length)


def played(notes: NDArray[np.void], tempo_bpm: float, shift: int) -> list[PlayedNote]:
    """Notes of a corpus in hundredths of a second, `shift` semitones higher, those left out that no key has."""
    scale = 60 * HUNDREDTHS / (tempo_bpm * CORPUS_PPQ)
    onsets = notes["onset"].astype(np.int64)
    starts = np.round((onsets - onsets[0]) * scale).astype(np.int64)
    ends = np.round((onsets - onsets[0] + notes["duration"]) * scale).astype(np.int64)
    pitches = notes["pitch"].astype(np.int64) + shift
    table = zip(
        starts.tolist(), pitches.tolist(), (ends - starts).tolist(), notes["velocity"].tolist(), strict=True
    )
    return [PlayedNote(*row) for row in table if 0 <= row[1] < 128]
