"""Where music stands on the sheet: from ticks to places and back. Pixels count from the top left of all pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from deepmusician_gui.score.notation.engraver import Stretch
from deepmusician_gui.score.notation.page import Page
from deepmusician_gui.score.note import Note

_REACH_PX = 12.0
"""How far from the middle of a note head a click still means it."""


class PagePlace(NamedTuple):
    """A page of the picture, and how far down it begins."""

    page: Page
    top: float


class Line(NamedTuple):
    """Staves that are read from left to right at once."""

    top: float
    bottom: float
    moments: tuple[tuple[float, float], ...]
    """Ticks, and how far right they stand."""

    def x(self, tick: float) -> float:
        """Where a tick within the line stands, between the notes around it."""
        after = bisect_right(self.moments, (tick, float("inf")))
        if after == 0:
            return self.moments[0][1]
        if after == len(self.moments):
            return self.moments[-1][1]
        (t0, x0), (t1, x1) = self.moments[after - 1 : after + 1]
        return x0 + (x1 - x0) * (tick - t0) / (t1 - t0)

    def tick(self, x: float) -> float:
        """What stands at a place, or nearest to it."""
        if x <= self.moments[0][1]:
            return self.moments[0][0]
        for (t0, x0), (t1, x1) in pairwise(self.moments):
            if x < x1:
                return t0 + (t1 - t0) * max(0.0, x - x0) / (x1 - x0)
        return self.moments[-1][0]


class Head(NamedTuple):
    note: Note
    x: float
    y: float


class ScorePlaces:
    """The pages of a picture below each other, and what stands on them."""

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        self.pages: list[PagePlace] = []
        self.heads: list[Head] = []
        """In order of time."""
        self.lines: list[Line] = []
        self.height = 0.0
        for stretch in stretches:
            for page in stretch.pages:
                self._add(stretch, page)
        self.heads.sort(key=lambda head: head.note)

    def _add(self, stretch: Stretch, page: Page) -> None:
        top, ppq = self.height, stretch.order.score.ppq
        self.pages.append(PagePlace(page, top))
        self.heads += [Head(stretch.note(head.note), head.x, top + head.y) for head in page.heads]
        for system in page.systems:
            moments = tuple((stretch.start + quarters * ppq, x) for quarters, x in system.moments)
            if moments:
                self.lines.append(Line(top + system.top, top + system.bottom, moments))
        self.height += page.height

    def line_at(self, tick: float) -> Line | None:
        """The line that a tick stands in."""
        at = bisect_right(self.lines, tick, key=lambda line: line.moments[0][0]) - 1
        return self.lines[max(0, at)] if self.lines else None

    def head_at(self, x: float, y: float) -> Head | None:
        """The note head there, the nearest one."""
        near = min(self.heads, key=lambda head: _away(head, x, y), default=None)
        return near if near and _away(near, x, y) <= _REACH_PX else None

    def tick_at(self, x: float, y: float) -> float | None:
        """The tick in the line nearest to a place."""
        if not self.lines:
            return None
        line = min(self.lines, key=lambda line: max(line.top - y, y - line.bottom, 0.0))
        return line.tick(x)

    def heads_of(self, notes: frozenset[Note]) -> Iterator[Head]:
        """Every head of these notes; tied ones have several."""
        return (head for head in self.heads if head.note in notes)

    def beside(self, notes: frozenset[Note], steps: int) -> Head | None:
        """The head before the first of `notes` or after the last of them in time; the first of all without notes."""
        places = [i for i, head in enumerate(self.heads) if head.note in notes]
        if not self.heads:
            return None
        if not places:
            return self.heads[0]
        at = places[-1] + steps if steps > 0 else places[0] + steps
        return self.heads[max(0, min(len(self.heads) - 1, at))]


def _away(head: Head, x: float, y: float) -> float:
    return max(abs(head.x - x), abs(head.y - y))
