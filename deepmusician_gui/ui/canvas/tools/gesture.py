"""What a hand on the roll is told, what it sees, and what its gestures give back."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple, Protocol

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.timing import MetreMap
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.widgets.words import tr


class Modifiers(NamedTuple):
    """Keys held, by what they mean; which key means it differs from system to system."""

    shift: bool = False
    """Locks the axis or adds a clicked note when it is down at the press, frees from the grid afterwards."""
    control: bool = False
    """Toggles the selection; draws a marquee with the pencil."""
    copy: bool = False
    """Copies what is dragged."""
    free: bool = False
    """Lets go of the grid."""
    adds: bool = False
    """A marquee adds to the selection."""
    alt: bool = False
    """Together with Control, drags velocities."""


class Pointer(NamedTuple):
    """Where the pointer is: on the roll, and on the screen to tell a click from a drag."""

    tick: float
    pitch: int
    x_px: float = 0.0
    y_px: float = 0.0
    modifiers: Modifiers = Modifiers()


class Part(Enum):
    """What part of a note lies under the pointer."""

    EMPTY = "empty"
    BODY = "body"
    START = "start"
    END = "end"


class Hit(NamedTuple):
    part: Part = Part.EMPTY
    note: Note | None = None


class Box(NamedTuple):
    """A rectangle of the roll; start < end in ticks, both pitches inclusive."""

    start: float
    end: float
    lowest: int
    highest: int


class Desk(NamedTuple):
    """What lies before the hand when a gesture begins; a snapshot."""

    columns: NoteColumns
    selection: frozenset[Note]
    track: int
    grid: Grid
    metre_map: MetreMap
    length: int
    """Duration of the next note that is drawn."""
    velocity: int
    """Its velocity."""
    scale: Scale | None = None
    """What the hand keeps to."""
    ghosts: NoteColumns = NoteColumns()
    """Notes that are proposed."""
    picked: frozenset[Note] = frozenset()
    """Those of them that are picked."""

    @property
    def step(self) -> int:
        return self.grid.ticks(self.metre_map.ppq)

    def line_before(self, tick: float) -> int:
        return self.grid.floor(int(tick), self.metre_map)

    def nearest_line(self, tick: float) -> int:
        return self.grid.nearest(max(0, round(tick)), self.metre_map)

    def shift(self, anchor: int, ticks: float, *, free: bool) -> int:
        """How far to shift what stands at `anchor` so that it lands on a line; not at all for less than half a step."""
        if free:
            return round(ticks)
        if self.grid.keeps_offset:
            return round(ticks / self.step) * self.step
        if 2 * abs(ticks) < self.step:
            return 0
        return self.nearest_line(anchor + ticks) - anchor

    def pitch_near(self, pitch: int) -> int:
        """Where a hand at `pitch` is led to."""
        return self.scale.nearest(pitch) if self.scale else pitch

    def selected_notes(self) -> tuple[Note, ...]:
        return self.columns.chosen(self.selection)

    def notes_in(self, box: Box) -> Iterable[Note]:
        return (self.columns.notes[i] for i in self.columns.in_box(*box, self.track))

    def ghosts_in(self, box: Box) -> frozenset[Note]:
        return frozenset(self.ghosts.notes[i] for i in self.ghosts.in_box(*box, None))


class Outcome(NamedTuple):
    """What a finished gesture wants done: an edit by its name, and what is selected then (None: what is left)."""

    edit: NoteEdit = NoteEdit()
    label: str = ""
    select: frozenset[Note] | None = None
    picked: frozenset[Note] | None = None
    """The ghosts that are wanted then (None: those that were)."""


class Gesture(Protocol):
    """One press, drag and release."""

    @property
    def preview(self) -> NoteEdit:
        """How the roll should look now; the same `removed` tuple as long as the same notes are in hand."""

    @property
    def box(self) -> Box | None:
        """The marquee to show."""

    @property
    def sounding(self) -> Note | None:
        """The note to let hear."""

    def move(self, pointer: Pointer) -> None:
        """The pointer is there now, or its modifiers have changed."""

    def finish(self) -> Outcome: ...


def counted(step: str, notes: int) -> str:
    """The name of a step that is marked as "Move {notes}": "Move note", "Move 3 notes"."""
    return tr(step, notes=tr("note") if notes == 1 else tr("{count} notes", count=notes))
