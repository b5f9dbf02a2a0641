"""Draws training sequences of beat events from a corpus: a stretch of a piece, mostly with a gap that is told last."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.beat_events import (
    AFTER,
    BEFORE,
    END,
    TWELFTHS,
    Bar,
    BeatNote,
    encode,
    fitted,
    split_bars,
)
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece
from deepmusician_gui.training.event_batches import EventBatches

_TOKENS_A_NOTE = 2.8


@dataclass(frozen=True, slots=True)
class SequenceRules:
    """What sequences are drawn; shares are of all."""

    lengths: tuple[int, ...] = (*[320] * 9, 1024)  # tokens at most; one for a whole batch
    filled: float = 0.4  # with a gap and the music behind it
    continued: float = 0.4  # with a gap at the end; the rest is told from left to right
    longest_gap: int = 8  # bars
    longest_behind: int = 4  # bars
    one_track: float = 0.33


_RULES = SequenceRules()


class SequenceSampler(EventBatches):
    """Stretches of pieces, transposed in training."""

    def __init__(
        self, corpus: Corpus, split: str, seed: int = 0, size: int = 5, rules: SequenceRules = _RULES
    ) -> None:
        super().__init__(corpus, split, seed, size, rules.lengths)
        self._rules = rules

    def _sequence(self, rng: np.random.Generator, length: int) -> list[int]:
        rules = self._rules
        piece = self._draw(rng)
        metre_map, notes = self._corpus.metre_map(piece), self._notes(rng, piece)
        last = metre_map.bar_at(piece.end - 1).number
        fitting = max(2, int(length * (last + 1) / (_TOKENS_A_NOTE * len(notes))))  # bars
        kind = rng.random()
        behind = int(rng.integers(1, rules.longest_behind + 1)) if kind < rules.filled else 0
        gap = int(rng.integers(1, rules.longest_gap + 1)) if kind < rules.filled + rules.continued else 0
        behind = min(behind, max(1, fitting // 4), last)
        gap = min(gap, max(1, fitting // 2), last + 1 - behind)
        before = max(0, fitting - gap - behind)
        start = int(rng.integers(-before, last + 2 - before - gap - behind))  # nothing is told beyond the end
        bars = _bars(metre_map, max(0, start), max(1, start + before + gap + behind - max(0, start)))
        shift = int(rng.integers(-6, 6)) if self._is_varied else 0
        return sequence(_beat_notes(notes, bars, shift), bars, gap, behind)[:length]

    def _notes(self, rng: np.random.Generator, piece: Piece) -> NDArray[np.void]:
        notes = self._corpus.notes(piece)
        tracks = np.unique(notes["track"])
        if len(tracks) > 1 and rng.random() < self._rules.one_track:
            return np.asarray(notes[notes["track"] == rng.choice(tracks)])
        return notes


def sequence(notes: list[BeatNote], bars: list[Bar], gap: int, behind: int) -> list[int]:
    """The tokens of `bars`, the last `behind` of which lie behind a gap of `gap` bars; without a gap as they come.

    Notes that begin in the gap end with it.
    """
    if not gap:
        return encode(fitted(notes), split_bars(bars), BEFORE)
    after = bars[len(bars) - behind :]
    start = bars[max(0, len(bars) - behind - gap)].start
    end = bars[-1].start + bars[-1].length if not after else after[0].start
    told = [*bars[: max(0, len(bars) - behind - gap)]]
    told += [bar._replace(left=left) for left, bar in zip(range(gap, 0, -1), bars[len(told) :], strict=False)]
    known = [n for n in notes if n.onset >= end]
    first = encode(fitted(known), split_bars(after), AFTER) if after else []
    cut = [
        n._replace(duration=min(n.duration, end - n.onset)) if n.onset >= start else n
        for n in notes
        if n.onset < end
    ]
    return [*first, *encode(fitted(cut), split_bars(told), BEFORE), END]


def _bars(metre_map: MetreMap, first: int, count: int) -> list[Bar]:
    bars = [metre_map.bar(number) for number in range(first, first + count)]
    starts = [_twelfths(bar.start) for bar in bars]
    ends = [*starts[1:], _twelfths(bars[-1].end)]
    return [Bar(start, max(1, end - start)) for start, end in zip(starts, ends, strict=True)]


def _twelfths(tick: int) -> int:
    return (2 * tick * TWELFTHS + CORPUS_PPQ) // (2 * CORPUS_PPQ)


def _beat_notes(notes: NDArray[np.void], bars: list[Bar], shift: int) -> list[BeatNote]:
    """The notes that begin in `bars`, `shift` semitones higher."""
    first, last = bars[0].start, bars[-1].start + bars[-1].length
    ticks = CORPUS_PPQ // TWELFTHS
    lo, hi = np.searchsorted(notes["onset"], [first * ticks - ticks // 2, last * ticks - ticks // 2])
    part = notes[lo:hi]
    onsets = (part["onset"].astype(np.int64) + ticks // 2) // ticks
    durations = np.maximum(1, (part["duration"].astype(np.int64) + ticks // 2) // ticks)
    pitches = part["pitch"].astype(np.int64) + shift
    table = zip(onsets.tolist(), pitches.tolist(), durations.tolist(), part["velocity"].tolist(), strict=True)
    return [BeatNote(*row) for row in table]
