"""A screen in memory with a hand on its wheel, to see from outside how soon a program shows what was asked of it."""

from __future__ import annotations

import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CDLL, c_void_p
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SIZE = "1920x1080x24"
CONTROL, AWAY, TOWARDS = 0xFFE3, 4, 5  # X11's names for a key and for turns of the wheel
LOOK_S = 0.001
STILL_S = 0.3
PATIENCE_S = 3.0


class Screen:
    """An X server whose picture lies in a file."""

    def __init__(self, display: str, picture: mmap.mmap) -> None:
        self.display = display
        self._picture = picture
        self._x, self._fake = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._connection = c_void_p(self._x.XOpenDisplay(display.encode()))
        self._control = self._x.XKeysymToKeycode(self._connection, CONTROL)

    def sample(self) -> NDArray[np.uint32]:
        """Every sixteenth pixel."""
        return np.frombuffer(self._picture, np.uint32)[::16].copy()

    def point(self, x: int, y: int) -> None:
        self._fake.XTestFakeMotionEvent(self._connection, -1, x, y, 0)
        self._x.XFlush(self._connection)

    def redraw_ms(self, turn: int) -> float | None:
        """From a turn of the wheel with Ctrl held to the last change of the picture; None where nothing changes.

        A change is dated by the end of the look that found it, which takes some ms, the same for all.
        """
        shown, changed_s = self._picture[:], None
        now = began = time.perf_counter()
        self._turn(turn)
        while now - began < PATIENCE_S and not (changed_s and now - changed_s >= STILL_S):
            shows, now = self._picture[:], time.perf_counter()
            if shows != shown:
                shown, changed_s = shows, now
            time.sleep(LOOK_S)
        return None if changed_s is None else (changed_s - began) * 1000

    def _turn(self, turn: int) -> None:
        for is_down in (True, False):
            if is_down:
                self._fake.XTestFakeKeyEvent(self._connection, self._control, is_down, 0)
            self._fake.XTestFakeButtonEvent(self._connection, turn, is_down, 0)
        self._fake.XTestFakeKeyEvent(self._connection, self._control, False, 0)
        self._x.XFlush(self._connection)


@contextmanager
def screen() -> Iterator[Screen]:
    receive, send = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "Xvfb",
            "-displayfd",
            str(send),
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-fbdir",
            folder,
        ]
        server = subprocess.Popen(command, pass_fds=[send], stderr=subprocess.DEVNULL)
        os.close(send)
        try:
            with os.fdopen(receive) as answer:
                display = f":{answer.readline().strip()}"
            with (
                (Path(folder) / "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as picture,
            ):
                yield Screen(display, picture)
        finally:
            server.terminate()
            server.wait()
