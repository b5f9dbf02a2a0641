"""Many states of one piece as text, each told by how it differs from the one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from deepmusician_gui.score.edit import NoteEdit, replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import place
from deepmusician_gui.score.project_file.score_text import ScoreText, score_of, text_of
from deepmusician_gui.score.score import Score

_AT_ONCE = 1024


class PieceText(Struct, omit_defaults=True):
    """What was done since the piece before."""

    removed: tuple[Note, ...] = ()
    added: tuple[Note, ...] = ()
    other: ScoreText | None = None
    """All but the notes, where anything of that differs."""


def told(pieces: Iterable[Score], known: Score) -> Iterator[PieceText]:
    """Each piece by its difference from the one before it, the first from `known`."""
    for piece in pieces:
        edit = _difference(known.notes, piece.notes)
        is_alike = known.changed(notes=piece.notes) == piece
        other = None if is_alike else msgspec.structs.replace(text_of(piece), notes=())
        yield PieceText(edit.removed, edit.added, other)
        known = piece


def pieces_of(texts: Iterable[PieceText], known: Score, name: str) -> Iterator[Score]:
    """The inverse of `told`. Raises ValueError, or FileError that calls the file `name`, for what no piece can be."""
    for text in texts:
        edit = NoteEdit(text.removed, text.added)
        if text.other is None:
            known = known.apply(edit)
        else:
            notes = place(known.notes, edit).done(known.notes)
            known = score_of(msgspec.structs.replace(text.other, notes=notes), name)
        yield known


def _difference(before: tuple[Note, ...], after: tuple[Note, ...]) -> NoteEdit:
    """What turns one into the other. Most of them is the same: only what lies between is counted."""
    start = _alike(before, after)
    most = min(len(before), len(after)) - start
    end = min(most, _alike(before[::-1], after[::-1]))
    return replace(before[start : len(before) - end], after[start : len(after) - end])


def _alike(before: tuple[Note, ...], after: tuple[Note, ...]) -> int:
    """How many notes from the first on are the same at least: all in a run of them or none."""
    at = 0
    while at < min(len(before), len(after)) and before[at : at + _AT_ONCE] == after[at : at + _AT_ONCE]:
        at += _AT_ONCE
    return min(at, len(before), len(after))
