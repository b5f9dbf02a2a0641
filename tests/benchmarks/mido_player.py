"""mido's own player in a process of its own: plays the file argv[1], prints each message's lateness in ms."""

import json
import sys
from time import perf_counter

import mido

NOTES = {"note_on", "note_off"}


def main(path: str) -> None:
    song = mido.MidiFile(path)
    asked: list[float] = []

    def now() -> float:
        asked.append(perf_counter())
        return asked[-1]

    sent = [perf_counter() for message in song.play(now=now) if message.type in NOTES]
    due, at_s = [], 0.0
    for message in song:
        at_s += message.time
        if message.type in NOTES:
            due.append(asked[0] + at_s)
    print(json.dumps([(s - d) * 1000 for s, d in zip(sent, due, strict=True)]))


main(sys.argv[1])
