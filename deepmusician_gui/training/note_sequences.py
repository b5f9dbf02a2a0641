"""Draws training windows of notes from a corpus: so many notes in a row, of one track or of all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from deepmusician_gui.models.note_batch import NoteWindows
from deepmusician_gui.representation.beat_events import TWELFTHS, BeatNote
from deepmusician_gui.representation.note_tuples import OPENING, encode, placed
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus

_TICKS = CORPUS_PPQ // TWELFTHS


@dataclass(frozen=True, slots=True)
class NoteRules:
    """What windows are drawn; shares are of all."""

    length: int = 65  # notes, the opening counted
    one_track: float = 0.5
    transposed: bool = True


class NoteSampler:
    """Endless batches of windows of one split; batch `i` of a seed is always the same."""

    def __init__(self, corpus: Corpus, split: str, rules: NoteRules, seed: int, size: int) -> None:
        self._corpus, self._rules, self._seed, self._size = corpus, rules, seed, size
        self._pieces = corpus.split(split)
        weights = np.sqrt(self._pieces.ends.astype(np.float64))  # long quartets would else drown the songs
        self._reach = np.cumsum(weights) / weights.sum()

    def __call__(self, index: int) -> NoteWindows:
        """Batch number `index`."""
        rng = np.random.default_rng((self._seed, index))
        return NoteWindows.of([self._window(rng) for _ in range(self._size)])

    def _window(self, rng: np.random.Generator) -> list[tuple[int, int, int, int, int]]:
        """A window; a piece that is shorter than one is told again and again."""
        piece = self._pieces[int(np.searchsorted(self._reach, rng.random(), "right"))]
        notes, metre_map = self._corpus.notes(piece), self._corpus.metre_map(piece)
        tracks = np.unique(notes["track"])
        if len(tracks) > 1 and rng.random() < self._rules.one_track:
            notes = notes[notes["track"] == rng.choice(tracks)]
        most = self._rules.length - 1
        first = int(rng.integers(0, max(1, len(notes) - most + 1)))
        rows = notes[first : first + 2 * most]  # some are left out, being outside the piano or struck twice
        shift = int(rng.integers(-6, 6)) if self._rules.transposed else 0
        shift = max(
            PIANO_LOWEST - int(rows["pitch"].min()), min(shift, PIANO_HIGHEST - int(rows["pitch"].max()))
        )
        start = metre_map.bar_at(int(rows["onset"][0])).start
        beat_notes = [
            BeatNote(round((on - start) / _TICKS), pitch + shift, max(1, round(length / _TICKS)), velocity)
            for on, length, pitch, velocity in rows[["onset", "duration", "pitch", "velocity"]].tolist()
        ]
        told = [OPENING, *encode(beat_notes)]
        if len(told) == 1:  # all of it lies outside the piano
            return self._window(rng)
        again = [told[1]._replace(step=max(1, told[1].step)), *told[2:]]
        while len(told) <= most:
            told += again
        return placed(told[: most + 1], start // _TICKS, CORPUS_PPQ, metre_map)
