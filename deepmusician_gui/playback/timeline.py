"""What a player plays: all messages of a piece, with the ticks at which they are due."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from deepmusician_gui.score.timing import TempoMap


@dataclass(frozen=True, slots=True)
class Messages:
    """Whole MIDI messages without running status, end to end: a hundred thousand of them are sent in a moment."""

    data: bytes = b""
    starts: array[int] = field(default_factory=lambda: array("q", (0,)))
    """Where each begins in `data`, and where the last one ends."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, index: int) -> bytes:
        """Raises IndexError behind the last; `index` is never negative."""
        return self.data[self.starts[index] : self.starts[index + 1]]

    def __iter__(self) -> Iterator[bytes]:
        return (self.data[start:end] for start, end in pairwise(self.starts))


@dataclass(frozen=True, slots=True)
class Timeline:
    """Messages of a score in playing order; never changed once made, quick to pickle.

    On each key of a channel, note-ons and note-offs alternate: the scheduler relies on it.
    """

    ticks: array[int] = field(default_factory=lambda: array("q"))
    """When each message is due, ascending."""
    messages: Messages = field(default_factory=Messages)
    """One for each of `ticks`."""
    settings: tuple[tuple[int, bytes], ...] = ()
    """Tick and message of the programs, controllers, pressures and bends once more, in the same order."""
    channels: frozenset[int] = frozenset()
    """The channels that have notes."""
    tempo_map: TempoMap = field(default_factory=TempoMap)
    end: int = 0
    """Where playing stops: the bar line at or after the last message, at least one bar."""

    def first_at(self, tick: int) -> int:
        """Index of the first message at or after `tick`."""
        return bisect_left(self.ticks, tick)

    def settings_before(self, tick: int) -> list[bytes]:
        """What a place in the music owes to what was set before it, in order."""
        return [message for _, message in self.settings[: bisect_left(self.settings, (tick,))]]

    def settings_at(self, tick: int) -> list[bytes]:
        """What is set at `tick` itself, in order."""
        settings = self.settings[
            bisect_left(self.settings, (tick,)) : bisect_left(self.settings, (tick + 1,))
        ]
        return [message for _, message in settings]
