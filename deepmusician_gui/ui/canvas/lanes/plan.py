"""Which lanes are shown and how high they are, as a line of text for the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import NUMBERS, Controller
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY, Kind
from deepmusician_gui.ui.canvas.lanes.lane_row import HEIGHT_PX, LEAST_PX, MOST_PX

_NAMES: dict[str, Kind] = {
    "velocity": VELOCITY,
    "bend": controllers.BEND,
    **{str(number): Controller(number) for number in NUMBERS},
}
_NAME_OF = {kind: name for name, kind in _NAMES.items()}


class LanePlan(NamedTuple):
    """One lane."""

    kind: Kind
    height_px: int


FIRST_PLANS = (LanePlan(VELOCITY, HEIGHT_PX),)


def spelled(plans: Sequence[LanePlan]) -> str:
    """ "velocity:76 64:100", from above to below."""
    return " ".join(f"{_NAME_OF[kind]}:{height_px}" for kind, height_px in plans)


def read_plans(text: str) -> tuple[LanePlan, ...]:
    """What `spelled` has written; as on the first start for anything else."""
    plans = []
    for lane in text.split():
        name, _, height = lane.partition(":")
        if name not in _NAMES or not (height.isascii() and height.isdigit()):
            return FIRST_PLANS
        if not LEAST_PX <= int(height) <= MOST_PX:
            return FIRST_PLANS
        plans.append(LanePlan(_NAMES[name], int(height)))
    kinds = {plan.kind for plan in plans}
    return tuple(plans) if plans and len(kinds) == len(plans) else FIRST_PLANS
