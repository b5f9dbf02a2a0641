"""What can be done to notes; each way is a pure function that makes a NoteEdit.

The added notes come in the order of the given ones. Where a group of notes would leave the roll it goes as far
as it can and keeps its shape.
"""

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
        Note(onset + ticks, pitch + pitches, duration, velocity, track)
        for onset, pitch, duration, velocity, track in notes
    )


def transpose(notes: Sequence[Note], semitones: int) -> NoteEdit:
    """Shift in pitch, wholly or not at all: an octave that does not fit is not made a fifth."""
    if all(LOWEST_PITCH <= note.pitch + semitones <= HIGHEST_PITCH for note in notes):
        return move(notes, 0, semitones)
    return NoteEdit()


def resize_end(notes: Sequence[Note], ticks: int, shortest: int = 1) -> NoteEdit:
    """Move each end by `ticks`; no note gets shorter than `shortest` (>= 1) unless it is already."""
    added = (
        Note(onset, pitch, max(min(shortest, duration), duration + ticks), velocity, track)
        for onset, pitch, duration, velocity, track in notes
    )
    return NoteEdit(tuple(notes), tuple(added))


def resize_start(notes: Sequence[Note], ticks: int, shortest: int = 1) -> NoteEdit:
    """Move each onset by `ticks` and keep the end; no note gets shorter than `shortest` unless it is already."""
    return NoteEdit(tuple(notes), tuple(_started(note, ticks, shortest) for note in notes))


def _started(note: Note, ticks: int, shortest: int) -> Note:
    onset, pitch, duration, velocity, track = note
    end = onset + duration
    onset = max(0, min(onset + ticks, end - min(shortest, duration)))
    return Note(onset, pitch, end - onset, velocity, track)


def set_velocity(notes: Sequence[Note], velocity: int) -> NoteEdit:
    """Give all one velocity, 1-127 or the nearest to it."""
    return NoteEdit(tuple(notes), tuple(note._replace(velocity=_audible(velocity)) for note in notes))


def change_velocity(notes: Sequence[Note], by: int) -> NoteEdit:
    """Make each louder or softer, within 1-127."""
    return NoteEdit(
        tuple(notes), tuple(note._replace(velocity=_audible(note.velocity + by)) for note in notes)
    )


def _audible(velocity: int) -> int:
    return max(1, min(127, velocity))


def delete(notes: Sequence[Note]) -> NoteEdit:
    return NoteEdit(removed=tuple(notes))


def paste(notes: Sequence[Note], at: int, track: int) -> NoteEdit:
    """Put notes on `track` so that the first one starts at tick `at` (0 if that is before it)."""
    if not notes:
        return NoteEdit()
    shift = max(0, at) - min(note.onset for note in notes)
    return NoteEdit(added=tuple(note._replace(onset=note.onset + shift, track=track) for note in notes))
