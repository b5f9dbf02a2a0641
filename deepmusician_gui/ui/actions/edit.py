"""Undo, the clipboard, the selection."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.widgets.words import tr


def entries(document: Document, roll: PianoRoll, generation: GenerationSession) -> tuple[Entry, ...]:
    stack = document.undo_stack

    def undo_text() -> str:
        return tr("Undo {step}", step=stack.undoText()) if stack.canUndo() else tr("Undo")

    def redo_text() -> str:
        return tr("Redo {step}", step=stack.redoText()) if stack.canRedo() else tr("Redo")

    def nothing_selected() -> str:
        return "" if document.selection else tr("Select notes first.")

    def nothing_to_deselect() -> str:
        is_selected = document.selection or roll.area.scene.span
        return "" if is_selected and not generation.is_open else tr("Nothing is selected.")

    def deselect() -> None:
        """The notes; where none are, the stretch of time."""
        if document.selection:
            document.select(())
        else:
            roll.ruler.choose(None)

    return (
        Entry(
            "edit.undo",
            undo_text,
            stack.undo,
            ("Ctrl+Z",),
            "arrow-u-up-left",
            lambda: "" if stack.canUndo() else tr("There is nothing to undo."),
        ),
        Entry(
            "edit.redo",
            redo_text,
            stack.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "arrow-u-up-right",
            lambda: "" if stack.canRedo() else tr("There is nothing to redo."),
        ),
        Entry("edit.cut", tr("Cut"), roll.cut, ("Ctrl+X",), "scissors", nothing_selected),
        Entry("edit.copy", tr("Copy"), roll.copy, ("Ctrl+C",), "copy", nothing_selected),
        Entry("edit.paste", tr("Paste"), roll.paste, ("Ctrl+V",), "clipboard"),
        Entry(
            "edit.duplicate", tr("Duplicate"), roll.duplicate, ("Ctrl+D",), "copy-simple", nothing_selected
        ),
        Entry("edit.delete", tr("Delete"), roll.delete, ("Delete", "Backspace"), "trash", nothing_selected),
        Entry("edit.select_all", tr("Select all"), roll.select_all, ("Ctrl+A",), "selection-all"),
        Entry("edit.deselect", tr("Deselect"), deselect, ("Escape",), "", nothing_to_deselect),
    )
