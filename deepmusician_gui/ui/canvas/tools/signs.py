"""Dragging a sign to another time."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.score import signs
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.timing import TempoChange, TimeSignature


class MoveSign:
    """One press on a sign and where it is dragged. The metre and tempo that a piece opens with stay there."""

    def __init__(self, score: Score, sign: Sign, tick: float, snap: Callable[[float], int]) -> None:
        """`snap` gives the grid line nearest to a tick."""
        self.sign = sign
        self._score = score
        self._press = tick
        self._snap = snap
        self._stays = sign.tick == 0 and isinstance(sign, TempoChange | TimeSignature)
        self.tick = sign.tick
        """Where the sign is now."""

    def move(self, tick: float, *, free: bool) -> None:
        """The pointer is there; `free` lets go of the grid."""
        if not self._stays:
            there = max(0.0, self.sign.tick + tick - self._press)
            self.tick = round(there) if free else self._snap(there)

    @property
    def moved(self) -> Sign:
        return self.sign._replace(tick=self.tick)

    @property
    def preview(self) -> Score:
        """The score with the sign where it is now."""
        return self._score if self.tick == self.sign.tick else signs.move(self._score, self.sign, self.tick)
