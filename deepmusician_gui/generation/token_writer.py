"""Writing tokens that tell no time (`chord-lstm-classic`, `note-lstm-classic`): one every half beat, as long as that.

A network that has music to begin with goes on with some of that, drawn by chance, takes what is likeliest, and never
hears the prompt; where that has a fault, such as one note for ever, what comes is drawn. One that has none hears the
prompt, and what comes is always drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import numpy as np

from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.sampling import Choice
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_choice import draw_token
from deepmusician_gui.representation.chord_tokens import code_of, pitches_of
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note

MOST_SHOWN = 50  # tokens of a prompt, as in training
NOTHING = 0  # the code of nothing known


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the whole region, one a take."""
    is_drawn = attempt > 0 or not network.config.starts
    answers = (_answer(network, prompt, one, is_drawn=is_drawn) for one in controls)
    yield tuple(Draft(tuple(notes), prompt.region.end) for notes in answers)


def _answer(network: Any, prompt: Prompt, controls: Controls, *, is_drawn: bool) -> list[tuple[Note, float]]:
    region, codes, starts = prompt.region, network.config.codes, network.config.starts
    rng = np.random.Generator(np.random.Philox(controls.seed))
    choices = {range(len(codes)): Choice(controls.temperature, 0 if is_drawn else 1)}
    told, state = starts[rng.integers(len(starts))] if starts else _heard(prompt), None
    notes: list[tuple[Note, float]] = []
    step = max(1, prompt.score.ppq // 2)
    for onset in range(region.start, region.end, step):
        logits, state = network.follow(told, state)
        place, chance = draw_token(logits, np.ones(len(codes), np.bool_), choices, rng.random())
        told = [codes[place]]
        length = min(step, region.end - onset)
        notes += [
            (Note(onset, pitch, length, prompt.velocity, prompt.track), chance)
            for pitch in pitches_of(codes[place])
        ]
    return notes


def _heard(prompt: Prompt) -> list[int]:
    """The codes of what stands before the region, at least one."""
    start = prompt.region.start
    heard = prompt.heard_notes(start - 256 * prompt.score.ppq, start)
    notes = [note for note in heard if PIANO_LOWEST <= note.pitch <= PIANO_HIGHEST]
    struck = [[note.pitch for note in group] for _, group in groupby(notes, lambda note: note.onset)]
    return [NOTHING, *map(code_of, struck[-MOST_SHOWN:])]
