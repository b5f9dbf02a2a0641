"""What the keyboard and the menus do to the selected notes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.errors import FileError
from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing import Quantising
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.ui.canvas.guide_names import scale_name
from deepmusician_gui.ui.canvas.tools.gesture import counted
from deepmusician_gui.ui.canvas.tools.hand import Hand
from deepmusician_gui.ui.clipboard import NoteClipboard
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

Way = Callable[[tuple[Note, ...]], NoteEdit]
"""What is to be done to the selected notes."""

_NO_ROOM = QT_TR_NOOP("There is no room on the keyboard to go further.")
_NO_GRID = QT_TR_NOOP("The grid is off, so there are no lines.")
_NO_SCALE = QT_TR_NOOP("No scale is chosen; choose one in the bar above the roll.")
_SHORTEST = QT_TR_NOOP("These notes cannot get any shorter.")

_ADDED_CHORDS = {
    "major": QT_TR_NOOP("Add major to {notes}"),
    "minor": QT_TR_NOOP("Add minor to {notes}"),
    "diminished": QT_TR_NOOP("Add diminished to {notes}"),
    "augmented": QT_TR_NOOP("Add augmented to {notes}"),
    QT_TR_NOOP("suspended second"): QT_TR_NOOP("Add suspended second to {notes}"),
    QT_TR_NOOP("suspended fourth"): QT_TR_NOOP("Add suspended fourth to {notes}"),
    QT_TR_NOOP("major seventh"): QT_TR_NOOP("Add major seventh to {notes}"),
    QT_TR_NOOP("minor seventh"): QT_TR_NOOP("Add minor seventh to {notes}"),
    QT_TR_NOOP("dominant seventh"): QT_TR_NOOP("Add dominant seventh to {notes}"),
    "triad": QT_TR_NOOP("Add triad to {notes}"),
    "seventh": QT_TR_NOOP("Add seventh to {notes}"),
}


class NoteCommands(QObject):
    """Each does one undo step, or says in a sentence why there was nothing to do."""

    said = Signal(str)
    quantising_requested = Signal()
    """The composer wants to see how notes are quantised."""

    def __init__(self, document: Document, hand: Hand) -> None:
        super().__init__()
        self._document = document
        self._hand = hand
        self._seed = 0
        self.grid = Grid()
        self.scale: Scale | None = None
        self.quantising = Quantising()
        self._clipboard = NoteClipboard()

    @property
    def _step(self) -> int:
        """Ticks that an arrow moves by: a step of the grid, a 32nd note where there is none."""
        ppq = self._document.score.ppq
        return max(1, ppq // 8) if self.grid.step is None else self.grid.ticks(ppq)

    # The clipboard

    def copy(self) -> None:
        if notes := self._document.selected_notes():
            self._clipboard.put(self._document.score, notes)

    def cut(self) -> None:
        self.copy()
        self._remove(QT_TR_NOOP("Cut {notes}"))

    def delete(self) -> None:
        self._remove(QT_TR_NOOP("Delete {notes}"))

    def _remove(self, step: str) -> None:
        notes = self._document.selected_notes()
        self._document.edit(editing.delete(notes), counted(step, len(notes)))

    def paste(self, at: int) -> Note | None:
        """Put what was copied on the track being written, from tick `at` on; gives its first note."""
        try:
            copied = self._clipboard.notes(self._document.score.ppq)
        except FileError as trouble:
            self.said.emit(said(trouble))
            return None
        edit = editing.paste(copied, at, self._document.track)
        self._document.edit(edit, counted(QT_TR_NOOP("Paste {notes}"), len(edit.added)), edit.added or None)
        return min(edit.added, default=None)

    def duplicate(self) -> None:
        """Repeat the selection right behind itself, in whole steps of the grid."""
        notes = self._document.selected_notes()
        if not notes:
            return
        metre_map = self._document.score.metre_map
        start = self.grid.floor(notes[0].onset, metre_map)
        step = self.grid.ticks(metre_map.ppq)
        length = -(-(max(note.end for note in notes) - start) // step) * step
        edit = editing.copy(notes, length, 0)
        self._document.edit(edit, counted(QT_TR_NOOP("Duplicate {notes}"), len(notes)), edit.added)

    # The selection

    @property
    def _track_notes(self) -> tuple[Note, ...]:
        return self._document.score.track_notes(self._document.track)

    def select_all(self) -> None:
        self._document.select(self._track_notes)

    def invert_selection(self) -> None:
        """Select what is not selected of the track."""
        self._document.select(note for note in self._track_notes if note not in self._document.selection)

    def select_same_pitch(self) -> None:
        """Select all notes of the track that share a pitch with a selected one."""
        pitches = {note.pitch for note in self._document.selection}
        notes = frozenset(note for note in self._track_notes if note.pitch in pitches)
        if notes <= self._document.selection:
            self.said.emit(tr("No other note of this track has such a pitch."))
        self._document.select(notes | self._document.selection)

    def select_out_of_scale(self) -> None:
        """Select the notes of the track beside the scale."""
        if self.scale is None:
            self.said.emit(tr(_NO_SCALE))
            return
        classes = self.scale.pitch_classes
        outside = [note for note in self._track_notes if note.pitch % 12 not in classes]
        if not outside:
            self.said.emit(tr("All notes of this track lie in {scale}.", scale=scale_name(self.scale)))
        self._document.select(outside)

    # Pitch

    def transpose(self, semitones: int) -> None:
        self._edit(
            lambda notes: editing.transpose(notes, semitones), QT_TR_NOOP("Transpose {notes}"), tr(_NO_ROOM)
        )

    def transpose_in_scale(self, steps: int) -> None:
        self._edit_in_scale(
            lambda notes, scale: editing.transpose_in_scale(notes, scale, steps),
            QT_TR_NOOP("Transpose {notes}"),
            tr(_NO_ROOM),
        )

    def fit_to_scale(self) -> None:
        lie = tr("These notes lie in {scale} already.", scale=scale_name(self.scale)) if self.scale else ""
        self._edit_in_scale(editing.fit_to_scale, QT_TR_NOOP("Fit to the scale {notes}"), lie)

    def add_chord(self, chord: str) -> None:
        """Put the other notes of one of CHORDS on each selected note."""
        self._add_to(lambda notes: editing.add_chord(notes, chord), chord)

    def add_scale_chord(self, chord: str) -> None:
        """Put the other notes of one of SCALE_CHORDS on each selected note."""
        scale = self.scale
        if scale is None:
            self.said.emit(tr(_NO_SCALE))
        else:
            self._add_to(lambda notes: editing.add_scale_chord(notes, chord, scale), chord)

    def _add_to(self, way: Way, chord: str) -> None:
        there = tr("These chords stand there already, or do not fit on the keyboard.")
        self._edit(way, _ADDED_CHORDS[chord], there)

    # Time

    def nudge(self, steps: int) -> None:
        """Move by steps of the grid."""
        self._move(steps * self._step)

    def nudge_finely(self, ticks: int) -> None:
        """Move by a 96th of a quarter note, or a tick where a file counts no finer."""
        self._move(ticks * max(1, self._document.score.ppq // 96))

    def _move(self, ticks: int) -> None:
        self._edit(
            lambda notes: editing.move(notes, ticks, 0),
            QT_TR_NOOP("Move {notes}"),
            tr("The piece begins here."),
        )

    def lengthen(self, steps: int) -> None:
        """Move the ends by steps of the grid."""
        step = self._step
        self._edit(
            lambda notes: editing.resize_end(notes, steps * step, step),
            QT_TR_NOOP("Resize {notes}"),
            tr(_SHORTEST),
        )

    def set_length_to_grid(self) -> None:
        """Make each note a step of the grid long."""
        self._set_length(self._step)

    def set_length_to_last(self) -> None:
        """Make each note as long as the one drawn, resized or clicked last."""
        if self._hand.length is None:
            self.said.emit(tr("No note was drawn or clicked yet whose length could be taken."))
        else:
            self._set_length(self._hand.length)

    def _set_length(self, ticks: int) -> None:
        self._edit(
            lambda notes: editing.set_length(notes, ticks),
            QT_TR_NOOP("Set the length of {notes}"),
            tr("These notes are just so long already."),
        )

    def stretch(self, factor: Fraction) -> None:
        """Scale onsets and lengths around the first onset."""
        step = QT_TR_NOOP("Stretch {notes}") if factor > 1 else QT_TR_NOOP("Shrink {notes}")
        self._edit(lambda notes: editing.stretch(notes, factor), step, tr(_SHORTEST))

    def legato(self) -> None:
        self._edit(
            editing.legato,
            QT_TR_NOOP("Legato on {notes}"),
            tr("These notes reach just to the next one already."),
        )

    def join(self) -> None:
        self._edit(editing.join, QT_TR_NOOP("Join {notes}"), tr("No two of these notes have one pitch."))

    def chop(self) -> None:
        """Cut at the lines of the grid."""
        metre_map = self._document.score.metre_map
        self._edit_on_grid(
            lambda notes: editing.chop(notes, self.grid, metre_map),
            QT_TR_NOOP("Chop {notes}"),
            tr("No line of the grid crosses these notes."),
        )

    def quantise(self) -> None:
        """Bring the selection to the grid as it was done last, with another hand if it is humanised."""
        before = self._document.score
        self._edit_on_grid(
            self._quantised,
            QT_TR_NOOP("Quantise {notes}"),
            tr("These notes stand where they should already."),
        )
        if self._document.score is not before:
            self._seed += 1

    def quantised(self) -> NoteEdit:
        """What `quantise` would do."""
        return NoteEdit() if self.grid.step is None else self._quantised(self._document.selected_notes())

    def _quantised(self, notes: tuple[Note, ...]) -> NoteEdit:
        metre_map = self._document.score.metre_map
        return editing.quantise(notes, self.quantising, self.grid, metre_map, self._seed)

    # Velocity

    def change_velocity(self, note: Note, by: int) -> None:
        """Of `note`, and of the whole selection if it is of it; turning on is one step."""
        selection = self._document.selection
        notes = self._document.selected_notes() if note in selection else (note,)
        edit = editing.change_velocity(notes, by)
        select = edit.added if note in selection else selection
        self._document.edit(
            edit, counted(QT_TR_NOOP("Change velocity of {notes}"), len(notes)), select, goes_on=True
        )

    def toggle_mute(self) -> None:
        """Mute the selected notes, or let them be heard again."""
        mutes = not all(note.is_muted for note in self._document.selection)
        self._edit(
            editing.toggle_mute, QT_TR_NOOP("Mute {notes}") if mutes else QT_TR_NOOP("Unmute {notes}"), ""
        )

    # How they are done

    def _edit(self, way: Way, step: str, otherwise: str) -> None:
        """Do it to the selection, and select what comes of it; say `otherwise` if that changes nothing."""
        before = self._document.score
        notes = self._document.selected_notes()
        edit = way(notes)
        if edit:
            stay = () if edit.removed else notes
            self._document.edit(edit, counted(step, len(notes)), (*stay, *edit.added))
        if self._document.score is before:
            self.said.emit(otherwise)

    def _edit_on_grid(self, way: Way, step: str, otherwise: str) -> None:
        if self.grid.step is None:
            self.said.emit(tr(_NO_GRID))
        else:
            self._edit(way, step, otherwise)

    def _edit_in_scale(
        self, way: Callable[[tuple[Note, ...], Scale], NoteEdit], step: str, otherwise: str
    ) -> None:
        scale = self.scale
        if scale is None:
            self.said.emit(tr(_NO_SCALE))
        else:
            self._edit(lambda notes: way(notes, scale), step, otherwise)
