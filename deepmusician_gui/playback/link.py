"""One life of the player process, seen from the window's side."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from ctypes import Array, c_double
from multiprocessing.connection import Connection
from time import perf_counter

from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.commands import Numbered, Report

_PATIENCE_S = 6.0  # a sound device may take some seconds to open
_FUNERAL_S = 1.0  # one that waits inside the system may outlive even this
_BLINK_S = 1.0  # who has not looked for longer was asleep, and perhaps the player too


class Link:
    """A running player process and the three lines to it: commands, reports, playhead."""

    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._memory: Array[c_double] = spawn.RawArray("d", playhead.SLOTS)
        their_commands, self._commands = spawn.Pipe(duplex=False)
        self._reports, their_reports = spawn.Pipe(duplex=False)
        lines = (their_commands, their_reports, self._memory)
        self._process = spawn.Process(target=_serve, args=lines, name="player", daemon=True)
        self._process.start()
        their_commands.close()  # held here too, neither side would see the other end
        their_reports.close()
        self.is_lost = False
        """Whether the process was found dead, or was given up."""
        self._written_s = 0.0  # when the process wrote its playhead last,
        self._seen_s = self._looked_s = (
            perf_counter()
        )  # when that was first seen, and when it was last looked at

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def playhead(self) -> playhead.Playhead:
        """What the process wrote last."""
        return playhead.read(self._memory)

    def is_stuck(self) -> bool:
        """Whether the process, which writes its playhead every second at least, has come to a stop.

        It cannot do anything about an output that keeps it waiting. For a window that looks several times a second.
        """
        now, written_s = perf_counter(), self.playhead().written_s
        if written_s != self._written_s or not written_s or now - self._looked_s > _BLINK_S:
            self._written_s, self._seen_s = written_s, now
        self._looked_s = now
        return now - self._seen_s > _PATIENCE_S

    def send(self, command: Numbered) -> None:
        """Hand over a command; waits while the pipe is full. Raises OSError if the process is dead."""
        self._commands.send(command)

    def reports(self) -> list[Report]:
        """What was reported since the last call; never waits. Raises EOFError or OSError after the last one."""
        reports = []
        while self._reports.poll():
            try:
                reports.append(self._reports.recv())
            except (EOFError, OSError):
                if not reports:
                    raise
                break
        return reports

    def kill(self) -> None:
        """End the process as it is."""
        self._process.kill()

    def close(self, patience_s: float) -> None:
        """Let the process fall silent and end; after `patience_s` it is ended."""
        with suppress(OSError):
            self._commands.close()
        self._process.join(patience_s)
        self._process.kill()
        self._process.join(_FUNERAL_S)
        self._reports.close()


def _serve(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    # Here, in the other process: the sound libraries need not be in the window's.
    from deepmusician_gui.playback.player import serve  # noqa: PLC0415

    serve(commands, reports, memory)
