"""Where the music is: written by the player process, read by the window at any time, through shared memory."""

from __future__ import annotations

from ctypes import Array, c_double
from typing import NamedTuple

SLOTS = 6
"""Doubles of shared memory that a playhead takes."""

_LONGEST_GUESS_S = 0.05  # a player that has not written for longer than this has met trouble
_ATTEMPTS = 100


class Playhead(NamedTuple):
    """The position at one moment, and how to guess it a little later."""

    number: int
    """Of the last command that is carried out."""
    is_playing: bool
    tick: float
    ticks_per_s: float
    written_s: float
    """When, by `time.perf_counter`, which is one clock for all processes of a computer."""

    def tick_at(self, now: float) -> float:
        """The tick that sounds at `now`, given that nothing was commanded since."""
        return self.tick + self.ticks_per_s * min(max(now - self.written_s, 0.0), _LONGEST_GUESS_S)


def write(memory: Array[c_double], playhead: Playhead) -> None:
    """Publish; for one writer. An odd first double tells readers that the rest is being changed."""
    memory[0] += 1
    memory[1:SLOTS] = list(playhead)
    memory[0] += 1


def read(memory: Array[c_double]) -> Playhead:
    """What was last published, never a mixture of two; never waits for the writer."""
    values = memory[:]
    for _ in range(_ATTEMPTS):
        before, values = memory[0], memory[:]
        if before == memory[0] and before % 2 == 0:
            break
    _, number, is_playing, tick, ticks_per_s, written_s = values
    return Playhead(int(number), bool(is_playing), tick, ticks_per_s, written_s)
