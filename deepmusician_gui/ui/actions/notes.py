"""What can be done to the selected notes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from deepmusician_gui.score.editing import CHORDS
from deepmusician_gui.ui.canvas.note_commands import NoteCommands
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_CHORD_NAMES = {
    "major": QT_TR_NOOP("Major"),
    "minor": QT_TR_NOOP("Minor"),
    "diminished": QT_TR_NOOP("Diminished"),
    "augmented": QT_TR_NOOP("Augmented"),
    "suspended second": QT_TR_NOOP("Suspended second"),
    "suspended fourth": QT_TR_NOOP("Suspended fourth"),
    "major seventh": QT_TR_NOOP("Major seventh"),
    "minor seventh": QT_TR_NOOP("Minor seventh"),
    "dominant seventh": QT_TR_NOOP("Dominant seventh"),
}


def entries(commands: NoteCommands, document: Document) -> tuple[Entry, ...]:
    def nothing_selected() -> str:
        return "" if document.selection else tr("Select notes first.")

    def change(name: str, text: str, run: Callable[[], object], *keys: str) -> Entry:
        return Entry(f"notes.{name}", text, run, keys, hindrance=nothing_selected)

    def chord(place: int, name: str) -> Entry:
        text = tr(_CHORD_NAMES[name])
        return change(name.replace(" ", "_"), text, lambda: commands.add_chord(name), f"Ctrl+Alt+{place}")

    return (
        change("quantise", tr("Quantise"), commands.quantise, "Q", "Ctrl+U"),
        Entry("notes.quantising", tr("How to quantise…"), commands.quantising_requested.emit, ("Shift+Q",)),
        change("legato", tr("Legato"), commands.legato, "Ctrl+L"),
        change("join", tr("Join"), commands.join, "Ctrl+J"),
        change("chop", tr("Chop at the grid"), commands.chop, "Ctrl+E"),
        change("double", tr("Twice as long"), lambda: commands.stretch(Fraction(2)), "*"),
        change("halve", tr("Half as long"), lambda: commands.stretch(Fraction(1, 2)), "/"),
        change("grid_length", tr("Set length to the grid"), commands.set_length_to_grid, "Shift+L"),
        change("last_length", tr("Set length to the last note touched"), commands.set_length_to_last),
        change("mute", tr("Mute or unmute"), commands.toggle_mute, "0"),
        change("fit", tr("Fit to the scale"), commands.fit_to_scale, "Ctrl+Shift+F"),
        *(chord(place, name) for place, name in enumerate(CHORDS, 1)),
        change("triad", tr("Triad of the scale"), lambda: commands.add_scale_chord("triad"), "Ctrl+Alt+0"),
        change("seventh", tr("Seventh of the scale"), lambda: commands.add_scale_chord("seventh")),
        Entry("notes.invert", tr("Invert selection"), commands.invert_selection, ("Ctrl+Shift+I",)),
        change("same_pitch", tr("Select same pitch"), commands.select_same_pitch, "Ctrl+Shift+P"),
        Entry("notes.out_of_scale", tr("Select out of scale"), commands.select_out_of_scale),
    )
