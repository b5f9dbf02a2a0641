"""Gestures on the stems of velocities. Where notes of the track are selected, only those change."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.lanes.gesture import Place
from deepmusician_gui.ui.canvas.note_columns import Ints, Mask, NoteColumns
from deepmusician_gui.ui.canvas.tools.gesture import Outcome, counted
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


class Stems(NamedTuple):
    """What lies before the hand: notes, those of `track` with stems; a stem within `touch` ticks is met."""

    columns: NoteColumns
    selection: frozenset[Note]
    track: int
    touch: float

    @property
    def changeable(self) -> Mask:
        mask: Mask = self.columns.track == self.track
        if self.selection:
            mask &= self.columns.mask(self.selection)
        return mask

    def met(self, one_tick: float, other_tick: float) -> slice:
        """The notes that a hand meets between two places."""
        onset = self.columns.onset
        low, high = min(one_tick, other_tick) - self.touch, max(one_tick, other_tick) + self.touch
        return slice(
            int(np.searchsorted(onset, math.ceil(low))),
            int(np.searchsorted(onset, math.floor(high), side="right")),
        )

    def nearest(self, tick: float) -> Mask:
        """The notes of the stem at `tick`; none of them where there is no stem."""
        met, may_change = self.met(tick, tick), self.changeable
        onsets = self.columns.onset[met][may_change[met]]
        if not len(onsets):
            return np.zeros_like(may_change)
        found: Mask = may_change & (self.columns.onset == onsets[np.argmin(abs(onsets - tick))])
        return found


class VelocityChange:
    """Velocities on their way from what they were to what they will be."""

    def __init__(self, stems: Stems) -> None:
        self._stems = stems
        self._may_change = stems.changeable
        self._before = stems.columns.velocity
        self._velocity: Ints = self._before.copy()
        self.readout = ""

    def move(self, place: Place) -> None:
        raise NotImplementedError

    def _draw_line(self, one: Place, other: Place) -> None:
        """Give each note that a line passes the velocity that the line has there."""
        met = self._stems.met(one.tick, other.tick)
        ends = sorted({one.tick: one.value, other.tick: other.value}.items())
        onset = self._stems.columns.onset[met]
        line = np.interp(onset, [tick for tick, _ in ends], [value for _, value in ends])
        self._velocity[met] = np.where(self._may_change[met], np.rint(line), self._velocity[met])

    @property
    def preview(self) -> NoteEdit:
        changed = np.flatnonzero(self._velocity != self._before)
        before = tuple(self._stems.columns.notes[i] for i in changed)
        after = (
            note._replace(velocity=int(v)) for note, v in zip(before, self._velocity[changed], strict=True)
        )
        return NoteEdit(before, tuple(after))

    def finish(self) -> Outcome:
        edit, selection = self.preview, self._stems.selection
        select = selection.difference(edit.removed) | frozenset(edit.added) if selection else None
        return Outcome(edit, counted(QT_TR_NOOP("Change velocity of {notes}"), len(edit.added)), select)


class DrawVelocities(VelocityChange):
    """Each note gets the height at which the pointer has passed it the last time."""

    _last: Place | None = None

    def move(self, place: Place) -> None:
        self._draw_line(self._last or place, place)
        self._last = place
        self.readout = tr("Velocity {value}", value=place.value)


class RampVelocities(VelocityChange):
    """A straight line from the press to the pointer."""

    def __init__(self, stems: Stems, press: Place) -> None:
        super().__init__(stems)
        self._press = press

    def move(self, place: Place) -> None:
        self._velocity = self._before.copy()
        self._draw_line(self._press, place)
        self.readout = tr("Velocity {first} to {last}", first=self._press.value, last=place.value)


class ShiftVelocities(VelocityChange):
    """All that is selected gets louder or softer by the same amount; without a selection, the stem at the press."""

    def __init__(self, stems: Stems, press: Place) -> None:
        super().__init__(stems)
        self._press = press
        if not stems.selection:
            self._may_change = stems.nearest(press.tick)

    def move(self, place: Place) -> None:
        by = place.value - self._press.value
        shifted = np.clip(self._before + by, 1, 127)
        self._velocity = np.where(self._may_change, shifted, self._before)
        self.readout = (
            tr("Velocity {value}", value=f"{by:+d}")
            if self._may_change.any()
            else tr("There is no note to change.")
        )
