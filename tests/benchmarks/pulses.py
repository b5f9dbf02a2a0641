"""How steadily others are led by our MIDI clock, and how steadily we follow theirs: `python -m tests.benchmarks.pulses
[SECONDS]`, thirty unless told otherwise.

Each way through a JACK server, whose period of 2.67 ms is part of what is measured, to or from a process of its own.
What arrives is compared with a straight line through all of it.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from unittest.mock import patch

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.clock import PULSE, PULSES_PER_QUARTER, START, STOP
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.inputs import port_input
from deepmusician_gui.playback.messages import NOTE_ON
from deepmusician_gui.playback.timeline import Timeline
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.benchmarks.bench_playback import SHARES, Listener
from tests.benchmarks.jack import PERIOD
from tests.benchmarks.rows import machine, percentile
from tests.jack_server import Sender, free_name, running_server

PULSE_S = 0.5 / PULSES_PER_QUARTER  # at 120 beats a minute
EIGHTH, EIGHTH_S = 240, 0.25
SETTLED_S = 3.0
TREMBLES_S = 0.005


def led(seconds: float) -> list[float]:
    """When another process got our pulses."""
    listener = Listener("Drums")
    with closing(Player()) as player:
        player.choose_output("port:Drums:in")
        player.send_clock("port:Drums:in")
        player.start()
        player.load(piece(seconds))
        player.play(0)
        wait_for(lambda: not player.is_playing)
    return [at_s for at_s, status, _ in listener.heard() if status == PULSE[0]]


def followed(seconds: float, trembles_s: float) -> list[float]:
    """When our eighths came, while another process led us with pulses that are up to so much late."""
    listener, leader = Listener("Piano"), Sender("DAW")
    draw = random.Random(1)
    pulses = [
        (i * PULSE_S + draw.uniform(0, trembles_s), PULSE) for i in range(1, round(seconds / PULSE_S) + 1)
    ]
    with closing(Player()) as player:
        player.choose_output("port:Piano:in")
        player.choose_input("port:DAW:out")
        player.follow_clock(is_on=True)
        player.start()
        player.load(piece(seconds))
        wait_for(lambda: player.output and port_input("DAW:out") in player.inputs())
        leader.send_at((0.0, START), *pulses, (seconds + 1, STOP))
        wait_for(lambda: player.is_playing)
        wait_for(lambda: not player.is_playing)
    leader.close()
    return [at_s for at_s, status, _ in listener.heard() if status == NOTE_ON]


def piece(seconds: float) -> Timeline:
    return compile_events(
        Score(notes=tuple(Note(i * EIGHTH, 60, 120) for i in range(int(seconds / EIGHTH_S))))
    )


def wait_for(true: Callable[[], object]) -> None:
    while not true():
        time.sleep(0.05)


def strayed_ms(came_s: list[float], step_s: float) -> list[float]:
    """How far each is from the line, once settled."""
    off = [at_s - i * step_s for i, at_s in enumerate(came_s)][round(SETTLED_S / step_s) :]
    line = statistics.median(off)
    return [abs(each - line) * 1000 for each in off]


def main(seconds: float) -> None:
    server = free_name("bench-")
    jack = {"JACK_DEFAULT_SERVER": server, "JACK_NO_START_SERVER": "1", "DEEPMUSICIAN_MIDI_API": "jack"}
    print(machine())
    with patch.dict(os.environ, jack), running_server(server, PERIOD):
        for name, came_s, step_s in (
            ("pulses that we send", led(seconds), PULSE_S),
            ("eighths after steady pulses", followed(seconds, 0.0), EIGHTH_S),
            (
                f"eighths after pulses up to {TREMBLES_S * 1000:g} ms late",
                followed(seconds, TREMBLES_S),
                EIGHTH_S,
            ),
        ):
            strayed = strayed_ms(came_s, step_s)
            shares = ", ".join(f"{label} {percentile(strayed, share):.2f}" for label, share in SHARES.items())
            print(f"{name}: {len(strayed)} strayed by {shares} ms")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 30.0)
