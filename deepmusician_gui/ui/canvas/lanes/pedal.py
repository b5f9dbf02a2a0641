"""Gestures on a pedal, which is down or up."""

from __future__ import annotations

import numpy as np

from deepmusician_gui.score.controllers import PEDAL_DOWN
from deepmusician_gui.ui.canvas.lanes.curve import Curve
from deepmusician_gui.ui.canvas.lanes.drawing import Drawing, Paper
from deepmusician_gui.ui.canvas.lanes.gesture import Place
from deepmusician_gui.ui.canvas.readout import place as named_place
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr


def edge_at(curve: Curve, tick: float, touch: float) -> int | None:
    """Where the pedal moves, at most `touch` ticks from a place; the nearest."""
    edges = curve.toggles()
    near = edges[abs(edges - tick) <= touch]
    return int(near[np.argmin(abs(near - tick))]) if len(near) else None


class PressPedal(Drawing):
    """The pedal is down from the press to the pointer."""

    label = QT_TR_NOOP("Press {controller}")

    def __init__(self, paper: Paper, press: Place) -> None:
        super().__init__(paper)
        self._press = press

    def move(self, place: Place) -> None:
        span = self._paper.span(self._press, place)
        self._fill(span, self._paper.controller.highest)
        metre_map = self._paper.score.metre_map
        self.readout = tr(
            "{controller} down from {start} to {end}",
            controller=self._paper.name,
            start=named_place(span.start, metre_map),
            end=named_place(span.stop, metre_map),
        )


class MovePedal(Drawing):
    """The pedal goes down or up earlier or later, though never past where it moves before and after."""

    label = QT_TR_NOOP("Move {controller}")

    def __init__(self, paper: Paper, edge: int) -> None:
        """`edge` is where it moves now."""
        super().__init__(paper)
        self._edge = edge
        edges = paper.curve.toggles()
        at = int(np.searchsorted(edges, edge))
        self._earliest = int(edges[at - 1]) + 1 if at else 0
        self._latest = int(edges[at + 1]) - 1 if at + 1 < len(edges) else None
        self._goes_down = paper.curve.held_at(edge) >= PEDAL_DOWN

    def move(self, place: Place) -> None:
        metre_map, controller = self._paper.score.metre_map, self._paper.controller
        cell = self._paper.cell(place)
        line = cell.start if 2 * place.tick < cell.start + cell.stop else cell.stop
        to = max(self._earliest, line if self._latest is None else min(line, self._latest))
        is_earlier = to < self._edge
        self._drawn = ()
        if to != self._edge:
            is_down = self._goes_down == is_earlier
            span = range(to, self._edge + 1) if is_earlier else range(self._edge, to)
            self._fill(span, controller.highest if is_down else controller.rest)
        where = named_place(to, metre_map)
        self.readout = (
            tr("{controller} down at {place}", controller=self._paper.name, place=where)
            if self._goes_down
            else tr("{controller} up at {place}", controller=self._paper.name, place=where)
        )
