"""What is told before a model is asked: where nothing fits, the sentence comes, and where it comes, nothing fits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.prompt import check_place, read_prompt
from deepmusician_gui.generation.region import fill_region, harmonise_region
from deepmusician_gui.generation.room import why_no_room
from deepmusician_gui.generation.take import Controls, Hears, Region, Side
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.tiny_models import tiny_gru

MODEL = LoadedModel(entry("gru"), tiny_gru())
BEAT = 480
MELODY = Score(notes=tuple(Note(BEAT * i, 60 + i % 5, BEAT) for i in range(8)))
WHOLE = harmonise_region(MELODY, 0)


def test_one_voice_beside_a_melody_without_rests_has_no_room() -> None:
    assert "1 voice is allowed" in why_no_room(MELODY, WHOLE, Controls(polyphony=1))
    assert why_no_room(MELODY, WHOLE, Controls(polyphony=2)) == ""
    rest = Score(notes=MELODY.notes[:3] + MELODY.notes[4:])
    assert why_no_room(rest, harmonise_region(rest, 0), Controls(polyphony=1)) == ""
    shorter = Score(notes=MELODY.notes[:7])
    assert why_no_room(shorter, harmonise_region(shorter, 0), Controls(polyphony=1)) == ""


@pytest.mark.parametrize(
    ("side", "limits", "words"),
    [
        (Side.BELOW, Controls(lowest=64), "lies below"),
        (Side.BELOW, Controls(lowest=63), ""),
        (Side.ABOVE, Controls(highest=60), "lies above"),
        (Side.ABOVE, Controls(highest=61), ""),
        (Side.ABOVE, Controls(highest=61, scale=frozenset({0})), "lies above"),
        (Side.ANYWHERE, Controls(lowest=64), ""),
    ],
)
def test_a_range_on_the_wrong_side_of_the_melody_has_no_room(
    side: Side, limits: Controls, words: str
) -> None:
    sentence = why_no_room(MELODY, replace(WHOLE, side=side), limits)
    assert words in sentence
    assert bool(words) == bool(sentence)


def test_a_rhythm_is_kept_only_where_there_is_one() -> None:
    keeping, two = Controls(keep_rhythm=True), Score((Track(), Track()), MELODY.notes)
    assert "no rhythm to keep" in why_no_room(Score(), Region(0, BEAT, 0), keeping)
    assert why_no_room(MELODY, Region(8 * BEAT, 9 * BEAT, 0), keeping) == ""
    assert why_no_room(two, Region(8 * BEAT, 9 * BEAT, 1), keeping) == ""
    assert "no rhythm" in why_no_room(two, Region(8 * BEAT, 9 * BEAT, 1, hears=Hears.TRACK), keeping)
    assert "no rhythm" in why_no_room(
        two, Region(0, 4 * BEAT, 1), keeping
    )  # they sound there, and are not heard
    assert "no rhythm" in why_no_room(MELODY, Region(500 * BEAT, 501 * BEAT, 0), keeping)


@settings(max_examples=30)
@given(
    st.sets(st.integers(0, 7), min_size=1),
    st.sampled_from(Side),
    st.integers(0, 2),
    st.integers(21, 90),
    st.integers(0, 30),
    st.booleans(),
)
def test_where_no_room_is_said_to_be_nothing_is_written(
    kept: set[int], side: Side, voices: int, lowest: int, wide: int, keep_rhythm: bool
) -> None:
    score = Score(notes=tuple(MELODY.notes[i] for i in sorted(kept)))
    region = replace(harmonise_region(score, 0), side=side)
    limits = Controls(lowest=lowest, highest=lowest + wide, polyphony=voices, keep_rhythm=keep_rhythm)
    if why_no_room(score, region, limits):
        try:
            *_, take = generate(MODEL, score, region, limits)
        except PromptError:
            return
        assert take.notes == ()


def test_a_place_is_looked_at_before_it_is_read() -> None:
    drums = Score((Track("Drums", 9),), MELODY.notes)
    triplets = Score(notes=tuple(Note(160 * i, 60, 160) for i in range(24)))
    for score, region, words in (
        (drums, Region(0, 4 * BEAT, 0), "drum track"),
        (MELODY, Region(0, 59, 0), "shorter than one step"),
        (triplets, Region(0, 79, 0), "shorter than one step"),
    ):
        with pytest.raises(PromptError, match=words):
            check_place(score, region)
        with pytest.raises(PromptError, match=words):
            read_prompt(score, region)
    for score, ticks in ((MELODY, 61), (triplets, 81)):
        check_place(score, fill_region(score, 0, 0, ticks))
        assert read_prompt(score, fill_region(score, 0, 0, ticks)).steps == 1
