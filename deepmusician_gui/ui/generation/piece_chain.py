"""Many states of one piece as text, each told by how it differs from the one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import place
from deepmusician_gui.score.project_file.score_text import ScoreText, score_of, text_of
from deepmusician_gui.score.project_file.turns import give_way
from deepmusician_gui.score.score import Score

_LONGEST_RUN = 2048
_AT_ONCE = 16_384  # notes that are compared, which takes some tenths of a millisecond
_STEP = 16  # what a comparison takes beside them, in notes


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
        give_way()
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
    """What turns one into the other, both sorted. Most of them is the same, and passed over in long runs."""
    removed: list[Note] = []
    added: list[Note] = []
    i, j, run, work = 0, 0, 1, 0
    while i < len(before) and j < len(after):
        if before[i : i + run] == after[j : j + run]:
            i, j, run = i + run, j + run, 2 * run
        elif run > 1:
            run //= 2
        elif before[i] < after[j]:
            removed.append(before[i])
            i += 1
        else:
            added.append(after[j])
            j += 1
        run, work = min(run, _LONGEST_RUN), work + run + _STEP
        if work > _AT_ONCE:
            work = 0
            give_way()
    return NoteEdit((*removed, *before[i:]), (*added, *after[j:]))
