"""Whether what follows a drawn melody is a melody in the same metre, key and register, with phrases."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from deepmusician_gui.representation.piano_roll import HOLD, ONSET, SILENT
from deepmusician_gui.training.answers import (
    Answered,
    Counts,
    Figure,
    in_scale,
    melodic_steps,
    overlap,
    ratio,
    scale_of,
    silent_steps,
)

AROUND = 5  # semitones beyond the prompt's own range that count as its register


def figures(given: Sequence[Answered], truths: Sequence[Answered]) -> dict[str, Figure]:
    """Answers to single-voice prompts, each beside the true continuation of its prompt."""
    pieces = [case.piece for case in given]
    counts: dict[str, list[Counts]] = {
        name: [measure(case) for case in given] for name, measure in _ALONE.items()
    }
    pairs = list(zip(given, truths, strict=True))
    counts["metre: onset places shared with the truth"] = [
        (overlap(_places(case), _places(truth)), 1.0) for case, truth in pairs
    ]
    counts["key: onsets in the scale of prompt and truth"] = [
        _in_true_scale(case, truth) for case, truth in pairs
    ]
    return {name: ratio(found, pieces) for name, found in counts.items()}


def _places(case: Answered) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """How many onsets fall on each place of the bar."""
    struck = (case.answer == ONSET).sum(1).astype(np.float64)
    return np.bincount(np.arange(len(struck)) % case.bar, struck, case.bar).astype(np.float64)


def _in_true_scale(case: Answered, truth: Answered) -> Counts:
    scale = scale_of(np.concatenate([case.prompt, truth.answer]))
    struck = case.answer == ONSET
    return float(struck[:, scale].sum()), float(struck.sum())


def _in_register(case: Answered) -> Counts:
    keys = np.flatnonzero((case.prompt == ONSET).any(0))
    struck = case.answer == ONSET
    inside = struck[:, max(0, keys[0] - AROUND) : keys[-1] + AROUND + 1] if len(keys) else struck[:, :0]
    return float(inside.sum()), float(struck.sum())


def _several_keys(case: Answered) -> Counts:
    sounding = (case.answer != SILENT).sum(1)
    return float((sounding > 1).sum()), float((sounding > 0).sum())


def _longest_note(case: Answered) -> Counts:
    """In sixteenths."""
    longest = run = np.zeros(case.answer.shape[1], int)
    for frame in case.answer:
        run = np.where(frame == ONSET, 1, np.where((frame == HOLD) & (run > 0), run + 1, 0))
        longest = np.maximum(longest, run)
    return float(longest.max()), 1.0


def _rests_at_the_end(case: Answered) -> Counts:
    """Whether the last onset is followed by a beat or more without another: a note held out, or a rest."""
    steps = np.flatnonzero((case.answer == ONSET).any(1))
    return float(len(steps) > 0 and len(case.answer) - steps[-1] >= 4), 1.0


_ALONE: dict[str, Callable[[Answered], Counts]] = {
    "key: onsets in the prompt's scale": in_scale,
    "register: onsets within a fourth of the prompt's range": _in_register,
    "a melody: steps with more than one key": _several_keys,
    "a melody: moves by a step": melodic_steps,
    "phrases: silent steps": silent_steps,
    "phrases: longest note, in sixteenths": _longest_note,
    "phrases: comes to rest at the end": _rests_at_the_end,
}
