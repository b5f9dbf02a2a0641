"""Finding commands, their keys, and the way back."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.commands.keymap import PRESETS
from deepmusician_gui.ui.commands.keymap_session import KeymapSession
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.help.first_steps import FirstSteps
from deepmusician_gui.ui.overlays import Overlays
from deepmusician_gui.ui.widgets.words import tr


def entries(
    overlays: Overlays,
    keymaps: KeymapSession,
    document: Document,
    steps: FirstSteps,
    roll: PianoRoll,
    generation: GenerationSession,
) -> tuple[Entry, ...]:
    def preset(name: str, title: str) -> Entry:
        return Entry(
            f"keymap.{name}",
            tr(title),
            lambda: keymaps.choose(name),
            is_checked=lambda: keymaps.choice == name,
        )

    def nothing_to_put_away() -> str:
        if document.selection or roll.area.scene.span or generation.is_open:
            return tr("What is selected or proposed is put away first.")
        return "" if steps.is_on else tr("The first steps are not shown.")

    return (
        Entry(
            "edit.history",
            tr("History"),
            overlays.open_history,
            ("Ctrl+Alt+Z",),
            "clock-counter-clockwise",
            lambda: "" if document.undo_stack.count() else tr("Nothing has been done yet."),
        ),
        Entry("help.palette", tr("Find a command…"), overlays.open_palette, ("Ctrl+P",), "magnifying-glass"),
        Entry("help.shortcuts", tr("Keys and gestures"), overlays.open_shortcuts, ("?",), "keyboard"),
        Entry("help.manual", tr("Manual"), overlays.open_manual, ("F1",), "book-open"),
        Entry(
            "help.ports",
            tr("Connecting other programs"),
            lambda: overlays.open_manual("midi-ports"),
            ("Ctrl+Shift+,",),
            "question",
        ),
        Entry(
            "help.sound",
            tr("No sound?"),
            overlays.open_sound_check,
            icon="lifebuoy",
            hint=tr("Looks for the reason, and says what to do"),
        ),
        Entry("help.news", tr("What's new"), lambda: overlays.open_manual("whats-new")),
        Entry(
            "help.about",
            tr("About Deep Musician"),
            overlays.open_about,
            hint=tr("Versions and licences, to copy"),
        ),
        Entry(
            "help.steps",
            tr("First steps"),
            lambda: steps.end() if steps.is_on else overlays.open_steps(),
            is_checked=lambda: steps.is_on,
            hint=tr("Draw, Continue, listen: ticked as you do them"),
        ),
        Entry(
            "help.end_steps",
            tr("Put the first steps away"),
            steps.end,
            ("Escape",),
            "x",
            nothing_to_put_away,
        ),
        *(preset(name, title) for name, title in PRESETS.items()),
        Entry("keymap.edit", tr("Edit keymap…"), keymaps.edit),
    )
