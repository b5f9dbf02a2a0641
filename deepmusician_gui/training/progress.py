"""How fast a training goes, and the log that it leaves."""

from __future__ import annotations

import json
import time
from collections import deque
from pathlib import Path
from typing import TextIO

_RECENT = 50  # steps that the speed is taken from


class Clock:
    """The time that a training takes, over all its runs."""

    def __init__(self, elapsed_s: float) -> None:
        self._started = self._kept = self._asked = time.monotonic()
        self._before_s = elapsed_s
        self._count = 0
        self._recent: deque[tuple[float, int]] = deque(maxlen=_RECENT)

    def learned(self, time_steps: int) -> None:
        """One optimiser step has been made, from so many time steps of music."""
        self._recent.append((time.monotonic() - self._asked, time_steps))
        self._count += 1

    def go_on(self) -> None:
        """The next step begins; what was done since `learned` is none of its time."""
        self._asked = time.monotonic()

    @property
    def elapsed_s(self) -> float:
        """Of all runs, without the time between them."""
        return self._before_s + time.monotonic() - self._started

    @property
    def steps_per_s(self) -> float:
        """Time steps of music a second, of late."""
        took_s = sum(seconds for seconds, _ in self._recent)
        return sum(time_steps for _, time_steps in self._recent) / max(took_s, 1e-9)

    def left_s(self, steps: int) -> float:
        """How long so many optimiser steps take at the pace of this run so far."""
        return (time.monotonic() - self._started) / self._count * steps

    def is_over(self, seconds: float) -> bool:
        """Whether so much time has passed since this was last true."""
        if time.monotonic() - self._kept < seconds:
            return False
        self._kept = time.monotonic()
        return True


def go_on_with_log(path: Path, step: int) -> TextIO:
    """A log of JSON lines, open at its end. Lines after `step`, and one that was never finished, are taken out."""
    kept = path.with_name(path.name + ".part")
    try:
        with kept.open("w") as new:
            if path.exists():
                with path.open() as old:
                    new.writelines(line for line in old if _step(line) <= step)
        kept.replace(path)
    finally:
        kept.unlink(missing_ok=True)
    return path.open("a")


def _step(line: str) -> float:
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError, TypeError):
        return float("inf")
