"""Writing with a network that draws frames jointly (`gru`): windows, chunks, density, common random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.generation.sampling import (
    Choice,
    DensityPilot,
    FrameDecoder,
    FrameRules,
    draw_frames,
    draw_velocities,
    uniforms,
)
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.gap import GapWindow
from deepmusician_gui.representation.piano_roll import PITCHES, SILENT
from deepmusician_gui.score.note import PIANO_LOWEST

WINDOW = 192  # time steps, as in training
LONGEST_GAP = 96  # longest gap seen in training
CHUNK = 64  # longer regions are written in pieces of this length
RIGHT = 64  # how much of the music behind the region is shown
LAST_ATTEMPT = 3


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows (K, P) of the region, one take for each of `controls`, which are alike but for their seeds.

    The threshold slider scales the density aimed at by a quarter (0) to four (1) times the prompt's. Each further
    attempt pushes harder for onsets, the last one begins with a note whatever the model thinks.
    """
    takes = [_Take(prompt, one, attempt) for one in controls]
    rules = _rules(prompt, controls[0])
    start = 0
    while start < prompt.steps:
        left = prompt.steps - start
        gap = left if left <= LONGEST_GAP else CHUNK
        # takes are alike until they have been drawn: the first chunk is opened once for all of them
        groups = [takes] if start == 0 else [[take] for take in takes]
        decoders = [network.open_gap(_window(prompt, group[0], start, gap), len(group)) for group in groups]
        for t in range(start, start + gap):
            now = next(rules)
            pairs = zip(decoders, groups, strict=True)
            chances = np.concatenate([_write_frame(decoder, group, now, t) for decoder, group in pairs])
            at = SIDE_STEPS + t
            yield Rows(
                np.stack([take.roll[at] for take in takes]),
                np.stack([take.velocities[at] for take in takes]),
                chances,
            )
        start += gap


class _Take:
    """One take while it is written: what it holds so far, its numbers and its pilot."""

    def __init__(self, prompt: Prompt, controls: Controls, attempt: int) -> None:
        ratio = 4.0 ** (2 * controls.threshold - 1)
        density = prompt.density if not controls.keep_rhythm else None
        self.pilot = DensityPilot(
            None if density is None else density * ratio,
            float(np.log(ratio)) + 0.5 * attempt,
            4 * prompt.grid.steps_per_beat,
        )
        self.roll, self.velocities = prompt.roll.copy(), prompt.velocities.copy()
        self.numbers = uniforms(controls.seed, prompt.steps)
        self.choice = Choice(controls.temperature, controls.top_k, controls.top_p)
        self.wake = attempt == LAST_ATTEMPT


def _write_frame(decoder: FrameDecoder, takes: list[_Take], rules: FrameRules, t: int) -> NDArray[np.float64]:
    """Draw time step `t` of each take; the chances of what was drawn, (K, P)."""
    at = SIDE_STEPS + t
    drawn, chances = draw_frames(
        decoder,
        decoder.advance(),
        rules,
        np.stack([take.numbers[t, :PITCHES] for take in takes]),
        takes[0].choice,
        np.array([take.pilot.bias() for take in takes]),
        np.array([take.wake and t == 0 for take in takes]),
    )
    for k, (take, cells) in enumerate(zip(takes, drawn, strict=True)):
        take.pilot.count(cells)
        take.roll[at] = np.where(cells != SILENT, cells, take.roll[at])
        own = draw_velocities(decoder, k, take.roll[at], cells != SILENT, take.numbers[t, PITCHES])
        take.velocities[at] = np.where(own, own, take.velocities[at])
        decoder.finish_frame(k, take.roll[at], take.velocities[at])
    return chances


def _rules(prompt: Prompt, controls: Controls) -> Iterator[FrameRules]:
    """What each time step of the region may hold."""
    pitches = np.arange(PITCHES) + PIANO_LOWEST
    wanted = (
        (pitches >= controls.lowest)
        & (pitches <= controls.highest)
        & np.isin(pitches % 12, list(controls.scale))
    )
    rhythm = prompt.rhythm.tolist() if controls.keep_rhythm else [None] * prompt.steps
    most = controls.polyphony or (1 if prompt.is_line else PITCHES)
    for t, onsets in zip(range(SIDE_STEPS, SIDE_STEPS + prompt.steps), rhythm, strict=True):
        kept = int(np.count_nonzero(prompt.roll[t]))
        yield FrameRules(prompt.free[t] & wanted, prompt.free[t], max(0, most - kept), onsets)


def _window(prompt: Prompt, take: _Take, start: int, gap: int) -> GapWindow:
    """A window of WINDOW steps around time steps start .. start + gap - 1.

    Only the last chunk is shown what follows the region; for the others it lies beyond their window.
    """
    last = start + gap == prompt.steps
    right = min(RIGHT, len(prompt.after), WINDOW - gap) if last else 0
    first = SIDE_STEPS + start + gap + right - WINDOW
    rows = slice(first, first + WINDOW)
    gap_start = WINDOW - gap - right
    inside = np.zeros((WINDOW, 1), np.bool_)
    inside[gap_start : gap_start + gap] = True
    return GapWindow(
        take.roll[rows],
        prompt.free[rows] & inside,
        take.velocities[rows],
        prompt.outside[rows],
        prompt.places[rows],
        prompt.grid.steps_per_beat,
        gap_start,
        gap,
    )
