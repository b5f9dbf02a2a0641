"""In which order bars are played: repeats with their endings, and once back to the beginning or the segno.

After going back each passage is played once, with its last ending, up to the fine or by way of the coda.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MOST_TIMES = 8
MOST_BARS = 50_000
"""No piece is played longer; a file that asks for more is played as it stands."""
_BACK = frozenset({"dacapo", "dalsegno"})


@dataclass(frozen=True, slots=True)
class Signs:
    """What stands at the bar lines of one bar."""

    begins_repeat: bool = False
    times: int = 0
    """How often the passage that ends here is played; 0 where none ends."""
    ending: frozenset[int] = frozenset()
    """The passes that begin this ending; empty where none begins."""
    closes_ending: bool = False
    says: frozenset[str] = frozenset()
    """What of "dacapo", "dalsegno", "segno", "fine", "tocoda" and "coda" stands in it; other words mean nothing."""


def playing_order(bars: Sequence[Signs]) -> list[int]:
    """The indices of the bars as they are heard."""
    order = _with_repeats(bars)
    last = next((at for at, bar in enumerate(bars) if not _BACK.isdisjoint(bar.says)), None)
    if last is None or last not in order:
        return order
    segno = max((at for at in range(last + 1) if "segno" in bars[at].says), default=0)
    there = len(order) - order[::-1].index(last)
    order = [*order[:there], *_once_more(bars, segno if "dalsegno" in bars[last].says else 0)]
    return order if len(order) <= MOST_BARS else list(range(len(bars)))


def _once_more(bars: Sequence[Signs], at: int) -> list[int]:
    """From a bar to the fine, to the end of the coda, or to the end."""
    order: list[int] = []
    while at < len(bars):
        bar = bars[at]
        if bar.ending and (after := _after_ending(bars, at)) < len(bars) and bars[after].ending:
            at = after  # there is a later one
            continue
        order.append(at)
        if "fine" in bar.says:
            break
        if "tocoda" in bar.says:
            coda = next((later for later in range(at + 1, len(bars)) if "coda" in bars[later].says), at + 1)
            return order + [coda + later for later in _with_repeats(bars[coda:])]
        at += 1
    return order


def _with_repeats(bars: Sequence[Signs]) -> list[int]:
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
