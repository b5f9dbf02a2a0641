"""Everything that the roll shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.caret import Caret
from deepmusician_gui.ui.canvas.note_columns import KeptMask, Mask, NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Box

Span = tuple[int, int]
"""Ticks, end exclusive."""


@dataclass(slots=True)
class Scene:
    """The score and what lies over it."""

    score: Score
    columns: NoteColumns
    selection: frozenset[Note] = frozenset()
    track: int = 0
    shows_others: bool = True
    """Whether the notes of other tracks are there, pale."""
    grid: Grid = field(default_factory=Grid)
    scale: Scale | None = None
    """Its rows are lighter, and notes are named as it spells them."""
    keeps_to_scale: bool = False
    """Whether hands stay in it."""
    preview: NoteEdit = field(default_factory=NoteEdit)
    """What the gesture in hand would change."""
    box: Box | None = None
    span: Span | None = None
    region: Span | None = None
    """Where a model writes."""
    read: Span | None = None
    """What it is shown of the music around."""
    proposal: NoteColumns = field(default_factory=NoteColumns)
    picked: frozenset[Note] = frozenset()
    """The proposed notes that are wanted; none for all."""
    leaving: frozenset[Note] = frozenset()
    """Notes that the proposal stands in for."""
    locked: frozenset[Note] = frozenset()
    """Notes that no model may touch."""
    insight: Insight | None = None
    """What a model expected of the piece, where that is looked at."""
    playhead: float = 0.0
    caret: Caret = field(default_factory=Caret)
    shows_caret: bool = False
    _selected: KeptMask = field(default_factory=KeptMask)
    _hidden: KeptMask = field(default_factory=KeptMask)
    _leaving: KeptMask = field(default_factory=KeptMask)

    @property
    def selected(self) -> Mask:
        """Which of the columns' notes are selected."""
        return self._selected.of(self.columns, self.selection)

    @property
    def hidden(self) -> Mask:
        """Which of the columns' notes the gesture in hand has taken away."""
        return self._hidden.of(self.columns, self.preview.removed)

    @property
    def faint(self) -> Mask:
        """Which of the columns' notes the proposal stands in for."""
        return self._leaving.of(self.columns, self.leaving)

    @property
    def out_of_sight(self) -> Mask:
        """Which of the columns' notes are not to be seen."""
        return self.hidden if self.shows_others else self.hidden | (self.columns.track != self.track)

    @property
    def caret_span(self) -> Span:
        """What stands at the caret: a note, or the place up to the next line of the grid."""
        note = self.caret.note(self.columns, self.track)
        if note:
            return note.onset, note.end
        return self.caret.tick, self.caret.by_line(1, self.grid, self.score.metre_map).tick

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see but the grid."""
        return not self.score.notes and not self.preview and not len(self.proposal) and self.region is None
