"""Gestures on what a controller is set to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from deepmusician_gui.score import controllers
from deepmusician_gui.score.controllers import Controller, Setting
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.lanes import controller_names
from deepmusician_gui.ui.canvas.lanes.curve import Curve
from deepmusician_gui.ui.canvas.lanes.gesture import Place, Revision
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_FINE = Grid(Fraction(1, 192))
"""What is drawn without a grid: at 120 bpm, a setting every 10 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class Paper:
    """What lies before the hand: the settings of one controller of a track, and the grid to draw them on."""

    score: Score
    track: int
    curve: Curve
    grid: Grid

    @property
    def controller(self) -> Controller:
        return self.curve.controller

    def step(self, label: str) -> str:
        """The name of a step that does something to {controller}, as it stands within a sentence."""
        return tr(label, controller=controller_names.within(self.controller))

    def reading(self, value: int) -> str:
        """What it is set to: "Volume 100"."""
        return tr("{controller} {value}", controller=self.name, value=self.shown(value))

    @property
    def name(self) -> str:
        return controller_names.alone(self.controller)

    def cell(self, place: Place) -> range:
        """The ticks between the lines of the grid around a place."""
        metre_map = self.score.metre_map
        grid = _FINE if place.is_free or self.grid.step is None else self.grid
        start = grid.floor(int(place.tick), metre_map)
        return range(start, min(start + grid.ticks(metre_map.ppq), metre_map.bar_at(start).end))

    def span(self, one: Place, other: Place) -> range:
        """All cells from one place to another."""
        one_cell, other_cell = self.cell(one), self.cell(other)
        return range(min(one_cell.start, other_cell.start), max(one_cell.stop, other_cell.stop))

    def cells(self, one: Place, other: Place) -> Iterator[range]:
        """The cells that a hand passes, in order of time."""
        first, last = sorted((one, other))
        span = self.span(one, other)
        at = span.start
        while at < span.stop:
            cell = self.cell(first._replace(tick=at, is_free=last.is_free and first.is_free))
            yield range(at, min(cell.stop, span.stop))
            at = cell.stop

    def shown(self, value: int) -> str:
        return f"{value:+d}" if self.controller.number is None and value else str(value)


class Drawing:
    """Settings that will take the place of others."""

    label = QT_TR_NOOP("Draw {controller}")
    """The name of the step, marked for translation."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._drawn: Sequence[Setting] = ()
        self._end = 0
        self.readout = ""

    def move(self, place: Place) -> None:
        raise NotImplementedError

    @property
    def preview(self) -> Curve:
        return self._paper.curve.drawn(self._drawn, self._end) if self._drawn else self._paper.curve

    def finish(self) -> Revision:
        paper = self._paper
        score = paper.score
        if self._drawn:
            score = controllers.draw(score, paper.track, paper.controller, self._drawn, self._end)
        return Revision(score, paper.step(self.label))

    def _fill(self, span: range, value: int) -> None:
        self._drawn, self._end = (Setting(span.start, value),), span.stop

    def _rest(self, span: range) -> None:
        """Let a span rest, where it does not already."""
        rest = self._paper.controller.rest
        self._drawn = ()
        if self._paper.curve.leaves(rest, span):
            self._fill(span, rest)


class DrawValues(Drawing):
    """Each cell of the grid that the pointer passes gets the height at which it was passed the last time."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._cells: dict[int, int] = {}
        self._last: Place | None = None

    def move(self, place: Place) -> None:
        last, self._last = self._last or place, place
        ticks, values = zip(*sorted({last.tick: last.value, place.tick: place.value}.items()), strict=True)
        for cell in self._paper.cells(last, place):
            middle = (cell.start + cell.stop) / 2
            self._cells[cell.start] = round(float(np.interp(middle, ticks, values)))
            self._end = max(self._end, cell.stop)
        self._cells[self._paper.cell(place).start] = place.value
        self._drawn = [Setting(tick, value) for tick, value in sorted(self._cells.items())]
        self.readout = self._paper.reading(place.value)


class RampValues(Drawing):
    """A straight line from the press to the pointer: its ends lie on the grid, between them it takes fine steps."""

    label = QT_TR_NOOP("Draw a line of {controller}")

    def __init__(self, paper: Paper, press: Place) -> None:
        super().__init__(paper)
        self._press = press

    def move(self, place: Place) -> None:
        span = self._paper.span(self._press, place)
        first, last = sorted((self._press, place), key=lambda end: end.tick)
        ticks = np.arange(span.start, span.stop, _FINE.ticks(self._paper.score.ppq))
        values = np.rint(np.linspace(first.value, last.value, len(ticks))).astype(np.int64)
        steps = np.flatnonzero(np.diff(values, prepend=values[0] - 1))
        pairs = zip(ticks[steps].tolist(), values[steps].tolist(), strict=True)
        self._drawn, self._end = [Setting(*pair) for pair in pairs], span.stop
        self.readout = tr(
            "{controller} {first} to {last}",
            controller=self._paper.name,
            first=self._paper.shown(self._press.value),
            last=self._paper.shown(place.value),
        )


class ResetValues(Drawing):
    """The cell under the pointer gets the value that holds when nothing is set; of a pedal, all that it is down."""

    label = QT_TR_NOOP("Reset {controller}")

    def move(self, place: Place) -> None:
        controller, cell = self._paper.controller, self._paper.cell(place)
        if controller.is_pedal and self._paper.curve.held_at(place.tick) >= controllers.PEDAL_DOWN:
            edges = self._paper.curve.toggles()
            after = int(np.searchsorted(edges, place.tick, side="right"))
            up = edges[after] if after < len(edges) else cell.stop
            cell = range(int(edges[after - 1]), int(up) + 1)
        self._rest(cell)
        self.readout = self._paper.reading(controller.rest)


class EraseValues(Drawing):
    """What is set between the press and the pointer is taken out; a pedal is up there."""

    label = QT_TR_NOOP("Erase {controller}")

    def __init__(self, paper: Paper, press: Place) -> None:
        super().__init__(paper)
        self._press = press
        self._span = range(0)

    def move(self, place: Place) -> None:
        self._span = self._paper.span(self._press, place)
        if self._paper.controller.is_pedal:
            self._rest(self._span)
        self.readout = self._paper.step(self.label)

    @property
    def preview(self) -> Curve:
        if self._paper.controller.is_pedal:
            return super().preview
        return self._paper.curve.erased(self._span.start, self._span.stop)

    def finish(self) -> Revision:
        if self._paper.controller.is_pedal:
            return super().finish()
        paper, span = self._paper, self._span
        score = controllers.erase(paper.score, paper.track, paper.controller, span.start, span.stop)
        return Revision(score, paper.step(self.label))
