"""Notes that no model may touch."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.score.time_edit import TimeShift
from deepmusician_gui.ui.document import Document


class Locks(QObject):
    """Locked notes of the open piece, as long as it is open. A lock goes along with a note that is moved or changed,
    and comes back with one that is deleted and brought back.
    """

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._locked: frozenset[Note] = frozenset()
        self._found: frozenset[Note] = frozenset()
        self._found_in: tuple[Note, ...] | None = None
        document.score_changed.connect(self._follow_edit)
        document.tracks_rearranged.connect(self._follow_tracks)
        document.time_shifted.connect(self._follow_time)
        document.replaced.connect(self._begin_anew)

    @property
    def notes(self) -> frozenset[Note]:
        """Those that stand in the score."""
        score_notes = self._document.score.notes
        if self._locked and score_notes is not self._found_in:  # a look at every note, and buttons ask often
            self._found, self._found_in = self._locked.intersection(score_notes), score_notes
        return self._found if self._locked else self._locked

    def toggle(self, notes: Iterable[Note]) -> bool:
        """Lock all of them, or unlock them where they all are; whether they are locked now."""
        chosen = frozenset(notes)
        is_locked = not chosen <= self._locked
        self._set(self._locked | chosen if is_locked else self._locked - chosen)
        return is_locked

    def _set(self, locked: frozenset[Note]) -> None:
        self._locked, self._found_in = locked, None
        self.changed.emit()

    def _follow_edit(self, placed: PlacedEdit | None) -> None:
        if placed is None or not self._locked:
            return
        old, new = placed.edit.removed, placed.edit.added
        if len(old) == len(new):  # notes moved or changed: they stay in order
            moved = {a: b for a, b in zip(sorted(old), sorted(new), strict=True) if a in self._locked}
            if moved:
                self._set((self._locked - moved.keys()).union(moved.values()))
        elif not self._locked.isdisjoint((*old, *new)):
            self.changed.emit()

    def _follow_tracks(self, places: dict[int, int]) -> None:
        stay = (note for note in self._locked if note.track in places)
        self._set(frozenset(note._replace(track=places[note.track]) for note in stay))

    def _follow_time(self, shift: TimeShift) -> None:
        spans = ((note, shift.span(note.onset, note.onset + 1)) for note in self._locked)
        self._set(frozenset(note._replace(onset=span[0]) for note, span in spans if span))

    def _begin_anew(self) -> None:
        self._set(frozenset())
