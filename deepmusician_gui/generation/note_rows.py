"""Between prompts of cells and writers of notes: the notes that a prompt shows, and the rows that notes make.

Times are time steps from the region's first one on, P = 88 keys.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT
from deepmusician_gui.score.note import PIANO_LOWEST
from deepmusician_gui.score.timing import BarSpan


class StepNote(NamedTuple):
    """A note in time steps."""

    onset: int
    pitch: int
    duration: int
    velocity: int


def known_notes(prompt: Prompt) -> list[StepNote]:
    """The notes that a prompt shows, by onset; one that began before the prompt begins with it."""
    roll = np.where(prompt.outside[:, None] | prompt.free, SILENT, prompt.roll)
    notes = []
    for key in np.flatnonzero((roll != SILENT).any(0)).tolist():
        cells = roll[:, key]
        begins = (cells == ONSET) | ((cells == HOLD) & (np.append(SILENT, cells[:-1]) == SILENT))
        ends = np.append(np.flatnonzero(cells != HOLD), len(cells))
        for t in np.flatnonzero(begins).tolist():
            end = int(ends[np.searchsorted(ends, t, "right")])
            loud = int(prompt.velocities[t, key]) or prompt.velocity
            notes.append(StepNote(t - SIDE_STEPS, PIANO_LOWEST + key, end - t, loud))
    return sorted(notes)


def known_bars(prompt: Prompt) -> list[BarSpan]:
    """The bars that a prompt shows, whole, those of the region among them."""
    shown = np.flatnonzero(~prompt.outside) - SIDE_STEPS
    first, last = max(0, prompt.grid.tick(int(shown[0]))), prompt.grid.tick(int(shown[-1]))
    metre_map = prompt.score.metre_map
    numbers = range(metre_map.bar_at(first).number, metre_map.bar_at(max(first, last)).number + 1)
    return [metre_map.bar(number) for number in numbers]


def units(prompt: Prompt, tick: int, units_per_beat: int) -> int:
    """A place in ticks, in units counted from the region's start."""
    ppq = prompt.score.ppq
    return (2 * (tick - prompt.region.start) * units_per_beat + ppq) // (2 * ppq)


class Sheet:
    """The region of one take, (steps, P), as its notes come in by onset."""

    def __init__(self, prompt: Prompt) -> None:
        shape = (prompt.steps, PITCHES)
        self._free = prompt.free[SIDE_STEPS : SIDE_STEPS + prompt.steps]
        self._cells = prompt.roll[SIDE_STEPS : SIDE_STEPS + prompt.steps].copy()
        self._velocities = np.zeros(shape, np.uint8)
        self._chances = np.zeros(shape)

    def add(self, note: StepNote, chance: float) -> None:
        """Write a note where cells are free; it ends what sounded of its key."""
        key, span = note.pitch - PIANO_LOWEST, slice(note.onset, note.onset + note.duration)
        if not self._free[note.onset, key]:
            return
        blocked = np.flatnonzero(~self._free[span, key])
        span = slice(span.start, span.start + int(blocked[0])) if len(blocked) else span
        later = slice(span.start, None)
        self._cells[later, key][self._free[later, key]] = SILENT
        self._cells[span, key] = HOLD
        self._cells[note.onset, key] = ONSET
        self._velocities[note.onset, key] = note.velocity
        self._chances[span, key] = chance

    def row(self, t: int) -> Rows:
        """Time step `t`, all (P,); nothing that begins at it or before may come in any more."""
        return Rows(self._cells[t].copy(), self._velocities[t].copy(), self._chances[t].copy())


def side_by_side(rows: list[Rows]) -> Rows:
    """The rows of K takes, (P,) each, as (K, P)."""
    return Rows(*(np.stack(parts) for parts in zip(*rows, strict=True)))
