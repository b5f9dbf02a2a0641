"""Which notes are heard."""

from __future__ import annotations

from collections.abc import Sequence

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note


def toggle_mute(notes: Sequence[Note]) -> NoteEdit:
    """Mute all of them, or let all be heard again where none is."""
    mutes = not all(note.is_muted for note in notes)
    return NoteEdit(tuple(notes), tuple(note._replace(is_muted=mutes) for note in notes))
