"""How loud notes are, always within 1-127."""

from __future__ import annotations

from collections.abc import Sequence

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note


def set_velocity(notes: Sequence[Note], velocity: int) -> NoteEdit:
    """Give all one velocity, 1-127 or the nearest to it."""
    return NoteEdit(tuple(notes), tuple(note._replace(velocity=audible(velocity)) for note in notes))


def change_velocity(notes: Sequence[Note], by: int) -> NoteEdit:
    """Make each louder or softer, within 1-127."""
    return NoteEdit(
        tuple(notes), tuple(note._replace(velocity=audible(note.velocity + by)) for note in notes)
    )


def audible(velocity: int) -> int:
    """The nearest velocity that sounds, 1-127."""
    return max(1, min(127, velocity))
