from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from deepmusician_gui.ui.canvas.viewport import (
    LEAST_ROW_PX,
    MOST_PX_PER_TICK,
    MOST_ROW_PX,
    Viewport,
)

views = st.builds(
    Viewport,
    width_px=st.floats(0, 4000),
    height_px=st.floats(0, 2000),
    end=st.integers(1, 10_000_000),
    px_per_tick=st.floats(1e-6, 100),
    row_px=st.floats(0.01, 200),
    left=st.floats(-1e6, 1e8),
    top=st.floats(-500, 500),
).map(Viewport.within_limits)
xs = st.floats(0, 4000)
factors = st.floats(1e-6, 1e6)

WAYS: dict[str, Callable[[Viewport, float, float], Viewport]] = {
    "resized": lambda view, a, b: view.resized(a, b),
    "reaching": lambda view, a, b: view.reaching(int(a * 1000)),
    "scrolled": lambda view, a, b: view.scrolled(a - 2000, b - 2000),
    "time zoomed": lambda view, a, b: view.time_zoomed(a + 1e-6, b),
    "rows zoomed": lambda view, a, b: view.rows_zoomed(a + 1e-6, b),
    "fitted": lambda view, a, b: view.fitted(a, a + b, int(b) % 60, 60 + int(a) % 60),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@given(view=views, a=xs, b=xs)
def test_no_way_leads_out_of_the_roll(
    way: Callable[[Viewport, float, float], Viewport], view: Viewport, a: float, b: float
) -> None:
    seen = way(view, a, b)
    slack = 1e-6
    assert seen.left >= 0
    assert seen.right <= seen.end * (1 + slack) or seen.left == 0
    assert seen.px_per_tick <= max(MOST_PX_PER_TICK, seen.width_px / seen.end)
    assert 0 <= seen.top <= 128 - seen.height_px / seen.row_px + slack
    assert seen.row_px >= LEAST_ROW_PX
    assert seen.row_px <= max(MOST_ROW_PX, seen.height_px / 128)


@given(views, xs)
def test_x_leads_back_to_the_tick(view: Viewport, x: float) -> None:
    assert view.x(view.tick(x)) == pytest.approx(x, abs=1e-3)


@given(views, st.integers(0, 127))
def test_a_row_holds_its_pitch(view: Viewport, pitch: int) -> None:
    assert view.pitch(view.y(pitch) + view.row_px / 2) == pitch


@given(views, st.floats(-1e5, 1e5))
def test_beyond_the_last_row_lies_the_last_pitch(view: Viewport, y: float) -> None:
    assert 0 <= view.pitch(y) <= 127


@given(views, factors, xs)
def test_zooming_time_keeps_what_is_under_the_pointer(view: Viewport, factor: float, x: float) -> None:
    assume(x <= view.width_px)
    zoomed = view.time_zoomed(factor, x)
    at_an_end = zoomed.left == 0 or zoomed.right >= zoomed.end * (1 - 1e-9)
    assert at_an_end or zoomed.x(view.tick(x)) == pytest.approx(x, abs=0.01)


@given(views, factors, xs)
def test_zooming_rows_keeps_what_is_under_the_pointer(view: Viewport, factor: float, y: float) -> None:
    assume(y <= view.height_px)
    zoomed = view.rows_zoomed(factor, y)
    row = view.top + y / view.row_px
    at_an_end = zoomed.top == 0 or zoomed.top >= 128 - zoomed.height_px / zoomed.row_px - 1e-9
    assert at_an_end or (row - zoomed.top) * zoomed.row_px == pytest.approx(y, abs=0.01)


@given(views, st.integers(0, 10_000), st.integers(1, 100_000))
def test_what_is_fitted_is_seen_unless_it_is_too_small_to_fill_the_view(
    view: Viewport, start: int, length: int
) -> None:
    assume(start + length <= view.end)
    seen = view.fitted(start, start + length, 55, 65)
    assert seen.left <= start + 1e-3
    assert seen.right >= start + length - 1e-3
    assert seen.lowest_pitch <= 55 or seen.row_px == LEAST_ROW_PX
    assert seen.highest_pitch >= 65 or seen.row_px == LEAST_ROW_PX


@given(views, st.lists(st.integers(0, 1_000_000), min_size=2, max_size=20), st.floats(-500, 500))
def test_notes_keep_their_distances_in_pixels_while_the_view_scrolls(
    view: Viewport, ticks: list[int], way: float
) -> None:
    places = np.array(ticks)
    before, after = view.pixel_x(places), view.scrolled(way, 0).pixel_x(places)
    assert len(set((after - before).tolist())) == 1


@given(views, st.sampled_from((1.0, 1.25, 1.5, 2.0)), st.integers(0, 100_000))
def test_pixels_of_the_screen_count_the_same_view(view: Viewport, ratio: float, tick: int) -> None:
    pixels = view.in_pixels(ratio)
    assert pixels.x(tick) == pytest.approx(view.x(tick) * ratio, rel=1e-9, abs=0.5001)
    assert pixels.y(60) == pytest.approx(view.y(60) * ratio, rel=1e-9, abs=0.5001)
    assert pixels.pixel_x(np.array([tick]))[0] == pytest.approx(pixels.x(tick), rel=1e-9, abs=0.5001)
