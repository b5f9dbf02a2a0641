"""Finding commands, their keys, and the way back."""

from __future__ import annotations

from deepmusician_gui.ui.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.keymap import PRESETS
from deepmusician_gui.ui.keymap_session import KeymapSession
from deepmusician_gui.ui.overlays import Overlays


def entries(overlays: Overlays, keymaps: KeymapSession, document: Document) -> tuple[Entry, ...]:
    def preset(name: str, title: str) -> Entry:
        return Entry(
            f"keymap.{name}", title, lambda: keymaps.choose(name), is_checked=lambda: keymaps.choice == name
        )

    return (
        Entry(
            "edit.history",
            "History",
            overlays.open_history,
            ("Ctrl+Alt+Z",),
            "clock-counter-clockwise",
            lambda: "" if document.undo_stack.count() else "Nothing has been done yet.",
        ),
        Entry("help.palette", "Find a command…", overlays.open_palette, ("Ctrl+P",), "magnifying-glass"),
        Entry("help.shortcuts", "Keys and gestures", overlays.open_shortcuts, ("?",), "keyboard"),
        Entry(
            "help.ports", "Connecting other programs", overlays.open_ports_help, ("Ctrl+Shift+,",), "question"
        ),
        *(preset(name, title) for name, title in PRESETS.items()),
        Entry("keymap.edit", "Edit keymap…", keymaps.edit),
    )
