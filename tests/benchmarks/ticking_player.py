"""A loop that sleeps out what is left of each tick, as python-rtmidi's example of a sequencer does.

`python -m tests.benchmarks.ticking_player FILE PORT` prints when each note was due and sent, as `mido_player` does.
"""

from __future__ import annotations

import json
import sys
from collections import deque
from pathlib import Path
from time import perf_counter, sleep

import mido
import rtmidi

from tests.benchmarks.mido_player import LAST_WORDS_S, NOTES

TICK_S = 0.5 / 480  # the example's own, at 120 beats a minute


def play(song: Path, port: str) -> list[tuple[float, float, int, int]]:
    """When each note-on and note-off was due and was handed out to a JACK port; status and pitch."""
    out = rtmidi.MidiOut(rtmidi.API_UNIX_JACK)
    out.open_port(out.get_ports().index(port))
    waiting = deque(messages(song))
    sent = []
    tick, began = 0, perf_counter()
    while waiting:
        woke = perf_counter()
        while waiting and waiting[0][0] <= tick * TICK_S:
            at_s, message = waiting.popleft()
            sent.append((began + at_s, perf_counter(), message[0], message[1]))
            out.send_message(message)
        sleep(max(0.0, TICK_S - (perf_counter() - woke)))
        tick += 1
    sleep(LAST_WORDS_S)
    out.delete()
    return sent


def messages(song: Path) -> list[tuple[float, bytes]]:
    """Note-ons and note-offs, each with its time from the beginning in seconds."""
    found, at_s = [], 0.0
    for message in mido.MidiFile(song):
        at_s += message.time
        if message.type in NOTES:
            found.append((at_s, bytes(message.bytes())))
    return found


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), sys.argv[2])))
