"""What a latent space is worth: how much it says, what comes back out of it, and whether ways through it are smooth.

Blocks of two bars are drawn from the test split as in training, not transposed; clips are the first bars of prompts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.cli.evaluation.contestants import Told
from deepmusician_gui.cli.evaluation.report import Row, row
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.interpolate import Way, interpolate, reconstruction
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.blocks import BLOCK
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.score.timing import DEFAULT_PPQ
from deepmusician_gui.training.answers import overlap
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus
from deepmusician_gui.training.intervals import Counts, Figure, mean, ratio
from deepmusician_gui.training.latent_space import latent_space
from deepmusician_gui.training.windows import CONTINUE, WindowSampler

TASK = "latent space"
CLIP_BARS = 2
STEPS = 5
_SURE = Controls(temperature=0.5)  # as `interpolate` draws


def figures(model: LoadedModel, corpus: Corpus, prompts: Sequence[Case], told: Told) -> list[Row]:
    """The rows that only a model with a latent space has; clips are the first bars of `prompts`."""
    told("blocks")
    rows = _space(model, corpus, len(prompts))
    told("clips there and back")
    rows += _returns(model, prompts)
    told("ways between clips")
    rows += _ways(model, prompts)
    told("music out of nothing")
    return rows + _from_nothing(model, len(prompts))


def _space(model: LoadedModel, corpus: Corpus, count: int) -> list[Row]:
    """The bound on the likelihood of blocks, the latent's part of it, and how many of its units say anything."""
    sampler = WindowSampler(corpus, "test", replace(CONTINUE, gaps=(BLOCK,)), 4)
    found = latent_space(model.network, [sampler.batch(number, 1) for number in range(count)])
    each = [str(number) for number in range(count)]
    return [
        _row(model, "nats per sixteenth, at most", mean(found.nats, each), count),
        _row(model, "of them nats of the latent, per block", mean(found.latent_nats, each), count),
        _row(model, f"active units of {found.units}", Figure(*[found.active] * 3), count),
    ]


def _returns(model: LoadedModel, prompts: Sequence[Case]) -> list[Row]:
    """How much of a clip comes back, and how much of it comes back from another piece's clip."""
    found = [_onsets(reconstruction(model, _clip(case), _SURE), DEFAULT_PPQ) for case in prompts]
    true = [_onsets(_clip(case).notes, CORPUS_PPQ, _clip_start(case)) for case in prompts]
    others = [*true[1:], *true[:1]]
    rows = []
    for figure, wanted in (("onsets that come back, F1", true), ("the same against another clip", others)):
        counts: list[Counts] = [
            (2 * len(own & there), len(own) + len(there)) for own, there in zip(found, wanted, strict=True)
        ]
        rows.append(_row(model, figure, ratio(counts, [case.piece for case in prompts]), len(prompts)))
    return rows


def _ways(model: LoadedModel, prompts: Sequence[Case]) -> list[Row]:
    """Between each clip and the next one: whether a clip is silent, and how far apart neighbours are and the ends."""
    clips = [_clip(case) for case in prompts]
    ways = [interpolate(model, [a], [b], STEPS, _SURE) for a, b in pairwise(clips)]
    pieces = [case.piece for case in prompts[:-1]]
    silent: list[Counts] = [(way.counts.count(0) + len(way.woken), STEPS) for way in ways]
    hues = [_pitch_classes(way) for way in ways]
    near = [float(np.mean([1 - overlap(a, b) for a, b in pairwise(hue)])) for hue in hues]
    far = [1 - overlap(hue[0], hue[-1]) for hue in hues]
    return [
        _row(model, "silent clips on the way", ratio(silent, pieces), len(ways)),
        _row(model, "pitch-class distance of neighbours", mean(near, pieces), len(ways)),
        _row(model, "pitch-class distance of the ends", mean(far, pieces), len(ways)),
    ]


def _from_nothing(model: LoadedModel, count: int) -> list[Row]:
    """Whether anything comes of latents drawn by chance, four bars each."""
    score = empty_score()
    region = continue_region(score, 0, 4)
    lengths = [len(_notes(model, score, region, seed)) for seed in range(count)]
    each = [str(seed) for seed in range(count)]
    return [
        _row(model, "silent out of nothing", mean([float(not notes) for notes in lengths], each), count),
        _row(
            model, "notes in four bars out of nothing", mean([float(notes) for notes in lengths], each), count
        ),
    ]


def _notes(model: LoadedModel, score: Score, region: Region, seed: int) -> tuple[Note, ...]:
    *_, take = generate(model, score, region, Controls(seed), once=True)
    return take.notes


def _clip(case: Case) -> Score:
    """The first two bars of a prompt from its first note on."""
    start = _clip_start(case)
    metre_map = case.prompt.metre_map
    end = metre_map.bar(metre_map.bar_at(start).number + CLIP_BARS - 1).end
    return replace(case.prompt, notes=case.prompt.notes_starting_in(start, end))


def _clip_start(case: Case) -> int:
    return case.prompt.metre_map.bar_at(case.prompt.notes[0].onset).start


def _onsets(notes: Sequence[Note], ppq: int, start: int = 0) -> set[tuple[int, int]]:
    """Which key is struck on which sixteenth of a clip that begins at tick `start`."""
    return {(round((note.onset - start) * 4 / ppq), note.pitch) for note in notes}


def _pitch_classes(way: Way) -> list[NDArray[np.float64]]:
    """Shares of the pitch classes in each clip, (12,); zeros where it is silent."""
    ends = [*way.starts[1:], way.score.end + 1]
    hues = []
    for start, end in zip(way.starts, ends, strict=True):
        notes = way.score.notes_starting_in(start, end)
        counts = np.bincount([note.pitch % 12 for note in notes], minlength=12).astype(np.float64)
        hues.append(counts / max(1, counts.sum()))
    return hues


def _row(model: LoadedModel, figure: str, found: Figure, n: int) -> Row:
    return row(TASK, figure, model.entry.name, found, n)
