"""Writing as the original research did (`gru-classic`): keys whose probability passes a threshold sound."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT

LENGTH = 96  # time steps the network was trained to read and to write


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:  # noqa: ARG001
    """The rows of the region; nothing is drawn by chance, so takes are alike and a further attempt changes nothing.

    The slider's right end is the densest: a key sounds if its probability is above 1 - threshold. One channel
    cannot tell a struck key from a held one; a key that goes on sounding is held.
    """
    sounding = prompt.roll[:SIDE_STEPS] != SILENT
    cut = 1.0 - controls[0].threshold
    previous = np.zeros(PITCHES, np.bool_)
    for start in range(0, prompt.steps, LENGTH):
        steps = min(LENGTH, prompt.steps - start)
        for probabilities in network.probabilities(sounding[None, -LENGTH:], steps, controls[0].temperature):
            now = probabilities[0] > cut
            free = prompt.free[len(sounding)]
            row = np.where(now & free, np.where(previous, HOLD, ONSET), SILENT).astype(np.uint8)
            velocities = np.where(row == ONSET, prompt.velocity, 0).astype(np.uint8)
            previous = now
            sounding = np.concatenate([sounding, now[None]])
            yield Rows(*(np.tile(part, (len(controls), 1)) for part in (row, velocities, probabilities[0])))
