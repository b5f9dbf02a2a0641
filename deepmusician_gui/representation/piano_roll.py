"""Notes <-> piano roll: one column per piano key, one row per time step, onsets and holds told apart.

A roll is (T, P) uint8 with P = 88, column p being pitch 21 + p, and cells SILENT, ONSET or HOLD. It loses what
the time grid cannot hold (onsets and ends are rounded to the nearest step, every note lasts at least one), the
velocities, the track, and pitches outside the piano. Where two notes of one pitch overlap, the later onset ends
the earlier note.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.timing import MetreMap

PITCHES = PIANO_HIGHEST - PIANO_LOWEST + 1
SILENT, ONSET, HOLD = 0, 1, 2

GRIDS = (4, 3, 6, 12)
"""Steps per beat that models write on, the most usual first."""

GOOD_FIT = 0.95  # share of onsets that a grid must hold to be the music's own

FAIR_FIT = 0.75

Roll = NDArray[np.uint8]
"""(T, P) cells."""


class StepGrid(NamedTuple):
    """The time axis of a roll: time step 0 begins at tick `start`, `steps_per_beat` steps to a quarter note."""

    start: int
    ppq: int
    steps_per_beat: int = 4

    def tick(self, time_step: int) -> int:
        """First tick of a time step, which may be negative."""
        return self.start + round(time_step * self.ppq / self.steps_per_beat)

    def ticks(self, steps: int) -> NDArray[np.int64]:
        """`tick` of the time steps 0 to `steps`, both included, (steps + 1,)."""
        return self.start + np.rint(np.arange(steps + 1) * self.ppq / self.steps_per_beat).astype(np.int64)

    @overload
    def nearest(self, tick: int) -> int: ...
    @overload
    def nearest(self, tick: NDArray[np.int64]) -> NDArray[np.int64]: ...
    def nearest(self, tick: int | NDArray[np.int64]) -> int | NDArray[np.int64]:
        """The time step whose start is nearest to `tick`, or to each of them, halves upward."""
        return ((tick - self.start) * 2 * self.steps_per_beat + self.ppq) // (2 * self.ppq)


def encode(notes: Iterable[Note], grid: StepGrid, first: int, steps: int) -> Roll:
    """The roll of time steps first .. first + steps - 1, (steps, P). A note that began earlier shows as HOLD."""
    table = np.array([(n.onset, n.duration, n.pitch) for n in notes], np.int64).reshape(-1, 3)
    onsets, ends = time_steps(table[:, 0], table[:, 1], grid)
    return draw(onsets - first, ends - first, table[:, 2] - PIANO_LOWEST, steps)


def time_steps(
    onsets: NDArray[np.integer], durations: NDArray[np.integer], grid: StepGrid
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Onsets and ends of notes, given in ticks (N,), in time steps; ends exclusive, each at least one step on."""
    first = grid.nearest(onsets.astype(np.int64))
    return first, np.maximum(grid.nearest(onsets.astype(np.int64) + durations.astype(np.int64)), first + 1)


def encode_velocity(notes: Iterable[Note], roll: Roll, grid: StepGrid, first: int) -> NDArray[np.uint8]:
    """How loud the struck cells of a roll are, that `encode` made from the same notes; 0 elsewhere, (T, P)."""
    velocity = np.zeros_like(roll)
    for note in notes:
        t, p = grid.nearest(note.onset) - first, note.pitch - PIANO_LOWEST
        if 0 <= t < len(roll) and 0 <= p < PITCHES:
            velocity[t, p] = note.velocity
    return np.where(roll == ONSET, velocity, 0).astype(np.uint8)


def draw(onsets: NDArray[np.int64], ends: NDArray[np.int64], columns: NDArray[np.int64], steps: int) -> Roll:
    """A roll from note tables in time steps (each (N,), ends exclusive), sorted by onset; (steps, P).

    Notes outside the steps or the piano are left out, those that cross its start begin with HOLD.
    """
    return cells(cover(onsets, ends, columns, steps), onsets)


def cover(
    onsets: NDArray[np.int64], ends: NDArray[np.int64], columns: NDArray[np.int64], steps: int
) -> NDArray[np.int32]:
    """Which note, by its number in the tables, sounds in each cell, -1 for none; (steps, P). See `draw`."""
    number = np.full((steps, PITCHES), -1, np.int32)
    seen = np.flatnonzero((ends > 0) & (onsets < steps) & (columns >= 0) & (columns < PITCHES))
    starts, stops, keys = onsets[seen].clip(0).tolist(), ends[seen].tolist(), columns[seen].tolist()
    for i, start, end, p in zip(seen.tolist(), starts, stops, keys, strict=True):
        number[start:end, p] = i
        if end < steps and number[end, p] >= 0:  # an earlier, longer note of this pitch ends here too
            number[end : ends[number[end, p]], p] = -1
    return number


