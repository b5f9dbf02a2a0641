"""Notes <-> piano roll: one column per piano key, one row per time step, onsets and holds told apart.

A roll is (T, P) uint8 with P = 88, column p being pitch 21 + p, and cells SILENT, ONSET or HOLD. It loses what
the time grid cannot hold (onsets and ends are rounded to the nearest step, every note lasts at least one), the
velocities, the track, and pitches outside the piano. Where two notes of one pitch overlap, the later onset ends
the earlier note.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.timing import MetreMap

PITCHES = PIANO_HIGHEST - PIANO_LOWEST + 1
SILENT, ONSET, HOLD = 0, 1, 2

Roll = NDArray[np.uint8]
"""(T, P) cells."""


@dataclass(frozen=True, slots=True)
class StepGrid:
    """The time axis of a roll: time step 0 begins at tick `start`, `steps_per_beat` steps to a quarter note."""

    start: int
    ppq: int
    steps_per_beat: int = 4

    def tick(self, time_step: int) -> int:
        """First tick of a time step, which may be negative."""
        return self.start + round(time_step * self.ppq / self.steps_per_beat)

    def nearest(self, tick: int) -> int:
        """The time step whose start is nearest to `tick`, halves upward."""
        return ((tick - self.start) * 2 * self.steps_per_beat + self.ppq) // (2 * self.ppq)


def encode(notes: Iterable[Note], grid: StepGrid, first: int, steps: int) -> Roll:
    """The roll of time steps first .. first + steps - 1, (steps, P). A note that began earlier shows as HOLD."""
    table = np.array([(n.onset, n.duration, n.pitch) for n in notes], np.int64).reshape(-1, 3)
    onsets = _nearest(table[:, 0], grid) - first
    ends = np.maximum(_nearest(table[:, 0] + table[:, 1], grid) - first, onsets + 1)
    return draw(onsets, ends, table[:, 2] - PIANO_LOWEST, steps)


def draw(onsets: NDArray[np.int64], ends: NDArray[np.int64], columns: NDArray[np.int64], steps: int) -> Roll:
    """A roll from note tables in time steps (each (N,), ends exclusive), sorted by onset; (steps, P).

    Notes outside the steps or the piano are left out, those that cross its start begin with HOLD.
    """
    roll = np.zeros((steps, PITCHES), np.uint8)
    seen = (ends > 0) & (onsets < steps) & (columns >= 0) & (columns < PITCHES)
    for onset, end, p in zip(onsets[seen].tolist(), ends[seen].tolist(), columns[seen].tolist(), strict=True):
        roll[max(onset, 0) : end, p] = HOLD
        if onset >= 0:
            roll[onset, p] = ONSET
            if end < steps and roll[end, p] == HOLD:  # an earlier, longer note of this pitch ends here too
                roll[end:, p] = np.where(np.cumsum(roll[end:, p] != HOLD) == 0, SILENT, roll[end:, p])
    return roll


def decode(roll: Roll, grid: StepGrid, first: int, velocity: int, track: int) -> list[Note]:
    """The notes that begin in a roll whose row 0 is time step `first`; HOLD without an onset before it is ignored."""
    ends = np.empty((len(roll), PITCHES), np.int64)  # where a note sounding at each cell stops
    after = np.full(PITCHES, len(roll))
    for t in range(len(roll) - 1, -1, -1):
        ends[t] = after
        after = np.where(roll[t] == HOLD, after, t)
    notes = []
    for t, p in np.argwhere(roll == ONSET).tolist():
        onset = grid.tick(first + t)
        end = grid.tick(first + int(ends[t, p]))
        notes.append(Note(onset, PIANO_LOWEST + p, end - onset, velocity, track))
    return notes


def bar_places(metre_map: MetreMap, grid: StepGrid, first: int, steps: int) -> NDArray[np.int64]:
    """For each time step its place in its bar and the length of that bar, in steps: (steps, 2).

    Steps before tick 0 continue the first bar's metre backwards.
    """
    places = np.empty((steps, 2), np.int64)
    bar = metre_map.bar_at(max(grid.tick(first), 0))
    for i in range(steps):
        tick = grid.tick(first + i)
        if tick >= bar.end:
            bar = metre_map.bar_at(tick)
        length = max(1, round(bar.signature.bar_ticks(grid.ppq) * grid.steps_per_beat / grid.ppq))
        into = round((tick - bar.start) * grid.steps_per_beat / grid.ppq)
        places[i] = into % length, length
    return places


def onsets_per_step(roll: Roll) -> float:
    """Density: mean number of notes that begin at a time step, 0 for an empty roll."""
    return float((roll == ONSET).sum() / len(roll)) if len(roll) else 0.0


def _nearest(ticks: NDArray[np.int64], grid: StepGrid) -> NDArray[np.int64]:
    return ((ticks - grid.start) * 2 * grid.steps_per_beat + grid.ppq) // (2 * grid.ppq)
