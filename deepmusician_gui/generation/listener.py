"""Listens to music that is there already, to tell what a network would have expected.

Window after window, each gap with all before it known. By the chain rule the gaps' likelihoods multiply to
that of the piece, but for what lies further back than a window, and for how long a note sounds on once its gap is
over: that is known in the next one, as it is to who continues.

Letters: T time steps of the piece, G of a gap, P = 88 keys.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import torch

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.insight import Floats, Insight
from deepmusician_gui.generation.joint import WINDOW
from deepmusician_gui.models.gap import HOLD, ONSET, GapWindow, P
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.timing import MetreMap

GAP = 64  # time steps heard at once; all others of a window lie before them
_TOGETHER = 4  # windows, so that the first are told soon


class Listener:
    """Listens to a piece again and again; what sounds as it did the last time is not heard anew."""

    def __init__(self, network: Gru) -> None:
        self._network = network
        self._heard: dict[bytes, tuple[Floats, Floats]] = {}

    def listen(
        self, notes: Sequence[Note], metre_map: MetreMap, ppq: int, steps_per_beat: int | None = None
    ) -> Iterator[Insight]:
        """All that has been heard so far, again and again, the whole piece at last.

        `notes` are sorted by onset. The grid has so many steps to a beat, or is the one that fits them. The bars from
        the first note's on are heard, up to the end of the last note. Raises PromptError if there is no note on the
        piano's keys.
        """
        on_keys = [note for note in notes if PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST]
        if not on_keys:
            raise PromptError("There are no notes to judge.")
        onsets = np.array([note.onset for note in on_keys], np.int64)
        fine = steps_per_beat or piano_roll.fitting_grid(onsets, ppq)
        grid = StepGrid(metre_map.bar_at(int(onsets[0])).start, ppq, fine)
        windows = list(consecutive_windows(on_keys, metre_map, grid))
        keys = [window.fingerprint for window in windows]
        self._heard = {key: self._heard[key] for key in keys if key in self._heard}
        notes_until = np.cumsum([(window.roll[window.gap_start :] == ONSET).sum() for window in windows])
        for done in range(_TOGETHER, len(windows) + _TOGETHER, _TOGETHER):
            some = slice(done - _TOGETHER, done)
            self._hear(windows[some], keys[some])
            known = [self._heard[key] for key in keys[:done]]
            struck, nats = (np.concatenate(parts) for parts in zip(*known, strict=True))
            yield Insight(grid, struck, nats, int(notes_until[len(known) - 1]))

    @torch.inference_mode()
    def _hear(self, windows: list[GapWindow], keys: list[bytes]) -> None:
        """Remember what is expected in the gaps of these windows."""
        new = [(key, window) for key, window in zip(keys, windows, strict=True) if key not in self._heard]
        for gap in {window.gap for _, window in new}:  # the last one may be short
            alike = [(key, window) for key, window in new if window.gap == gap]
            with _all_cores():
                struck, nats = self._network.foresee(Windows.of([window for _, window in alike]))
            for (key, _), chances, cost in zip(alike, struck.numpy(), nats.numpy(), strict=True):
                self._heard[key] = chances, cost


def consecutive_windows(notes: Sequence[Note], metre_map: MetreMap, grid: StepGrid) -> Iterator[GapWindow]:
    """Windows whose gaps follow each other from time step 0 on, the last one as short as the notes end."""
    total = max(grid.nearest(max(note.end for note in notes)), grid.nearest(notes[-1].onset) + 1)
    for at in range(0, total, GAP):
        gap = min(GAP, total - at)
        first, gap_start = at + gap - WINDOW, WINDOW - gap
        roll = piano_roll.encode(notes, grid, first, WINDOW)
        held_on = np.logical_and.accumulate(roll[gap_start:] == HOLD)  # from before the gap
        yield GapWindow(
            roll,
            np.concatenate([np.zeros((gap_start, P), np.bool_), ~held_on]),
            piano_roll.encode_velocity(notes, roll, grid, first),
            np.arange(first, first + WINDOW) < 0,
            piano_roll.bar_places(metre_map, grid, first, WINDOW),
            grid.steps_per_beat,
            gap_start,
            gap,
        )


@contextmanager
def _all_cores() -> Iterator[None]:
    """Share out what is computed; writing itself is done on one core, see `models.weights`."""
    before = torch.get_num_threads()
    torch.set_num_threads(os.cpu_count() or 1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
