"""The one way to get notes from a model: a generator of progress that any caller can stop between two beats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation import joint, threshold
from deepmusician_gui.generation.prompt import SIDE_STEPS, STEPS_PER_BEAT, Prompt, read_prompt
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation.piano_roll import ONSET, PITCHES, Roll
from deepmusician_gui.score.score import Score

MOST_REDRAWS = 3

Writer = Callable[[Any, Prompt, Controls, int], Iterator[Roll]]
"""(network, prompt, controls, attempt) -> rows (P,) of the region, one after the other."""

_WRITERS: dict[str, Writer] = {"gru": joint.write, "gru_classic": threshold.write}


def generate(model: LoadedModel, score: Score, region: Region, controls: Controls) -> Iterator[TakeProgress]:
    """Write the region of `score` anew; yields after each beat, at the end with `done`. Closing it stops the work.

    Notes outside the region stay as they are, notes that begin in it on its track are not shown to the model.
    A silent answer and a copy of the bars before are drawn again with the next seed, at most three times; a model
    that draws nothing by chance says that it was silent. Raises PromptError if there is nothing to write.
    """
    if not controls.temperature > 0.0 or not 0.0 <= controls.threshold <= 1.0 or controls.seed < 0:
        raise PromptError(
            "Temperature must be above 0, threshold between 0 and 1, and the seed not negative."
        )
    prompt = read_prompt(score, region)
    write = _WRITERS[model.entry.kind]
    redraws = MOST_REDRAWS if "seed" in model.entry.honours else 0
    remark = ""
    for attempt in range(redraws + 1):
        used = replace(controls, seed=controls.seed + attempt)
        roll = np.zeros((prompt.steps, PITCHES), np.uint8)
        for t, row in enumerate(write(model.network, prompt, used, attempt)):
            roll[t] = row
            if (t + 1) % STEPS_PER_BEAT == 0 and t + 1 < prompt.steps:
                yield TakeProgress(
                    prompt.notes(roll[: t + 1]), prompt.grid.tick(t + 1), False, used.seed, remark
                )
        fault = _fault(roll, prompt)
        if fault and attempt < redraws:
            remark = f"The answer {fault}, so it was drawn again with seed {used.seed + 1}."
            continue
        if fault:
            remark = f"The answer {fault}; try another threshold or model."
        yield TakeProgress(prompt.notes(roll), region.end, True, used.seed, remark)
        return


def _fault(roll: Roll, prompt: Prompt) -> str:
    """What is wrong with an answer: silence, or a copy of what stood right before it."""
    if not (roll == ONSET).any():
        return "was silent"
    before = prompt.roll[max(0, SIDE_STEPS - len(roll)) : SIDE_STEPS]
    if (
        len(roll) > STEPS_PER_BEAT
        and len(before) == len(roll)
        and np.array_equal(before == ONSET, roll == ONSET)
    ):
        return "repeated the bars before it note for note"
    return ""
