"""Writing with a network that draws frames jointly (`gru`): windows, chunks, density, common random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.generation.sampling import (
    LEARNED,
    Choice,
    DensityPilot,
    FrameDecoder,
    FrameRules,
    Pace,
    draw_frames,
    draw_velocities,
    uniforms,
)
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.gap import GapWindow
from deepmusician_gui.representation.piano_roll import ONSET, PITCHES, SILENT, Roll
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST

WINDOW = 192  # time steps, as in training
LONGEST_GAP = 96  # longest gap seen in training
CHUNK = 64  # longer regions are written in pieces of this length
RIGHT = 64  # how much of the music behind the region is shown
LAST_ATTEMPT = 3
USUAL_SHARE, MOST_USUAL = 0.25, 0.9  # of the frames strike something, where nothing tells and at most


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows (K, P) of the region, one take for each of `controls`, which are alike but for their seeds.

    The threshold slider scales the density aimed at by a quarter (0) to four (1) times the prompt's. Each further
    attempt pushes harder for onsets, the last one begins with a note whatever the model thinks.
    """
    takes = Takes(prompt, controls, attempt)
    rules = frame_rules(prompt, controls[0])
    start = 0
    while start < prompt.steps:
        left = prompt.steps - start
        gap = left if left <= LONGEST_GAP else CHUNK
        # takes are alike until they have been drawn: the first chunk is opened once for all of them
        size = len(controls) if start == 0 else 1
        groups = [slice(k, k + size) for k in range(0, len(controls), size)]
        windows = [
            _window(prompt, takes.rolls[g.start], takes.velocities[g.start], start, gap) for g in groups
        ]
        decoders = [network.open_gap(window, size) for window in windows]
        for t in range(start, start + gap):
            now = next(rules)
            chances = [takes.write(decoder, g, now, t) for decoder, g in zip(decoders, groups, strict=True)]
            at = SIDE_STEPS + t
            yield Rows(takes.rolls[:, at].copy(), takes.velocities[:, at].copy(), np.concatenate(chances))
        start += gap


class Takes:
    """K takes while they are written: what they hold so far, their numbers and their pilots."""

    def __init__(self, prompt: Prompt, controls: list[Controls], attempt: int) -> None:
        first, count = controls[0], len(controls)
        ratio = 4.0 ** (2 * first.threshold - 1)
        density = prompt.density if not first.keep_rhythm else None
        target = None if density is None else density * ratio
        push, slack = log(ratio) + 0.5 * attempt, 4 * prompt.grid.steps_per_beat
        self._pilots = [DensityPilot(target, push, slack) for _ in controls]
        self._numbers = np.stack(
            [uniforms(one.seed, prompt.steps, prompt.stood) for one in controls]
        )  # (K, steps, P + 1)
        self._choice = Choice(first.temperature, first.top_k, first.top_p)
        self._pace = _pace(prompt, first, ratio)
        self._is_last_attempt = attempt == LAST_ATTEMPT
        self.rolls = np.repeat(prompt.roll[None], count, 0)  # (K, T, P)
        self.velocities = np.repeat(prompt.velocities[None], count, 0)

    def write(self, decoder: FrameDecoder, group: slice, rules: FrameRules, t: int) -> NDArray[np.float64]:
        """Draw time step `t` of the takes that the decoder writes; the chances of what was drawn, (., P)."""
        pilots, numbers = self._pilots[group], self._numbers[group, t]
        drawn, chances = draw_frames(
            decoder,
            decoder.advance(),
            rules,
            numbers[:, :PITCHES],
            self._choice,
            np.array([pilot.bias() for pilot in pilots]),
            np.full(len(pilots), self._is_last_attempt and t == 0),
            self._pace,
        )
        cells, velocities = self.rolls[group, SIDE_STEPS + t], self.velocities[group, SIDE_STEPS + t]
        own = drawn != SILENT
        cells[own] = drawn[own]
        struck = drawn == ONSET
        for k, (pilot, onsets) in enumerate(zip(pilots, struck.sum(1).tolist(), strict=True)):
            pilot.count(onsets)
            if onsets:
                velocities[k, struck[k]] = draw_velocities(decoder, k, cells[k], numbers[k, PITCHES])
            decoder.finish_frame(k, cells[k], velocities[k])
        return chances


def _pace(prompt: Prompt, controls: Controls, ratio: float) -> Pace:
    """Usual is that as large a share of the frames strikes as near the region, times the ratio of what is asked for.

    A rhythm that is kept is not tempered.
    """
    if controls.rhythm_temperature is None or controls.keep_rhythm:
        return LEARNED
    share = min((prompt.struck_share or USUAL_SHARE) * ratio, MOST_USUAL)
    return Pace(controls.rhythm_temperature, log(share) - log(1 - share))


def frame_rules(prompt: Prompt, controls: Controls) -> Iterator[FrameRules]:
    """What each time step of the region may hold."""
    wanted = controls.allowed(PIANO_LOWEST, PIANO_HIGHEST)
    rhythm = prompt.rhythm.tolist() if controls.keep_rhythm else [None] * prompt.steps
    most = controls.polyphony or (1 if prompt.is_line else PITCHES)
    for t, onsets in zip(range(SIDE_STEPS, SIDE_STEPS + prompt.steps), rhythm, strict=True):
        kept = int(np.count_nonzero(prompt.roll[t]))
        yield FrameRules(prompt.free[t] & wanted, prompt.free[t], max(0, most - kept), onsets)


def _window(prompt: Prompt, roll: Roll, velocities: NDArray[np.uint8], start: int, gap: int) -> GapWindow:
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
        roll[rows],
        prompt.free[rows] & inside,
        velocities[rows],
        prompt.outside[rows],
        prompt.places[rows],
        prompt.grid.steps_per_beat,
        gap_start,
        gap,
    )
