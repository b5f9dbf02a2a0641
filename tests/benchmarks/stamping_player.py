"""The player process as it is, with an output that only notes down when it was sent something."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ctypes import Array, c_double
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

from deepmusician_gui.playback import link
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.messages import NOTE_OFF, NOTE_ON, kind
from deepmusician_gui.playback.outputs import VIRTUAL, Output
from deepmusician_gui.playback.player import serve

OUTPUT = VIRTUAL.id  # which is never missed
_FILE = "DEEPMUSICIAN_STAMPS"


class StampingOut:
    """Writes time, status and pitch of all note-ons and note-offs to a file, when it is closed."""

    def __init__(self, _output: Output) -> None:
        self._file = Path(os.environ[_FILE])
        self._stamps: list[tuple[float, int, int]] = []

    def send(self, message: bytes) -> None:
        if kind(message) in {NOTE_ON, NOTE_OFF}:
            self._stamps.append((perf_counter(), message[0], message[1]))

    def close(self) -> None:
        self._file.write_text(json.dumps(self._stamps))


def serve_stamping(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    serve(commands, reports, memory, StampingOut)


@contextmanager
def stamping_player(file: Path) -> Iterator[Player]:
    """A player that has yet to be started; at the end it is closed and the file written."""
    here = patch.dict(os.environ, {_FILE: str(file)})
    with here, patch.object(link, "_serve", serve_stamping), closing(Player()) as player:
        player.choose_output(OUTPUT)
        yield player


def stamps(file: Path) -> list[tuple[float, int, int]]:
    """What `stamping_player` wrote: when each note-on and note-off was sent, its status and pitch."""
    return [(at_s, status, pitch) for at_s, status, pitch in json.loads(file.read_text())]
