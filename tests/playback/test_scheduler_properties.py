"""Whatever is written, sought, looped and edited: each note that sounds gets exactly one end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.scheduler import AUDITION_S, Loop, Scheduler
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.playback.plain_player import PlainPlayer
from tests.playback.receiver import Receiver

TRACKS = 3
MS = 0.0010007  # such that no wait ends on the very edge of anything
ticks = st.integers(0, 2400)
pitches = st.integers(60, 62)
notes = st.builds(
    Note,
    ticks,
    pitches,
    duration=st.integers(1, 900) | st.integers(400, 1200),
    velocity=st.integers(1, 127),
    track=st.integers(0, TRACKS - 1),
    is_muted=st.sampled_from((False, False, False, True)),
    release_velocity=st.just(64),
)
controls = st.builds(ControlChange, ticks, st.sampled_from((0, 7, 64)), st.integers(0, 127))
track = st.builds(
    Track,
    channel=st.integers(0, 1),
    program=st.none() | st.integers(0, 2),
    control_changes=st.lists(controls, max_size=3).map(tuple),
)
tempo_maps = st.lists(
    st.builds(TempoChange, ticks, st.sampled_from((60_060, 500_000, 3_000_000, 60_000_000))), max_size=3
).map(TempoMap)
scores = st.builds(
    Score,
    st.tuples(*[track] * TRACKS),
    st.lists(notes, min_size=2, max_size=12).map(tuple),
    tempo_map=tempo_maps,
)


class Concert:
    """A scheduler, an instrument that notices every mistake, and a player that works out slowly what must sound."""

    def __init__(self) -> None:
        self.now = 0.0
        self.scheduler = Scheduler()
        self.receiver = Receiver()
        self.plain = PlainPlayer()

    def wait(self, ms: int) -> None:
        seconds = ms * MS
        self.now += seconds
        self.receiver.take(self.scheduler.due(self.now))
        self.plain.wait(seconds)

    def play(self, tick: int) -> None:
        self.receiver.take(self.scheduler.play(tick, self.now))
        self.plain.play(tick)
        self.wait(0)

    def stop(self) -> None:
        self.receiver.take(self.scheduler.stop(self.now))
        self.plain.stop()
        assert not self.receiver.sounding

    def seek(self, tick: int) -> None:
        self.receiver.take(self.scheduler.seek(tick, self.now))
        self.plain.seek(tick)
        self.wait(0)

    def loop(self, edges: tuple[int, int] | None) -> None:
        loop = Loop(*sorted(edges)) if edges else None
        self.scheduler.set_loop(loop, self.now)
        self.plain.set_loop(loop)

    def load(self, score: Score, silent: frozenset[int] = frozenset()) -> None:
        self.receiver.take(self.scheduler.load(compile_events(score, silent), self.now))
        self.plain.load(score, silent)

    def erase(self, index: int) -> None:
        notes = list(self.plain.score.notes)
        del notes[index : index + 1]
        self.load(replace(self.plain.score, notes=tuple(notes)), self.plain.silent)

    def move(self, index: int, ticks: int) -> None:
        notes = [
            note._replace(onset=max(0, note.onset + ticks)) if i == index else note
            for i, note in enumerate(self.plain.score.notes)
        ]
        self.load(replace(self.plain.score, notes=tuple(notes)), self.plain.silent)

    def mute(self, silent: frozenset[int]) -> None:
        self.load(self.plain.score, silent)

    def press(self, pitch: int) -> None:
        self.receiver.take(self.scheduler.audition(Key(0, pitch), 80, None, self.now))
        self.plain.press((0, pitch), AUDITION_S)

    def let_go(self, pitch: int) -> None:
        self.receiver.take(self.scheduler.end_audition(Key(0, pitch)))
        self.plain.let_go((0, pitch))

    def change_instrument(self) -> None:
        self.receiver.take(self.scheduler.silence())
        self.plain.forget()
        assert not self.receiver.sounding
        self.receiver = Receiver()
        self.receiver.take(self.scheduler.change_instrument())

    def check(self) -> None:
        """All sounds that must, nothing that may not, at the place where the music must be."""
        assert self.plain.must_be_down() <= self.receiver.sounding <= self.plain.may_be_down()
        assert self.scheduler.is_playing == self.plain.is_playing
        assert self.scheduler.position(self.now) == pytest.approx(self.plain.tick, abs=1e-3)


Deed = tuple[str, tuple[object, ...]]


def act(method: str, *strategies: st.SearchStrategy[object]) -> st.SearchStrategy[Deed]:
    return st.tuples(st.just(method), st.tuples(*strategies))


tracks_muted = st.frozensets(st.integers(0, TRACKS - 1))
deeds = st.one_of(
    act("wait", st.integers(1, 450)),
    act("wait", st.integers(510, 4000)),
    act("play", ticks),
    act("stop"),
    act("seek", ticks),
    act("loop", st.none() | st.tuples(ticks, ticks)),
    act("load", scores, tracks_muted),
    act("erase", st.integers(0, 11)),
    act("move", st.integers(0, 11), st.integers(-500, 500)),
    act("mute", tracks_muted),
    act("press", pitches),
    act("let_go", pitches),
    act("change_instrument"),
)


@settings(max_examples=100)
@example(
    Score((Track(),) * TRACKS, (Note(0, 60, 1), Note(1, 60, 1))),
    [(("wait", (1,)), 0), (("press", (60,)), 0), (("wait", (1,)), 1)],
)
@example(
    Score((Track(),) * TRACKS, (Note(1, 61, 1), Note(2, 60, 1))),
    [(("wait", (1,)), 0), (("press", (61,)), 1), (("erase", (0,)), 0)],
)
@given(scores, st.lists(st.tuples(deeds, st.integers(0, 450)), min_size=3, max_size=20))
def test_whatever_is_done_all_that_must_sound_sounds_and_nothing_else(
    score: Score, done: list[tuple[Deed, int]]
) -> None:
    concert = Concert()
    concert.load(score)
    concert.play(0)
    for (method, arguments), ms in done:
        getattr(concert, method)(*arguments)
        concert.check()
        concert.wait(ms)
        concert.check()
    concert.stop()
    assert concert.scheduler.due(concert.now + 100) == []


@given(scores, st.lists(st.floats(0.001, 0.4), min_size=1, max_size=30))
def test_however_often_it_is_asked_all_messages_come_once_and_in_order(
    score: Score, steps: list[float]
) -> None:
    timeline = compile_events(score)
    scheduler = Scheduler()
    scheduler.load(timeline, 0.0)
    sent, now, i = scheduler.play(0, 0.0), 0.0, 0
    while scheduler.is_playing:
        sent += scheduler.due(now)
        now += steps[i % len(steps)]
        i += 1
    assert sent[: len(timeline.messages)] == list(timeline.messages)
    assert all(message[0] & 0xF0 == 0xB0 for message in sent[len(timeline.messages) :])


@given(scores, ticks, st.lists(st.tuples(ticks, st.floats(0, 0.4)), max_size=6))
def test_after_any_journey_settings_stand_where_straight_playing_would_leave_them(
    score: Score, start: int, journey: list[tuple[int, float]]
) -> None:
    straight = Receiver()
    timeline = compile_events(score)
    straight.take(timeline.settings_before(start))
    travelled, scheduler, now = Receiver(), Scheduler(), 0.0
    scheduler.load(timeline, now)
    travelled.take(scheduler.play(0, now))
    for tick, seconds in journey:
        now += seconds
        travelled.take(scheduler.due(now))
        if scheduler.is_playing:
            travelled.take(scheduler.seek(tick, now))
    travelled.take(scheduler.play(start, now))
    for slot, message in straight.settings.items():
        assert travelled.settings[slot] == message
