"""mido's own player: `python -m tests.benchmarks.mido_player FILE [PORT]` prints when each note was due and sent."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter, sleep

import mido

NOTES = {"note_on", "note_off"}
LAST_WORDS_S = 0.1


def play(song: Path, port: str | None = None) -> list[tuple[float, float, int, int]]:
    """When each note-on and note-off was due and was handed out, to a JACK port if one is named; status and pitch."""
    file = mido.MidiFile(song)
    out = mido.Backend("mido.backends.rtmidi/UNIX_JACK").open_output(port) if port else None
    asked: list[float] = []
    sent: list[float] = []

    def now() -> float:
        asked.append(perf_counter())
        return asked[-1]

    for message in file.play(now=now):
        if message.type in NOTES:
            sent.append(perf_counter())
            if out:
                out.send(message)
    due, at_s = [], 0.0
    for message in file:
        at_s += message.time
        if message.type in NOTES:
            status, pitch, _ = message.bytes()
            due.append((asked[0] + at_s, status, pitch))
    if out:
        sleep(LAST_WORDS_S)
        out.close()
    return [(due_s, sent_s, status, pitch) for (due_s, status, pitch), sent_s in zip(due, sent, strict=True)]


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), *sys.argv[2:])))
