"""One life of the player process, seen from the window's side."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from ctypes import Array, c_double
from multiprocessing.connection import Connection

from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.commands import Numbered, Report


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
        """Whether the process was found dead."""

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def playhead(self) -> playhead.Playhead:
        """What the process wrote last."""
        return playhead.read(self._memory)

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

    def close(self, patience_s: float) -> None:
        """Let the process fall silent and end; after `patience_s` it is ended."""
        with suppress(OSError):
            self._commands.close()
        self._process.join(patience_s)
        self._process.kill()
        self._process.join()
        self._reports.close()


def _serve(commands: Connection, reports: Connection, memory: Array[c_double]) -> None:
    # Here, in the other process: the sound libraries need not be in the window's.
    from deepmusician_gui.playback.player import serve  # noqa: PLC0415

    serve(commands, reports, memory)
