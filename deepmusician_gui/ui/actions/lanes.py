"""What is shown below the notes."""

from __future__ import annotations

from deepmusician_gui.score import controllers
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY, Kind
from deepmusician_gui.ui.canvas.lanes.lanes import MOST_LANES, Lanes
from deepmusician_gui.ui.commands.action_binding import Entry


def entries(lanes: Lanes) -> tuple[Entry, ...]:
    def show(name: str, text: str, kind: Kind) -> Entry:
        return Entry(
            f"lane.{name}", text, lambda: lanes.choose(kind), is_checked=lambda: lanes.kinds[0] == kind
        )

    def no_room() -> str:
        return "" if len(lanes.kinds) < MOST_LANES else "There are enough lanes; choose what they show."

    def no_points() -> str:
        return "" if lanes.has_controller else "Choose a controller for a lane first."

    def last_one() -> str:
        return "" if len(lanes.kinds) > 1 else "This is the only lane."

    return (
        show("velocity", "Velocity", VELOCITY),
        show("sustain", "Sustain pedal", controllers.SUSTAIN),
        show("bend", "Pitch bend", controllers.BEND),
        show("modulation", "Modulation", controllers.MODULATION),
        show("volume", "Volume", controllers.VOLUME),
        show("pan", "Pan", controllers.PAN),
        show("expression", "Expression", controllers.EXPRESSION),
        Entry("lane.keyboard", "Edit the lane by keyboard", lanes.take_keyboard, ("L",), hindrance=no_points),
        Entry("lane.next", "Next lane", lanes.choose_next, ("Shift+V",)),
        Entry("lane.add", "Show another lane", lanes.add, hindrance=no_room),
        Entry(
            "lane.close",
            "Close the lowest lane",
            lambda: lanes.close_lane(len(lanes.kinds) - 1),
            hindrance=last_one,
        ),
        Entry("lane.higher", "Higher lanes", lambda: lanes.grow(1)),
        Entry("lane.lower", "Lower lanes", lambda: lanes.grow(-1)),
    )
