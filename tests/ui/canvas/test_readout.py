from __future__ import annotations

import pytest

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.ui.canvas.readout import describe, length, place


@pytest.mark.parametrize(
    ("tick", "text"), [(0, "bar 1, beat 1"), (2400, "bar 2, beat 2"), (720, "bar 1, beat 2.5")]
)
def test_places_are_counted_from_one(tick: int, text: str) -> None:
    assert place(tick, MetreMap()) == text


def test_beats_are_those_of_the_signature() -> None:
    assert place(240 * 4, MetreMap((TimeSignature(0, 6, 8),))) == "bar 1, beat 5"


@pytest.mark.parametrize(
    ("duration", "text"), [(480, "1/4"), (1920, "1"), (160, "1/12"), (2880, "3/2"), (123, "0.26 quarters")]
)
def test_lengths_are_parts_of_a_whole_note(duration: int, text: str) -> None:
    assert length(duration, 480) == text


def test_a_note_is_told_by_pitch_place_and_length() -> None:
    assert describe(Note(480, 66, 240), MetreMap()) == "F♯4 at bar 1, beat 2, length 1/8"
