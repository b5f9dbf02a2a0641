"""Portraits of composers and of a model are counted over the same bars."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from deepmusician_gui.generation.likeness import PLACES, Likeness, likeness
from deepmusician_gui.generation.riddle import ANSWER_BARS, Piece
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

PPQ = 480
PIECES = [Piece("quarters", Score(notes=tuple(Note(PPQ * t, 60, PPQ) for t in range(4 * 40))))]


def half_notes(
    _model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
) -> Iterator[tuple[TakeProgress, ...]]:
    """Two notes in the first bar of the answer, and nothing more."""
    notes = tuple(Note(region.start + 2 * PPQ * i, 62, 2 * PPQ) for i in range(2))
    yield (TakeProgress(notes, region.end, True, controls.seed),) * takes


def silence(
    _model: LoadedModel, score: Score, region: Region, controls: Controls, takes: int
) -> Iterator[tuple[TakeProgress, ...]]:
    yield (TakeProgress((), region.end, True, controls.seed),) * takes


def all_of(write: object) -> list[Likeness]:
    steps = likeness(LoadedModel(entry("gru"), None), PIECES, 1, write)  # type: ignore[arg-type]
    return [step for step in steps if step]


def test_both_sides_are_counted_over_the_same_bars() -> None:
    found = all_of(half_notes)
    assert len(found) == PLACES
    last = found[-1]
    assert last.composer.notes == PLACES * ANSWER_BARS * 4
    assert last.model.notes == PLACES * 2
    assert last.composer.pitch_classes[0] == last.model.pitch_classes[2] == 1
    assert last.composer.lengths[3] == last.model.lengths[4] == 1
    assert last.composer_bars[4] == 1
    assert last.model_bars[2] == 1 / ANSWER_BARS
    assert last.model_bars[0] == pytest.approx(1 - 1 / ANSWER_BARS)


def test_a_silent_model_is_shown_as_silent() -> None:
    last = all_of(silence)[-1]
    assert last.model.notes == 0
    assert last.model_bars[0] == 1
