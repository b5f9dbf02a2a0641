from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.score.strategies import grids, metre_maps


@given(grids, metre_maps(), st.integers(0, 100_000))
def test_the_line_before_lies_before_and_is_a_line(grid: Grid, metre_map: MetreMap, tick: int) -> None:
    line = grid.floor(tick, metre_map)
    assert line <= tick < line + grid.ticks(metre_map.ppq)
    assert grid.floor(line, metre_map) == line


@given(grids, metre_maps(), st.integers(0, 100_000))
def test_the_nearest_line_stays_where_it_is(grid: Grid, metre_map: MetreMap, tick: int) -> None:
    line = grid.nearest(tick, metre_map)
    assert grid.nearest(line, metre_map) == line
    assert abs(line - tick) * 2 <= grid.ticks(metre_map.ppq)


@given(grids, metre_maps(), st.integers(0, 300))
def test_bar_lines_are_lines(grid: Grid, metre_map: MetreMap, number: int) -> None:
    start = metre_map.bar(number).start
    assert grid.nearest(start, metre_map) == grid.floor(start, metre_map) == start


@pytest.mark.parametrize(("tick", "line"), [(59, 0), (60, 120), (61, 120), (0, 0), (1919, 1920)])
def test_notes_snap_to_sixteenths(tick: int, line: int) -> None:
    assert Grid().nearest(tick, MetreMap()) == line


def test_triplets_divide_the_quarter_by_three() -> None:
    assert Grid(Fraction(1, 12)).ticks(480) == 160


def test_without_a_grid_every_tick_is_a_line() -> None:
    assert Grid(None).nearest(1234, MetreMap()) == 1234


def test_lines_are_counted_anew_from_each_bar() -> None:
    metre_map = MetreMap((TimeSignature(100, 4, 4),))
    assert Grid().nearest(95, metre_map) == 100
    assert Grid().nearest(219, metre_map) == 220


def test_before_the_beginning_there_is_only_the_first_line() -> None:
    assert Grid().floor(-500, MetreMap()) == 0
    assert Grid().nearest(-500, MetreMap()) == 0
