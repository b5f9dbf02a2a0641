"""Playing together with others through one transport."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.ensemble import Place
from deepmusician_gui.playback.incoming import Incoming
from deepmusician_gui.playback.metronome import count_in
from deepmusician_gui.playback.outputs import VIRTUAL, MidiOut, Output
from deepmusician_gui.playback.patchbay import Patchbay
from deepmusician_gui.playback.ports import Plugged
from deepmusician_gui.playback.scheduler import Loop
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.playback.fakes import RecordingOut

PIECE = Score(notes=tuple(Note(480 * i, 60, 240) for i in range(32)))  # half a second each
BAR_S, END_S = 2.0, 16.0
LAG_S = 0.03  # a server with long periods


class Shared:
    """A transport whose server obeys a little later, and of whom nobody knows who moves it."""

    def __init__(self, now: list[float]) -> None:
        self._now = now
        self._place, self._since = Place(False, 0.0), 0.0
        self._asked: deque[tuple[float, Callable[[Place], Place]]] = deque()
        self.speed = 1.0
        self.is_ready = True
        self.is_dead = False
        self.is_left = False

    def where(self) -> Place | None:
        if self.is_dead:
            raise PlaybackError("The server has ended.")
        while self._asked and self._asked[0][0] <= self._now[0]:
            at, asked = self._asked.popleft()
            self._place, self._since = asked(self._moved(at)), at
        return self._moved(self._now[0]) if self.is_ready else None

    def roll(self, at_s: float) -> None:
        self._ask(lambda _: Place(True, at_s))

    def rest(self) -> None:
        self._ask(lambda place: Place(False, place.at_s))

    def go(self, at_s: float) -> None:
        self._ask(lambda place: Place(place.is_rolling, at_s))

    def close(self) -> None:
        self.is_left = True

    def _ask(self, asked: Callable[[Place], Place]) -> None:
        self._asked.append((self._now[0] + LAG_S, asked))

    def _moved(self, now: float) -> Place:
        elapsed_s = (now - self._since) * self.speed if self._place.is_rolling else 0.0
        return Place(self._place.is_rolling, self._place.at_s + elapsed_s)


class Room:
    """A player without a process, and a transport that others share."""

    def __init__(self) -> None:
        self.now = [100.0]
        self.shared = Shared(self.now)
        self.is_there = True
        self.out = RecordingOut()
        self.reports: list[cmd.Report] = []
        self.sequencer = Sequencer(self.reports.append, self.open)
        self.bay = Patchbay(
            self.sequencer, self.reports.append, lambda _may_search: Plugged(), Incoming(), self.join
        )
        self.obey(cmd.ChooseOutput(VIRTUAL), cmd.Load(compile_events(PIECE)), cmd.JoinTransport(True))
        self.run(0.2)

    def open(self, _output: Output) -> MidiOut:
        return self.out

    def join(self) -> Shared:
        if not self.is_there:
            raise PlaybackError("No server.")
        return self.shared

    def obey(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.bay.obey(cmd.Numbered(1, command), self.now[0])

    def run(self, seconds: float) -> None:
        end = self.now[0] + seconds
        while self.now[0] < end:
            self.now[0] = min(end, max(self.bay.advance(self.now[0]), self.now[0] + 1e-4))
        self.bay.advance(self.now[0])

    def plays(self) -> bool:
        return self.sequencer.scheduler.is_playing

    @property
    def at_s(self) -> float:
        return self.sequencer.playhead(self.now[0]).tick / 960

    def there(self) -> Place:
        place = self.shared.where()
        assert place
        return place

    def said(self) -> list[str]:
        return [report.sentence for report in self.reports if isinstance(report, cmd.Said)]


@pytest.fixture
def room() -> Room:
    return Room()


def test_others_start_stop_and_move_us(room: Room) -> None:
    room.shared.roll(3.0)
    room.run(1.0)
    assert room.plays()
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.003)
    room.shared.go(5.0)
    room.run(1.0)
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.003)
    room.shared.rest()
    room.run(0.1)
    assert not room.plays()
    assert room.at_s == pytest.approx(room.there().at_s, abs=1e-3)
    room.shared.go(1.0)
    room.run(0.1)
    assert room.at_s == pytest.approx(1.0, abs=1e-3)
    assert not room.out.receiver.sounding


def test_we_start_stop_and_move_others(room: Room) -> None:
    room.obey(cmd.Play(960))
    turn = room.sequencer.scheduler.turn
    room.run(0.5)
    assert room.there().is_rolling
    assert room.sequencer.scheduler.turn == turn  # not taken back while the others come along
    room.run(4)
    assert room.there().at_s == pytest.approx(5.5, abs=2 * LAG_S)
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.001)
    room.obey(cmd.Seek(9600))
    room.run(0.1)
    assert room.there().at_s == pytest.approx(10.1, abs=2 * LAG_S)
    room.obey(cmd.Stop())
    room.run(0.5)
    assert not room.there().is_rolling
    assert room.there().at_s == pytest.approx(room.at_s, abs=0.002)
    room.obey(cmd.Seek(480))
    room.run(0.2)
    assert (room.there().at_s, room.at_s) == (0.5, 0.5)


def test_our_loop_takes_others_back(room: Room) -> None:
    room.obey(cmd.Repeat(Loop(0, 1920)), cmd.Play(0))
    room.run(1.5 * BAR_S)
    assert room.plays()
    assert room.there().at_s == pytest.approx(BAR_S / 2, abs=3 * LAG_S)


def test_others_begin_when_the_bar_is_counted(room: Room) -> None:
    room.obey(cmd.Play(0, count_in(PIECE, 0, 1)))
    room.run(0.9 * BAR_S)
    assert not room.there().is_rolling
    assert room.plays()
    room.run(0.6 * BAR_S)
    assert room.there().at_s == pytest.approx(BAR_S / 2, abs=3 * LAG_S)


def test_where_our_piece_ends_the_others_play_on(room: Room) -> None:
    room.shared.roll(15.0)
    room.run(2.0)
    assert not room.plays()
    assert room.at_s == END_S
    assert room.there().is_rolling
    turn = room.sequencer.scheduler.turn
    room.run(1.0)
    assert room.sequencer.scheduler.turn == turn
    room.shared.go(2.0)
    room.run(0.2)
    assert room.plays()


def test_a_part_that_was_played_does_not_become_the_whole(room: Room) -> None:
    whole = compile_events(PIECE)
    room.obey(cmd.Load(replace(whole, end=1920)), cmd.Play(0))
    room.run(BAR_S + 0.1)
    assert not room.plays()
    room.obey(cmd.Load(whole))
    room.run(1.0)
    assert not room.plays()
    room.shared.rest()
    room.run(0.1)
    room.shared.roll(1.0)
    room.run(0.2)
    assert room.plays()


def test_while_others_get_ready_nothing_is_taken_from_them(room: Room) -> None:
    room.shared.is_ready = False
    room.obey(cmd.Play(0))
    room.run(0.5)
    assert room.plays()
    room.shared.is_ready = True
    room.shared.roll(0.0)
    room.run(0.5)
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.03)


@pytest.mark.parametrize("speed", [0.999, 1.001])
def test_a_clock_that_drifts_is_followed_without_a_jump(room: Room, speed: float) -> None:
    room.shared.speed = speed
    room.shared.roll(0.0)
    room.run(1.0)
    turn = room.sequencer.scheduler.turn
    room.run(10.0)
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.005)
    assert room.sequencer.scheduler.turn == turn


def test_who_leaves_is_led_no_more(room: Room) -> None:
    room.obey(cmd.JoinTransport(False))
    room.shared.roll(0.0)
    room.run(0.5)
    assert room.shared.is_left
    assert not room.plays()


def test_a_server_that_ends_and_comes_back_is_joined_again(room: Room) -> None:
    room.shared.is_dead, room.is_there = True, False
    room.run(3)
    assert room.said() == ["The server has ended."]
    room.shared.is_dead, room.is_there = False, True
    room.run(1.1)
    room.shared.roll(0.0)
    room.run(0.2)
    assert room.plays()


def test_without_a_server_it_says_so_once() -> None:
    room = Room()
    room.obey(cmd.JoinTransport(False))
    room.is_there = False
    room.obey(cmd.JoinTransport(True))
    room.run(5)
    assert room.said() == ["No server."]


places_s = st.floats(0, 14)
deeds = st.one_of(
    places_s.map(lambda at_s: lambda room: room.obey(cmd.Play(960 * at_s))),
    places_s.map(lambda at_s: lambda room: room.obey(cmd.Seek(960 * at_s))),
    st.just(lambda room: room.obey(cmd.Stop())),
    places_s.map(lambda at_s: lambda room: room.shared.roll(at_s)),
    places_s.map(lambda at_s: lambda room: room.shared.go(at_s)),
    st.just(lambda room: room.shared.rest()),
)


@given(st.lists(st.tuples(deeds, st.floats(0, 0.3)), max_size=12))
def test_whoever_does_what_all_end_up_together(done: list[tuple[Callable[[Room], None], float]]) -> None:
    room = Room()
    for deed, pause_s in done:
        deed(room)
        room.run(pause_s)
    room.run(0.5)
    assert room.plays() == room.there().is_rolling or room.at_s == END_S
    assert room.at_s == pytest.approx(room.there().at_s, abs=0.03) or room.at_s == END_S
    assert room.plays() or not room.out.receiver.sounding
