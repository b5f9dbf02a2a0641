"""What one controller is set to, as numpy columns, for painting and for the hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import Controller, Setting
from deepmusician_gui.score.score import Track
from deepmusician_gui.ui.canvas.note_columns import Ints


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """N settings in order of time; each value holds until the next."""

    controller: Controller
    ticks: Ints
    values: Ints

    @classmethod
    def of(cls, track: Track, controller: Controller) -> Curve:
        """What a track has; a hundred thousand changes are read as numbers, without a look at each."""
        if controller.number is None:
            return cls.through(controller, track.pitch_bends)
        changes = _table(track.control_changes, 3)
        ticks, _, values = changes[changes[:, 1] == controller.number].T
        return cls(controller, np.ascontiguousarray(ticks), np.ascontiguousarray(values))

    @classmethod
    def through(cls, controller: Controller, settings: Sequence[tuple[int, int]]) -> Curve:
        """Pairs of tick and value."""
        ticks, values = _table(settings, 2).T
        return cls(controller, np.ascontiguousarray(ticks), np.ascontiguousarray(values))

    def __len__(self) -> int:
        return len(self.ticks)

    def held_at(self, tick: float) -> int:
        """The value at a tick."""
        before = np.searchsorted(self.ticks, tick, side="right")
        return int(self.values[before - 1]) if before else self.controller.rest

    def leaves(self, value: int, span: range) -> bool:
        """Whether it holds anything but `value` somewhere in a span of ticks."""
        first, last = np.searchsorted(self.ticks, (span.start, span.stop))
        return self.held_at(span.start) != value or bool((self.values[first:last] != value).any())

    def drawn(self, settings: Sequence[Setting], end: int) -> Curve:
        """As `controllers.draw` makes it, though equal values are not left out."""
        closing = () if (self.ticks == end).any() else (Setting(end, self.held_at(end)),)
        return self._with(settings[0].tick, end, Curve.through(self.controller, (*settings, *closing)))

    def erased(self, start: int, end: int) -> Curve:
        """As `controllers.erase` makes it."""
        return self._with(start, end, Curve.through(self.controller, ()))

    def _with(self, start: int, end: int, run: Curve) -> Curve:
        first, last = np.searchsorted(self.ticks, (start, end))
        ticks = np.concatenate((self.ticks[:first], run.ticks, self.ticks[last:]))
        values = np.concatenate((self.values[:first], run.values, self.values[last:]))
        return Curve(self.controller, ticks, values)

    def toggles(self) -> Ints:
        """Where a pedal goes down or up, in turn: it is up before."""
        is_down = self.values >= controllers.PEDAL_DOWN
        return self.ticks[np.diff(is_down, prepend=False)]

    def as_blocks(self) -> Curve:
        """A pedal that is wholly down or up, whatever it is set to."""
        ticks = self.toggles()
        values = np.where(np.arange(len(ticks)) % 2, self.controller.lowest, self.controller.highest)
        return Curve(self.controller, ticks, values)


def _table(rows: Sequence[tuple[int, ...]], width: int) -> Ints:
    """(N, width)"""
    table = np.fromiter(chain.from_iterable(rows), np.int64, width * len(rows))
    return table.reshape(-1, width)
