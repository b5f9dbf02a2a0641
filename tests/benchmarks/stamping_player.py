"""The player process as it is, with an output that only notes down when it was sent something."""

from __future__ import annotations

import json
from ctypes import Array, c_double
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

from deepmusician_gui.playback.messages import NOTE_OFF, NOTE_ON, kind
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.playback.player import serve


class StampingOut:
    """Writes the times of all note-ons and note-offs to the file that its name tells, when it is closed."""

    def __init__(self, output: Output) -> None:
        self._file = Path(output.name)
        self._stamps: list[float] = []

    def send(self, message: bytes) -> None:
        if kind(message) in {NOTE_ON, NOTE_OFF}:
            self._stamps.append(perf_counter())

    def close(self) -> None:
        self._file.write_text(json.dumps(self._stamps))


def serve_stamping(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    serve(commands, reports, memory, StampingOut)
