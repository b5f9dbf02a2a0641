"""Writing note after note as the tutorial does (`note-rnn-classic`): pitches are drawn, steps and durations are means.

Only the temperature and the seed act. Times within are quarter notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.sampling import Choice
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note

LENGTH = 25  # notes that the next one is made from
MOST_A_BEAT = 24  # notes; a network that stands still would else write for ever
_ALONE = (60 / 128, 1.0, 1.0)  # what fills a prompt that is too short


def write(
    network: Any,
    prompt: Prompt,
    controls: list[Controls],
    attempt: int,  # noqa: ARG001 - another seed is all that changes
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the whole region, one a take."""
    yield tuple(Draft(tuple(_answer(network, prompt, one)), prompt.region.end) for one in controls)


def _answer(network: Any, prompt: Prompt, controls: Controls) -> list[tuple[Note, float]]:
    region, ppq = prompt.region, prompt.score.ppq
    rng = np.random.Generator(np.random.Philox(controls.seed))
    choices, pitches = {range(128): Choice(controls.temperature)}, np.zeros(128, np.bool_)
    pitches[PIANO_LOWEST : PIANO_HIGHEST + 1] = True
    told, clock = _shown(prompt)
    notes: list[tuple[Note, float]] = []
    for _ in range(MOST_A_BEAT * max(1, (region.end - region.start) // ppq)):
        logits, step, duration = network.follow(np.array(told[-LENGTH:], np.float32))
        pitch, chance = draw_token(logits, pitches, choices, rng.random())
        step, duration = max(0.0, step), max(0.0, duration)
        told.append((pitch / 128, step, duration))
        clock += step
        onset = max(round(clock * ppq), region.start)
        if onset >= region.end:
            break
        length = max(1, min(round(duration * ppq), region.end - onset))
        notes.append((Note(onset, pitch, length, prompt.velocity, prompt.track), chance))
    return sorted(notes)


def _shown(prompt: Prompt) -> tuple[list[tuple[float, float, float]], float]:
    """The last notes before the region, at least LENGTH of them, and where the last one begins."""
    region, ppq = prompt.region, prompt.score.ppq
    notes = prompt.heard_notes(region.start - 256 * ppq, region.start)[-LENGTH:]
    told = [_ALONE] * (LENGTH - len(notes))
    before = notes[0].onset if notes else region.start
    for note in notes:
        told.append((note.pitch / 128, (note.onset - before) / ppq, note.duration / ppq))
        before = note.onset
    return told, before / ppq
