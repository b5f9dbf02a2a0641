"""What answers are like, beside what composers wrote: silence, density, clashes, scale, lines, repetition.

Every measure of one answer says what was counted and out of how much; `figures` puts the answers together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT, Roll
from deepmusician_gui.score.note import PIANO_LOWEST
from deepmusician_gui.training.intervals import Counts, Figure, ratio

_MAJOR, _MAJOR_TRIAD = np.array([0, 2, 4, 5, 7, 9, 11]), np.array([0, 4, 7])
_HARMONIC_MINOR, _MINOR_TRIAD = np.array([0, 2, 3, 5, 7, 8, 11]), np.array([0, 3, 7])
_CLASSES = (np.arange(PITCHES) + PIANO_LOWEST) % 12

Measure = Callable[["Answered"], Counts]

NoteTable = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]
"""Onsets and ends in time steps, and keys, of notes sorted by onset; (N,) each."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A prompt and what followed it, on the same grid of sixteenths."""

    piece: str
    prompt: Roll
    """(T, P) cells right before the answer, at least as many as it has."""
    answer: Roll
    """(G, P)."""
    bar: int
    """Time steps in a bar; the answer begins with one."""
    behind: Roll
    """(., P) cells right behind the answer, none where it ends the music."""

    @property
    def tail(self) -> Roll:
        """As much of the prompt's end as the answer is long."""
        return self.prompt[-len(self.answer) :]


def figures(cases: Sequence[Answered], measures: Mapping[str, Measure] | None = None) -> dict[str, Figure]:
    """Measures over some cases, by default all of MEASURES."""
    pieces = [case.piece for case in cases]
    return {
        name: ratio([measure(case) for case in cases], pieces)
        for name, measure in (measures or MEASURES).items()
    }


def empty(case: Answered) -> Counts:
    """Answers without a single onset."""
    return float(not (case.answer == ONSET).any()), 1.0


def frozen(case: Answered) -> Counts:
    """Answers that repeat the time steps right before them onset for onset."""
    struck = case.answer == ONSET
    return float(struck.any() and np.array_equal(case.tail == ONSET, struck)), 1.0


def one_note(case: Answered) -> Counts:
    """Answers that strike one key again and again, and no other."""
    struck = case.answer == ONSET
    return float(struck.any(0).sum() == 1 and struck.sum() > 1), 1.0


def silent_steps(case: Answered) -> Counts:
    """Time steps in which no key sounds."""
    return float((~(case.answer != SILENT).any(1)).sum()), float(len(case.answer))


def sounding(case: Answered) -> Counts:
    """Keys that sound at a time step: the density of the original research."""
    return float((case.answer != SILENT).sum()), float(len(case.answer))


def density_ratio(case: Answered) -> Counts:
    """Onsets of the answer over the onsets of as many steps of prompt."""
    return float((case.answer == ONSET).sum()), float((case.tail == ONSET).sum())


def clashes(case: Answered) -> Counts:
    """Sounding time steps with two keys a semitone apart."""
    return clash_counts(case.answer)


def in_scale(case: Answered) -> Counts:
    """Onsets in the scale that fits the prompt best."""
    struck = case.answer == ONSET
    return float(struck[:, scale_of(case.prompt)].sum()), float(struck.sum())


def pitch_class_overlap(case: Answered) -> Counts:
    """How much the distributions of pitch classes of prompt and answer share, 0 to 1."""
    return overlap(pitch_classes(case.prompt), pitch_classes(case.answer)), 1.0


def rhythm_overlap(case: Answered) -> Counts:
    """The same of the times between onsets."""
    return overlap(onset_distances(case.prompt), onset_distances(case.answer)), 1.0


def melodic_steps(case: Answered) -> Counts:
    """Moves of the top line by one or two semitones, of all its moves."""
    moves = np.abs(np.diff(top_line(case.answer)))
    return float(((moves == 1) | (moves == 2)).sum()), float((moves > 0).sum())


def repeated_bars(case: Answered) -> Counts:
    """Whole bars that strike the same keys at the same places as a bar before them, in answer or prompt."""
    return _repeats(case, lambda bar: bar)


def repeated_rhythms(case: Answered) -> Counts:
    """Whole bars with onsets at the same places as a bar before them."""
    return _repeats(case, lambda bar: np.asarray(bar.any(1)))


