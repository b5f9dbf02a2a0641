"""Everything a composer can tell the program, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from deepmusician_gui.ui.action_binding import Entry
from deepmusician_gui.ui.appearance import Appearance
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files import Files
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.playback_session import PlaybackSession

MENUS: dict[str, tuple[str, ...]] = {
    "&File": ("file.new", "file.open", "", "file.save", "file.save_as", "file.export", "", "file.quit"),
    "&Edit": (
        *(
            "edit.undo",
            "edit.redo",
            "",
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.duplicate",
            "edit.delete",
        ),
        *("", "edit.select_all", "edit.deselect", "", "tool.pencil", "tool.select", "tool.erase"),
    ),
    "&View": (
        *("view.zoom_in", "view.zoom_out", "view.fit_selection", "view.fit_all", ""),
        *("view.follow", "view.panel", "view.theme"),
    ),
    "&Playback": ("transport.play", "transport.stop", "transport.return", "transport.home", "transport.loop"),
    "&Generate": (
        *("generate.continue", "generate.fill", "generate.stop", ""),
        *("generate.keep", "generate.discard", "generate.dice"),
    ),
}


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the entries of the table call."""

    document: Document
    files: Files
    roll: PianoRoll
    playback: PlaybackSession
    generation: GenerationSession
    appearance: Appearance


def table(rooms: Rooms) -> tuple[Entry, ...]:
    """Every entry, group by group."""
    return (
        *_file_entries(rooms.files),
        *_edit_entries(rooms.document, rooms.roll, rooms.generation),
        *_tool_entries(rooms.roll),
        *_view_entries(rooms.roll, rooms.appearance),
        *_transport_entries(rooms.playback, rooms.roll, rooms.generation),
        *_generate_entries(rooms.generation, rooms.roll),
    )


def _file_entries(files: Files) -> tuple[Entry, ...]:
    return (
        Entry("file.new", "New", files.new, ("Ctrl+N",), "file-plus"),
        Entry("file.open", "Open…", files.ask_and_open, ("Ctrl+O",), "folder-open"),
        Entry("file.save", "Save", files.save, ("Ctrl+S",), "floppy-disk"),
        Entry("file.save_as", "Save as…", files.save_as, ("Ctrl+Shift+S",)),
        Entry("file.export", "Export MIDI file…", files.export, ("Ctrl+E",), "export"),
        Entry("file.quit", "Quit", files.quit, ("Ctrl+Q",)),
    )


def _edit_entries(document: Document, roll: PianoRoll, generation: GenerationSession) -> tuple[Entry, ...]:
    stack = document.undo_stack

    def undo_text() -> str:
        return f"Undo {stack.undoText()}".rstrip()

    def redo_text() -> str:
        return f"Redo {stack.redoText()}".rstrip()

    def nothing_selected() -> str:
        return "" if document.selection else "Select notes first."

    def nothing_to_deselect() -> str:
        return "" if document.selection and not generation.is_open else "Nothing is selected."

    return (
        Entry(
            "edit.undo",
            undo_text,
            stack.undo,
            ("Ctrl+Z",),
            "arrow-u-up-left",
            lambda: "" if stack.canUndo() else "There is nothing to undo.",
        ),
        Entry(
            "edit.redo",
            redo_text,
            stack.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "arrow-u-up-right",
            lambda: "" if stack.canRedo() else "There is nothing to redo.",
        ),
        Entry("edit.cut", "Cut", roll.cut, ("Ctrl+X",), "scissors", nothing_selected),
        Entry("edit.copy", "Copy", roll.copy, ("Ctrl+C",), "copy", nothing_selected),
        Entry("edit.paste", "Paste", roll.paste, ("Ctrl+V",), "clipboard"),
        Entry("edit.duplicate", "Duplicate", roll.duplicate, ("Ctrl+D",), "copy-simple", nothing_selected),
        Entry("edit.delete", "Delete", roll.delete, ("Delete", "Backspace"), "trash", nothing_selected),
        Entry("edit.select_all", "Select all", roll.select_all, ("Ctrl+A",), "selection-all"),
        Entry("edit.deselect", "Deselect", lambda: document.select(()), ("Escape",), "", nothing_to_deselect),
    )


