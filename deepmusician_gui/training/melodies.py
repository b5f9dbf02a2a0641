"""Whether what follows a drawn melody is a melody in the same metre, key and register, with phrases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import ONSET, SILENT
from deepmusician_gui.training.answers import (
    Answered,
    Measure,
    empty,
    in_scale,
    melodic_steps,
    note_table,
    overlap,
    scale_of,
    silent_steps,
    triad_of,
)
from deepmusician_gui.training.intervals import Counts, Figure, ratio

AROUND = 6  # semitones beyond each end of the prompt's range, an octave in all, that count as its register
BEAT = 4  # time steps; what is shorter does not end a phrase


def figures(given: Sequence[Answered], truths: Sequence[Answered]) -> dict[str, Figure]:
    """Answers to single-voice prompts, each beside the true continuation of its prompt."""
    pieces = [case.piece for case in given]
    alone = {name: [measure(case) for case in given] for name, measure in _ALONE.items()}
    pairs = list(zip(given, truths, strict=True))
    beside = {
        name: [measure(case, truth) for case, truth in pairs]
        for name, measure in (
            ("metre: places in the bar shared with the truth", metre),
            ("key: onsets in the scale of prompt and truth", key),
            ("phrases: the end is long and in the tonic triad", cadence),
        )
    }
    return {name: ratio(counts, pieces) for name, counts in sorted((alone | beside).items())}


def metre(case: Answered, truth: Answered) -> Counts:
    """How much the places of onsets in the bar share with the truth's."""
    return overlap(_places(case), _places(truth)), 1.0


def _places(case: Answered) -> NDArray[np.float64]:
    struck = (case.answer == ONSET).sum(1).astype(np.float64)
    return np.bincount(np.arange(len(struck)) % case.bar, struck, case.bar).astype(np.float64)


def key(case: Answered, truth: Answered) -> Counts:
    """Onsets in the scale that fits prompt and truth best."""
    struck = case.answer == ONSET
    return float(struck[:, scale_of(np.concatenate([case.prompt, truth.answer]))].sum()), float(struck.sum())


def cadence(case: Answered, truth: Answered) -> Counts:
    """Answers whose last note is not followed for a beat and belongs to the tonic triad of prompt and truth.

    A scale does not tell a minor key from its relative major, so some true endings are missed; both are judged alike.
    """
    onsets, _, keys = note_table(case.answer)
    is_long = len(onsets) > 0 and len(case.answer) - onsets[-1] >= BEAT
    triad = triad_of(np.concatenate([case.prompt, truth.answer]))
    return float(is_long and bool(triad[keys[-1]])), 1.0


def register(case: Answered) -> Counts:
    """Onsets within the prompt's range, AROUND semitones added at each end."""
    known = np.flatnonzero((case.prompt == ONSET).any(0))
    keys = np.nonzero(case.answer == ONSET)[1]
    inside = (keys >= known[0] - AROUND) & (keys <= known[-1] + AROUND) if len(known) else keys < 0
    return float(inside.sum()), float(len(keys))


def several_keys(case: Answered) -> Counts:
    """Sounding time steps with more than one key."""
    sounds = (case.answer != SILENT).sum(1)
    return float((sounds > 1).sum()), float((sounds > 0).sum())


def longest_note(case: Answered) -> Counts:
    """In sixteenths."""
    onsets, ends, _ = note_table(case.answer)
    return float((ends - onsets).max(initial=0)), 1.0


def rests(case: Answered, least: int) -> Counts:
    """Answers with a silence of at least so many time steps."""
    silent = (case.answer == SILENT).all(1)
    runs = np.diff(np.flatnonzero(np.concatenate([[True], ~silent, [True]]))) - 1
    return float(runs.max() >= least), 1.0


_ALONE: dict[str, Measure] = {
    "empty answers": empty,
    "key: onsets in the prompt's scale": in_scale,
    "register: onsets near the prompt's range": register,
    "melody: steps with more than one key": several_keys,
    "melody: moves by a step": melodic_steps,
    "phrases: silent steps": silent_steps,
    "phrases: answers with a rest of a beat": partial(rests, least=BEAT),
    "phrases: longest note, in sixteenths": longest_note,
}