def _repeats(case: Answered, part: Callable[[NDArray[np.bool_]], NDArray[np.bool_]]) -> Counts:
    known = len(case.prompt) - len(case.prompt) % case.bar
    struck = np.concatenate([case.prompt[len(case.prompt) - known :], case.answer]) == ONSET
    bars = [part(struck[t : t + case.bar]) for t in range(0, len(struck) - case.bar + 1, case.bar)]
    own = range(known // case.bar, len(bars))
    again = [bars[i].any() and any(np.array_equal(bars[i], bars[j]) for j in range(i)) for i in own]
    return float(sum(again)), float(len(again))


def span(case: Answered) -> Counts:
    """Semitones from the lowest to the highest key struck."""
    keys = np.flatnonzero((case.answer == ONSET).any(0))
    return (float(keys[-1] - keys[0]) if len(keys) else 0.0), 1.0


MEASURES: dict[str, Measure] = {
    "empty answers": empty,
    "frozen answers": frozen,
    "silent steps": silent_steps,
    "keys sounding at a step": sounding,
    "onsets over the prompt's": density_ratio,
    "onsets in the prompt's scale": in_scale,
    "steps with a semitone clash": clashes,
    "pitch classes shared with the prompt": pitch_class_overlap,
    "times between onsets shared with the prompt": rhythm_overlap,
    "moves of the top line by a step": melodic_steps,
    "bars that repeat an earlier one": repeated_bars,
    "bars that repeat an earlier rhythm": repeated_rhythms,
    "semitones from lowest to highest": span,
}


def clash_counts(roll: Roll) -> Counts:
    """Sounding time steps with two keys a semitone apart, and sounding time steps."""
    sounds = roll != SILENT
    return float((sounds[:, 1:] & sounds[:, :-1]).any(1).sum()), float(sounds.any(1).sum())


def key_of(roll: Roll) -> tuple[int, bool]:
    """Tonic (0 = C) and whether it is minor: the major or harmonic minor scale that holds most of a roll's onsets."""
    counts = pitch_classes(roll)
    keys = [(tonic, minor) for tonic in range(12) for minor in (False, True)]
    return max(keys, key=lambda key: counts[(key[0] + (_HARMONIC_MINOR if key[1] else _MAJOR)) % 12].sum())


def scale_of(roll: Roll) -> NDArray[np.bool_]:
    """Which keys belong to the scale that fits a roll best, (P,)."""
    tonic, minor = key_of(roll)
    return np.isin(_CLASSES, (tonic + (_HARMONIC_MINOR if minor else _MAJOR)) % 12)


def triad_of(roll: Roll) -> NDArray[np.bool_]:
    """Which keys belong to the tonic triad of the scale that fits a roll best, (P,)."""
    tonic, minor = key_of(roll)
    return np.isin(_CLASSES, (tonic + (_MINOR_TRIAD if minor else _MAJOR_TRIAD)) % 12)


def pitch_classes(roll: Roll) -> NDArray[np.float64]:
    """How often each pitch class is struck, (12,), C first."""
    return np.bincount(_CLASSES, (roll == ONSET).sum(0), 12).astype(np.float64)


def onset_distances(roll: Roll) -> NDArray[np.float64]:
    """How often so many time steps lie between onsets, (17,), the last for all longer ones."""
    steps = np.flatnonzero((roll == ONSET).any(1))
    return np.bincount(np.diff(steps).clip(0, 16), minlength=17).astype(np.float64)


def top_line(roll: Roll) -> NDArray[np.int64]:
    """The keys of the line on top: struck where no higher key sounds."""
    return highest_struck(roll)[1]


def highest_struck(roll: Roll) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Time steps and keys of the line on top."""
    keys = np.arange(roll.shape[1])
    struck, sounds = (
        np.where(cells, keys, -1).max(1, initial=-1) for cells in (roll == ONSET, roll != SILENT)
    )
    steps = np.flatnonzero((struck >= 0) & (struck == sounds))
    return steps, struck[steps]


def note_table(roll: Roll) -> NoteTable:
    """The notes struck in a roll, cut at its end."""
    steps = np.arange(len(roll))[:, None]
    stops = np.where(roll == HOLD, len(roll), steps)  # the next step at which a key is not held
    stops = np.minimum.accumulate(np.vstack([stops, np.full((1, roll.shape[1]), len(roll))])[::-1], 0)[::-1]
    onsets, keys = np.nonzero(roll == ONSET)
    return onsets, stops[onsets + 1, keys], keys


def overlap(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The area that two histograms share once each sums to 1; 0 if one is empty."""
    if not one.sum() or not other.sum():
        return 0.0
    return float(np.minimum(one / one.sum(), other / other.sum()).sum())
