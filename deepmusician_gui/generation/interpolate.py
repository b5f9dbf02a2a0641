"""From one clip or style to another through a model's latent space: clips on the way, all of one length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import numpy as np

from deepmusician_gui.errors import ModelError, PromptError, Sentence
from deepmusician_gui.generation import blocks
from deepmusician_gui.generation.generate import check
from deepmusician_gui.generation.joint import LAST_ATTEMPT
from deepmusician_gui.generation.latent_path import Point, middle, slerp
from deepmusician_gui.generation.prompt import Prompt, Rows, read_prompt
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.blocks import block_steps
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import GRIDS, Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Marker, Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoMap

FEWEST_STEPS, MOST_STEPS = 3, 16
SURE = 0.5  # temperature: ends that are drawn boldly are not much like the clips
MOST_BLOCKS = 4  # of a clip: eight bars of 4/4


@dataclass(frozen=True, slots=True)
class Way:
    """The clips from one to another, one after the other."""

    score: Score
    """All of them on one track, each beginning at a bar line and under a marker."""
    starts: tuple[int, ...]
    """The tick at which each clip begins."""
    counts: tuple[int, ...]
    """How many notes each of them has."""
    woken: tuple[int, ...]
    """Which of them, from 0, were silent at first and had to be drawn again."""
    remark: str
    """What is worth telling, in a sentence, or ""."""


def interpolate(
    model: LoadedModel, first: Sequence[Score], second: Sequence[Score], steps: int, controls: Controls
) -> Way:
    """`steps` clips (3-16) from one end to the other.

    An end is a score, which the model gives back, or several, in the middle of which it lies: a composer's, or of one
    kind. Of each score up to four blocks of two bars (of 4/4; see `block_steps`) are read from the bar of its first
    note on; the longer end is cut. All pitched tracks are read; tempo and metre are those of the first score. Each clip
    is drawn with the same seed, so that neighbours differ in their place alone. Raises ModelError if the model cannot,
    PromptError for a score without pitched notes, a number of steps or a control out of range.
    """
    if "interpolate" not in model.entry.can:
        raise ModelError("{model} cannot interpolate.", model=model.entry.name)
    check(controls)
    if controls.keep_rhythm:
        raise PromptError("Between two clips there is no rhythm to keep.")
    if not FEWEST_STEPS <= steps <= MOST_STEPS:
        raise PromptError(
            "Between {fewest} and {most} steps lead from one clip to another, not {steps}.",
            fewest=FEWEST_STEPS,
            most=MOST_STEPS,
            steps=steps,
        )
    ends = _places(model, first), _places(model, second)
    arcs = list(zip(*ends, strict=False))
    count = len(arcs)
    places = np.array([[slerp(a, b, i / (steps - 1)) for i in range(steps)] for a, b in arcs])
    sheet, prompt = _empty_sheet([*first, *second], count)
    takes, woken = _drawn(model, prompt, controls, places)
    length = prompt.grid.tick(prompt.steps)
    notes = tuple(
        note._replace(onset=note.onset + i * length) for i, take in enumerate(takes) for note in take
    )
    longer = max(map(len, ends))
    remark = ""
    if longer > count:
        remark = Sentence(
            "Of the longer clip, {count} of {all} stretches of two bars were read.", count=count, all=longer
        )
    starts = tuple(i * length for i in range(steps))
    markers = tuple(Marker(start, f"{i} of {steps}") for i, start in enumerate(starts, 1))
    return Way(replace(sheet, notes=notes, markers=markers), starts, tuple(map(len, takes)), woken, remark)


def reconstruction(model: LoadedModel, score: Score, controls: Controls) -> tuple[Note, ...]:
    """How a model gives a clip back that it was shown, from tick 0 on: what an end of a way is."""
    places = _places(model, [score])
    _, prompt = _empty_sheet([score], len(places))
    (notes,), _ = _drawn(model, prompt, controls, np.array([[place] for place in places]))
    return notes


def _places(model: LoadedModel, scores: Sequence[Score]) -> list[Point]:
    """Where an end lies, block after block."""
    clips = [[model.network.latent_of(block) for block in _clip(score)] for score in scores]
    rows = zip_longest(*clips)
    return [middle([point for point in row if point is not None]) for row in rows]


def _drawn(
    model: LoadedModel, prompt: Prompt, controls: Controls, places: blocks.Latents
) -> tuple[list[tuple[Note, ...]], tuple[int, ...]]:
    """The notes of clips that lie at `places`, and which of them had to be woken."""
    write = blocks.cut if model.entry.kind == "conv_vae_classic" else blocks.draw
    clips = _notes(prompt, write(model.network, prompt, [controls] * places.shape[1], 0, places))
    silent = [i for i, notes in enumerate(clips) if not notes]
    if silent:
        again = write(model.network, prompt, [controls] * len(silent), LAST_ATTEMPT, places[:, silent])
        for i, notes in zip(silent, _notes(prompt, again), strict=True):
            clips[i] = notes
    return clips, tuple(silent)


def _notes(prompt: Prompt, written: Iterator[Rows]) -> list[tuple[Note, ...]]:
    """The notes of each take."""
    rows = list(written)
    takes: list[tuple[Note, ...]] = []
    for k in range(len(rows[0].cells)):
        own = Rows(*(np.stack([part[k] for part in parts]) for parts in zip(*rows, strict=True)))
        takes.append(tuple(note for note, _ in prompt.answer(own, 0)))
    return takes


def _clip(score: Score) -> list[Roll]:
    """The blocks of a score from the bar of its first note on, at most MOST_BLOCKS."""
    notes = pitched_notes(score)
    grid = StepGrid(score.metre_map.bar_at(notes[0].onset).start, score.ppq, GRIDS[0])
    last = grid.nearest(max(n.onset for n in notes))
    clip: list[Roll] = []
    at = 0
    while at <= last and len(clip) < MOST_BLOCKS:
        steps = block_steps(int(piano_roll.bar_places(score.metre_map, grid, at, 1)[0, 1]))
        clip.append(piano_roll.encode(notes, grid, at, steps))
        at += steps
    return clip


def pitched_notes(score: Score) -> tuple[Note, ...]:
    """The notes that can be read. Raises PromptError if there are none."""
    notes = score.heard().pitched_notes
    if not notes:
        raise PromptError("There are no pitched notes in this clip.")
    return notes


def _empty_sheet(scores: Sequence[Score], count: int) -> tuple[Score, Prompt]:
    """An empty score with the tempo and metre in which the first one begins, and `count` blocks of it to be written,
    as loud as all of them are."""
    first, start = scores[0], pitched_notes(scores[0])[0].onset
    signature = first.metre_map.signature_at(start)
    tempo = first.tempo_map.change_at(start)
    frame = Score(
        (Track("Way"),),
        tempo_map=TempoMap([tempo._replace(tick=0)]),
        metre_map=MetreMap([signature._replace(tick=0)]),
    )
    grid = StepGrid(0, frame.ppq, GRIDS[0])
    steps = count * block_steps(int(piano_roll.bar_places(frame.metre_map, grid, 0, 1)[0, 1]))
    prompt = read_prompt(frame, Region(0, grid.tick(steps), 0), GRIDS[0])
    heard = [note.velocity for score in scores for note in pitched_notes(score)]
    return frame, prompt._replace(velocity=round(sum(heard) / len(heard)))
