"""Opening, saving, leaving."""

from __future__ import annotations

from deepmusician_gui.ui.action_binding import Entry
from deepmusician_gui.ui.files import Files


def entries(files: Files) -> tuple[Entry, ...]:
    return (
        Entry("file.new", "New", files.new, ("Ctrl+N",), "file-plus"),
        Entry("file.open", "Open…", files.ask_and_open, ("Ctrl+O",), "folder-open"),
        Entry("file.backups", "Open a backup…", files.ask_and_open_backup),
        Entry("file.save", "Save", files.save, ("Ctrl+S",), "floppy-disk"),
        Entry("file.save_as", "Save as…", files.save_as, ("Ctrl+Shift+S",)),
        Entry("file.export", "Export MIDI file…", files.export, ("Ctrl+Shift+E",), "export"),
        Entry("file.quit", "Quit", files.quit, ("Ctrl+Q",)),
    )
