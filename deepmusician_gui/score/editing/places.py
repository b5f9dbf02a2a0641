"""Where notes are: moving, copying, pasting, taking away."""

from __future__ import annotations

from collections.abc import Sequence

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH, Note


def move(notes: Sequence[Note], ticks: int, pitches: int) -> NoteEdit:
    """Shift in time and pitch, together and no farther than the first of them can go."""
    return NoteEdit(tuple(notes), _shifted(notes, ticks, pitches))


def copy(notes: Sequence[Note], ticks: int, pitches: int) -> NoteEdit:
    """Leave the notes where they are and put copies where `move` would have put them."""
    return NoteEdit(added=_shifted(notes, ticks, pitches))


def _shifted(notes: Sequence[Note], ticks: int, pitches: int) -> tuple[Note, ...]:
    if not notes:
        return ()
    ticks = max(ticks, -min(note.onset for note in notes))
    pitches = max(pitches, LOWEST_PITCH - min(note.pitch for note in notes))
    pitches = min(pitches, HIGHEST_PITCH - max(note.pitch for note in notes))
    return tuple(
        Note(onset + ticks, pitch + pitches, duration, velocity, track, is_muted, release)
        for onset, pitch, duration, velocity, track, is_muted, release in notes
    )


def delete(notes: Sequence[Note]) -> NoteEdit:
    return NoteEdit(removed=tuple(notes))


def paste(notes: Sequence[Note], at: int, track: int) -> NoteEdit:
    """Put notes on `track` so that the first one starts at tick `at` (0 if that is before it)."""
    if not notes:
        return NoteEdit()
    shift = max(0, at) - min(note.onset for note in notes)
    return NoteEdit(added=tuple(note._replace(onset=note.onset + shift, track=track) for note in notes))
