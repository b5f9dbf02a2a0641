"""How much sounds in the answers of `gru-classic`, whatever threshold cuts them: the collapse to silence as a curve.

What is fed back is the probabilities and not what the threshold lets through, so that one answer serves all thresholds.
Letters: B prompts, P = 88 keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import ModelError, PromptError
from deepmusician_gui.generation.riddle import Piece
from deepmusician_gui.models.gap import SILENT
from deepmusician_gui.models.gru_classic import LENGTH
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import StepGrid

CUTS = np.round(np.linspace(0.01, 0.99, 99), 2)
"""A key sounds where its probability is above."""
MOST_PROMPTS = 48

Frames = NDArray[np.bool_]


class Density(NamedTuple):
    """What sounds, for each of CUTS."""

    notes: tuple[float, ...]
    """Keys that sound at a time step, on average."""
    silence: tuple[float, ...]
    """Share of the time steps at which none does."""


class Truth(NamedTuple):
    """The same of what the composers wrote."""

    notes: float
    silence: float


def prompts_of(pieces: Sequence[Piece]) -> tuple[Frames, Frames]:
    """Which keys sound in stretches of 96 sixteenths, and in the 96 that follow each: two of (B, 96, P).

    Raises PromptError where no piece is so long.
    """
    spans = []
    for piece in pieces:
        grid = StepGrid(0, piece.score.ppq)
        notes = piece.score.heard().pitched_notes
        steps = grid.nearest(max((note.end for note in notes), default=0))
        sounding = piano_roll.encode(notes, grid, 0, steps) != SILENT
        starts = range(0, steps - 2 * LENGTH + 1, LENGTH)
        spans += [sounding[start : start + 2 * LENGTH] for start in starts]
    if not spans:
        raise PromptError(
            "No piece is {quarters} quarter notes long, which a prompt and its answer take.",
            quarters=2 * LENGTH // 4,
        )
    even = np.unique(np.linspace(0, len(spans) - 1, MOST_PROMPTS).astype(int))
    chosen = np.stack([spans[i] for i in even])
    return chosen[:, :LENGTH], chosen[:, LENGTH:]


def truth_of(answers: Frames) -> Truth:
    """Of frames (..., P)."""
    count = answers.sum(-1)
    return Truth(float(count.mean()), float((count == 0).mean()))


def densities(model: LoadedModel, prompts: Frames) -> Iterator[Density | float]:
    """Yields the share that is done after each time step, and all at last. Raises ModelError for another model."""
    if model.entry.kind != "gru_classic":
        raise ModelError("{model} does not write by a threshold.", model=model.entry.title)
    notes, silence = np.zeros(len(CUTS)), np.zeros(len(CUTS))
    for step, chances in enumerate(model.network.probabilities(prompts, LENGTH, 1.0), 1):
        count = (chances[None] > CUTS[:, None, None]).sum(-1)  # (cuts, B)
        notes += count.mean(1)
        silence += (count == 0).mean(1)
        yield step / LENGTH
    yield Density(tuple((notes / LENGTH).tolist()), tuple((silence / LENGTH).tolist()))
