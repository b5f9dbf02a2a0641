"""Arrows and selected notes."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.ui.canvas.note_commands import NoteCommands
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document


def entries(commands: NoteCommands, document: Document) -> tuple[Entry, ...]:
    def nothing_selected() -> str:
        return "" if document.selection else "Select notes first."

    def arrow(name: str, text: str, run: Callable[[int], object], by: int, *keys: str) -> Entry:
        return Entry(f"notes.{name}", text, lambda: run(by), keys, hindrance=nothing_selected, on_roll=True)

    transpose, in_scale = commands.transpose, commands.transpose_in_scale
    nudge, finely, lengthen = commands.nudge, commands.nudge_finely, commands.lengthen
    return (
        arrow("up", "Up a semitone", transpose, 1, "Up"),
        arrow("down", "Down a semitone", transpose, -1, "Down"),
        arrow("octave_up", "Up an octave", transpose, 12, "Shift+Up", "Ctrl+Up"),
        arrow("octave_down", "Down an octave", transpose, -12, "Shift+Down", "Ctrl+Down"),
        arrow("scale_up", "Up a step of the scale", in_scale, 1, "Alt+Up"),
        arrow("scale_down", "Down a step of the scale", in_scale, -1, "Alt+Down"),
        arrow("earlier", "Earlier by a step of the grid", nudge, -1, "Left"),
        arrow("later", "Later by a step of the grid", nudge, 1, "Right"),
        arrow("earlier_finely", "Earlier by very little", finely, -1, "Alt+Left"),
        arrow("later_finely", "Later by very little", finely, 1, "Alt+Right"),
        arrow("shorter", "Shorter by a step of the grid", lengthen, -1, "Shift+Left"),
        arrow("longer", "Longer by a step of the grid", lengthen, 1, "Shift+Right"),
    )
