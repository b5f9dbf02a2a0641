"""Real recording through a JACK server: what another program plays to our music stands on the grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.inputs import port_input
from deepmusician_gui.playback.messages import control_change, note_off, note_on
from deepmusician_gui.playback.recording import Recorder, quantised
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.jack_server import Listener, Sender
from tests.playback.waiting import wait_until

pytestmark = pytest.mark.jack

EIGHTH, EIGHTH_S = 240, 0.25  # at 120 beats a minute
PITCHES = (60, 64, 67, 72)


@pytest.fixture
def player(jack: str) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


def test_notes_of_another_program_arrive_on_the_grid(
    send: Callable[..., Sender], listen: Callable[..., Listener], player: Player
) -> None:
    listen("Piano")
    keys = send("Keys")
    player.choose_output("port:Piano:in")
    player.choose_input("port:Keys:out")
    player.start()
    wait_until(lambda: player.output and port_input("Keys:out") in player.inputs())
    score = Score(notes=(Note(0, 36, 48_000),))
    player.load(compile_events(score))
    player.play(0)
    wait_until(lambda: player.tick > EIGHTH)
    line = (player.tick // EIGHTH + 2) * EIGHTH
    wait_s = (line - player.tick) / 960
    played = [(wait_s + i * EIGHTH_S, note_on(0, pitch, 50 + i)) for i, pitch in enumerate(PITCHES)]
    released = [(wait_s + (i + 0.8) * EIGHTH_S, note_off(0, pitch)) for i, pitch in enumerate(PITCHES)]
    pedal = [(wait_s + 0.5 * EIGHTH_S, control_change(0, 64, 127))]
    keys.send_at((0.0, b"\x90\x3c"), *sorted([*played, *released, *pedal]))
    recorder = Recorder(0, score.ppq)
    heard: list[bytes] = []

    def hear() -> bool:
        for message, tick, _, is_playing in player.heard():
            assert is_playing
            recorder.hear(message, tick)
            heard.append(message)
        return len(heard) == 2 * len(PITCHES) + 1

    wait_until(hear)
    recording = quantised(recorder.finish(player.tick), Grid(Fraction(1, 8)), score)
    assert [(note.onset, note.pitch, note.velocity) for note in recording.notes] == [
        (line + i * EIGHTH, pitch, 50 + i) for i, pitch in enumerate(PITCHES)
    ]
    assert [change.value for change in recording.control_changes] == [127]
