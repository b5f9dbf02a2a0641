"""Whatever the limits: what is locked or stands outside stays, and what is new keeps to all of them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import accept, fill_region, vary_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.tiny_models import tiny_gru

MODEL = LoadedModel(entry("gru"), tiny_gru())
BEAT = 480
TUNE = tuple(Note(BEAT * i, 48 + 5 * (i % 4), BEAT // (1 + i % 2)) for i in range(24))

limits = st.builds(
    Controls,
    seed=st.integers(0, 999),
    temperature=st.floats(0.2, 2.0),
    threshold=st.floats(0.2, 1.0),
    scale=st.sets(st.integers(0, 11), min_size=1).map(frozenset),
    lowest=st.integers(21, 60),
    highest=st.integers(72, 108),
    polyphony=st.integers(1, 5),
    keep_rhythm=st.booleans(),
    rhythm_temperature=st.one_of(st.none(), st.floats(0.2, 2.0)),
)


@settings(max_examples=25)
@given(
    limits,
    st.integers(0, 12),
    st.integers(1, 8),
    st.sets(st.sampled_from(TUNE), max_size=12).map(frozenset),
    st.one_of(st.none(), st.floats(0, 1)),
)
def test_new_notes_keep_to_region_and_limits_and_locked_ones_stay(
    controls: Controls, first: int, beats: int, locked: frozenset[Note], amount: float | None
) -> None:
    score, start, end = Score(notes=TUNE), first * BEAT, (first + beats) * BEAT
    if locked.issuperset(score.notes_starting_in(start, end)):
        return  # refused, see test_region
    region = (
        fill_region(score, 0, start, end, locked)
        if amount is None
        else vary_region(score, 0, start, end, amount, controls.seed, locked)
    )
    *_, takes = generate_takes(MODEL, score, region, controls, 2)
    *_, again = generate_takes(MODEL, score, region, controls, 2)
    assert [take.notes for take in takes] == [take.notes for take in again]
    for take in takes:
        after = score.apply(accept(score, region, take.notes))
        outside = {note for note in TUNE if not start <= note.onset < end}
        assert outside | (locked & set(TUNE)) | region.keep <= set(after.notes)
        for note in take.notes:
            assert start <= note.onset < note.end <= end
            assert note.pitch % 12 in controls.scale
            assert controls.lowest <= note.pitch <= controls.highest
            together = [
                other for other in (*take.notes, *region.keep) if other.onset <= note.onset < other.end
            ]
            kept = sum(other in region.keep for other in together)
            assert len(together) <= max(controls.polyphony, kept)
