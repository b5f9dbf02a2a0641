"""Draws training tunes from a corpus: stretches of single lines, sung or played, in any key, as tokens of ABC."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.representation.abc import (
    END,
    LONGEST_BAR,
    METRES,
    QUARTER,
    LineNote,
    Metre,
    bar_length,
    encode,
    fitting_key,
    top_line,
)
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece

MOST_BARS = 24
MOST_TOKENS = 320
_FEWEST_NOTES = 32
_LOWEST_MEDIAN = 55  # pitch; lower lines accompany
_MOST_OVERLAPS = 0.02
_TICKS = CORPUS_PPQ // QUARTER


@dataclass(frozen=True, slots=True)
class Voice:
    """A track of a piece that is a single line."""

    piece: Piece
    track: int


def voices(corpus: Corpus, split: str) -> list[Voice]:
    """The tracks of a split that are single lines of some length and height."""
    found = []
    for piece in corpus.split(split):
        notes = corpus.notes(piece)
        found += [
            Voice(piece, track)
            for track in np.unique(notes["track"]).tolist()
            if _is_line(notes[notes["track"] == track])
        ]
    return found


def _is_line(notes: NDArray[np.void]) -> bool:
    if len(notes) < _FEWEST_NOTES or np.median(notes["pitch"]) < _LOWEST_MEDIAN:
        return False
    onsets = notes["onset"].astype(np.int64)
    overlaps = onsets[:-1] + notes["duration"][:-1] > onsets[1:] + _TICKS // 2
    return bool(overlaps.mean() <= _MOST_OVERLAPS)


class TuneSampler:
    """Endless batches of tunes of one split; batch `i` of a seed is always the same."""

    def __init__(self, corpus: Corpus, split: str, seed: int = 0, size: int = 32) -> None:
        self._corpus, self._seed, self._size = corpus, seed, size
        self._voices = voices(corpus, split)
        self._is_transposed = split == "train"

    def __call__(self, index: int) -> Events:
        """Batch number `index`."""
        rng = np.random.default_rng((self._seed, index))
        return Events.of([self._tune(rng) for _ in range(self._size)])

    def _tune(self, rng: np.random.Generator) -> list[int]:
        while True:
            voice = self._voices[int(rng.integers(len(self._voices)))]
            notes = self._corpus.notes(voice.piece)
            notes = notes[notes["track"] == voice.track]
            shift = int(rng.integers(-6, 6)) if self._is_transposed else 0
            start = int(notes["onset"][int(rng.integers(len(notes)))])
            if tokens := tune(notes, self._bars(voice.piece, start), shift):
                return tokens

    def _bars(self, piece: Piece, start: int) -> list[tuple[int, Metre]]:
        """Where bars begin, in ticks, and their metres, from the bar at `start` on as long as ABC can hold them."""
        metre_map = self._corpus.metre_map(piece)
        bar, bars = metre_map.bar_at(start), list[tuple[int, Metre]]()
        while len(bars) < MOST_BARS and bar.start < piece.end:
            metre = bar.signature.numerator, bar.signature.denominator
            is_whole = bar.end - bar.start == bar.signature.bar_ticks(CORPUS_PPQ)
            if metre not in METRES or not is_whole or bar_length(metre) > LONGEST_BAR:
                break
            bars.append((bar.start, metre))
            bar = metre_map.bar(bar.number + 1)
        return bars


def tune(notes: NDArray[np.void], bars: list[tuple[int, Metre]], shift: int) -> list[int]:
    """Tokens of the notes in `bars`, up to a pause of two whole bars, `shift` semitones higher; [] if there are few."""
    if not bars:
        return []
    first, metres = bars[0][0], [metre for _, metre in bars]
    end = first + _TICKS * sum(map(bar_length, metres))
    part = notes[np.searchsorted(notes["onset"], first) : np.searchsorted(notes["onset"], end - _TICKS // 2)]
    line = top_line(
        LineNote(
            (2 * (int(n["onset"]) - first) + _TICKS) // (2 * _TICKS),
            int(n["pitch"]) + shift,
            max(1, (2 * int(n["duration"]) + _TICKS) // (2 * _TICKS)),
        )
        for n in part
    )
    pauses = [b.onset - a.end > 2 * bar_length(metres[0]) for a, b in pairwise(line)]
    line = line[: pauses.index(True) + 1] if any(pauses) else line
    if len(line) < 4:
        return []
    kept, so_far = list[Metre](), 0
    for metre in metres:
        if so_far >= line[-1].end:
            break
        kept.append(metre)
        so_far += bar_length(metre)
    tokens = [*encode(line, kept, fitting_key([n.pitch for n in line])), END]
    return tokens[:MOST_TOKENS]
