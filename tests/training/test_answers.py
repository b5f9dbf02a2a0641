"""What answers are like, on music whose figures are known."""

from __future__ import annotations

import numpy as np
import pytest

from deepmusician_gui.training.answers import (
    Answered,
    Measure,
    clashes,
    density_ratio,
    figures,
    frozen,
    in_scale,
    key_of,
    melodic_steps,
    note_table,
    onset_distances,
    overlap,
    pitch_class_overlap,
    pitch_classes,
    repeated_bars,
    repeated_rhythms,
    rhythm_overlap,
    scale_of,
    silent_steps,
    sounding,
    span,
    top_line,
    triad_of,
)
from tests.training.small_rolls import answered, roll, tune

C_MAJOR = tune(16, 60, 62, 64, 65, 67, 69, 71, 72)
CHROMATIC = tune(16, 60, 61, 62, 63, 64, 65, 66, 67)
SILENT = roll(16)


@pytest.mark.parametrize(
    ("measure", "case", "expected"),
    [
        (silent_steps, answered(C_MAJOR, roll(16, (0, 60, 4), (8, 60, 1))), (11, 16)),
        (sounding, answered(C_MAJOR, roll(16, (0, 60, 4), (2, 64, 2))), (6, 16)),
        (density_ratio, answered(C_MAJOR, tune(16, 60, 62)), (2, 8)),
        (clashes, answered(C_MAJOR, roll(16, (0, 60, 4), (3, 61, 3), (8, 60, 2), (8, 62, 2))), (1, 8)),
        (in_scale, answered(C_MAJOR, CHROMATIC), (5, 8)),
        (frozen, answered(C_MAJOR, C_MAJOR), (1, 1)),
        (frozen, answered(C_MAJOR, CHROMATIC), (0, 1)),
        (frozen, answered(SILENT, SILENT), (0, 1)),
        (pitch_class_overlap, answered(tune(16, 60, 62), tune(16, 72, 72, 72, 64)), (0.5, 1)),
        (rhythm_overlap, answered(C_MAJOR, tune(16, 60, 60, 60)), (1, 1)),
        (rhythm_overlap, answered(C_MAJOR, tune(16, 60, 60, 60, length=4)), (0, 1)),
        (melodic_steps, answered(C_MAJOR, tune(16, 60, 62, 62, 67, 66)), (2, 3)),
        (span, answered(C_MAJOR, tune(16, 60, 40, 74)), (34, 1)),
    ],
)
def test_measures(measure: Measure, case: Answered, expected: tuple[float, float]) -> None:
    assert measure(case) == pytest.approx(expected)


def test_bars_repeat_what_stands_anywhere_before_them() -> None:
    prompt = tune(16, 60, 64, 60, 67, 60, 65, 62, 62)  # bars of two notes
    answer = tune(16, 60, 65, 62, 64, 62, 64)  # as the third bar, new, as the second, silent
    assert repeated_bars(answered(prompt, answer)) == (2, 4)
    assert repeated_rhythms(answered(prompt, answer)) == (3, 4)


def test_figures_put_answers_together() -> None:
    cases = [answered(C_MAJOR, SILENT, piece="a"), answered(C_MAJOR, tune(16, 60, 61, 62), piece="b")]
    found = figures(cases)
    assert found["empty answers"].value == 0.5
    assert (found["empty answers"].low, found["empty answers"].high) == (0.0, 1.0)
    assert found["onsets over the prompt's"].value == pytest.approx(3 / 16)
    assert found["onsets in the prompt's scale"].value == pytest.approx(2 / 3)


def test_the_key_is_the_one_that_holds_most() -> None:
    assert key_of(tune(14, 62, 64, 66, 67, 69, 71, 73)) == (2, False)
    assert key_of(tune(14, 57, 59, 60, 62, 64, 65, 68)) == (9, True)
    d_major = tune(14, 62, 64, 66, 67, 69, 71, 73)
    assert sorted({int((p + 21) % 12) for p in np.flatnonzero(scale_of(d_major))}) == [1, 2, 4, 6, 7, 9, 11]
    assert sorted({int((p + 21) % 12) for p in np.flatnonzero(triad_of(d_major))}) == [2, 6, 9]


def test_the_top_line_is_struck_where_nothing_higher_sounds() -> None:
    figure = roll(8, (0, 72, 4), (0, 60, 2), (2, 64, 2), (4, 67, 2), (6, 69, 2), (6, 60, 2))
    assert (top_line(figure) + 21).tolist() == [72, 67, 69]


def test_note_tables() -> None:
    onsets, ends, keys = note_table(roll(8, (-1, 50, 3), (0, 72, 4), (4, 72, 1), (6, 60, 2)))
    assert list(zip(onsets.tolist(), ends.tolist(), (keys + 21).tolist(), strict=True)) == [
        (0, 4, 72),
        (4, 5, 72),
        (6, 8, 60),
    ]


def test_histograms() -> None:
    assert np.flatnonzero(pitch_classes(tune(8, 60, 67, 76, 60))).tolist() == [0, 4, 7]
    assert onset_distances(tune(8, 60, 62, 64))[2] == 2
    assert overlap(np.array([1.0, 1.0]), np.array([3.0, 1.0])) == pytest.approx(0.75)
    assert overlap(np.zeros(2), np.ones(2)) == 0.0
