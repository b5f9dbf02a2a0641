"""Writing as the original research did (`gru-classic`): keys whose probability passes a threshold sound.

Letters: K takes, P = 88 keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.joint import LAST_ATTEMPT
from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT

LENGTH = 96  # time steps the network was trained to read and to write


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows of the region; nothing is drawn by chance, so takes are alike.

    One channel cannot tell a struck key from a held one; a key that goes on sounding is held.
    """
    sounding = prompt.roll[:SIDE_STEPS] != SILENT
    gate = Gate(prompt, controls[0], attempt)
    previous = np.zeros(PITCHES, np.bool_)
    for start in range(0, prompt.steps, LENGTH):
        steps = min(LENGTH, prompt.steps - start)
        for probabilities in network.probabilities(sounding[None, -LENGTH:], steps, controls[0].temperature):
            free = prompt.free[len(sounding)]
            (now,) = gate.passing(probabilities, free)
            row = np.where(now & free, np.where(previous, HOLD, ONSET), SILENT).astype(np.uint8)
            velocities = np.where(row == ONSET, prompt.velocity, 0).astype(np.uint8)
            previous = now
            sounding = np.concatenate([sounding, now[None]])
            yield Rows(*(np.tile(part, (len(controls), 1)) for part in (row, velocities, probabilities[0])))


class Gate:
    """Which keys sound: those whose probability is above 1 - threshold, so that the slider's right end is the densest.

    The last attempt follows answers that were silent, or stayed on one note: it takes the likeliest keys, as many as
    sounded together before.
    """

    def __init__(self, prompt: Prompt, controls: Controls, attempt: int) -> None:
        self._cut = 1.0 - controls.threshold
        sounding = (prompt.before != SILENT).sum(1)
        usual = round(float(sounding[sounding > 0].mean())) if sounding.any() else 1
        self._wanted = usual if attempt == LAST_ATTEMPT else 0

    def passing(self, probabilities: NDArray[np.floating], free: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The keys that sound, (K, P), where `free`, (P,), says which may be written."""
        if not self._wanted:
            return np.asarray(probabilities > self._cut)
        reachable = np.where(free, probabilities, -1.0)
        least = np.partition(reachable, -self._wanted, axis=1)[:, -self._wanted, None]
        return np.asarray((reachable >= least) & free)
