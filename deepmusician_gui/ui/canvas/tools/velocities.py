"""Drawing velocities."""

from __future__ import annotations

import math

import numpy as np

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Outcome, counted


class DrawVelocities:
    """A line drawn over the stems gives each note whose onset it passes the velocity that it has there.

    Where notes of the track are selected, only those change.
    """

    def __init__(self, columns: NoteColumns, selection: frozenset[Note], track: int) -> None:
        self._columns = columns
        self._selection = selection
        self._may_change = columns.track == track
        if selection:
            self._may_change &= columns.mask(selection)
        self._velocity = columns.velocity.copy()

    def draw(self, from_tick: float, from_velocity: int, tick: float, velocity: int, touch: float) -> None:
        """The pointer came from one place to another; onsets within `touch` ticks count as passed."""
        onset = self._columns.onset
        low, high = min(from_tick, tick) - touch, max(from_tick, tick) + touch
        near = slice(
            int(np.searchsorted(onset, math.ceil(low))),
            int(np.searchsorted(onset, math.floor(high), side="right")),
        )
        ends = sorted({from_tick: from_velocity, tick: velocity}.items())
        ticks, velocities = [end[0] for end in ends], [end[1] for end in ends]
        line = np.rint(np.interp(onset[near], ticks, velocities)).astype(np.int64)
        self._velocity[near] = np.where(self._may_change[near], line, self._velocity[near])

    @property
    def preview(self) -> NoteEdit:
        changed = np.flatnonzero(self._velocity != self._columns.velocity)
        before = tuple(self._columns.notes[i] for i in changed)
        after = (
            note._replace(velocity=int(v)) for note, v in zip(before, self._velocity[changed], strict=True)
        )
        return NoteEdit(before, tuple(after))

    def finish(self) -> Outcome:
        edit = self.preview
        select = self._selection.difference(edit.removed) | frozenset(edit.added) if self._selection else None
        return Outcome(edit, counted("Change velocity of", len(edit.added)), select)
