"""The sequencer of the player process: commands, outputs that come and go, and where it says it is."""

from __future__ import annotations

from math import inf

import pytest

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.messages import control_change, note_off, note_on, program_change
from deepmusician_gui.playback.outputs import MidiOut, Output, port_output
from deepmusician_gui.playback.scheduler import Loop
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from tests.playback.fakes import RecordingOut

PIANO, ORGAN, GONE = port_output("Piano"), port_output("Organ"), port_output("Gone")
ON, OFF = note_on(0, 60, 100), note_off(0, 60)
SILENCE = [control_change(0, 64, 0), control_change(0, 123, 0), control_change(0, 120, 0)]
LONG = compile_events(Score((Track(program=4),), (Note(0, 60, 48_000, 100),)))


class Studio:
    """A sequencer, two outputs, a clock that stands still unless it is moved, and all reports."""

    def __init__(self) -> None:
        self.outs = {PIANO: RecordingOut(), ORGAN: RecordingOut()}
        self.reports: list[cmd.Report] = []
        self.now = 50.0
        self.number = 0
        self.sequencer = Sequencer(self.reports.append, self.open)

    def open(self, output: Output) -> MidiOut:
        if output == GONE:
            raise PlaybackError("It is not there.")
        self.outs[output] = RecordingOut()
        return self.outs[output]

    def obey(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.number += 1
            self.sequencer.obey(cmd.Numbered(self.number, command), self.now)

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.sequencer.advance(self.now)


@pytest.fixture
def studio() -> Studio:
    studio = Studio()
    studio.obey(cmd.ChooseOutput(PIANO), cmd.Load(LONG))
    return studio


def test_playing_sends_what_is_due_and_says_where_it_is(studio: Studio) -> None:
    studio.obey(cmd.Play(0))
    studio.wait(0.25)
    assert studio.outs[PIANO].messages == [program_change(0, 4), ON]
    head = studio.sequencer.playhead(studio.now)
    assert (head.number, head.is_playing) == (3, True)
    assert head.tick_at(studio.now) == pytest.approx(240)
    assert head.tick_at(studio.now + 0.01) == pytest.approx(249.6)


def test_a_playhead_is_not_guessed_far_ahead(studio: Studio) -> None:
    studio.obey(cmd.Play(0))
    head = studio.sequencer.playhead(studio.now)
    assert head.tick_at(studio.now + 10) == pytest.approx(head.tick_at(studio.now + 0.05))
    assert head.tick_at(studio.now - 1) == 0


def test_it_wakes_often_while_playing_and_never_while_standing(studio: Studio) -> None:
    assert studio.sequencer.advance(studio.now) == inf
    studio.obey(cmd.Play(0))
    assert studio.now < studio.sequencer.advance(studio.now) <= studio.now + 0.02


@pytest.mark.parametrize("leaving", [cmd.Stop(), cmd.Seek(9600), cmd.ChooseOutput(ORGAN), cmd.Panic(), None])
def test_whatever_ends_a_note_silences_the_instrument(studio: Studio, leaving: cmd.Command | None) -> None:
    piano = studio.outs[PIANO]
    studio.obey(cmd.Play(0))
    studio.wait(0)
    if leaving is not None:
        studio.obey(leaving)
    else:
        studio.sequencer.close()
    assert piano.messages[2:6] == [OFF, *SILENCE]
    assert not piano.receiver.sounding


def test_another_output_gets_the_programs_and_the_music_goes_on(studio: Studio) -> None:
    studio.obey(cmd.Play(0))
    studio.wait(0.1)
    studio.obey(cmd.ChooseOutput(ORGAN))
    assert not studio.outs[PIANO].is_open
    assert studio.outs[ORGAN].messages == [program_change(0, 4)]
    assert studio.reports == [cmd.Chosen(PIANO), cmd.Chosen(ORGAN)]
    assert studio.sequencer.playhead(studio.now).is_playing


def test_an_output_that_is_not_there_leaves_silence_and_one_sentence(studio: Studio) -> None:
    studio.obey(cmd.ChooseOutput(GONE), cmd.Play(0))
    studio.wait(0.5)
    sentence = "It is not there. Playback is silent until you choose another output."
    assert studio.reports[1:] == [cmd.Said(sentence), cmd.Chosen(None)]
    assert studio.sequencer.playhead(studio.now).tick == pytest.approx(480)


def test_an_output_that_breaks_is_given_up_and_playing_goes_on_in_silence(studio: Studio) -> None:
    studio.obey(cmd.Play(0))
    studio.outs[PIANO].is_broken = True
    studio.obey(cmd.Seek(480))
    studio.wait(0.5)
    assert [report for report in studio.reports if isinstance(report, cmd.Said)] == [
        cmd.Said("The cable is out. Playback is silent until you choose another output.")
    ]
    assert not studio.outs[PIANO].is_open
    assert studio.sequencer.playhead(studio.now).tick == pytest.approx(960)


def test_a_loop_and_a_tried_out_key_reach_the_output(studio: Studio) -> None:
    studio.obey(cmd.Repeat(Loop(0, 48)), cmd.Play(0), cmd.Press(Key(1, 72), 90, None))
    studio.wait(0.05)
    studio.obey(cmd.LetGo(Key(1, 72)))
    sent = studio.outs[PIANO].messages
    end_of_round = [OFF, control_change(1, 64, 0), *SILENCE[:2], program_change(0, 4)]
    assert sent[1:] == [ON, note_on(1, 72, 90), *end_of_round, ON, note_off(1, 72)]