def _tool_entries(roll: PianoRoll) -> tuple[Entry, ...]:
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
        tool("pencil", "Draw notes", ("1", "P"), "pencil-simple"),
        tool("select", "Select notes", ("2", "E"), "cursor"),
        tool("erase", "Erase notes", ("3", "D"), "eraser"),
    )


def _view_entries(roll: PianoRoll, appearance: Appearance) -> tuple[Entry, ...]:
    def theme_text() -> str:
        return "Light theme" if appearance.theme.is_dark else "Dark theme"

    return (
        Entry(
            "view.zoom_in", "Zoom in", roll.zoom_in, ("+", "=", "Ctrl++", "Ctrl+="), "magnifying-glass-plus"
        ),
        Entry("view.zoom_out", "Zoom out", roll.zoom_out, ("-", "Ctrl+-"), "magnifying-glass-minus"),
        Entry("view.fit_selection", "Fit selection", roll.fit_selection, ("Z",), "frame-corners"),
        Entry("view.fit_all", "Fit everything", roll.fit_all, ("X",), "arrows-out"),
        Entry(
            "view.follow",
            "Follow the playhead",
            appearance.toggle_follow,
            ("Shift+F",),
            "crosshair-simple",
            is_checked=lambda: appearance.follows,
        ),
        Entry(
            "view.panel",
            "Generation panel",
            appearance.toggle_panel,
            ("Ctrl+G",),
            is_checked=lambda: appearance.shows_panel,
        ),
        Entry("view.theme", theme_text, appearance.toggle_theme, ("Ctrl+Shift+T",), "moon"),
    )


def _transport_entries(
    playback: PlaybackSession, roll: PianoRoll, generation: GenerationSession
) -> tuple[Entry, ...]:
    def toggle_loop() -> None:
        playback.set_loop(None if playback.loop else roll.span() or playback.whole_piece())

    return (
        Entry(
            "transport.play",
            "Play or stop",
            playback.toggle,
            ("Space",),
            "play",
            is_checked=lambda: playback.is_playing,
        ),
        Entry(
            "transport.return",
            "Stop and return",
            playback.stop_and_return,
            lambda: () if generation.is_open else ("Return", "Enter"),  # then they keep the proposal
            "skip-back",
        ),
        Entry("transport.stop", "Stop", playback.stop, (), "stop"),
        Entry("transport.home", "Go to the start", lambda: playback.seek(0), ("Home",)),
        Entry(
            "transport.loop",
            "Loop the selection",
            toggle_loop,
            ("Ctrl+Shift+L",),
            "repeat",
            is_checked=lambda: playback.loop is not None,
        ),
    )


def _generate_entries(generation: GenerationSession, roll: PianoRoll) -> tuple[Entry, ...]:
    def fill() -> None:
        if span := roll.span():
            generation.fill(*span)

    def no_fill() -> str:
        return generation.problem("fill") or (
            "" if roll.span() else "Select notes or a span of time to fill."
        )

    def nothing_open() -> str:
        return "" if generation.is_open else "There is no proposal yet."

    return (
        Entry(
            "generate.continue",
            "Continue",
            generation.continue_,
            ("Ctrl+Return", "Ctrl+Enter"),
            "sparkle",
            lambda: generation.problem("continue"),
        ),
        Entry(
            "generate.fill",
            "Fill the selection",
            fill,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            "bounding-box",
            no_fill,
            button="Fill",
        ),
        Entry(
            "generate.stop",
            "Stop",
            generation.stop,
            ("Ctrl+.",),
            "stop",
            lambda: "" if generation.is_busy else "No notes are being made.",
        ),
        Entry(
            "generate.keep",
            "Keep the proposal",
            generation.keep,
            ("Return", "Enter"),
            "check",
            nothing_open,
            button="Keep",
        ),
        Entry(
            "generate.discard",
            "Discard the proposal",
            generation.discard,
            ("Escape",),
            "x",
            nothing_open,
            button="Discard",
        ),
        Entry("generate.dice", "Another seed", generation.roll_dice, ("Ctrl+R",), "dice-five"),
    )
