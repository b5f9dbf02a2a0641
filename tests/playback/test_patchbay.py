"""Ports that come and go, and keys that are played outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.incoming import Incoming, MidiIn
from deepmusician_gui.playback.inputs import ALL_INPUTS, NO_INPUT, inputs_of, port_input
from deepmusician_gui.playback.messages import control_change, note_off, note_on, program_change
from deepmusician_gui.playback.outputs import SYNTH, MidiOut, Output, port_output
from deepmusician_gui.playback.patchbay import Patchbay
from deepmusician_gui.playback.ports import Hear, Plugged
from deepmusician_gui.playback.scheduler import Loop
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.playback.fakes import RecordingOut

PIANO = port_output("Piano")
LONG = compile_events(Score(notes=(Note(0, 60, 48_000, 100),)))


class Socket:
    def __init__(self, name: str | None, hear: Hear) -> None:
        pass

    def close(self) -> None:
        pass


class Bench:
    """A patchbay, an output that is remade whenever it is opened, a clock, and what can be plugged."""

    def __init__(self) -> None:
        self.plugged = Plugged(("Piano",), ("Keys",))
        self.out = RecordingOut()
        self.reports: list[cmd.Report] = []
        self.now = 10.0
        self.incoming = Incoming(self.socket)
        self.sequencer = Sequencer(self.reports.append, self.open)
        self.is_broken = False
        self.looks = 0
        self.opened: list[str | None] = []
        self.bay = Patchbay(self.sequencer, self.reports.append, self.look, self.incoming)
        self.obey(cmd.ChooseOutput(PIANO), cmd.ChooseInput(ALL_INPUTS), cmd.Load(LONG))
        self.wait(0)

    def look(self, _may_search: bool) -> Plugged:
        self.looks += 1
        return self.plugged

    def open(self, output: Output) -> MidiOut:
        if self.is_broken:
            raise PlaybackError("No such cable.")
        self.out = RecordingOut()
        return self.out

    def socket(self, name: str | None, hear: Hear) -> MidiIn:
        self.opened.append(name)
        return Socket(name, hear)

    def obey(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.bay.obey(cmd.Numbered(1, command), self.now)

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.bay.advance(self.now)

    def live(self, seconds: float) -> None:
        """Let time pass; the patchbay comes back when it said it would."""
        until = self.now + seconds
        while (wake_s := self.bay.advance(self.now)) < until:
            self.now = wake_s
        self.now = until

    def play(self, *messages: bytes) -> None:
        """Press keys outside, now."""
        for message in messages:
            self.incoming.hear(message, self.now)
        self.bay.advance(self.now)

    def said(self) -> list[str]:
        return [report.sentence for report in self.reports if isinstance(report, cmd.Said)]

    def heard(self) -> list[cmd.Heard]:
        return [report for report in self.reports if isinstance(report, cmd.Heard)]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_the_lists_are_told_when_they_change_and_when_they_are_asked_for(bench: Bench) -> None:
    def listed() -> list[cmd.Listed]:
        return [report for report in bench.reports if isinstance(report, cmd.Listed)]

    assert [each.inputs for each in listed()] == [inputs_of(("Keys",))]
    bench.wait(2)
    assert len(listed()) == 1
    bench.plugged = Plugged(("Piano", "Organ"), ("Keys", "Pads"))
    bench.wait(2)
    assert port_output("Organ") in listed()[-1].outputs
    assert port_input("Pads") in listed()[-1].inputs
    bench.obey(cmd.ListPorts())
    assert len(listed()) == 3


def test_it_comes_back_within_a_second_to_look(bench: Bench) -> None:
    assert bench.now < bench.bay.advance(bench.now) <= bench.now + 1


def test_a_port_that_vanishes_pauses_and_is_opened_again(bench: Bench) -> None:
    bench.obey(cmd.Play(0))
    bench.wait(0.5)
    bench.plugged = Plugged()
    bench.wait(1)
    gone = bench.out
    assert not gone.is_open
    assert not bench.sequencer.playhead(bench.now).is_playing
    assert bench.sequencer.playhead(bench.now).tick > 0
    bench.wait(5)
    assert bench.said() == ["“Piano” was unplugged, so playback pauses."]
    bench.plugged = Plugged(("Piano",))
    bench.wait(1)
    bench.wait(5)
    assert bench.out is not gone
    assert bench.out.is_open
    assert bench.said()[1:] == ["“Piano” is back."]
    assert bench.reports[-1] != cmd.Chosen(None)
    bench.obey(cmd.Play(0))
    bench.wait(0.1)
    assert note_on(0, 60, 100) in bench.out.messages


def test_a_device_that_is_hardly_away_is_missed_and_opened_again(bench: Bench) -> None:
    bench.obey(cmd.Play(0))
    bench.live(0.5)
    before = bench.out
    bench.plugged = Plugged((), ("Keys",))
    bench.live(0.11)
    bench.plugged = Plugged(("Piano",), ("Keys",))
    bench.live(0.11)
    assert bench.said() == ["“Piano” was unplugged, so playback pauses.", "“Piano” is back."]
    assert (before.is_open, bench.out.is_open) == (False, True)


def test_keys_that_are_hardly_away_are_listened_to_again(bench: Bench) -> None:
    bench.obey(cmd.ChooseOutput(SYNTH))
    bench.live(0.5)
    bench.plugged = Plugged(("Piano",), ())
    bench.live(0.11)
    bench.plugged = Plugged(("Piano",), ("Keys",))
    bench.live(1)
    assert bench.opened.count("Keys") == 2


def test_nobody_looks_often_while_nothing_can_be_lost(bench: Bench) -> None:
    bench.obey(cmd.ChooseOutput(SYNTH), cmd.ChooseInput(NO_INPUT))
    bench.live(5)
    looks = bench.looks
    bench.live(5)
    assert bench.looks - looks == 5


def test_a_port_that_is_back_but_cannot_be_opened_is_not_said_to_be_back(bench: Bench) -> None:
    bench.plugged = Plugged()
    bench.live(1)
    bench.is_broken = True
    bench.plugged = Plugged(("Piano",))
    bench.live(1)
    assert bench.said()[1:] == ["No such cable. Playback is silent until you choose another output."]


def test_another_choice_meanwhile_stays(bench: Bench) -> None:
    bench.plugged = Plugged(("Organ",))
    bench.wait(1)
    bench.obey(cmd.ChooseOutput(port_output("Organ")))
    organ = bench.out
    bench.plugged = Plugged(("Organ", "Piano"))
    bench.wait(2)
    assert bench.out is organ
    assert organ.is_open


def test_keys_from_outside_sound_as_the_track_does(bench: Bench) -> None:
    bench.obey(cmd.SetVoice(Voice(3, 40)))
    bench.play(note_on(0, 72, 90), control_change(0, 64, 127), program_change(0, 99))
    bench.obey(cmd.SetVoice(Voice(5, None)))
    bench.play(note_off(0, 72), note_on(0, 74, 80), note_off(0, 74))
    assert bench.out.messages == [
        program_change(3, 40),
        note_on(3, 72, 90),
        control_change(3, 64, 127),
        note_off(3, 72),
        note_on(5, 74, 80),
        note_off(5, 74),
    ]


def test_a_key_may_be_held_as_long_as_one_likes(bench: Bench) -> None:
    bench.play(note_on(0, 72, 90))
    bench.wait(60)
    assert bench.out.receiver.sounding == {(0, 72)}


def test_without_a_voice_nothing_sounds_and_all_is_told(bench: Bench) -> None:
    bench.obey(cmd.SetVoice(None))
    bench.play(note_on(0, 72, 90), note_off(0, 72))
    assert bench.out.messages == []
    assert [each.message for each in bench.heard()] == [note_on(0, 72, 90), note_off(0, 72)]


def test_an_input_that_vanishes_leaves_no_note_and_no_pedal(bench: Bench) -> None:
    bench.play(note_on(0, 72, 90), control_change(0, 64, 127))
    bench.plugged = Plugged(("Piano",))
    bench.wait(1)
    assert bench.out.messages[-2:] == [note_off(0, 72), control_change(0, 64, 0)]


def test_what_is_played_is_where_the_music_was_heard(bench: Bench) -> None:
    bench.obey(cmd.SetLatency(0.1, 0.05), cmd.Play(0))
    bench.wait(0.4)
    bench.incoming.hear(note_on(0, 72, 90), bench.now - 0.01)
    bench.wait(0.001)
    assert bench.heard()[0].tick == pytest.approx((0.4 - 0.01 - 0.15) * 960)
    assert bench.sequencer.playhead(bench.now).tick == pytest.approx(0.301 * 960)


def test_what_is_played_before_a_loop_turns_belongs_to_its_end(bench: Bench) -> None:
    bench.obey(cmd.Repeat(Loop(960, 1920)), cmd.Play(960))
    bench.wait(0.495)
    bench.wait(0.495)
    bench.incoming.hear(note_on(0, 72, 90), bench.now)
    bench.sequencer.advance(bench.now + 0.02)  # turns before what came is looked at
    bench.wait(0.02)
    assert bench.heard()[0].tick == pytest.approx(960 + 0.99 * 960)


@given(st.lists(st.binary(min_size=1, max_size=4), max_size=60))
def test_whatever_comes_in_each_key_goes_down_and_up_in_turn(messages: list[bytes]) -> None:
    bench = Bench()  # its output complains about anything else
    bench.play(*messages)
    bench.plugged = Plugged(("Piano",))
    bench.wait(1)
    assert not bench.out.receiver.sounding


def test_a_flood_leaves_no_note_hanging(bench: Bench) -> None:
    bench.play(note_on(0, 72, 90))
    bench.play(*[b"\x40\x40"] * 10_000, note_off(0, 72))
    assert not bench.out.receiver.sounding
