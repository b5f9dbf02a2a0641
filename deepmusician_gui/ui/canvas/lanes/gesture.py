"""What a hand in a lane is told and gives back."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.tools.gesture import Outcome


class Place(NamedTuple):
    """Where the pointer is in a lane, and whether it keeps away from the grid."""

    tick: float
    value: int
    """What its height means there."""
    is_free: bool = False


class Revision(NamedTuple):
    """What a finished gesture makes of the score, and the name of the step."""

    score: Score
    label: str


class LaneGesture(Protocol):
    """One press, drag and release in a lane."""

    @property
    def readout(self) -> str:
        """What is in hand, in a few words; "" for nothing."""

    def move(self, place: Place) -> None:
        """The pointer is there now; called at the press as well."""

    def finish(self) -> Outcome | Revision: ...
