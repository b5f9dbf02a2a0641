"""Portraits count every note once, and name what a musician would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.portrait import LENGTHS, portrait
from deepmusician_gui.score.timing import MetreMap, TimeSignature

BAR = 1920
some_notes = st.lists(st.builds(Note, st.integers(0, 50_000), st.integers(0, 127), st.integers(1, 20_000)))


@given(some_notes)
def test_every_note_is_counted_once(notes: list[Note]) -> None:
    seen = portrait(notes, MetreMap())
    whole = pytest.approx(1.0 if notes else 0.0)
    assert seen.notes == len(notes) == sum(seen.onsets.values())
    assert sum(seen.pitch_classes) == whole
    assert sum(seen.lengths) == whole
    assert 0 not in seen.onsets.values()


def test_a_portrait_tells_classes_bars_and_lengths() -> None:
    notes = [Note(0, 60, 480), Note(480, 72, 240), Note(BAR, 67, BAR), Note(5 * BAR, 61, 20 * BAR)]
    seen = portrait(notes, MetreMap())
    assert seen.pitch_classes[0] == 0.5
    assert (seen.pitch_classes[7], seen.pitch_classes[1], seen.pitch_classes[2]) == (0.25, 0.25, 0.0)
    assert seen.onsets == {0: 2, 1: 1, 5: 1}
    assert dict(zip(LENGTHS, seen.lengths, strict=True)) == {
        **dict.fromkeys(LENGTHS, 0.0),
        **dict.fromkeys(("1/4", "1/8", "1", "2"), 0.25),
    }


@pytest.mark.parametrize(
    ("duration", "name"), [(1, "1/32"), (115, "1/16"), (170, "1/8"), (360, "1/4"), (720, "1/2")]
)
def test_what_lies_between_is_the_nearest_by_ratio(duration: int, name: str) -> None:
    assert portrait([Note(0, 60, duration)], MetreMap()).lengths[LENGTHS.index(name)] == 1.0


def test_bars_are_those_of_the_metre_and_the_beat_that_of_the_file() -> None:
    metre_map = MetreMap([TimeSignature(0, 3, 4)], 96)
    seen = portrait([Note(0, 60, 96), Note(287, 60, 96), Note(288, 60, 96)], metre_map)
    assert seen.onsets == {0: 2, 1: 1}
    assert seen.lengths[LENGTHS.index("1/4")] == 1.0
