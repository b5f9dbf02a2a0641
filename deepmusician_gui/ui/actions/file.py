"""Opening, saving, leaving."""

from __future__ import annotations

from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.files.exports import Exports
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.imports import Imports
from deepmusician_gui.ui.files.live_file import LiveFile
from deepmusician_gui.ui.widgets.words import tr


def entries(files: Files, imports: Imports, exports: Exports, live: LiveFile) -> tuple[Entry, ...]:
    def busy() -> str:
        return tr("Something else is being written.") if exports.is_busy else ""

    return (
        Entry("file.new", tr("New"), files.new, ("Ctrl+N",), "file-plus"),
        Entry("file.open", tr("Open…"), files.ask_and_open, ("Ctrl+O",), "folder-open"),
        Entry("file.backups", tr("Open a backup…"), files.ask_and_open_backup),
        Entry("file.save", tr("Save"), files.save, ("Ctrl+S",), "floppy-disk"),
        Entry("file.save_as", tr("Save as…"), files.save_as, ("Ctrl+Shift+S",)),
        Entry(
            "file.import",
            tr("Import…"),
            imports.ask,
            ("Ctrl+Shift+O",),
            "arrow-square-in",
            hint=tr("Brings the tracks of another file into this piece, or puts them in its place"),
        ),
        Entry("file.export", tr("Export MIDI file…"), files.export, ("Ctrl+Shift+E",), "export"),
        Entry(
            "file.hand_over",
            tr("Export for another program…"),
            exports.hand_over,
            icon="arrow-square-out",
            hindrance=busy,
            hint=tr(
                "MIDI files of the piece or the loop, also one for each track, with or without the tempo"
            ),
        ),
        Entry(
            "file.export_sound",
            tr("Export sound…"),
            exports.sound,
            icon="speaker-high",
            hindrance=busy,
            hint=tr("WAV, FLAC, Ogg Vorbis or MP3, by the built-in synth, as it is heard now"),
        ),
        Entry(
            "file.keep_live",
            lambda: (
                tr("Keep {file} up to date", file=live.path.name)
                if live.path
                else tr("Keep a MIDI file up to date…")
            ),
            live.toggle,
            icon="arrows-clockwise",
            is_checked=lambda: live.path is not None,
            hint=tr(
                "Written anew after each take that is kept and each edit, a second after the last one,\n"
                "so that another program can read it again; ends when another piece is opened"
            ),
        ),
        Entry("file.quit", tr("Quit"), files.quit, ("Ctrl+Q",)),
    )
