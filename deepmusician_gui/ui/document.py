"""The open piece: its score, what is selected in it, and the way back through every step."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from deepmusician_gui.score.edit import NoteEdit, replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.score.time_edit import TimeShift
from deepmusician_gui.score.tracks import places_after

Selection = frozenset[Note]
_GOING_ON_EDIT, _GOING_ON_REVISION = 1, 2  # Qt asks only steps of one number whether they join


class Document(QObject):
    """Owns the score; `edit` is the door by which notes change, `revise` that for all else. Lives in the GUI thread."""

    score_changed = Signal(object)
    """The PlacedEdit that was done or undone, or None where anything may have changed."""
    selection_changed = Signal()
    track_changed = Signal()
    tracks_rearranged = Signal(object)
    """Where each track stands now by where it stood; those that are gone are missing. Before `score_changed`."""
    time_shifted = Signal(object)
    """The TimeShift that was done or undone: what stands at ticks and is no part of the piece goes along."""
    replaced = Signal()
    """Another piece was opened or begun; everything else is up to date when this comes."""

    def __init__(self, score: Score | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._score = score or empty_score()
        self._selection: Selection = frozenset()
        self._track = 0
        self._path: Path | None = None

    @property
    def score(self) -> Score:
        return self._score

    @property
    def selection(self) -> Selection:
        """The selected notes, all of them in the score."""
        return self._selection

    @property
    def track(self) -> int:
        """Index of the track that is being written."""
        return self._track

    @property
    def path(self) -> Path | None:
        """The file that the score was read from or saved to."""
        return self._path

    @property
    def is_modified(self) -> bool:
        return not self.undo_stack.isClean()

    def selected_notes(self) -> tuple[Note, ...]:
        """The selection in the order of the score; of equal notes, each one."""
        if not self._selection:
            return ()
        return tuple(note for note in self._score.notes if note in self._selection)

    def edit(
        self, edit: NoteEdit, label: str, select: Iterable[Note] | None = None, *, goes_on: bool = False
    ) -> None:
        """Do `edit` as one undo step called `label` ("Move 3 notes"); an edit that changes nothing makes none.

        `select` are the notes selected afterwards; without it the selection keeps what is left of it. With
        `goes_on` it joins the step before where that changed the same notes in the same way, as a turning wheel does.
        Raises ValueError, and changes nothing, if the edit does not fit the score.
        """
        needed = replace(edit.removed, edit.added)
        selection = self._selection.difference(edit.removed) if select is None else frozenset(select)
        if not needed:
            self.select(selection)
            return
        placed = self._score.place(needed)
        self.undo_stack.push(_EditNotes(self, placed, label, selection, goes_on=goes_on))

    def revise(
        self,
        score: Score,
        label: str,
        select: Iterable[Note] | None = None,
        *,
        goes_on: bool = False,
        shift: TimeShift | None = None,
    ) -> None:
        """Let `score` follow the one that is open, as one undo step: for tracks, tempo, metre, markers, controllers.

        `select` are notes of `score` selected afterwards; without it the selection keeps what is left of it. With
        `goes_on` it joins the step before where that has the same label, as a turning knob does. `shift` is what
        was done to time. Nothing happens where nothing is changed.
        """
        if score == self._score:
            return
        kept = self._selection.intersection(score.notes) if self._selection else self._selection
        selection = kept if select is None else frozenset(select)
        self.undo_stack.push(_Revise(self, score, label, selection, shift, goes_on=goes_on))

    def select(self, notes: Iterable[Note]) -> None:
        """Make these notes of the score the selection."""
        selection = frozenset(notes)
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    def set_track(self, track: int) -> None:
        """Write on another track from now on. Raises ValueError if the score has no such track."""
        if not 0 <= track < len(self._score.tracks):
            raise ValueError(f"no track {track} among {len(self._score.tracks)}")
        if track != self._track:
            self._track = track
            self.select(())
            self.track_changed.emit()

    def replace(self, score: Score, path: Path | None) -> None:
        """Open another piece; the way back ends here."""
        self._score, self._path, self._selection, self._track = score, path, frozenset(), 0
        self.undo_stack.clear()
        self.score_changed.emit(None)
        self.selection_changed.emit()
        self.track_changed.emit()
        self.replaced.emit()

    def mark_saved(self, path: Path) -> None:
        """What is open now is what stands in the file at `path`."""
        self._path = path
        self.undo_stack.setClean()

    def change(self, placed: PlacedEdit, selection: Selection) -> None:
        """Called by the undo stack alone: do an edit that was placed in the score as it is now."""
        self._score = self._score.after(placed)
        self.score_changed.emit(placed)
        self.select(selection)

    def take(self, score: Score, selection: Selection, shift: TimeShift | None) -> None:
        """Called by the undo stack alone: another state of the piece."""
        before, after = self._score.tracks, score.tracks
        places = places_after(before, after)
        is_rearranged = len(before) != len(after) or any(old != new for old, new in places.items())
        self._score = score
        if is_rearranged:
            self._track = places.get(self._track, min(self._track, len(after) - 1))
            self.tracks_rearranged.emit(places)
        self.score_changed.emit(None)
        self.select(selection)
        if is_rearranged:
            self.track_changed.emit()
        if shift:
            self.time_shifted.emit(shift)


class _EditNotes(QUndoCommand):
    """One step: the notes it swaps, and what was selected on either side of it."""

    def __init__(
        self, document: Document, placed: PlacedEdit, label: str, selection: Selection, *, goes_on: bool
    ) -> None:
        super().__init__(label)
        self._document = document
        self.placed = placed
        self._selection_before = document.selection
        self.selection_after = selection
        self._goes_on = goes_on

    def redo(self) -> None:
        self._document.change(self.placed, self.selection_after)

    def undo(self) -> None:
        self._document.change(self.placed.inverse(), self._selection_before)

    def id(self) -> int:
        return _GOING_ON_EDIT if self._goes_on else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _EditNotes)
        if other.text() != self.text() or not self.placed.is_taken_up_by(other.placed):
            return False
        self.placed = self.placed.then(other.placed)
        self.selection_after = other.selection_after
        self.setObsolete(self.placed.edit.removed == self.placed.edit.added)
        return True


class _Revise(QUndoCommand):
    """One step from a state of the piece to another; both share whatever they have in common."""

    def __init__(
        self,
        document: Document,
        after: Score,
        label: str,
        selection: Selection,
        shift: TimeShift | None,
        *,
        goes_on: bool,
    ) -> None:
        super().__init__(label)
        self._document = document
        self._before, self.after = document.score, after
        self._shift = shift
        self._selection_before = document.selection
        self.selection_after = selection
        self._goes_on = goes_on

    def redo(self) -> None:
        self._document.take(self.after, self.selection_after, self._shift)

    def undo(self) -> None:
        shift = self._shift.inverse() if self._shift else None
        self._document.take(self._before, self._selection_before, shift)

    def id(self) -> int:
        return _GOING_ON_REVISION if self._goes_on else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Revise)
        if other.text() != self.text():
            return False
        self.after, self.selection_after = other.after, other.selection_after
        self.setObsolete(self.after == self._before)
        return True
