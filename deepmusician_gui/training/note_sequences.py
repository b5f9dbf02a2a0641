"""Draws training windows from a corpus: so many notes or chords in a row, of one track or of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from deepmusician_gui.models.note_batch import ChordWindows, NoteWindows
from deepmusician_gui.representation import chord_tokens, note_tuples
from deepmusician_gui.representation.beat_events import TWELFTHS, BeatNote
from deepmusician_gui.representation.note_tuples import placed
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus
from deepmusician_gui.training.piece_draw import PieceDraw

_TICKS = CORPUS_PPQ // TWELFTHS
COUNTED = 2000  # windows that chords are counted in


@dataclass(frozen=True, slots=True)
class NoteRules:
    """What windows are drawn; shares are of all."""

    length: int = 65  # notes, the opening counted
    one_track: float = 0.5
    transposed: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """How notes are told."""

    opening: Any
    encode: Callable[[list[BeatNote]], Sequence[Any]]
    batch: Callable[[Sequence[Sequence[tuple[int, ...]]]], NoteWindows | ChordWindows]
    notes: int
    """So many, about, make one of what is told."""


NOTES = Form(note_tuples.OPENING, note_tuples.encode, NoteWindows.of, 1)
CHORDS = Form(chord_tokens.OPENING, chord_tokens.encode, ChordWindows.of, 2)


class NoteSampler:
    """Endless batches of windows of one split; batch `i` of a seed is always the same."""

    def __init__(
        self, corpus: Corpus, split: str, rules: NoteRules, seed: int, size: int, form: Form = NOTES
    ) -> None:
        self._corpus, self._rules, self._seed, self._size = corpus, rules, seed, size
        self._form = form
        self._draw = PieceDraw(corpus.split(split))

    def __call__(self, index: int) -> Any:
        """Batch number `index`, of the form's windows."""
        rng = np.random.default_rng((self._seed, index))
        return self._form.batch([self._window(rng) for _ in range(self._size)])

    def _window(self, rng: np.random.Generator) -> list[tuple[int, ...]]:
        """A window; a piece that is shorter than one is told again and again."""
        piece = self._draw(rng)
        notes, metre_map = self._corpus.notes(piece), self._corpus.metre_map(piece)
        tracks = np.unique(notes["track"])
        if len(tracks) > 1 and rng.random() < self._rules.one_track:
            notes = notes[notes["track"] == rng.choice(tracks)]
        most = self._rules.length - 1
        wanted = most * self._form.notes
        first = int(rng.integers(0, max(1, len(notes) - wanted + 1)))
        rows = notes[first : first + 2 * wanted]  # some are left out, being outside the piano or struck twice
        shift = int(rng.integers(-6, 6)) if self._rules.transposed else 0
        shift = max(
            PIANO_LOWEST - int(rows["pitch"].min()), min(shift, PIANO_HIGHEST - int(rows["pitch"].max()))
        )
        start = metre_map.bar_at(int(rows["onset"][0])).start
        beat_notes = [
            BeatNote(round((on - start) / _TICKS), pitch + shift, max(1, round(length / _TICKS)), velocity)
            for on, length, pitch, velocity in rows[["onset", "duration", "pitch", "velocity"]].tolist()
        ]
        told = [self._form.opening, *self._form.encode(beat_notes)]
        if len(told) == 1:  # all of it lies outside the piano
            return self._window(rng)
        again = [told[1]._replace(step=max(1, told[1].step)), *told[2:]]
        while len(told) <= most:
            told += again
        return placed(told[: most + 1], start // _TICKS, CORPUS_PPQ, metre_map)


def common_shapes(corpus: Corpus, count: int) -> list[int]:
    """The shapes of chords that are struck most often in the training split, the commonest first; a note is one."""
    sampler = NoteSampler(corpus, "train", NoteRules(transposed=False), 2, COUNTED, CHORDS)
    found = Counter(sampler(0).shape[:, 1:].flatten().tolist())
    found[chord_tokens.NOTE] += 1
    return [shape for shape, _ in found.most_common(count)]


def common_words(corpus: Corpus, count: int) -> list[list[int]]:
    """Step, key and duration of the notes that come most often in the training split, in any key."""
    windows = NoteSampler(corpus, "train", NoteRules(), 2, 2 * COUNTED)(0)
    words = zip(*(part[:, 1:].flatten().tolist() for part in windows[:3]), strict=True)
    return [list(word) for word, _ in Counter(words).most_common(count)]
