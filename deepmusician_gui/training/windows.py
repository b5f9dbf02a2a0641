"""Draws training windows from a corpus: where, which tracks, which key, on which time grid, what is to be written."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gap import GapWindow
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import GOOD_FIT, GRIDS, HOLD, ONSET, SILENT, StepGrid
from deepmusician_gui.score.note import PIANO_LOWEST
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus
from deepmusician_gui.training.piece_draw import PieceDraw
from deepmusician_gui.training.tasks import Task, free_cells

STEPS = 192  # of a window: twelve bars of 4/4 in sixteenths
_LONGEST_HELD = 16 * CORPUS_PPQ  # how far back to look for notes that still sound
_GRID_WEIGHTS = dict(zip(GRIDS, (10.0, 4.0, 1.0, 0.4), strict=True))  # among the grids that fit


@dataclass(frozen=True, slots=True)
class WindowRules:
    """How often each kind of window is drawn; shares are of all windows."""

    gaps: tuple[int, ...] = (32, 64, 64, 96)  # time steps; one for a whole batch
    continued: float = 0.5  # gap at the end
    filled: float = 0.43  # gap in the middle; the rest begin at the start
    on_bar: float = 0.7  # gap begins at a bar line
    short_prompt: float = 0.2  # only a few bars of prompt are known
    one_track: float = 0.33
    some_tracks: float = 0.15
    varied: float = 0.1  # some notes of the gap are known
    harmonised: float = 0.12  # a line of the gap is known
    split: float = 0.06  # all above or below a key is known
    transposed: bool = True
    fitted_grid: bool = True  # else 4 steps to a beat


CONTINUE = WindowRules(
    gaps=(64,),
    continued=1.0,
    filled=0.0,
    on_bar=1.0,
    short_prompt=0.0,
    one_track=0.0,
    some_tracks=0.0,
    varied=0.0,
    harmonised=0.0,
    split=0.0,
    transposed=False,
    fitted_grid=False,
)
"""Whole texture, eight bars known, four to come, from a bar line: what models are compared on."""
FILL = replace(CONTINUE, continued=0.0, filled=1.0)


class WindowSampler:
    """Endless batches of windows of one split; batch `i` of a seed is always the same."""

    def __init__(self, corpus: Corpus, split: str, rules: WindowRules, seed: int = 0) -> None:
        self._corpus, self._rules, self._seed = corpus, rules, seed
        self._draw = PieceDraw(corpus.split(split))

    def batch(self, index: int, size: int) -> Windows:
        """Batch number `index`, `size` windows with gaps of one length."""
        rng = np.random.default_rng((self._seed, index))
        gap = int(rng.choice(self._rules.gaps))
        return Windows.of([self._window(rng, gap) for _ in range(size)])

    def _window(self, rng: np.random.Generator, gap: int) -> GapWindow:
        piece = self._draw(rng)
        gap_start = self._gap_start(rng, gap)
        metre_map = self._corpus.metre_map(piece)
        at = int(
            rng.integers(0, max(1, piece.end - gap * CORPUS_PPQ // GRIDS[0] + 1))
        )  # where the gap begins, in ticks
        if rng.random() < self._rules.on_bar:
            at = metre_map.bar_at(at).start
        notes = self._corpus.notes(piece)
        steps_per_beat = self._grid(rng, notes["onset"], at)
        at = at * steps_per_beat // CORPUS_PPQ * CORPUS_PPQ // steps_per_beat
        grid = StepGrid(at - gap_start * CORPUS_PPQ // steps_per_beat, CORPUS_PPQ, steps_per_beat)
        places = piano_roll.bar_places(metre_map, grid, 0, STEPS)
        steps = np.arange(STEPS)
        outside = (steps < grid.nearest(0)) | (steps >= grid.nearest(piece.end))
        if rng.random() < self._rules.short_prompt:
            keep = int(rng.choice([0, 16, 32, 48]))
            outside |= (steps < gap_start - keep) | (steps >= gap_start + gap + keep)
        outside[gap_start : gap_start + gap] = False
        number, onsets, seen = self._cover(rng, notes, grid)
        if (
            gap_start == 0 or outside[gap_start - 1]
        ):  # nothing is known of what is held into the gap: it is struck
            onsets = np.where(onsets < gap_start, gap_start, onsets)
            number[:gap_start] = -1
        number, free = free_cells(
            rng, self._task(rng), number, onsets, seen["track"], (gap_start, gap_start + gap)
        )
        roll = piano_roll.cells(number, onsets)
        velocity = (
            np.where(roll == ONSET, seen["velocity"][number], 0).astype(np.uint8) if len(seen) else roll
        )
        return GapWindow(roll, free, velocity, outside, places, steps_per_beat, gap_start, gap)

    def _gap_start(self, rng: np.random.Generator, gap: int) -> int:
        kind = rng.random()
        if kind < self._rules.continued:
            return STEPS - gap
        if kind < self._rules.continued + self._rules.filled:
            return int(rng.integers(16, STEPS - gap - 15))
        return 0

    def _task(self, rng: np.random.Generator) -> Task:
        rules, kind = self._rules, rng.random()
        for task, share in (
            (Task.VARY, rules.varied),
            (Task.HARMONISE, rules.harmonised),
            (Task.SPLIT, rules.split),
        ):
            if kind < share:
                return task
            kind -= share
        return Task.WRITE

    def _grid(self, rng: np.random.Generator, onsets: NDArray[np.int32], at: int) -> int:
        """A grid that holds the onsets around tick `at`, mostly the coarsest one that does."""
        if not self._rules.fitted_grid:
            return GRIDS[0]
        lo, hi = np.searchsorted(onsets, [at - 24 * CORPUS_PPQ, at + 24 * CORPUS_PPQ])
        near = onsets[lo:hi].astype(np.int64)
        fits = piano_roll.grid_fits(near, CORPUS_PPQ)
        weights = np.array([_GRID_WEIGHTS[grid] * (fit >= GOOD_FIT) for grid, fit in fits.items()])
        if not weights.any():
            return int(rng.choice([GRIDS[0], piano_roll.fitting_grid(near, CORPUS_PPQ)]))
        return int(rng.choice(GRIDS, p=weights / weights.sum()))

    def _cover(
        self, rng: np.random.Generator, notes: NDArray[np.void], grid: StepGrid
    ) -> tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.void]]:
        """Which note sounds in each cell, (STEPS, P), the notes' onsets in time steps, and the notes."""
        lo, hi = np.searchsorted(notes["onset"], [grid.start - _LONGEST_HELD, grid.tick(STEPS)])
        notes = np.asarray(notes[lo:hi])
        notes = notes[np.isin(notes["track"], self._tracks(rng, np.unique(notes["track"])))]
        shift = int(rng.integers(-6, 6)) if self._rules.transposed else 0
        onsets, ends = piano_roll.time_steps(notes["onset"], notes["duration"], grid)
        columns = notes["pitch"].astype(np.int64) - PIANO_LOWEST + shift
        return piano_roll.cover(onsets, ends, columns, STEPS), onsets, notes

    def _tracks(self, rng: np.random.Generator, tracks: NDArray[np.uint8]) -> NDArray[np.uint8]:
        kind = rng.random()
        if len(tracks) > 1 and kind < self._rules.one_track:
            return rng.choice(tracks, 1)
        if len(tracks) > 1 and kind < self._rules.one_track + self._rules.some_tracks:
            return rng.choice(tracks, len(tracks) - 1, replace=False)
        return tracks


def token_counts(windows: Windows) -> torch.Tensor:
    """How often each onset, hold and stop occurs in the free cells, (2P + 1,), for the output's prior."""
    written = windows.free & (windows.roll != SILENT)
    onsets, holds = (((windows.roll == kind) & written).sum((0, 1)).float() for kind in (ONSET, HOLD))
    return torch.cat([onsets, holds, torch.tensor([float(len(windows.roll) * windows.gap)])])
