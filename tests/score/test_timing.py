from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.score.timing import (
    MetreMap,
    Position,
    TempoChange,
    TempoMap,
    TimeSignature,
    us_per_quarter,
)
from tests.score.strategies import metre_maps, tempo_maps


@given(tempo_maps(), st.integers(0, 1_000_000))
def test_seconds_lead_back_to_the_tick(tempo_map: TempoMap, tick: int) -> None:
    assert tempo_map.tick(tempo_map.seconds(tick)) == pytest.approx(tick, abs=1e-3, rel=1e-6)


@given(tempo_maps(), st.integers(0, 1_000_000), st.integers(1, 1000))
def test_time_never_stands_still(tempo_map: TempoMap, tick: int, later: int) -> None:
    assert tempo_map.seconds(tick + later) > tempo_map.seconds(tick)


def test_a_quarter_lasts_half_a_second_until_told_otherwise() -> None:
    tempo_map = TempoMap((TempoChange(480, 1_000_000),))
    assert tempo_map.seconds(480) == pytest.approx(0.5)
    assert tempo_map.seconds(960) == pytest.approx(1.5)
    assert tempo_map.change_at(479).tempo_bpm == 120
    assert tempo_map.change_at(480) == TempoChange(480, 1_000_000)


def test_of_two_tempos_at_one_tick_the_last_counts() -> None:
    tempo_map = TempoMap((TempoChange(0, 400_000), TempoChange(0, 250_000)))
    assert tempo_map.changes == (TempoChange(0, 250_000),)
    assert tempo_map == TempoMap((TempoChange(0, 250_000),))


@pytest.mark.parametrize(("bpm", "us"), [(120, 500_000), (1, 0xFFFFFF), (1e9, 1)])
def test_a_tempo_is_kept_within_what_a_file_holds(bpm: float, us: int) -> None:
    assert us_per_quarter(bpm) == us


@given(metre_maps(), st.integers(0, 200_000))
def test_a_position_leads_back_to_the_tick(metre_map: MetreMap, tick: int) -> None:
    assert metre_map.tick(metre_map.position(tick)) == tick


@given(metre_maps(), st.integers(0, 200_000))
def test_a_tick_lies_in_its_bar(metre_map: MetreMap, tick: int) -> None:
    bar = metre_map.bar_at(tick)
    assert bar.start <= tick < bar.end
    assert metre_map.bar(bar.number) == bar


@given(metre_maps(), st.integers(0, 300))
def test_each_bar_begins_where_the_last_one_ended(metre_map: MetreMap, number: int) -> None:
    bar, following = metre_map.bar(number), metre_map.bar(number + 1)
    assert bar.number == number
    assert bar.end == following.start


@given(metre_maps())
def test_a_signature_begins_a_bar(metre_map: MetreMap) -> None:
    for signature in metre_map.signatures:
        assert metre_map.bar_at(signature.tick).start == signature.tick
        assert metre_map.signature_at(signature.tick) == signature


def test_bars_are_four_quarters_until_told_otherwise() -> None:
    metre_map = MetreMap((TimeSignature(4 * 480, 6, 8),))
    assert metre_map.position(480 * 3 + 7) == Position(0, 3, 7)
    assert metre_map.position(480 * 4 + 240 * 7) == Position(2, 1, 0)


def test_a_signature_within_a_bar_cuts_it_short() -> None:
    metre_map = MetreMap((TimeSignature(600, 3, 4),))
    assert (metre_map.bar(0).start, metre_map.bar(0).end, metre_map.bar(1).end) == (0, 600, 600 + 3 * 480)


def test_maps_with_the_same_changes_are_equal() -> None:
    assert MetreMap((TimeSignature(0, 3, 4),)) == MetreMap((TimeSignature(0, 3, 4),))
    assert len({TempoMap(), TempoMap(), TempoMap(ppq=96)}) == 2
    assert len({MetreMap(), MetreMap(), MetreMap(ppq=96)}) == 2
