"""Writing with a network that draws frames jointly (`gru`): windows, chunks, density, common random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt
from deepmusician_gui.generation.sampling import DensityPilot, draw_frame, uniforms
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.representation.piano_roll import SILENT, Roll

WINDOW = 192  # time steps, as in training
LONGEST_GAP = 96  # longest gap seen in training
CHUNK = 64  # longer regions are written in pieces of this length
RIGHT = 64  # how much of the music behind the region is shown
LAST_ATTEMPT = 3


def write(network: Any, prompt: Prompt, controls: Controls, attempt: int) -> Iterator[Roll]:
    """The rows (P,) of the region, drawn with `network.open_gap`.

    The threshold slider scales the density aimed at by a quarter (0) to four (1) times the prompt's. Each further
    attempt pushes harder for onsets, the last one begins with a note whatever the model thinks.
    """
    ratio = 4.0 ** (2 * controls.threshold - 1)
    target = None if prompt.density is None else prompt.density * ratio
    push = float(np.log(ratio)) + 0.5 * attempt
    pilot = DensityPilot(target, push)
    numbers = uniforms(controls.seed, prompt.steps)
    roll = prompt.roll.copy()
    start = 0
    while start < prompt.steps:
        left = prompt.steps - start
        gap = left if left <= LONGEST_GAP else CHUNK
        decoder = network.open_gap(*_window(prompt, roll, start, gap))
        frame = None
        for t in range(start, start + gap):
            holdable = decoder.advance(frame)
            kept = prompt.roll[SIDE_STEPS + t] != SILENT
            wake = attempt == LAST_ATTEMPT and t == 0
            row = draw_frame(
                decoder,
                holdable,
                ~kept,
                numbers[t],
                controls.temperature,
                pilot.bias(),
                wake and not kept.all(),
            )
            pilot.count(row)
            roll[SIDE_STEPS + t] = row
            frame = row
            yield row
        start += gap


def _window(
    prompt: Prompt, roll: Roll, start: int, gap: int
) -> tuple[Roll, np.ndarray[Any, Any], np.ndarray[Any, Any], int, int]:
    """A window of WINDOW steps around time steps start .. start + gap - 1: cells, outside, places, gap start, gap.

    Only the last chunk is shown what follows the region; for the others it lies beyond their window.
    """
    last = start + gap == prompt.steps
    right = min(RIGHT, len(prompt.after), WINDOW - gap) if last else 0
    first = SIDE_STEPS + start + gap + right - WINDOW
    rows = slice(first, first + WINDOW)
    return roll[rows], prompt.outside[rows], prompt.places[rows], WINDOW - gap - right, gap
