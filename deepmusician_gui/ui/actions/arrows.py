"""Arrows and selected notes."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.ui.canvas.note_commands import NoteCommands
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import tr


def entries(commands: NoteCommands, document: Document) -> tuple[Entry, ...]:
    def nothing_selected() -> str:
        return "" if document.selection else tr("Select notes first.")

    def arrow(name: str, text: str, run: Callable[[int], object], by: int, *keys: str) -> Entry:
        return Entry(f"notes.{name}", text, lambda: run(by), keys, hindrance=nothing_selected, on_roll=True)

    transpose, in_scale = commands.transpose, commands.transpose_in_scale
    nudge, finely, lengthen = commands.nudge, commands.nudge_finely, commands.lengthen
    return (
        arrow("up", tr("Up a semitone"), transpose, 1, "Up"),
        arrow("down", tr("Down a semitone"), transpose, -1, "Down"),
        arrow("octave_up", tr("Up an octave"), transpose, 12, "Shift+Up", "Ctrl+Up"),
        arrow("octave_down", tr("Down an octave"), transpose, -12, "Shift+Down", "Ctrl+Down"),
        arrow("scale_up", tr("Up a step of the scale"), in_scale, 1, "Alt+Up"),
        arrow("scale_down", tr("Down a step of the scale"), in_scale, -1, "Alt+Down"),
        arrow("earlier", tr("Earlier by a step of the grid"), nudge, -1, "Left"),
        arrow("later", tr("Later by a step of the grid"), nudge, 1, "Right"),
        arrow("earlier_finely", tr("Earlier by very little"), finely, -1, "Alt+Left"),
        arrow("later_finely", tr("Later by very little"), finely, 1, "Alt+Right"),
        arrow("shorter", tr("Shorter by a step of the grid"), lengthen, -1, "Shift+Left"),
        arrow("longer", tr("Longer by a step of the grid"), lengthen, 1, "Shift+Right"),
    )
