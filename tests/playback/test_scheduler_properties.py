"""Whatever is written, sought, looped and edited: each note that sounds gets exactly one end."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.scheduler import Loop, Scheduler
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from tests.playback.receiver import Receiver

TRACKS = 3
ticks = st.integers(0, 2400)
pitches = st.integers(60, 62)
notes = st.builds(
    Note,
    ticks,
    pitches,
    duration=st.integers(1, 900),
    velocity=st.integers(1, 127),
    track=st.integers(0, TRACKS - 1),
)
controls = st.builds(ControlChange, ticks, st.sampled_from((0, 7, 64)), st.integers(0, 127))
track = st.builds(
    Track,
    channel=st.integers(0, 1),
    program=st.none() | st.integers(0, 2),
    control_changes=st.lists(controls, max_size=3).map(tuple),
)
tempo_maps = st.lists(
    st.builds(TempoChange, ticks, st.sampled_from((60_000, 500_000, 3_000_000))), max_size=3
).map(TempoMap)
scores = st.builds(
    Score, st.tuples(*[track] * TRACKS), st.lists(notes, max_size=12).map(tuple), tempo_map=tempo_maps
)


class Concert:
    """A scheduler, the score it plays, and an instrument that notices every mistake."""

    def __init__(self) -> None:
        self.now = 0.0
        self.score = Score((Track(),) * TRACKS)
        self.scheduler = Scheduler()
        self.receiver = Receiver()
        self.tried: set[tuple[int, int]] = set()

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.receiver.take(self.scheduler.due(self.now))

    def play(self, tick: int) -> None:
        self.receiver.take(self.scheduler.play(tick, self.now))

    def stop(self) -> None:
        self.receiver.take(self.scheduler.stop(self.now))
        assert not self.receiver.sounding

    def seek(self, tick: int) -> None:
        self.receiver.take(self.scheduler.seek(tick, self.now))

    def loop(self, edges: tuple[int, int] | None) -> None:
        self.scheduler.set_loop(Loop(*sorted(edges)) if edges else None, self.now)

    def load(self, score: Score) -> None:
        self.score = score
        self.receiver.take(self.scheduler.load(compile_events(score), self.now))

    def press(self, pitch: int) -> None:
        self.tried.add((0, pitch))
        self.receiver.take(self.scheduler.audition(Key(0, pitch), 80, None, self.now))

    def let_go(self, pitch: int) -> None:
        self.receiver.take(self.scheduler.end_audition(Key(0, pitch)))

    def change_instrument(self) -> None:
        self.receiver.take(self.scheduler.silence())
        assert not self.receiver.sounding
        self.receiver = Receiver()
        self.receiver.take(self.scheduler.change_instrument())

    def check(self) -> None:
        """Nothing sounds that is neither tried out nor written around this place."""
        position = self.scheduler.position(self.now)
        written = {
            (self.score.tracks[note.track].channel, note.pitch)
            for note in self.score.notes
            if note.onset <= position + 1 and note.end >= position - 1
        }
        assert self.receiver.sounding <= written | self.tried


Action = Callable[[Concert], None]


def act(method: str, *strategies: st.SearchStrategy[object]) -> st.SearchStrategy[Action]:
    return st.tuples(*strategies).map(lambda arguments: lambda concert: getattr(concert, method)(*arguments))


actions = st.one_of(
    act("wait", st.floats(0, 0.45)),
    act("wait", st.floats(0.5, 4)),
    act("play", ticks),
    act("stop"),
    act("seek", ticks),
    act("loop", st.none() | st.tuples(ticks, ticks)),
    act("load", scores),
    act("press", pitches),
    act("let_go", pitches),
    act("change_instrument"),
)


@settings(max_examples=300)
@given(scores, st.lists(actions, max_size=25))
def test_each_note_that_sounds_gets_exactly_one_end(score: Score, deeds: list[Action]) -> None:
    concert = Concert()
    concert.load(score)
    concert.play(0)
    for deed in deeds:
        concert.wait(0)
        deed(concert)
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
    assert tuple(sent[: len(timeline.messages)]) == timeline.messages
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
