"""Real clocks: another process leads us through a JACK server, and another is led."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.clock import PULSE, START, STOP
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.inputs import port_input
from deepmusician_gui.playback.messages import note_on
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.jack_server import Listener, Sender
from tests.playback.waiting import wait_until

pytestmark = pytest.mark.jack

QUARTERS = compile_events(Score(notes=tuple(Note(480 * i, 60, 240) for i in range(16))))
ON = note_on(0, 60, 80)


@pytest.fixture
def player(jack: str) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


def test_another_process_gets_24_pulses_to_each_quarter(
    listen: Callable[..., Listener], player: Player
) -> None:
    piano = listen("Piano")
    player.choose_output("port:Piano:in")
    player.send_clock("port:Piano:in")
    player.start()
    player.load(QUARTERS)
    player.play(0)
    piano.wait_for(lambda heard: heard.count(ON) == 5)
    player.stop()
    heard = piano.wait_for(lambda heard: STOP in heard)
    clock = [message for message in heard if message in {START, PULSE, ON}]
    assert clock[0] == START
    places = [i for i, message in enumerate(clock) if message == ON]
    # The pulse of the same moment comes by a cable of its own, before the note or after it.
    pulses = [clock[:place].count(PULSE) for place in places]
    assert [count in {24 * at, 24 * at + 1} for at, count in enumerate(pulses)] == 5 * [True], pulses


def test_another_process_starts_paces_and_stops_us(
    send: Callable[..., Sender], listen: Callable[..., Listener], player: Player
) -> None:
    piano, leader = listen("Piano"), send("DAW")
    player.choose_output("port:Piano:in")
    player.choose_input("port:DAW:out")
    player.follow_clock(is_on=True)
    player.start()
    wait_until(lambda: player.output and port_input("DAW:out") in player.inputs())
    player.load(QUARTERS)
    quarters, pulse_s = 6, 60 / 150 / 24  # at 150, where the piece says 120
    pulses = [(i * pulse_s, PULSE) for i in range(quarters * 24 + 1)]
    leader.send_at((0.0, START), *pulses, (pulses[-1][0] + pulse_s / 2, STOP))
    piano.wait_for(lambda heard: heard.count(ON) == quarters)
    wait_until(lambda: player.tick > 480 and not player.is_playing)
    assert player.tick == pytest.approx(quarters * 480, abs=48)  # a tenth of a quarter note
