"""How long notes are. None ever gets shorter than a tick."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note


def resize_end(notes: Sequence[Note], ticks: int, shortest: int = 1) -> NoteEdit:
    """Move each end by `ticks`; no note gets shorter than `shortest` (>= 1) unless it is already."""
    added = (
        Note(onset, pitch, max(min(shortest, duration), duration + ticks), velocity, track, is_muted, release)
        for onset, pitch, duration, velocity, track, is_muted, release in notes
    )
    return NoteEdit(tuple(notes), tuple(added))


def resize_start(notes: Sequence[Note], ticks: int, shortest: int = 1) -> NoteEdit:
    """Move each onset by `ticks` and keep the end; no note gets shorter than `shortest` unless it is already."""
    return NoteEdit(tuple(notes), tuple(_started(note, ticks, shortest) for note in notes))


def _started(note: Note, ticks: int, shortest: int) -> Note:
    onset, pitch, duration, velocity, track, is_muted, release = note
    end = onset + duration
    onset = max(0, min(onset + ticks, end - min(shortest, duration)))
    return Note(onset, pitch, end - onset, velocity, track, is_muted, release)


def set_length(notes: Sequence[Note], ticks: int) -> NoteEdit:
    """Give all one duration, `ticks` >= 1."""
    return NoteEdit(tuple(notes), tuple(note._replace(duration=max(1, ticks)) for note in notes))


def legato(notes: Sequence[Note]) -> NoteEdit:
    """Let each note sound until the next of them begins, longer or shorter than before; the last ones stay.

    Notes that begin together are a chord and end together.
    """
    onsets = sorted({note.onset for note in notes})
    added = []
    for note in notes:
        after = bisect_right(onsets, note.onset)
        duration = onsets[after] - note.onset if after < len(onsets) else note.duration
        added.append(note._replace(duration=duration))
    return NoteEdit(tuple(notes), tuple(added))


def stretch(notes: Sequence[Note], factor: Fraction) -> NoteEdit:
    """Scale the time of a group around its first onset: 2 is half as fast, 1/2 twice as fast.

    Notes that met still meet; what gets too short for a tick lasts one. Ticks are rounded, halves up.
    """
    if not notes:
        return NoteEdit()
    first = min(note.onset for note in notes)
    return NoteEdit(tuple(notes), tuple(_stretched(note, first, factor) for note in notes))


def _stretched(note: Note, first: int, factor: Fraction) -> Note:
    def scaled(tick: int) -> int:
        return first + (2 * (tick - first) * factor.numerator + factor.denominator) // (
            2 * factor.denominator
        )

    onset = scaled(note.onset)
    return note._replace(onset=onset, duration=max(1, scaled(note.end) - onset))
