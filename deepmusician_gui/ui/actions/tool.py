"""The tools of the roll."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.widgets.words import tr


def entries(roll: PianoRoll) -> tuple[Entry, ...]:
    def tool(name: str, text: str, keys: tuple[str, str], icon: str) -> Entry:
        return Entry(
            f"tool.{name}",
            text,
            lambda: roll.set_tool(name),
            keys,
            icon,
            is_checked=lambda: roll.tool == name,
        )

    return (
        tool("pencil", tr("Draw notes"), ("1", "P"), "pencil-simple"),
        tool("select", tr("Select notes"), ("2", "E"), "cursor"),
        tool("erase", tr("Erase notes"), ("3", "D"), "eraser"),
        tool("knife", tr("Cut notes"), ("4", "C"), "knife"),
        tool("brush", tr("Paint notes"), ("5", "B"), "paint-brush"),
        Entry(
            "tool.toggle",
            tr("Draw or select"),
            lambda: roll.set_tool("select" if roll.tool == "pencil" else "pencil"),
        ),
    )
