"""How many notes, tracks or files."""

from __future__ import annotations

from deepmusician_gui.ui.widgets.words import tr


def counted_notes(number: int) -> str:
    """ "1 note", "1,234 notes"."""
    return tr("1 note") if number == 1 else tr("{count:,} notes", count=number)


def counted_tracks(number: int) -> str:
    return tr("1 track") if number == 1 else tr("{count:,} tracks", count=number)


def counted_files(number: int) -> str:
    return tr("1 file") if number == 1 else tr("{count:,} files", count=number)
