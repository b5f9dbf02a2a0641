"""In which order bars are played: repeats and their first and second endings. Da capo and segno are not followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MOST_TIMES = 8
MOST_BARS = 50_000
"""No piece is played longer; a file that asks for more is played as it stands."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What stands at the bar lines of one bar."""

    begins_repeat: bool = False
    times: int = 0
    """How often the passage that ends here is played; 0 where none ends."""
    ending: frozenset[int] = frozenset()
    """The passes that begin this ending; empty where none begins."""
    closes_ending: bool = False


def playing_order(bars: Sequence[Signs]) -> list[int]:
    """The indices of the bars as they are heard."""
    order: list[int] = []
    start, passed, at = 0, 1, 0
    ending: frozenset[int] = frozenset()
    while at < len(bars):
        bar = bars[at]
        if bar.begins_repeat and at != start:
            start, passed = at, 1
        if bar.ending:
            ending = bar.ending
        if ending and passed not in ending:
            at, ending = _after_ending(bars, at), frozenset()
            continue
        order.append(at)
        if len(order) > MOST_BARS:
            return list(range(len(bars)))
        if bar.times and passed < min(bar.times, _MOST_TIMES):
            passed, at, ending = passed + 1, start, frozenset()
            continue
        if bar.times and not (at + 1 < len(bars) and bars[at + 1].ending):
            start, passed = at + 1, 1
        if bar.closes_ending:
            if ending and not bar.times:
                start, passed = at + 1, 1  # the last ending: what is repeated next begins behind it
            ending = frozenset()
        at += 1
    return order


def _after_ending(bars: Sequence[Signs], at: int) -> int:
    """The first bar behind an ending that begins at `at`."""
    after = at + 1
    while after < len(bars) and not bars[after - 1].closes_ending and not bars[after].ending:
        after += 1
    return after
