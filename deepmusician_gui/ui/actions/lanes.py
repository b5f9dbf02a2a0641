"""What is shown below the notes."""

from __future__ import annotations

from deepmusician_gui.score import controllers
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY, Kind
from deepmusician_gui.ui.canvas.lanes.lanes import MOST_LANES, Lanes
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.widgets.words import tr


def entries(lanes: Lanes) -> tuple[Entry, ...]:
    def show(name: str, text: str, kind: Kind) -> Entry:
        return Entry(
            f"lane.{name}", text, lambda: lanes.choose(kind), is_checked=lambda: lanes.kinds[0] == kind
        )

    def no_room() -> str:
        return "" if len(lanes.kinds) < MOST_LANES else tr("There are enough lanes; choose what they show.")

    def no_points() -> str:
        return "" if lanes.has_controller else tr("Choose a controller for a lane first.")

    def last_one() -> str:
        return "" if len(lanes.kinds) > 1 else tr("This is the only lane.")

    return (
        show("velocity", tr("Velocity"), VELOCITY),
        show("sustain", tr("Sustain pedal"), controllers.SUSTAIN),
        show("bend", tr("Pitch bend"), controllers.BEND),
        show("modulation", tr("Modulation"), controllers.MODULATION),
        show("volume", tr("Volume"), controllers.VOLUME),
        show("pan", tr("Pan"), controllers.PAN),
        show("expression", tr("Expression"), controllers.EXPRESSION),
        Entry(
            "lane.keyboard", tr("Edit the lane by keyboard"), lanes.take_keyboard, ("L",), hindrance=no_points
        ),
        Entry("lane.next", tr("Next lane"), lanes.choose_next, ("Shift+V",)),
        Entry("lane.add", tr("Show another lane"), lanes.add, hindrance=no_room),
        Entry(
            "lane.close",
            tr("Close the lowest lane"),
            lambda: lanes.close_lane(len(lanes.kinds) - 1),
            hindrance=last_one,
        ),
        Entry("lane.higher", tr("Higher lanes"), lambda: lanes.grow(1)),
        Entry("lane.lower", tr("Lower lanes"), lambda: lanes.grow(-1)),
    )
