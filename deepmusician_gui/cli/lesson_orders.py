"""What a training that runs beside the window is told from there."""

from __future__ import annotations

import os
import sys
import threading


class Orders:
    """Whether to pause or to finish; nobody orders either unless somebody listens to a line."""

    def __init__(self) -> None:
        self.is_paused = False
        self.is_finished = False

    @classmethod
    def of_standard_input(cls) -> Orders:
        """Listen from now on: "pause" and "finish" are lines. Its end is a pause, because the window is gone then."""
        orders = cls()
        threading.Thread(target=orders._listen, args=(sys.stdin.fileno(),), daemon=True).start()
        return orders

    def _listen(self, line: int) -> None:
        heard = b""
        while some := os.read(line, 64):  # not through sys.stdin, whose lock would outlast the program
            heard += some
            if b"finish\n" in heard:
                self.is_finished = True
                return
            if b"pause\n" in heard:
                break
        self.is_paused = True
