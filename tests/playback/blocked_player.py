"""The player process as it is, with one output that never comes back: once it takes a message, or from opening it."""

from __future__ import annotations

import time
from ctypes import Array, c_double
from multiprocessing.connection import Connection

from deepmusician_gui.playback import player
from deepmusician_gui.playback.outputs import VIRTUAL, Output
from deepmusician_gui.playback.player import serve

BLOCKED = VIRTUAL


class Out:
    def __init__(self, output: Output) -> None:
        self._is_blocked = output == BLOCKED

    def send(self, _message: bytes) -> None:
        while self._is_blocked:
            time.sleep(1)

    def close(self) -> None:
        pass


class Door(Out):
    def __init__(self, output: Output) -> None:
        super().__init__(output)
        self.send(b"")


def serve_blocked(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    serve(commands, reports, memory, Out)


def serve_closed(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    serve(commands, reports, memory, Door)


def serve_left_alone(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    player._DEAD_S = 1.0
    serve(commands, reports, memory, Out)
