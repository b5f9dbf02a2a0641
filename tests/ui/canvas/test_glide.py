"""Fitting glides: it ends where it should, keeps within the roll, and gives way to a hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.canvas import glide
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.conftest import A
from tests.ui.canvas.mouse import wheel
from tests.ui.fakes import DEADLINE_MS

views = st.builds(
    Viewport,
    width_px=st.just(800),
    height_px=st.just(400),
    end=st.just(100_000),
    px_per_tick=st.floats(0.01, 10),
    row_px=st.floats(4, 40),
    left=st.floats(0, 90_000),
    top=st.floats(0, 100),
).map(Viewport.within_limits)


@given(views, views, st.floats(0, 1))
def test_every_view_on_the_way_is_one_of_the_roll(start: Viewport, end: Viewport, share: float) -> None:
    view = start.toward(end, share)
    assert view == view.within_limits()
    low, high = sorted((start.px_per_tick, end.px_per_tick))
    assert low * 0.999 <= view.px_per_tick <= high * 1.001


@given(views, views)
def test_the_way_begins_and_ends_where_it_should(start: Viewport, end: Viewport) -> None:
    for view, wanted in ((start.toward(end, 0.0), start), (start.toward(end, 1.0), end)):
        assert (view.left, view.top) == pytest.approx((wanted.left, wanted.top), abs=0.01)
        assert view.px_per_tick == pytest.approx(wanted.px_per_tick)


def test_the_selection_is_glided_to(
    qtbot: QtBot, roll: PianoRoll, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.select((A,))
    roll.fit_selection()
    wanted = roll.area.view
    roll.show_all()
    monkeypatch.setattr(glide, "DURATION_MS", 60)
    before = roll.area.view
    roll.fit_selection()
    assert roll.area.view == before
    qtbot.waitUntil(lambda: roll.area.view == wanted, timeout=DEADLINE_MS)


def test_a_hand_stops_it(
    qtbot: QtBot, roll: PianoRoll, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glide, "DURATION_MS", 10_000)
    document.select((A,))
    roll.fit_selection()
    wheel(roll, (500, 60), QPoint(0, -120))
    after = roll.area.view
    qtbot.wait(50)
    assert roll.area.view == after
