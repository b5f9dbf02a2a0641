"""Find the fake: how well classifiers tell made answers from what composers wrote (C2ST, Lopez-Paz and Oquab, 2017).

True and made continuations of the same prompts are described by features of rhythm, harmony, melody and repetition;
whole pieces are held out. 0.5 is what chance gives, and the worst of several classifiers is the figure that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.base import ClassifierMixin, clone
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll
from deepmusician_gui.training.answers import (
    Answered,
    clash_counts,
    note_table,
    onset_distances,
    overlap,
    pitch_classes,
    scale_of,
    top_line,
)
from deepmusician_gui.training.intervals import Figure, mean

FOLDS = 5
CLASSIFIERS: dict[str, ClassifierMixin] = {
    "gradient boosting": GradientBoostingClassifier(
        n_estimators=80, max_depth=3, subsample=0.8, random_state=0
    ),
    "random forest": RandomForestClassifier(n_estimators=300, min_samples_leaf=2, random_state=0),
    "logistic regression": make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=2000)),
    "support vectors": make_pipeline(StandardScaler(), SVC()),
}


@dataclass(frozen=True, slots=True)
class ToldApart:
    """How often each classifier was right about pieces it had not seen."""

    accuracy: dict[str, Figure]

    @property
    def worst(self) -> Figure:
        """The classifier that finds most fakes."""
        return max(self.accuracy.values(), key=lambda figure: figure.value)


def tell_apart(real: Sequence[Answered], made: Sequence[Answered]) -> ToldApart:
    """Real and made answers to the same prompts, in the same order."""
    features = np.array([describe(case) for case in (*real, *made)])
    labels = np.repeat([0, 1], [len(real), len(made)])
    pieces = [case.piece for case in (*real, *made)]
    found = {}
    for name, classifier in CLASSIFIERS.items():
        right = np.zeros(len(labels))
        for train, test in GroupKFold(min(FOLDS, len(set(pieces)))).split(features, labels, pieces):
            fitted = clone(classifier).fit(features[train], labels[train])
            right[test] = fitted.predict(features[test]) == labels[test]
        found[name] = mean(right.tolist(), pieces)
    return ToldApart(found)


def describe(case: Answered) -> NDArray[np.float64]:
    """55 numbers about an answer and how it goes with its prompt."""
    answer, tail = case.answer, case.tail
    texture, lines = _texture(answer), _lines(answer)
    differences = np.concatenate(
        [texture[[0, 2]] - _texture(tail)[[0, 2]], (lines - _lines(tail))[[2, 8, 9]]]
    )
    return np.concatenate(
        [texture, _rhythm(answer, case.bar), lines, _harmony(case), _repetition(case), differences]
    )


def _texture(roll: Roll) -> NDArray[np.float64]:
    sounds, struck = (roll != SILENT).sum(1), (roll == ONSET).sum(1)
    chords = struck[struck > 0]
    return np.array(
        [
            sounds.mean(),
            sounds.std(),
            (sounds == 0).mean(),
            struck.mean(),
            (struck > 0).mean(),
            chords.mean() if len(chords) else 0.0,
            chords.std() if len(chords) else 0.0,
        ]
    )


def _rhythm(roll: Roll, bar: int) -> NDArray[np.float64]:
    distances = onset_distances(roll)
    struck = (roll == ONSET).sum(1).astype(float)
    in_beat = np.bincount(np.arange(len(struck)) % bar % 4, struck, 4).astype(float)
    onsets, ends, _ = note_table(roll)
    lengths = np.bincount(np.digitize(ends - onsets, [2, 3, 4, 5, 7, 9, 16]), minlength=8).astype(float)
    return np.concatenate(
        [_shares(distances[[1, 2, 3, 4, 6, 8]], distances.sum()), _shares(in_beat), _shares(lengths)]
    )


def _lines(roll: Roll) -> NDArray[np.float64]:
    top, bass = top_line(roll), roll.shape[1] - 1 - top_line(roll[:, ::-1])
    figures = []
    for line in (top, bass):
        moves = np.abs(np.diff(line)) if len(line) > 1 else np.zeros(1)
        figures += [
            moves.mean(),
            (moves == 0).mean(),
            ((moves > 0) & (moves <= 2)).mean(),
            (moves > 7).mean(),
        ]
    keys = np.nonzero(roll == ONSET)[1]
    return np.array([*figures, keys.mean() if len(keys) else 0.0, keys.std() if len(keys) else 0.0])


def _harmony(case: Answered) -> NDArray[np.float64]:
    answer, struck = case.answer, case.answer == ONSET
    clash, busy = clash_counts(answer)
    classes = pitch_classes(answer)
    shares = _shares(classes)
    entropy = -(shares[shares > 0] * np.log(shares[shares > 0])).sum()
    folded = np.zeros((len(answer), 12), bool)
    for p in range(answer.shape[1]):
        folded[:, (p + 21) % 12] |= answer[:, p] != SILENT
    intervals = np.array([(folded & np.roll(folded, step, 1)).sum() for step in range(1, 7)], float)
    return np.concatenate(
        [
            [
                clash / max(1.0, busy),
                struck[:, scale_of(case.prompt)].sum() / max(1, struck.sum()),
                entropy,
                overlap(pitch_classes(case.prompt), classes),
            ],
            _shares(intervals),
        ]
    )


def _repetition(case: Answered) -> NDArray[np.float64]:
    struck = np.concatenate([case.tail, case.answer]) == ONSET
    first = len(case.tail)
    lagged = [(struck, case.bar), (struck, 2 * case.bar), (struck.any(1)[:, None], case.bar)]
    before, after = (case.prompt == ONSET).sum(1).mean(), (case.answer == ONSET).sum(1).mean()
    return np.array(
        [
            *(_alike(cells[first:], cells[first - lag : len(cells) - lag]) for cells, lag in lagged),
            overlap(onset_distances(case.prompt), onset_distances(case.answer)),
            np.log((after + 0.01) / (before + 0.01)),
        ]
    )


def _alike(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """What two sets of cells share, of what either has."""
    return float((one & other).sum() / max(1, (one | other).sum()))


def _shares(counts: NDArray[np.float64], total: float | None = None) -> NDArray[np.float64]:
    return np.asarray(counts / max(1e-9, counts.sum() if total is None else total))
