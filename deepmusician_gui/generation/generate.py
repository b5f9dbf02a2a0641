"""The one way to get notes from a model: a generator of progress that any caller can stop between two beats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import inf
from typing import Any

import numpy as np

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation import joint, threshold
from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows, read_prompt
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation.piano_roll import GRIDS, HOLD, ONSET, Roll
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

MOST_REDRAWS = 3
MOST_TAKES = 16
SEEDS_A_TAKE = MOST_REDRAWS + 1  # takes stand so many seeds apart, so that none is another's redraw

Writer = Callable[[Any, Prompt, list[Controls], int], Iterator[Rows]]
"""(network, prompt, controls of each take, attempt) -> rows (K, P) of the region, one after the other."""

_WRITERS: dict[str, Writer] = {"gru": joint.write, "gru_classic": threshold.write}


def generate(model: LoadedModel, score: Score, region: Region, controls: Controls) -> Iterator[TakeProgress]:
    """One take; see `generate_takes`."""
    for (progress,) in generate_takes(model, score, region, controls, 1):
        yield progress


def generate_takes(
    model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
) -> Iterator[tuple[TakeProgress, ...]]:
    """Write the region of `score` anew, `takes` times; yields after each beat, at the end with all `done`.

    Closing it stops the work. Take k is what seed + 4 k gives alone. Notes outside the region stay as they are,
    notes that begin in it on its track are not shown to the model unless the region keeps them.
    A silent answer and a copy of the bars before are drawn again with the next seed, at most three times; a model
    that draws nothing by chance says that it was silent. Raises PromptError if there is nothing to write or a
    control is out of range.
    """
    _check(controls, takes)
    prompt = read_prompt(score, region, controls.grid if "grid" in model.entry.honours else GRIDS[0])
    wanted = [replace(controls, seed=controls.seed + SEEDS_A_TAKE * k) for k in range(takes)]
    answers = [TakeProgress((), region.start, False, one.seed) for one in wanted]
    most = MOST_REDRAWS if "seed" in model.entry.honours else 0
    undone = list(range(takes))
    for attempt in range(most + 1):
        used = [replace(wanted[k], seed=wanted[k].seed + attempt) for k in undone]
        sheets = [_Sheet(prompt) for _ in undone]
        for t, rows in enumerate(_WRITERS[model.entry.kind](model.network, prompt, used, attempt), 1):
            for i, sheet in enumerate(sheets):
                sheet.rows.append(Rows(*(part[i] for part in rows)))
            if t == prompt.steps or t % prompt.grid.steps_per_beat:
                continue
            for k, sheet in zip(undone, sheets, strict=True):
                answers[k] = _progress(sheet, prompt.grid.tick(t), answers[k], attempt)
            yield tuple(answers)
        for k, sheet in zip(undone, sheets, strict=True):
            answers[k] = _judged(sheet, region.end, answers[k], attempt, is_last=attempt == most)
        undone = [k for k in undone if not answers[k].done]
        if not undone:
            break
    yield tuple(answers)


class _Sheet:
    """What is written of one take: its rows (P,), and of the notes in them those that will not change any more."""

    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt
        self.rows: list[Rows] = []
        self._finished: list[tuple[Note, float]] = []
        self._first = 0  # of the rows that are not finished

    def notes(self) -> list[tuple[Note, float]]:
        """All notes so far with their chances, by onset; those that sound at the end may yet grow."""
        open_rows = _stacked(self.rows[self._first :])
        held = (self.prompt.own(open_rows.cells, self._first) == HOLD).any(1)
        quiet = np.flatnonzero(~held)
        answer = self.prompt.answer(open_rows, self._first)
        if len(quiet) and (until := int(quiet[-1])):
            tick = self.prompt.grid.tick(self._first + until)
            done = [(note, chance) for note, chance in answer if note.onset < tick]
            self._finished += done
            self._first += until
            answer = answer[len(done) :]
        return self._finished + answer

    @property
    def cells(self) -> Roll:
        """All rows, (t, P)."""
        return np.stack([row.cells for row in self.rows])


def _stacked(rows: list[Rows]) -> Rows:
    return Rows(*(np.stack(parts) for parts in zip(*rows, strict=True)))


def _progress(sheet: _Sheet, written_to: int, before: TakeProgress, attempt: int) -> TakeProgress:
    """How far a take has come."""
    answer = sheet.notes()
    return replace(
        before,
        notes=tuple(note for note, _ in answer),
        chances=tuple(chance for _, chance in answer),
        written_to=written_to,
        seed=before.seed - before.redraws + attempt,
        redraws=attempt,
    )


def _judged(sheet: _Sheet, end: int, before: TakeProgress, attempt: int, *, is_last: bool) -> TakeProgress:
    """A take that is written to the end: done, unless something is wrong with it that another attempt may mend."""
    take, fault = _progress(sheet, end, before, attempt), _fault(sheet.prompt, sheet.cells)
    if not fault:
        return replace(take, done=True)
    if is_last:
        return replace(take, done=True, remark=f"The answer {fault}; try another threshold or model.")
    return replace(take, remark=f"The answer {fault}, so it was drawn again with seed {take.seed + 1}.")


def _check(controls: Controls, takes: int) -> None:
    if not 0.0 < controls.temperature < inf or not 0.0 <= controls.threshold <= 1.0 or controls.seed < 0:
        raise PromptError(
            "Temperature must be above 0, threshold between 0 and 1, and the seed not negative."
        )
    if controls.top_k < 0 or not 0.0 < controls.top_p <= 1.0:
        raise PromptError("Top-k must not be negative, and top-p must be above 0 and at most 1.")
    if not controls.scale or controls.lowest > controls.highest or controls.polyphony < 0:
        raise PromptError("The scale, the range or the polyphony leaves no key to strike.")
    if controls.grid is not None and controls.grid not in GRIDS:
        raise PromptError(f"The time grid has {', '.join(map(str, sorted(GRIDS)))} steps to a beat.")
    if not 1 <= takes <= MOST_TAKES:
        raise PromptError(f"Between 1 and {MOST_TAKES} takes can be asked for at once, not {takes}.")


def _fault(prompt: Prompt, roll: Roll) -> str:
    """What is wrong with an answer: silence, or a copy of what stood right before it."""
    struck = roll == ONSET
    if not (struck & prompt.free[SIDE_STEPS : SIDE_STEPS + len(roll)]).any():
        return "was silent"
    before = prompt.roll[max(0, SIDE_STEPS - len(roll)) : SIDE_STEPS]
    is_long = len(roll) > prompt.grid.steps_per_beat and len(before) == len(roll)
    if is_long and np.array_equal(before == ONSET, struck):
        return "repeated the bars before it note for note"
    return ""
