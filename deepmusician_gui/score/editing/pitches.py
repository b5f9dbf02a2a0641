"""Which pitches notes have: transposing, scales, chords."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing.places import move
from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH, Note
from deepmusician_gui.score.scale import Scale

CHORDS: dict[str, tuple[int, ...]] = {
    "major": (4, 7),
    "minor": (3, 7),
    "diminished": (3, 6),
    "augmented": (4, 8),
    "suspended second": (2, 7),
    "suspended fourth": (5, 7),
    "major seventh": (4, 7, 11),
    "minor seventh": (3, 7, 10),
    "dominant seventh": (4, 7, 10),
}
"""Semitones above the root."""

SCALE_CHORDS: dict[str, tuple[int, ...]] = {"triad": (2, 4), "seventh": (2, 4, 6)}
"""Steps of a scale above the root."""


def transpose(notes: Sequence[Note], semitones: int) -> NoteEdit:
    """Shift in pitch, wholly or not at all: an octave that does not fit is not made a fifth."""
    if all(LOWEST_PITCH <= note.pitch + semitones <= HIGHEST_PITCH for note in notes):
        return move(notes, 0, semitones)
    return NoteEdit()


def transpose_in_scale(notes: Sequence[Note], scale: Scale, steps: int) -> NoteEdit:
    """Shift by steps of a scale, all or none; a note beside the scale keeps its distance from it."""
    stepped = {pitch: scale.stepped(pitch, steps) for pitch in _pitches(notes)}
    added = []
    for note in notes:
        pitch = stepped[note.pitch]
        if pitch is None:
            return NoteEdit()
        added.append(note._replace(pitch=pitch))
    return NoteEdit(tuple(notes), tuple(added))


def fit_to_scale(notes: Sequence[Note], scale: Scale) -> NoteEdit:
    """Bring each note to the nearest pitch of a scale, the lower of two; notes of a chord may then meet on one."""
    nearest = {pitch: scale.nearest(pitch) for pitch in _pitches(notes)}
    return NoteEdit(tuple(notes), tuple(note._replace(pitch=nearest[note.pitch]) for note in notes))


def add_chord(notes: Sequence[Note], chord: str) -> NoteEdit:
    """Put the other notes of one of CHORDS above each note, as long and as loud as it.

    A chord that would leave the keyboard is left out, and so is a note that stands there already.
    """
    return _stacked(notes, lambda root: [root + semitones for semitones in CHORDS[chord]])


def add_scale_chord(notes: Sequence[Note], chord: str, scale: Scale) -> NoteEdit:
    """Put the other notes of one of SCALE_CHORDS above each note, as `add_chord` does."""
    return _stacked(notes, lambda root: [scale.stepped(root, steps) for steps in SCALE_CHORDS[chord]])


def _stacked(notes: Sequence[Note], above: Callable[[int], Sequence[int | None]]) -> NoteEdit:
    chords = {root: _whole(above(root)) for root in _pitches(notes)}
    there = {(note.track, note.onset, note.pitch) for note in notes}
    added = []
    for note in notes:
        for pitch in chords[note.pitch]:
            place = note.track, note.onset, pitch
            if place not in there:
                there.add(place)
                added.append(note._replace(pitch=pitch))
    return NoteEdit(added=tuple(added))


def _whole(chord: Sequence[int | None]) -> tuple[int, ...]:
    """A chord if all of it lies on the keyboard, else none of it."""
    there = tuple(pitch for pitch in chord if pitch is not None and pitch <= HIGHEST_PITCH)
    return there if len(there) == len(chord) else ()


def _pitches(notes: Sequence[Note]) -> set[int]:
    return {note.pitch for note in notes}
