"""The one way to get notes from a model: a generator of progress that any caller can stop between two beats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import inf

from deepmusician_gui.errors import PromptError, Sentence
from deepmusician_gui.generation import (
    abc_writer,
    beat_writer,
    blocks,
    chord_writer,
    joint,
    note_regression,
    note_writer,
    performance_writer,
    threshold,
    token_writer,
    word_writer,
)
from deepmusician_gui.generation.draft import Draft, Writer
from deepmusician_gui.generation.faults import fault
from deepmusician_gui.generation.prompt import read_prompt
from deepmusician_gui.generation.sheet import from_rows
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation.piano_roll import GRIDS
from deepmusician_gui.score.score import Score

MOST_REDRAWS = 3
MOST_TAKES = 16
SEEDS_A_TAKE = MOST_REDRAWS + 1  # takes stand so many seeds apart, so that none is another's redraw

_WRITERS: dict[str, Writer] = {
    "gru": from_rows(joint.write),
    "gru_classic": from_rows(threshold.write),
    "conv_vae": from_rows(blocks.write),
    "conv_vae_classic": from_rows(blocks.write_classic),
    "music_transformer": from_rows(beat_writer.write),
    "music_transformer_classic": performance_writer.write,
    "abc_lstm": abc_writer.write,
    "note_rnn": note_writer.write,
    "chord_lstm": chord_writer.write,
    "note_lstm": word_writer.write,
    "token_lstm": token_writer.write,
    "note_rnn_classic": note_regression.write,
}
"""By kind of model. Those that fill a piano roll go through `from_rows`, all others write drafts themselves."""


def generate(
    model: LoadedModel, score: Score, region: Region, controls: Controls, *, once: bool = False
) -> Iterator[TakeProgress]:
    """One take; see `generate_takes`."""
    for (progress,) in generate_takes(model, score, region, controls, 1, once=once):
        yield progress


def generate_takes(
    model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int, *, once: bool = False
) -> Iterator[tuple[TakeProgress, ...]]:
    """Write the region of `score` anew, `takes` times; yields after each beat, at the end with all `done`.

    Closing it stops the work. Take k is what seed + 4 k gives alone. Notes outside the region stay as they are,
    notes that begin in it on its track are not shown to the model unless the region keeps them.
    A silent answer, a copy of the bars before and one note for ever are drawn again with the next seed, at most three
    times; where nothing is drawn by chance, once, with the likeliest keys. With `once` the first answer stands,
    whatever is wrong with it. Raises PromptError if there is nothing to write or a control is out of range.
    """
    check(controls, takes)
    prompt = read_prompt(score, region, controls.grid if "grid" in model.entry.honours else GRIDS[0])
    wanted = [replace(controls, seed=controls.seed + SEEDS_A_TAKE * k) for k in range(takes)]
    answers = [TakeProgress((), region.start, False, one.seed) for one in wanted]
    is_seeded = "seed" in model.entry.honours
    attempts = range(0, MOST_REDRAWS + 1, 1 if is_seeded else MOST_REDRAWS)[: 1 if once else None]
    undone = list(range(takes))
    for redraws, attempt in enumerate(attempts):
        used = [replace(wanted[k], seed=wanted[k].seed + redraws) for k in undone]
        for drafts in _WRITERS[model.entry.kind](model.network, prompt, used, attempt):
            for k, draft in zip(undone, drafts, strict=True):
                answers[k] = _progress(draft, answers[k], redraws)
            if any(draft.written_to < region.end for draft in drafts):
                yield tuple(answers)
        for k in undone:
            flaw = fault(prompt, controls, answers[k].notes)
            answers[k] = _judged(answers[k], flaw, is_seeded=is_seeded, is_last=attempt == attempts[-1])
        undone = [k for k in undone if not answers[k].done]
        if not undone:
            break
    yield tuple(answers)


def _progress(draft: Draft, before: TakeProgress, redraws: int) -> TakeProgress:
    """How far a take has come."""
    return before._replace(
        notes=tuple(note for note, _ in draft.notes),
        chances=tuple(chance for _, chance in draft.notes),
        written_to=draft.written_to,
        seed=before.seed - before.redraws + redraws,
        redraws=redraws,
        remark=draft.remark or before.remark,
    )


def _judged(take: TakeProgress, flaw: str, *, is_seeded: bool, is_last: bool) -> TakeProgress:
    """A take that is written to the end: done, unless something is wrong with it that another attempt may mend."""
    if not flaw:
        return take._replace(done=True)
    if is_last:
        return take._replace(
            done=True, remark=Sentence("The answer {flaw}; try another threshold or model.", flaw=flaw)
        )
    if not is_seeded:
        return take._replace(
            remark=Sentence("The answer {flaw}, so the likeliest keys were taken.", flaw=flaw)
        )
    told = Sentence(
        "The answer {flaw}, so it was drawn again with seed {seed}.", flaw=flaw, seed=take.seed + 1
    )
    return take._replace(remark=told)


def check(controls: Controls, takes: int = 1) -> None:
    """Raises PromptError if a control, or the number of takes, is out of range."""
    if not 0.0 < controls.temperature < inf or not 0.0 <= controls.threshold <= 1.0 or controls.seed < 0:
        raise PromptError(
            "Temperature must be above 0, threshold between 0 and 1, and the seed not negative."
        )
    if controls.rhythm_temperature is not None and not 0.0 < controls.rhythm_temperature < inf:
        raise PromptError("The temperature of the rhythm must be above 0.")
    if controls.top_k < 0 or not 0.0 < controls.top_p <= 1.0:
        raise PromptError("Top-k must not be negative, and top-p must be above 0 and at most 1.")
    if controls.problem:
        raise PromptError(controls.problem)
    if controls.grid is not None and controls.grid not in GRIDS:
        raise PromptError(
            "The time grid has {grids} steps to a beat.", grids=", ".join(map(str, sorted(GRIDS)))
        )
    if not 1 <= takes <= MOST_TAKES:
        raise PromptError(
            "Between 1 and {most} takes can be asked for at once, not {takes}.", most=MOST_TAKES, takes=takes
        )
