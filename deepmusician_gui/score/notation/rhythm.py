"""Lengths as players read them: split where beats must be seen, dotted, tied, in triplets.

Ticks count from a bar's start.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from deepmusician_gui.score.notation.metre import Ladder, blocks, ladder
from deepmusician_gui.score.notation.sheet import QUARTER, SheetBar, Triplet, Value

_HALVES = {384 // denominator: Value(denominator) for denominator in (1, 2, 4, 8, 16, 32, 64, 128)}
_VALUES = _HALVES | {
    half_ticks * 3 // 2: value._replace(dots=1) for half_ticks, value in _HALVES.items() if half_ticks > 3
}
"""Written lengths by their half ticks: a 128th note is one and a half ticks long, and a triplet may need it."""

Piece = tuple[int, int, Value, Triplet | None]
"""Start, end and how it is written."""


def spans(bar: SheetBar, places: Iterable[int]) -> list[tuple[int, int, Triplet | None]]:
    """The bar in stretches that are plain or a triplet, for one voice that begins and ends notes at `places`."""
    inside = sorted({place for place in places if 0 < place < bar.ticks})
    found: list[tuple[int, int, Triplet | None]] = []
    for start, end in blocks(bar):
        for a, b, triplet in _divided(start, end, [p for p in inside if start <= p <= end]):
            if found and triplet is None and found[-1][2] is None:
                found[-1] = found[-1][0], b, None
            else:
                found.append((a, b, triplet))
    return found


def _divided(start: int, end: int, places: list[int]) -> Iterator[tuple[int, int, Triplet | None]]:
    size = end - start
    between = [place for place in places if start < place < end]
    if size % 3 == 0 and all((place - start) % 3 == 0 for place in between):
        yield start, end, None
        return
    middle = start + size // 2
    if size % 6 or size <= 12 or _is_triplet(start, size, middle, between):
        yield start, end, Triplet(start, size)
        return
    yield from _divided(start, middle, places)
    yield from _divided(middle, end, places)


def _is_triplet(start: int, size: int, middle: int, between: list[int]) -> bool:
    """Whether three parts explain what two do not; over two beats only plain quarters and eighths do."""
    finest = size // 6 if size > QUARTER else size // 12
    return middle not in between and all((place - start) % finest == 0 for place in between)


def pieces(
    bar: SheetBar, stretches: list[tuple[int, int, Triplet | None]], start: int, end: int, *, is_rest: bool
) -> list[Piece]:
    """A note or rest from `start` to `end`, in as few written values as let the beats be seen."""
    strength = ladder(bar)
    found: list[Piece] = []
    for first, after, triplet in stretches:
        a, b = max(start, first), min(end, after)
        if a < b:
            found += _in_triplet(a, b, triplet) if triplet else _plain(strength, a, b, is_rest=is_rest)
    return found


def _plain(strength: Ladder, start: int, end: int, *, is_rest: bool) -> list[Piece]:
    value = _VALUES.get(2 * (end - start))
    crossed = strength.strongest(start, end)
    if value and (crossed is None or _may_cross(strength, start, end, crossed[0], is_rest=is_rest)):
        return [(start, end, value, None)]
    cut = crossed[1] if crossed else start + (end - start) // 6 * 3
    return [
        *_plain(strength, start, cut, is_rest=is_rest),
        *_plain(strength, cut, end, is_rest=is_rest),
    ]


def _may_cross(strength: Ladder, start: int, end: int, level: int, *, is_rest: bool) -> bool:
    """A note may hide a place that is a little stronger than where it begins and ends, a rest may not."""
    least = level if is_rest else level - 1
    return min(strength.at(start), strength.at(end)) >= least


def _in_triplet(start: int, end: int, triplet: Triplet) -> list[Piece]:
    if value := _VALUES.get(3 * (end - start)):
        return [(start, end, value, triplet)]
    for parts in (3, 6, 12):
        cuts = [triplet.start + triplet.ticks * i // parts for i in range(1, parts)]
        inside = [cut for cut in cuts if start < cut < end]
        if inside:
            cut = inside[-1]
            break
    else:
        cut = start + max(ticks for ticks in (1, 2, 4, 8, 16, 32) if ticks < end - start)
    return [*_in_triplet(start, cut, triplet), *_in_triplet(cut, end, triplet)]


def gaps(taken: Iterable[tuple[int, int]], ticks: int) -> list[tuple[int, int]]:
    """What spans leave free in a bar of so many ticks."""
    edges = [0, *(tick for span in taken for tick in span), ticks]
    return [(a, b) for a, b in list(pairwise(edges))[::2] if a < b]
