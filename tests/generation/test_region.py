"""From what a composer points at to a region: what is locked stays, what is kept of an answer is one edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.region import (
    accept,
    accept_part,
    continue_region,
    fill_region,
    harmonise_region,
    replaced_notes,
    vary_region,
)
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

BAR = 1920
notes = st.builds(
    Note,
    st.integers(0, 4 * BAR),
    st.integers(40, 80),
    st.integers(1, 900),
    st.just(80),
    st.integers(0, 1),
    release_velocity=st.just(64),
)
scores = st.lists(notes, max_size=20, unique=True).map(
    lambda some: Score((Track(), Track(channel=1)), tuple(some))
)
spans = st.tuples(st.integers(0, 3 * BAR), st.integers(1, BAR)).map(lambda pair: (pair[0], sum(pair)))


def chosen(data: st.DataObject, score: Score) -> frozenset[Note]:
    """Some notes of a score."""
    return data.draw(st.sets(st.sampled_from(score.notes)).map(frozenset)) if score.notes else frozenset()


@given(scores, spans, st.floats(0, 1), st.integers(0, 99), st.data())
def test_locked_notes_are_never_replaced(
    score: Score, span: tuple[int, int], amount: float, seed: int, data: st.DataObject
) -> None:
    locked = chosen(data, score)
    regions = [continue_region(score, 0, 2, 1, locked)]
    for is_filled in (True, False):
        try:
            regions.append(
                fill_region(score, 0, *span, locked)
                if is_filled
                else vary_region(score, 0, *span, amount, seed, locked)
            )
        except PromptError:
            inside = replaced_notes(score, Region(*span, 0))
            assert not set(inside) - locked  # there is nothing else to write anew
    for region in regions:
        assert not locked.intersection(replaced_notes(score, region))
        assert region.keep <= set(score.notes)


@given(scores, spans, st.integers(0, 99))
def test_a_larger_amount_replaces_what_a_smaller_one_does_and_more(
    score: Score, span: tuple[int, int], seed: int
) -> None:
    if not replaced_notes(score, Region(*span, 0)):
        return
    little, much = (vary_region(score, 0, *span, amount, seed) for amount in (0.2, 0.7))
    assert much.keep <= little.keep


@given(scores, spans, st.data())
def test_a_part_of_an_answer_replaces_only_what_begins_while_it_sounds(
    score: Score, span: tuple[int, int], data: st.DataObject
) -> None:
    region = Region(*span, 0)
    onsets = st.integers(span[0], span[1] - 1)
    answer = data.draw(
        st.lists(st.builds(Note, onsets, st.integers(81, 99), st.integers(1, 500)), min_size=1)
    )
    edit = accept_part(score, region, answer)
    start, end = min(n.onset for n in answer), max(n.end for n in answer)
    assert sorted(edit.added) == sorted(answer)
    assert set(edit.removed) <= set(accept(score, region, answer).removed)
    assert all(start <= n.onset < end for n in edit.removed)
    assert not any(start <= n.onset < end for n in set(replaced_notes(score, region)) - set(edit.removed))


def test_what_leaves_nothing_to_write_is_told() -> None:
    tune = (Note(0, 60, 480), Note(480, 62, 480))
    score = Score(notes=tune)
    with pytest.raises(PromptError, match="empty"):
        fill_region(score, 0, 480, 480)
    with pytest.raises(PromptError, match="All notes here are locked; Harmonise"):
        fill_region(score, 0, 0, BAR, frozenset(tune))
    with pytest.raises(PromptError, match="All notes in this span are locked"):
        vary_region(score, 0, 0, BAR, 0.5, 1, frozenset(tune))
    with pytest.raises(PromptError, match="no notes to vary"):
        vary_region(score, 0, BAR, 2 * BAR, 0.5, 1, frozenset(tune))
    with pytest.raises(PromptError, match="no notes to harmonise in this span"):
        harmonise_region(score, 0, span=(BAR, 2 * BAR))


def test_harmonise_takes_the_whole_bars_of_a_span_and_keeps_all_notes_in_them() -> None:
    tune = (Note(0, 60, 480), Note(BAR, 62, 480), Note(BAR + 960, 64, 480), Note(3 * BAR, 65, 480))
    region = harmonise_region(Score(notes=tune), 0, span=(BAR + 900, BAR + 1000))
    assert (region.start, region.end) == (BAR, 2 * BAR)
    assert region.keep == {tune[1], tune[2]}


@pytest.mark.parametrize(
    ("controls", "problem"),
    [
        (Controls(lowest=61, highest=61, scale=frozenset({0})), "both the range and the scale"),
        (Controls(lowest=70, highest=60), "lies above"),
        (Controls(scale=frozenset()), "No key"),
        (Controls(polyphony=-1), "polyphony"),
        (Controls(lowest=60, highest=60, scale=frozenset({0})), ""),
    ],
)
def test_limits_that_allow_nothing_say_so(controls: Controls, problem: str) -> None:
    assert problem in controls.problem
    assert bool(problem) == bool(controls.problem)
