"""The one value by which notes change: what goes and what comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from deepmusician_gui.score.note import Note


@dataclass(frozen=True, slots=True)
class NoteEdit:
    """Notes to take out of a score and notes to put in; both are multisets, order carries no meaning.

    Drawing, erasing, moving, resizing, pasting and accepting a take are all pure functions that make one.
    """

    removed: tuple[Note, ...] = ()
    added: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.removed or self.added)

    def inverse(self) -> NoteEdit:
        """The edit that undoes this one."""
        return NoteEdit(removed=self.added, added=self.removed)


def replace(old: Iterable[Note], new: Iterable[Note]) -> NoteEdit:
    """The edit that turns `old` notes into `new` ones; notes in both stay untouched."""
    before, after = Counter(old), Counter(new)
    kept = before & after
    return NoteEdit(tuple((before - kept).elements()), tuple((after - kept).elements()))
