"""How likely a network finds a whole piece: window after window, each gap written with all before it known.

By the chain rule the gaps' likelihoods multiply to that of the piece, but for what lies further back than a window,
and for how long a note sounds on once its gap is over: that is known in the next one, as it is to who continues.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from deepmusician_gui.errors import PromptError
from deepmusician_gui.models.gap import HOLD, ONSET, GapWindow, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.training.windows import STEPS

GAP = 64  # time steps judged at once; all others of a window lie before them


@dataclass(frozen=True, slots=True)
class PieceLikelihood:
    """What a piece costs, in nats, on a grid of so many steps to a beat."""

    nats: float
    steps: int
    notes: int
    steps_per_beat: int

    @property
    def nats_per_step(self) -> float:
        return self.nats / self.steps

    @property
    def nats_per_note(self) -> float:
        return self.nats / self.notes


@torch.inference_mode()
def piece_likelihood(
    network: Gru, notes: Sequence[Note], metre_map: MetreMap, ppq: int, steps_per_beat: int | None = None
) -> PieceLikelihood:
    """The likelihood of notes, sorted by onset, on a grid of so many steps to a beat, or on the one that fits them.

    Counted are the bars from the first note's on, up to the end of the last note; notes that fall on one cell of the
    grid count once. Raises PromptError if there is no note on the piano's keys.
    """
    on_keys = [note for note in notes if PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST]
    if not on_keys:
        raise PromptError("There are no notes to judge.")
    onsets = np.array([note.onset for note in on_keys], np.int64)
    grid = StepGrid(
        metre_map.bar_at(int(onsets[0])).start, ppq, steps_per_beat or piano_roll.fitting_grid(onsets, ppq)
    )
    nats = steps = struck = 0.0
    for window in consecutive_windows(on_keys, metre_map, grid):
        windows = Windows.of([window])
        nats += float(network.nats(windows)[0].sum())
        steps += window.gap
        struck += int((window.roll[window.gap_start :] == ONSET).sum())
    return PieceLikelihood(nats, int(steps), int(struck), grid.steps_per_beat)


def consecutive_windows(notes: Sequence[Note], metre_map: MetreMap, grid: StepGrid) -> Iterator[GapWindow]:
    """Windows whose gaps follow each other from time step 0 on, the last one as short as the notes end."""
    total = max(grid.nearest(max(note.end for note in notes)), grid.nearest(notes[-1].onset) + 1)
    for at in range(0, total, GAP):
        gap = min(GAP, total - at)
        first, gap_start = at + gap - STEPS, STEPS - gap
        roll = piano_roll.encode(notes, grid, first, STEPS)
        held_on = np.logical_and.accumulate(roll[gap_start:] == HOLD)  # from before the gap
        yield GapWindow(
            roll,
            np.concatenate([np.zeros((gap_start, P), np.bool_), ~held_on]),
            piano_roll.encode_velocity(notes, roll, grid, first),
            np.arange(first, first + STEPS) < 0,
            piano_roll.bar_places(metre_map, grid, first, STEPS),
            grid.steps_per_beat,
            gap_start,
            gap,
        )
