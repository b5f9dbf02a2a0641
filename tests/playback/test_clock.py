"""Leading others with a MIDI clock, and being led by one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.clock import CONTINUE, PULSE, START, STOP, is_clock, song_position
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.incoming import Incoming
from deepmusician_gui.playback.inputs import VIRTUAL_INPUT
from deepmusician_gui.playback.messages import note_on
from deepmusician_gui.playback.outputs import MidiOut, Output, port_output
from deepmusician_gui.playback.patchbay import Patchbay
from deepmusician_gui.playback.ports import Hear, Plugged
from deepmusician_gui.playback.scheduler import Loop
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoChange, TempoMap

PIANO, DRUMS = port_output("Piano"), port_output("Drum machine")
QUARTERS = Score(notes=tuple(Note(480 * i, 60, 240) for i in range(64)))


class Out:
    def __init__(self, now: list[float]) -> None:
        self.sent: list[tuple[float, bytes]] = []
        self.is_open = False
        self._now = now

    def send(self, message: bytes) -> None:
        self.sent.append((self._now[0], message))

    def close(self) -> None:
        self.is_open = False

    def clock(self) -> list[bytes]:
        return [message for _, message in self.sent if is_clock(message)]


class Socket:
    def __init__(self, name: str | None, hear: Hear) -> None:
        pass

    def close(self) -> None:
        pass


class Rig:
    """A player without a process, whose clock is moved by hand."""

    def __init__(self, score: Score = QUARTERS) -> None:
        self.now = [100.0]
        self.outs: dict[Output, Out] = {}
        self.reports: list[cmd.Report] = []
        self.incoming = Incoming(Socket)
        self.sequencer = Sequencer(self.reports.append, self.open)
        self.plugged = Plugged(("Piano", "Drum machine"))
        self.bay = Patchbay(
            self.sequencer, self.reports.append, lambda _may_search: self.plugged, self.incoming
        )
        self.obey(cmd.ChooseOutput(PIANO), cmd.ChooseInput(VIRTUAL_INPUT), cmd.Load(compile_events(score)))

    def open(self, output: Output) -> MidiOut:
        out = self.outs.setdefault(output, Out(self.now))
        assert not out.is_open, "many systems let a port be opened only once"
        out.is_open = True
        return out

    def obey(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.bay.obey(cmd.Numbered(1, command), self.now[0])

    def run(self, seconds: float) -> None:
        """As the player process does: sleep as long as it may, at most a little too long."""
        end = self.now[0] + seconds
        while self.now[0] < end:
            self.now[0] = min(end, max(self.bay.advance(self.now[0]), self.now[0] + 1e-4))
        self.bay.advance(self.now[0])

    def hear(self, *messages: bytes) -> None:
        for message in messages:
            self.incoming.hear(message, self.now[0])
        self.bay.advance(self.now[0])

    def onsets(self) -> list[float]:
        return [at for at, message in self.outs[PIANO].sent if message == note_on(0, 60, 80)]

    @property
    def tick(self) -> float:
        return self.sequencer.playhead(self.now[0]).tick


def lead(rig: Rig, bpm: float, pulses: int, tremble_s: float = 0.0) -> None:
    """Pulses of a leader that starts now."""
    draw, began = random.Random(3), rig.now[0]
    for i in range(pulses):
        at = began + i * 60 / bpm / 24 + draw.uniform(0, tremble_s)
        rig.run(max(0.0, at - rig.now[0]))
        rig.hear(PULSE)


def test_from_its_start_a_piece_leads_with_24_pulses_to_a_quarter() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(DRUMS), cmd.Play(0))
    rig.run(2.0 - 1e-6)
    rig.obey(cmd.Stop())
    rig.run(0.5)
    assert rig.outs[DRUMS].clock() == [START, *[PULSE] * 96, STOP]
    pulses = [at for at, message in rig.outs[DRUMS].sent if message == PULSE]
    assert pulses == pytest.approx([100 + i / 48 for i in range(96)], abs=2e-4)
    assert not rig.outs[PIANO].clock()


def test_from_elsewhere_it_leads_from_the_next_sixteenth() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(DRUMS), cmd.Play(500))
    rig.run(0.5)
    first = next(at for at, message in rig.outs[DRUMS].sent if message == PULSE)
    assert rig.outs[DRUMS].clock()[:3] == [song_position(5), CONTINUE, PULSE]
    assert first == pytest.approx(100 + (600 - 500) / 960, abs=2e-4)


def test_who_begins_to_lead_amid_the_music_leads_from_there() -> None:
    rig = Rig()
    rig.obey(cmd.Play(0))
    for _ in range(4):
        rig.run(0.27)
    rig.obey(cmd.SendClock(DRUMS))
    rig.run(0.1)
    assert rig.outs[DRUMS].clock()[:3] == [song_position(9), CONTINUE, PULSE]
    assert len(rig.outs[DRUMS].clock()) < 10


def test_a_loop_takes_those_who_follow_along() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(DRUMS), cmd.Repeat(Loop(480, 960)), cmd.Play(480))
    rig.run(1.0 - 1e-6)
    assert rig.outs[DRUMS].clock() == [
        *(song_position(4), CONTINUE, *[PULSE] * 24),
        *(STOP, song_position(4), CONTINUE, *[PULSE] * 24),
    ]


def test_the_clock_and_the_notes_may_share_a_port() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(PIANO), cmd.Play(0))
    rig.run(1.9)
    heard = [message for _, message in rig.outs[PIANO].sent]
    places = [i for i, message in enumerate(heard) if message == note_on(0, 60, 80)]
    assert [heard[:place].count(PULSE) for place in places] == [1, 25, 49, 73]


def test_the_clock_goes_on_where_it_was_when_the_music_goes_elsewhere_and_comes_back() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(PIANO), cmd.Play(0))
    for output in (DRUMS, PIANO, DRUMS):
        rig.run(0.5 - 1e-6)
        rig.obey(cmd.ChooseOutput(output))
    rig.run(0.5 - 1e-6)
    assert rig.outs[PIANO].clock() == [START, *[PULSE] * 96]
    assert not rig.outs[DRUMS].clock()


def test_the_music_may_come_to_where_the_clock_is_and_leave_again() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(DRUMS), cmd.Play(0))
    for output in (DRUMS, PIANO):
        rig.run(0.5 - 1e-6)
        rig.obey(cmd.ChooseOutput(output))
    rig.run(0.5 - 1e-6)
    assert rig.outs[DRUMS].clock() == [START, *[PULSE] * 72]
    assert not rig.outs[PIANO].clock()


def test_the_clock_rests_while_the_port_that_it_shares_is_unplugged() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(PIANO), cmd.Play(0))
    rig.run(0.25)
    everything, rig.plugged = rig.plugged, Plugged()
    rig.run(1.0)
    rig.obey(cmd.Play(0))
    rig.run(1.0)
    before = len(rig.outs[PIANO].clock())
    rig.obey(cmd.Stop())
    rig.plugged = everything
    rig.run(1.5)
    rig.obey(cmd.Play(0))
    rig.run(0.25 - 1e-6)
    assert rig.outs[PIANO].clock()[before:] == [START, *[PULSE] * 12]


def test_who_leads_no_more_says_so_also_on_a_port_that_the_notes_share() -> None:
    rig = Rig()
    rig.obey(cmd.SendClock(PIANO), cmd.Play(0))
    rig.run(0.25 - 1e-6)
    rig.obey(cmd.SendClock(None))
    rig.run(0.25)
    assert rig.outs[PIANO].clock() == [START, *[PULSE] * 12, STOP]


@pytest.mark.parametrize("bpm", [60.0, 120.0, 175.0])
def test_it_starts_with_a_leader_and_keeps_its_tempo(bpm: float) -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, bpm, 8 * 24 + 1)
    expected = [100 + i * 60 / bpm for i in range(9)]
    assert rig.onsets()[3:] == pytest.approx(expected[3 : len(rig.onsets())], abs=0.002)
    assert rig.tick == pytest.approx(8 * 480, abs=5)
    rig.hear(STOP)
    assert not rig.sequencer.playhead(rig.now[0]).is_playing


def test_a_leader_whose_pulses_tremble_is_followed_more_steadily() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, 120, 16 * 24, tremble_s=0.010)
    late = [at - (100 + i * 0.5) for i, at in enumerate(rig.onsets())][4:]
    assert max(late) - min(late) < 0.006
    assert sum(late) / len(late) == pytest.approx(0.005, abs=0.003)


def test_it_follows_a_change_of_tempo() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, 100, 4 * 24)
    rig.run(60 / 100 / 24)
    lead(rig, 140, 8 * 24)
    assert rig.tick == pytest.approx((12 * 24 - 1) * 20, abs=6)


def test_the_pieces_own_tempo_gives_way() -> None:
    tempo = TempoMap([TempoChange(0, 500_000), TempoChange(960, 250_000)])
    rig = Rig(Score(notes=QUARTERS.notes, tempo_map=tempo))
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, 120, 8 * 24 + 1)
    assert rig.tick == pytest.approx(8 * 480, abs=8)


@pytest.mark.parametrize("loop", [Loop(0, 960), Loop(480, 1450)])
def test_a_loop_here_turns_under_the_leaders_clock(loop: Loop) -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True), cmd.Repeat(loop))
    rig.hear(START)
    lead(rig, 90, 12 * 24 + 1)
    length = loop.end - loop.start
    straight = [480 * i for i in range(100) if 480 * i < loop.end]
    again = [480 * i for i in range(100) if loop.start <= 480 * i < loop.end]
    ticks = straight + [tick + length * turn for turn in range(1, 30) for tick in again]
    expected = [100 + tick * 60 / 90 / 480 for tick in ticks if tick < 12 * 480]
    assert rig.onsets()[: len(expected)] == pytest.approx(expected, abs=0.02)
    assert rig.onsets()[3 : len(expected)] == pytest.approx(expected[3:], abs=0.003)
    assert rig.tick == pytest.approx(loop.start + (12 * 480 - loop.start) % length, abs=5)


def test_what_continues_after_some_rounds_goes_on_in_the_loop() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True), cmd.Repeat(Loop(0, 960)))
    rig.hear(START)
    lead(rig, 120, 5 * 24 + 13)
    rig.hear(STOP)
    assert rig.tick == pytest.approx(480 + 240, abs=5)
    rig.run(1)
    rig.hear(CONTINUE)
    lead(rig, 120, 7)
    assert rig.tick == pytest.approx(480 + 260 + 6 * 20, abs=5)


def test_a_leader_is_left_by_who_seeks_within_a_loop() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True), cmd.Repeat(Loop(0, 960)))
    rig.hear(START)
    lead(rig, 60, 3 * 24)
    assert rig.sequencer.time.rate == pytest.approx(0.5, abs=0.01)
    rig.obey(cmd.Seek(0))
    lead(rig, 60, 24)
    assert rig.sequencer.time.rate == 1


def test_it_continues_where_the_leader_says() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(song_position(16), CONTINUE)
    lead(rig, 120, 25)
    assert rig.tick == pytest.approx(16 * 120 + 480, abs=5)


def test_a_leader_that_falls_silent_pauses_the_music() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, 120, 30)
    rig.run(2.0)
    assert not rig.sequencer.playhead(rig.now[0]).is_playing
    assert rig.tick < 31 * 20 + 5
    said = [report.sentence for report in rig.reports if isinstance(report, cmd.Said)]
    assert said == ["The MIDI clock fell silent, so playback pauses."]


def test_who_does_not_follow_is_not_led() -> None:
    rig = Rig()
    rig.hear(START)
    lead(rig, 120, 30)
    assert not rig.sequencer.playhead(rig.now[0]).is_playing


def test_stopping_here_leaves_the_leader_alone() -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    rig.hear(START)
    lead(rig, 90, 30)
    rig.obey(cmd.Stop())
    lead(rig, 90, 30)
    assert not rig.sequencer.playhead(rig.now[0]).is_playing
    rig.obey(cmd.Play(0))
    rig.run(0.25)
    assert rig.tick == pytest.approx(240, abs=5)


@given(
    st.lists(st.tuples(st.sampled_from([PULSE, START, CONTINUE, STOP, song_position(8)]), st.floats(0, 0.6)))
)
def test_whatever_a_leader_does_time_never_goes_back(played: list[tuple[bytes, float]]) -> None:
    rig = Rig()
    rig.obey(cmd.FollowClock(is_on=True))
    time, before = rig.sequencer.time, -1.0
    for message, pause_s in played:
        rig.hear(message)
        for _ in range(3):
            assert time.at(rig.now[0]) >= before
            before = time.at(rig.now[0])
            rig.run(pause_s / 3)
