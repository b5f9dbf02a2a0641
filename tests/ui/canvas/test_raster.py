from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.ui.canvas import raster
from deepmusician_gui.ui.canvas.viewport import Viewport
from tests.score.strategies import metre_maps

VIEW = Viewport(1000, 400, 100_000, px_per_tick=0.05, left=4000)


@given(st.integers(1, 500))
def test_bars_never_lie_closer_than_asked(least_px: int) -> None:
    starts = [bar.start for bar in raster.bars(VIEW, MetreMap(), least_px)]
    gaps = {b - a for a, b in pairwise(starts)}
    assert all(gap * VIEW.px_per_tick >= least_px for gap in gaps)
    assert starts[0] <= VIEW.left


def test_crowded_bars_are_every_second_fourth_and_so_on() -> None:
    numbers = [bar.number for bar in raster.bars(VIEW, MetreMap(), 300)]
    assert numbers == [0, 4, 8, 12]


@given(metre_maps(), st.floats(0, 60_000), st.floats(0.001, 1), st.integers(1, 500))
def test_bar_lines_are_where_the_bars_start(
    metre_map: MetreMap, left: float, px_per_tick: float, least_px: int
) -> None:
    view = Viewport(1000, 400, 100_000, px_per_tick=px_per_tick, left=left)
    seen = list(raster.bars(view, metre_map, least_px))
    assert raster.bar_starts(view, metre_map, least_px).tolist() == [bar.start for bar in seen]
    assert seen[-1].start < view.right


@given(metre_maps(), st.floats(0, 60_000))
def test_no_bar_in_sight_is_left_out(metre_map: MetreMap, left: float) -> None:
    view = Viewport(1000, 400, 100_000, px_per_tick=0.1, left=left)
    seen = list(raster.bars(view, metre_map, 0))
    assert seen[0].start <= left < seen[0].end
    assert all(one.end == next_one.start for one, next_one in pairwise(seen))
    assert seen[-1].start < view.right <= seen[-1].end


def test_lines_lie_between_the_bar_lines() -> None:
    view = Viewport(480, 100, 10_000, px_per_tick=0.25)
    assert raster.lines(view, MetreMap(), 960).tolist() == [960]


def test_beats_are_those_of_each_bar() -> None:
    metre_map = MetreMap((TimeSignature(0, 3, 4), TimeSignature(1440, 3, 8)))
    view = Viewport(2100, 100, 10_000, px_per_tick=1)
    assert raster.lines(view, metre_map, None).tolist() == [480, 960, 1680, 1920]


def test_lines_fade_as_they_crowd() -> None:
    shown = [raster.visibility(px) for px in (2, 8, 12, 40)]
    assert shown == sorted(shown)
    assert (shown[0], shown[-1]) == (0, 1)
