"""Reports on their way to the window: who writes them never waits for who reads them."""

from __future__ import annotations

from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread

from deepmusician_gui.playback.commands import Heard, Report

_MOST_HEARD = 2000  # waiting reports; a window that hangs misses what is played above that, and nothing else


class Mailbox:
    """Sends reports through a pipe, in order, in a thread of its own."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._waiting: SimpleQueue[Report] = SimpleQueue()
        Thread(target=self._deliver, name="reports", daemon=True).start()

    def post(self, report: Report) -> None:
        """Send it as soon as may be."""
        if not isinstance(report, Heard) or self._waiting.qsize() < _MOST_HEARD:
            self._waiting.put(report)

    def _deliver(self) -> None:
        try:
            while True:
                self._pipe.send(self._waiting.get())
        except OSError:
            return  # the window is gone; the player finds out by itself