def cells(number: NDArray[np.int32], onsets: NDArray[np.int64]) -> Roll:
    """The cells of a `cover` by notes that begin at `onsets` (N,)."""
    struck = onsets[number] == np.arange(len(number))[:, None] if len(onsets) else np.False_
    return np.where(number < 0, SILENT, np.where(struck, ONSET, HOLD)).astype(np.uint8)


def beside(line: NDArray[np.bool_], *, below: bool) -> NDArray[np.bool_]:
    """The cells on one side of a line, both (T, P), measured from its latest note; everywhere before it begins."""
    keys = np.arange(line.shape[1])
    edge = np.where(line, keys, PITCHES).min(1) if below else np.where(line, keys, -1).max(1)
    latest = np.maximum.accumulate(np.where(line.any(1), np.arange(len(line)), -1))
    side = keys < edge[latest][:, None] if below else keys > edge[latest][:, None]
    return np.asarray(side | (latest < 0)[:, None])


def decode(roll: Roll, velocity: NDArray[np.uint8], grid: StepGrid, first: int, track: int) -> list[Note]:
    """The notes that begin in a roll whose row 0 is time step `first`, as loud as `velocity` (T, P) says there.

    HOLD without an onset before it is ignored.
    """
    steps = np.arange(len(roll))[:, None]
    stops = np.where(roll == HOLD, len(roll), steps)  # where what sounded a step before stops
    ends = np.minimum.accumulate(stops[::-1], 0)[::-1]
    ends = np.concatenate(
        [ends[1:], np.full((1, PITCHES), len(roll))]
    )  # where what begins at each cell stops
    notes = []
    for t, p in np.argwhere(roll == ONSET).tolist():
        onset = grid.tick(first + t)
        end = grid.tick(first + int(ends[t, p]))
        # where a file has fewer ticks than the grid has steps, a step may have no length of its own
        notes.append(Note(onset, PIANO_LOWEST + p, max(1, end - onset), int(velocity[t, p]), track))
    return notes


def bar_places(metre_map: MetreMap, grid: StepGrid, first: int, steps: int) -> NDArray[np.int64]:
    """For each time step its place in its bar and the length of that bar, in steps, and the bar's number: (steps, 3).

    Steps before tick 0 continue the first bar's metre backwards, with numbers below 0.
    """
    places = np.empty((steps, 3), np.int64)
    ticks = grid.start + np.rint(np.arange(first, first + steps) * grid.ppq / grid.steps_per_beat).astype(
        np.int64
    )
    i = 0
    while i < steps:
        bar = metre_map.bar_at(max(int(ticks[i]), 0))
        j = max(i + 1, int(np.searchsorted(ticks, bar.end)))
        length = max(1, round(bar.signature.bar_ticks(grid.ppq) * grid.steps_per_beat / grid.ppq))
        into = np.rint((ticks[i:j] - bar.start) * grid.steps_per_beat / grid.ppq).astype(np.int64)
        places[i:j, 0], places[i:j, 1] = into % length, length
        places[i:j, 2] = bar.number + np.minimum(0, into // length)
        i = j
    return places


def grid_fits(onsets: NDArray[np.int64], ppq: int) -> dict[int, float]:
    """The share of onsets (N,), in ticks, that lie on each of GRIDS to within an eightieth of a beat; 1 for none."""
    fits = {}
    for steps_per_beat in GRIDS:
        into = (onsets * steps_per_beat) % ppq  # in ticks / steps_per_beat
        off = np.minimum(into, ppq - into) / (steps_per_beat * ppq)  # in beats
        fits[steps_per_beat] = float((off <= 1 / 80).mean()) if len(onsets) else 1.0
    return fits


def fitting_grid(onsets: NDArray[np.int64], ppq: int) -> int:
    """The first of GRIDS that holds nearly all of these onsets (N,), in ticks, or else the one that holds most.

    Where none holds much the music keeps to no grid, and the most usual one is as good as any.
    """
    fits = grid_fits(onsets, ppq)
    best = next(
        (grid for grid, fit in fits.items() if fit >= GOOD_FIT), max(GRIDS, key=lambda grid: fits[grid])
    )
    return best if fits[best] >= FAIR_FIT else GRIDS[0]


def onsets_per_step(roll: Roll) -> float:
    """Density: mean number of notes that begin at a time step, 0 for an empty roll."""
    return float((roll == ONSET).sum() / len(roll)) if len(roll) else 0.0
