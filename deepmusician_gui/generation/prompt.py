"""The notes around a region as a model sees them: a piano roll on a time grid with the region cut out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Region
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

STEPS_PER_BEAT = 4
SIDE_STEPS = 192  # how far a model is shown the music to each side
HELD_STEPS = 256  # how much further back a note may begin that still sounds
DENSITY_STEPS = 64  # how much of each side says how dense the answer should be
PERCUSSION_CHANNEL = 9
DEFAULT_VELOCITY = 80


@dataclass(frozen=True, slots=True)
class Prompt:
    """A roll of time steps -SIDE_STEPS .. steps + SIDE_STEPS - 1 of `grid`; the region is steps 0 .. steps - 1.

    T = steps + 2 * SIDE_STEPS, row SIDE_STEPS is time step 0. Cells inside the region are only those of kept notes
    that reach into it (HOLD).
    """

    grid: StepGrid
    steps: int
    roll: Roll
    outside: NDArray[np.bool_]
    """(T,): nothing was written here, before the music's first bar or after its last note."""
    places: NDArray[np.int64]
    """(T, 2): place in the bar and length of the bar, in time steps."""
    velocity: int
    """Mean of the notes shown."""
    track: int

    @property
    def density(self) -> float | None:
        """Onsets per time step near the region, None if there is no music there."""
        near = slice(SIDE_STEPS - DENSITY_STEPS, SIDE_STEPS), slice(SIDE_STEPS + self.steps, None)
        cells = np.concatenate([self.roll[near[0]][~self.outside[near[0]]], self.after[:DENSITY_STEPS]])
        return piano_roll.onsets_per_step(cells) if (cells == ONSET).any() else None

    @property
    def after(self) -> Roll:
        """The known rows behind the region."""
        behind = slice(SIDE_STEPS + self.steps, None)
        return self.roll[behind][~self.outside[behind]]

    def notes(self, cells: Roll) -> tuple[Note, ...]:
        """The notes of an answer (t, P) whose row 0 is time step 0, cut at the region's end."""
        return tuple(sorted(piano_roll.decode(cells, self.grid, 0, self.velocity, self.track)))


def read_prompt(score: Score, region: Region) -> Prompt:
    """What a model is shown of `score` around `region`.

    It sees the region's track, and the other pitched tracks too where they are silent in the region: an answer at
    the end continues the whole piece, an answer inside one line of several follows that line.
    Raises PromptError if the region is shorter than a time step or its track is percussion.
    """
    if score.tracks[region.track].channel == PERCUSSION_CHANNEL:
        raise PromptError("This is a drum track; the models write pitched notes only.")
    grid = StepGrid(region.start, score.ppq, STEPS_PER_BEAT)
    steps = grid.nearest(region.end)
    if steps < 1:
        raise PromptError("The span is shorter than a sixteenth note.")
    time_steps = np.arange(-SIDE_STEPS, steps + SIDE_STEPS)
    heard = _heard_tracks(score, region)
    kept = _kept_notes(
        score, region, heard, grid.tick(-SIDE_STEPS - HELD_STEPS), grid.tick(steps + SIDE_STEPS)
    )
    roll = piano_roll.encode(kept, grid, -SIDE_STEPS, len(time_steps))
    first, last = _extent(score, region, heard, grid)
    outside = ((time_steps < 0) & (time_steps < first)) | ((time_steps >= steps) & (time_steps >= last))
    places = piano_roll.bar_places(score.metre_map, grid, -SIDE_STEPS, len(time_steps))
    velocity = round(sum(n.velocity for n in kept) / len(kept)) if kept else DEFAULT_VELOCITY
    inside = roll[SIDE_STEPS : SIDE_STEPS + steps]
    inside[inside == ONSET] = SILENT  # rounding may pull an onset into the region
    return Prompt(grid, steps, roll, outside, places, velocity, region.track)


def _heard_tracks(score: Score, region: Region) -> frozenset[int]:
    others = {n.track for n in score.notes_starting_in(region.start, region.end)} - {region.track}
    pitched = {i for i, track in enumerate(score.tracks) if track.channel != PERCUSSION_CHANNEL}
    return frozenset(pitched - others | {region.track})


def _kept_notes(score: Score, region: Region, heard: frozenset[int], start: int, end: int) -> list[Note]:
    """The heard notes that begin from `start` to `end` and that the answer does not stand in for."""
    return [
        n
        for n in score.notes_starting_in(max(0, start), end)
        if n.track in heard and not (n.track == region.track and region.start <= n.onset < region.end)
    ]


def _extent(score: Score, region: Region, heard: frozenset[int], grid: StepGrid) -> tuple[int, int]:
    """Time steps where the heard music begins, with its first bar, and where it ends."""
    first = next((n for n in score.notes if n.track in heard and n.onset < region.start), None)
    last = max((n.end for n in score.notes if n.track in heard and n.onset >= region.end), default=0)
    begin = 0 if first is None else grid.nearest(score.metre_map.bar_at(first.onset).start)
    return begin, grid.nearest(last)
