"""Draws training windows from a corpus: where, which tracks, which key, which gap."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, StepGrid
from deepmusician_gui.score.note import PIANO_LOWEST
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece

STEPS = 192  # of a window: twelve bars of 4/4 in sixteenths
_LONGEST_HELD = 16 * CORPUS_PPQ  # how far back to look for notes that still sound


@dataclass(frozen=True, slots=True)
class WindowRules:
    """How often each kind of window is drawn; shares are of all windows."""

    gaps: tuple[int, ...] = (32, 64, 64, 96)  # time steps; one for a whole batch
    continued: float = 0.55  # gap at the end
    filled: float = 0.38  # gap in the middle; the rest begin at the start
    on_bar: float = 0.7  # gap begins at a bar line
    short_prompt: float = 0.2  # only a few bars of prompt are known
    one_track: float = 0.33
    some_tracks: float = 0.15
    transposed: bool = True


class WindowSampler:
    """Endless batches of windows of one split; batch `i` of a seed is always the same."""

    def __init__(self, corpus: Corpus, split: str, rules: WindowRules, seed: int = 0) -> None:
        self._corpus, self._rules, self._seed = corpus, rules, seed
        self._pieces = corpus.split(split)
        lengths = np.array([piece.end for piece in self._pieces], np.float64)
        weights = np.sqrt(lengths)  # long quartets would else drown the songs
        self._weights = weights / weights.sum()

    def batch(self, index: int, size: int) -> Windows:
        """Batch number `index`, `size` windows with gaps of one length."""
        rng = np.random.default_rng((self._seed, index))
        gap = int(rng.choice(self._rules.gaps))
        rows = [self._window(rng, gap) for _ in range(size)]
        roll, outside, places, starts = (np.stack(column) for column in zip(*rows, strict=True))
        return Windows(
            torch.from_numpy(roll),
            torch.from_numpy(outside),
            torch.from_numpy(places),
            torch.from_numpy(starts),
            gap,
        )

    def _window(
        self, rng: np.random.Generator, gap: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_], NDArray[np.int64], NDArray[np.int64]]:
        piece = self._pieces[rng.choice(len(self._pieces), p=self._weights)]
        gap_start = self._gap_start(rng, gap)
        metre_map = self._corpus.metre_map(piece)
        total = -(-piece.end * 4 // CORPUS_PPQ)
        at = int(rng.integers(0, max(1, total - gap + 1)))  # first time step of the gap within the piece
        if rng.random() < self._rules.on_bar:
            bar = metre_map.bar_at(at * CORPUS_PPQ // 4)
            at = bar.start * 4 // CORPUS_PPQ
        grid = StepGrid((at - gap_start) * CORPUS_PPQ // 4, CORPUS_PPQ)
        roll = self._roll(rng, piece, grid)
        places = piano_roll.bar_places(metre_map, grid, 0, STEPS)
        steps = np.arange(STEPS)
        outside = (steps < gap_start - at) | (steps >= gap_start - at + total)
        if rng.random() < self._rules.short_prompt:
            keep = int(rng.choice([0, 16, 32, 48]))
            outside |= (steps < gap_start - keep) | (steps >= gap_start + gap + keep)
        inside_gap = (steps >= gap_start) & (steps < gap_start + gap)
        outside &= ~inside_gap
        _restrike(roll, gap_start, outside)
        return roll, outside, places, np.array(gap_start)

    def _gap_start(self, rng: np.random.Generator, gap: int) -> int:
        kind = rng.random()
        if kind < self._rules.continued:
            return STEPS - gap
        if kind < self._rules.continued + self._rules.filled:
            return int(rng.integers(16, STEPS - gap - 15))
        return 0

    def _roll(self, rng: np.random.Generator, piece: Piece, grid: StepGrid) -> NDArray[np.uint8]:
        notes = self._corpus.notes(piece)
        end = grid.tick(STEPS)
        lo, hi = np.searchsorted(notes["onset"], [grid.start - _LONGEST_HELD, end])
        notes = np.asarray(notes[lo:hi])
        notes = notes[np.isin(notes["track"], self._tracks(rng, np.unique(notes["track"])))]
        shift = int(rng.integers(-6, 6)) if self._rules.transposed else 0
        onset = notes["onset"].astype(np.int64) - grid.start
        step = CORPUS_PPQ // 4
        first = (2 * onset + step) // (2 * step)
        last = np.maximum((2 * (onset + notes["duration"]) + step) // (2 * step), first + 1)
        return piano_roll.draw(first, last, notes["pitch"].astype(np.int64) - PIANO_LOWEST + shift, STEPS)

    def _tracks(self, rng: np.random.Generator, tracks: NDArray[np.uint8]) -> NDArray[np.uint8]:
        kind = rng.random()
        if len(tracks) > 1 and kind < self._rules.one_track:
            return rng.choice(tracks, 1)
        if len(tracks) > 1 and kind < self._rules.one_track + self._rules.some_tracks:
            return rng.choice(tracks, len(tracks) - 1, replace=False)
        return tracks


def _restrike(roll: NDArray[np.uint8], gap_start: int, outside: NDArray[np.bool_]) -> None:
    """Where nothing is known before the gap, a note held into it counts as struck at its start."""
    if gap_start == 0 or outside[gap_start - 1]:
        frame = roll[gap_start]
        frame[frame == HOLD] = ONSET


def token_counts(windows: Windows) -> torch.Tensor:
    """How often each onset, hold and stop occurs in the gaps, (2P + 1,), for the output's prior."""
    cells = torch.stack(
        [row[start : start + windows.gap] for row, start in zip(windows.roll, windows.gap_start, strict=True)]
    )
    onsets, holds = ((cells == kind).sum((0, 1)).float() for kind in (ONSET, HOLD))
    return torch.cat([onsets, holds, torch.tensor([float(cells.shape[0] * cells.shape[1])])])
