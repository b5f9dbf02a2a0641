"""Clicks on every beat, and a count before the music."""

from __future__ import annotations

import pytest

from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.messages import note_on
from deepmusician_gui.playback.metronome import count_in, with_clicks
from deepmusician_gui.playback.outputs import port_output
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.playback.fakes import RecordingOut

HIGH, LOW = note_on(9, 76, 110), note_on(9, 77, 80)


def clicks(timeline: Timeline) -> list[tuple[int, bytes]]:
    both = zip(timeline.ticks, timeline.messages, strict=True)
    return [(tick, message) for tick, message in both if message[0] == 0x99]


def test_each_bar_clicks_high_and_each_other_beat_low() -> None:
    metre = MetreMap([TimeSignature(0, 3, 4), TimeSignature(1440, 6, 8)])
    timeline = compile_events(with_clicks(Score(notes=(Note(0, 60, 2880),), metre_map=metre), 2880))
    three = [(0, HIGH), (480, LOW), (960, LOW)]
    six = [(1440, HIGH), *((1440 + 240 * i, LOW) for i in range(1, 6))]
    assert clicks(timeline) == three + six
    assert timeline.end == 2880


def test_clicks_end_where_they_are_told_to() -> None:
    assert [note.onset for note in with_clicks(Score(), 1000).notes] == [0, 480, 960]


def test_a_bar_is_counted_in_the_tempo_and_metre_of_the_place() -> None:
    tempo = TempoMap([TempoChange(0, 500_000), TempoChange(1920, 1_000_000)])
    score = Score(tempo_map=tempo, metre_map=MetreMap([TimeSignature(0), TimeSignature(1920, 3, 4)]))
    count = count_in(score, 1920, 1)
    assert [click.after_s for click in count.clicks] == [0.0, 1.0, 2.0]
    assert [click.key.pitch for click in count.clicks] == [76, 77, 77]
    assert count.length_s == 3.0
    assert count_in(score, 0, 0).clicks == ()


@pytest.mark.parametrize("start", [0, 960])
def test_the_music_begins_when_the_count_is_over(start: int) -> None:
    out, now = RecordingOut(), 7.0
    sequencer = Sequencer(lambda _report: None, lambda _output: out)
    score = Score(notes=(Note(start, 60, 480),))
    for command in (
        cmd.ChooseOutput(port_output("Piano")),
        cmd.Load(compile_events(score)),
        cmd.Play(start, count_in(score, start, 1)),
    ):
        sequencer.obey(cmd.Numbered(1, command), now)
    heard: dict[bytes, list[float]] = {}
    for i in range(2100):
        before = len(out.messages)
        sequencer.advance(now + i / 1000)
        for message in out.messages[before:]:
            heard.setdefault(message, []).append(i / 1000)
    assert heard[HIGH] == [0.0]
    assert heard[LOW] == [0.5, 1.0, 1.5]
    assert heard[note_on(0, 60, 80)] == [2.0]


def test_an_edit_during_the_count_does_not_cut_it_and_stopping_does() -> None:
    out = RecordingOut()
    sequencer = Sequencer(lambda _report: None, lambda _output: out)
    score = Score(notes=(Note(0, 60, 480),))
    for command in (
        cmd.ChooseOutput(port_output("Piano")),
        cmd.Play(0, count_in(score, 0, 1)),
        cmd.Load(compile_events(score)),
    ):
        sequencer.obey(cmd.Numbered(1, command), 0.0)
    for i in range(4):
        sequencer.advance(0.1 + i * 0.4)
    assert sequencer.scheduler.position(1.9) == pytest.approx(-96)
    assert sequencer.playhead(1.3).tick == 0
    sequencer.obey(cmd.Numbered(2, cmd.Stop()), 1.4)
    count = len(out.messages)
    sequencer.advance(1.6)
    assert len(out.messages) == count
    assert not out.receiver.sounding
    assert sequencer.playhead(1.6).tick == 0
