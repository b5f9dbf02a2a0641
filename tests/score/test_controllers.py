"""Drawing and erasing what controllers are set to."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import BEND, MODULATION, SUSTAIN, VOLUME, Controller, Setting
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, PitchBend, Score, Track

ticks = st.integers(0, 40)
drawable = st.sampled_from((BEND, MODULATION, SUSTAIN))
control_changes = st.builds(
    ControlChange, ticks, st.sampled_from((1, 64, 91)), st.sampled_from((0, 1, 64, 127))
)
pitch_bends = st.builds(PitchBend, ticks, st.sampled_from((-8192, -1, 0, 8191)))


Event = TypeVar("Event", ControlChange, PitchBend)


def in_time(events: list[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: event.tick))


tracks = st.builds(
    Track,
    control_changes=st.lists(control_changes, max_size=12).map(in_time),
    pitch_bends=st.lists(pitch_bends, max_size=6).map(in_time),
)
scores = st.lists(tracks, min_size=2, max_size=3).map(lambda found: Score(tuple(found), (Note(3, 60, 5),)))


@st.composite
def runs(draw: st.DrawFn, controller: Controller) -> tuple[list[Setting], int]:
    """Settings in order, and where their span ends."""
    *places, end = sorted(draw(st.sets(ticks, min_size=2, max_size=8)))
    value = st.integers(controller.lowest, controller.highest) | st.sampled_from((0, 1, 127))
    return [Setting(place, draw(value)) for place in places], end


def held(score: Score, controller: Controller, tick: int) -> int:
    return controllers.held_at(score.tracks[0], controller, tick)


def others(score: Score, controller: Controller) -> tuple[object, ...]:
    """All that is not of this controller of the first track, in order."""
    first = score.tracks[0]
    changes = tuple(each for each in first.control_changes if each.control != controller.number)
    return score.tracks[1:], changes, controller == BEND or first.pitch_bends, score.notes


@given(scores, drawable, ticks, st.integers(0, 127))
def test_what_is_put_somewhere_holds_until_the_next_setting(
    score: Score, controller: Controller, tick: int, value: int
) -> None:
    after = controllers.put(score, 0, controller, Setting(tick, value))
    before = controllers.settings(score.tracks[0], controller)
    elsewhere = tuple(setting for setting in before if setting.tick != tick)
    found = controllers.settings(after.tracks[0], controller)
    assert set(found) == {*elsewhere, Setting(tick, value)}
    assert held(after, controller, tick) == value
    assert others(after, controller) == others(score, controller)
    taken_out = controllers.erase(after, 0, controller, tick, tick + 1)
    assert controllers.settings(taken_out.tracks[0], controller) == elsewhere


@given(st.data(), scores, drawable)
def test_what_is_drawn_sounds_in_its_span_and_all_else_as_before(
    data: st.DataObject, score: Score, controller: Controller
) -> None:
    drawn, end = data.draw(runs(controller))
    after = controllers.draw(score, 0, controller, drawn, end)
    start = drawn[0].tick
    for tick in range(45):
        inside = start <= tick < end
        latest = next((value for at, value in reversed(drawn) if at <= tick), 0)
        wanted = latest if inside else held(score, controller, tick)
        assert held(after, controller, tick) == wanted
    assert others(after, controller) == others(score, controller)


@given(st.data(), scores, drawable)
def test_settings_stay_sorted_and_those_outside_stay(
    data: st.DataObject, score: Score, controller: Controller
) -> None:
    drawn, end = data.draw(runs(controller))
    before = controllers.settings(score.tracks[0], controller)
    after = controllers.draw(score, 0, controller, drawn, end).tracks[0]
    found = controllers.settings(after, controller)
    assert [tick for tick, _ in found] == sorted(tick for tick, _ in found)
    assert [change.tick for change in after.control_changes] == sorted(c.tick for c in after.control_changes)
    outside = [each for each in before if not drawn[0].tick <= each.tick < end]
    assert set(found) >= set(outside)
    assert all(controller.lowest <= value <= controller.highest for _, value in found)
    inside = [each for each in found if drawn[0].tick <= each.tick < end]
    assert set(inside) <= set(drawn)
    assert all(one.value != next_.value for one, next_ in pairwise(inside))


@given(scores, drawable, ticks, st.integers(1, 20))
def test_erasing_takes_out_what_lies_in_the_span(
    score: Score, controller: Controller, start: int, length: int
) -> None:
    after = controllers.erase(score, 0, controller, start, start + length)
    before = controllers.settings(score.tracks[0], controller)
    kept = tuple(each for each in before if not start <= each.tick < start + length)
    assert controllers.settings(after.tracks[0], controller) == kept
    assert others(after, controller) == others(score, controller)


def test_a_pedal_pressed_is_let_go_of_again() -> None:
    pressed = controllers.draw(Score(), 0, SUSTAIN, [Setting(480, 127)], 960)
    assert pressed.tracks[0].control_changes == (ControlChange(480, 64, 127), ControlChange(960, 64, 0))


def test_equal_values_are_set_once() -> None:
    drawn = [Setting(0, 5), Setting(10, 5), Setting(20, 6), Setting(30, 6)]
    once = controllers.draw(Score(), 0, MODULATION, drawn, 40)
    assert controllers.settings(once.tracks[0], MODULATION) == ((0, 5), (20, 6), (40, 0))
    again = controllers.draw(once, 0, MODULATION, [Setting(24, 6)], 28)
    assert again == once


def test_settings_of_one_tick_keep_their_order() -> None:
    changes = (*(ControlChange(0, number, 0) for number in (101, 100, 6, 7, 38)), ControlChange(9, 7, 1))
    score = Score((Track(control_changes=changes),))
    after = controllers.draw(score, 0, VOLUME, [Setting(5, 90)], 9)
    assert after.tracks[0].control_changes == (*changes[:-1], ControlChange(5, 7, 90), changes[-1])


@pytest.mark.parametrize(
    ("drawn", "end"),
    [
        ([], 9),
        ([Setting(-1, 0)], 9),
        ([Setting(0, 128)], 9),
        ([Setting(0, -1)], 9),
        ([Setting(5, 0), Setting(5, 1)], 9),
        ([Setting(5, 0)], 5),
    ],
)
def test_settings_that_cannot_be_are_refused(drawn: list[Setting], end: int) -> None:
    with pytest.raises(ValueError, match="settings"):
        controllers.draw(Score(), 0, VOLUME, drawn, end)


def test_controllers_of_a_track_are_found_by_name() -> None:
    track = Track(
        control_changes=(ControlChange(0, 91, 40), ControlChange(0, 1, 1), ControlChange(0, 121, 0)),
        pitch_bends=(PitchBend(0, 1),),
    )
    assert [each.name for each in controllers.present(track)] == ["Pitch bend", "Modulation", "Reverb"]
    assert Controller(20).name == "Controller 20"


def drawn_piece() -> Score:
    score = Score((Track("Lead", channel=3),), (Note(0, 60, 1920),))
    score = controllers.draw(score, 0, SUSTAIN, [Setting(0, 127)], 960)
    score = controllers.draw(score, 0, BEND, [Setting(240, -8192), Setting(480, 8191)], 720)
    return controllers.draw(score, 0, MODULATION, [Setting(10 * i, i) for i in range(128)], 1280)


def test_what_is_drawn_comes_back_from_a_midi_file(tmp_path: Path) -> None:
    score = drawn_piece()
    write_midi(score, tmp_path / "drawn.mid")
    back = read_midi(tmp_path / "drawn.mid").tracks[0]
    for controller in (SUSTAIN, BEND, MODULATION):
        assert controllers.settings(back, controller) == controllers.settings(score.tracks[0], controller)


def test_what_is_drawn_is_played_when_it_is_due() -> None:
    timeline = compile_events(drawn_piece())
    played = set(zip(timeline.ticks, timeline.messages, strict=True))
    assert {
        (0, midi.control_change(3, 64, 127)),
        (960, midi.control_change(3, 64, 0)),
        (240, midi.pitch_bend(3, -8192)),
        (480, midi.pitch_bend(3, 8191)),
        (720, midi.pitch_bend(3, 0)),
        (1270, midi.control_change(3, 1, 127)),
    } <= played
    assert midi.control_change(3, 1, 20) in timeline.settings_before(201)
