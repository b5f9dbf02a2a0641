"""Quantising and humanising: notes come to the lines they should, and never lose their length."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score import editing
from deepmusician_gui.score.editing import EDGES, Quantising
from deepmusician_gui.score.editing.lines import Lines
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.score.strategies import TRACKS, grids, metre_maps, note_lists, some_notes

FOUR_FOUR, SIXTEENTHS = MetreMap(), Grid(Fraction(1, 16))
FULLY = Quantising()
percents = st.integers(0, 100)
ways = st.builds(Quantising, st.sampled_from(EDGES), percents, percents, percents)
ticks = st.integers(0, 120_000)


def quantised(note: Note, how: Quantising = FULLY, grid: Grid = SIXTEENTHS) -> Note:
    return editing.quantise((note,), how, grid, FOUR_FOUR).added[0]


@given(ticks, grids, metre_maps())
def test_without_swing_the_lines_are_those_of_the_grid(tick: int, grid: Grid, metre_map: MetreMap) -> None:
    assert Lines(grid, metre_map).nearest(tick) == grid.nearest(tick, metre_map)


@given(ticks, grids, metre_maps(), percents)
def test_a_line_is_its_own_nearest_and_the_next_one_lies_behind(
    tick: int, grid: Grid, metre_map: MetreMap, swing: int
) -> None:
    lines = Lines(grid, metre_map, swing)
    line = lines.nearest(tick)
    assert lines.nearest(line) == line
    after = lines.after(tick)
    assert tick < after <= metre_map.bar_at(tick).end
    assert lines.nearest(after) == after


@given(note_lists, note_lists, ways, grids, metre_maps(), st.integers(0, 9))
def test_quantising_fits_touches_only_its_notes_and_can_be_undone(
    notes: list[Note], others: list[Note], how: Quantising, grid: Grid, metre_map: MetreMap, seed: int
) -> None:
    score = Score(tracks=(Track(),) * TRACKS, notes=(*notes, *others))
    edit = editing.quantise(notes, how, grid, metre_map, seed)
    assert edit.removed == tuple(notes)
    assert all(note.is_valid for note in edit.added)
    assert score.apply(edit).apply(edit.inverse()) == score


@given(some_notes, st.sampled_from(EDGES), percents, grids, metre_maps())
def test_at_full_strength_the_edges_lie_on_lines_and_stay_there(
    notes: list[Note], edges: str, swing: int, grid: Grid, metre_map: MetreMap
) -> None:
    how, lines = Quantising(edges, swing_percent=swing), Lines(grid, metre_map, swing)
    once = editing.quantise(notes, how, grid, metre_map).added
    for before, note in zip(notes, once, strict=True):
        if edges == "ends":
            assert note.onset == before.onset
        else:
            assert lines.nearest(note.onset) == note.onset
        if edges == "starts":
            assert note.duration == before.duration
        else:
            assert lines.nearest(note.end) == note.end
    assert editing.quantise(once, how, grid, metre_map).added == once


@given(some_notes, grids, metre_maps(), st.sampled_from(EDGES))
def test_without_strength_nothing_moves(
    notes: list[Note], grid: Grid, metre_map: MetreMap, edges: str
) -> None:
    assert editing.quantise(notes, Quantising(edges, 0), grid, metre_map).added == tuple(notes)


def test_edges_are_chosen() -> None:
    note = Note(130, 60, 200)
    assert quantised(note) == Note(120, 60, 200)
    assert quantised(note, Quantising("ends")) == Note(130, 60, 230)
    assert quantised(note, Quantising("both")) == Note(120, 60, 240)


def test_strength_is_the_share_of_the_way() -> None:
    assert quantised(Note(160, 60, 240), Quantising(strength_percent=50)).onset == 140
    assert quantised(Note(100, 60, 240), Quantising(strength_percent=25)).onset == 105
    assert quantised(Note(115, 60, 240), Quantising(strength_percent=50)).onset == 118


@pytest.mark.parametrize(("swing", "onset"), [(0, 120), (50, 150), (67, 160), (100, 180)])
def test_swing_makes_every_second_line_late(swing: int, onset: int) -> None:
    assert quantised(Note(125, 60, 60), Quantising(swing_percent=swing)).onset == onset
    assert quantised(Note(250, 60, 60), Quantising(swing_percent=swing)).onset == 240


def test_swing_is_counted_from_the_bar() -> None:
    seven_eighths = MetreMap((TimeSignature(0, 7, 8),))
    swung = editing.quantise(
        (Note(1690, 60, 60),), Quantising(swing_percent=100), Grid(Fraction(1, 8)), seven_eighths
    )
    assert swung.added[0].onset == 1680


def test_a_note_shorter_than_a_step_reaches_to_the_next_line() -> None:
    assert quantised(Note(5, 60, 10), Quantising("both")) == Note(0, 60, 120)
    assert quantised(Note(5, 60, 10), Quantising("ends")) == Note(5, 60, 115)


@pytest.mark.parametrize("ppq", [1, 24, 15_360])
@pytest.mark.parametrize("edges", EDGES)
def test_five_thousand_short_notes_keep_a_length(ppq: int, edges: str) -> None:
    notes = [Note(place * ppq // 7, place % 128, 1 + place % 3) for place in range(5000)]
    how = Quantising(edges, strength_percent=90, swing_percent=60, humanise_percent=100)
    edit = editing.quantise(notes, how, Grid(Fraction(1, 24)), MetreMap(ppq=ppq))
    assert len(edit.added) == 5000
    assert all(note.is_valid for note in edit.added)


@given(some_notes, st.integers(0, 500), st.integers(0, 127), st.integers(0, 9))
def test_humanised_notes_stray_no_farther_than_they_may(
    notes: list[Note], ticks: int, velocity: int, seed: int
) -> None:
    edit = editing.humanise(notes, ticks, velocity, seed)
    assert edit == editing.humanise(notes, ticks, velocity, seed)
    for before, after in zip(notes, edit.added, strict=True):
        assert after.is_valid
        assert abs(after.onset - before.onset) <= ticks
        assert abs(after.velocity - before.velocity) <= velocity
        assert (after.pitch, after.duration, after.track) == (before.pitch, before.duration, before.track)


def test_another_seed_is_another_hand() -> None:
    notes = [Note(480 * place, 60, 480) for place in range(16)]
    loose = Quantising()._replace(humanise_percent=100)
    hands = {editing.quantise(notes, loose, SIXTEENTHS, FOUR_FOUR, seed).added for seed in range(3)}
    assert len(hands) == 3
    onsets = [note.onset - 480 * place for hand in hands for place, note in enumerate(hand)]
    assert min(onsets) < -15
    assert max(onsets) > 15
