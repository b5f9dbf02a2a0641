"""A listener in a process of its own: `python -m tests.benchmarks.stamping_listener NAME` is seen in JACK as `NAME:in`.

Prints "ready", and when its input ends, the time, status and pitch of each note-on and note-off that it heard, and of
each pulse of a clock, whose pitch is 0.
"""

import json
import sys
from time import perf_counter

import rtmidi

from deepmusician_gui.playback.clock import PULSE
from deepmusician_gui.playback.messages import NOTE_OFF, NOTE_ON, kind

heard: list[tuple[float, int, int]] = []


def hear(event: tuple[list[int], float], _: object) -> None:
    now, message = perf_counter(), bytes(event[0])
    if message == PULSE:
        heard.append((now, message[0], 0))
    elif kind(message) in {NOTE_ON, NOTE_OFF}:
        heard.append((now, message[0], message[1]))


def main(name: str) -> None:
    port = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name)
    port.ignore_types(timing=False)
    port.set_callback(hear)
    port.open_virtual_port("in")
    print("ready", flush=True)
    sys.stdin.read()
    port.delete()
    print(json.dumps(heard))


if __name__ == "__main__":
    main(sys.argv[1])
