"""What the keyboard and the menus do to the selected notes."""

from __future__ import annotations

from deepmusician_gui.score import editing
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.tools.gesture import counted
from deepmusician_gui.ui.document import Document


class NoteCommands:
    """Each does one undo step, or nothing when nothing is selected. Keeps what was copied."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.grid = Grid()
        self.copied: tuple[Note, ...] = ()

    @property
    def _step(self) -> int:
        """Ticks that an arrow moves by: a step of the grid, a 32nd note where there is none."""
        ppq = self._document.score.ppq
        return max(1, ppq // 8) if self.grid.step is None else self.grid.ticks(ppq)

    def copy(self) -> None:
        self.copied = self._document.selected_notes() or self.copied

    def cut(self) -> None:
        self.copy()
        self._remove("Cut")

    def delete(self) -> None:
        self._remove("Delete")

    def _remove(self, verb: str) -> None:
        notes = self._document.selected_notes()
        self._document.edit(editing.delete(notes), counted(verb, len(notes)))

    def paste(self, at: int) -> Note | None:
        """Put what was copied on the track being written, from tick `at` on; gives its first note."""
        edit = editing.paste(self.copied, at, self._document.track)
        self._document.edit(edit, counted("Paste", len(edit.added)), edit.added or None)
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
        self._edit(editing.copy(notes, length, 0), "Duplicate")

    def select_all(self) -> None:
        self._document.select(self._document.score.track_notes(self._document.track))

    def transpose(self, semitones: int) -> None:
        self._edit(editing.transpose(self._document.selected_notes(), semitones), "Transpose")

    def nudge(self, steps: int) -> None:
        """Move by steps of the grid."""
        self._edit(editing.move(self._document.selected_notes(), steps * self._step, 0), "Move")

    def nudge_finely(self, ticks: int) -> None:
        """Move by a 96th of a quarter note, or a tick where a file counts no finer."""
        fine = max(1, self._document.score.ppq // 96)
        self._edit(editing.move(self._document.selected_notes(), ticks * fine, 0), "Move")

    def lengthen(self, steps: int) -> None:
        """Move the ends by steps of the grid."""
        notes = self._document.selected_notes()
        self._edit(editing.resize_end(notes, steps * self._step, self._step), "Resize")

    def change_velocity(self, note: Note, by: int) -> None:
        """Of `note`, and of the whole selection if it is of it; turning on is one step."""
        selection = self._document.selection
        notes = self._document.selected_notes() if note in selection else (note,)
        edit = editing.change_velocity(notes, by)
        select = edit.added if note in selection else selection
        self._document.edit(edit, counted("Change velocity of", len(notes)), select, goes_on=True)

    def _edit(self, edit: NoteEdit, verb: str) -> None:
        if edit:
            self._document.edit(edit, counted(verb, len(edit.added)), edit.added)
