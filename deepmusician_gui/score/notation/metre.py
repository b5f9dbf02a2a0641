"""Where the beats of a bar are and how strong each place in it is. Ticks count from the bar's start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from deepmusician_gui.score.notation.sheet import QUARTER, SheetBar

_EDGE, _BEAT_GROUP, _QUARTER = 3, 2, 1
"""How strong a place is: the bar's edge, the middle of 4/4 or a beat of 6/8, a quarter; each halving is one less."""
_WEAKEST = -4
_STEPS = ((0, 24), (-1, 12), (-2, 6), (-3, 3))


@dataclass(frozen=True, slots=True)
class Ladder:
    """The strength of the places in a bar."""

    levels: tuple[tuple[int, tuple[int, ...]], ...]
    """The strongest first, each with its places inside the bar that are no stronger."""
    strength: dict[int, int]

    def at(self, tick: int) -> int:
        return self.strength.get(tick, _WEAKEST)

    def strongest(self, start: int, end: int) -> tuple[int, int] | None:
        """Strength and place of the strongest one between: the last where `start` is as strong, else the first."""
        for level, places in self.levels:
            first, after = bisect_right(places, start), bisect_left(places, end)
            if first < after:
                return level, places[after - 1] if self.at(start) >= level else places[first]
        return None


def ladder(bar: SheetBar) -> Ladder:
    return _ladder(bar.metre.numerator, bar.metre.denominator, bar.ticks, bar.shift)


def beats(bar: SheetBar) -> tuple[tuple[int, int], ...]:
    """Start and end of what is beamed together."""
    return _cut(_beats(bar.metre.numerator, bar.metre.denominator), bar.ticks, bar.shift)


def blocks(bar: SheetBar) -> tuple[tuple[int, int], ...]:
    """Start and end of what may be three in the time of two as a whole: a power of two of sixty-fourth notes each."""
    return _blocks(bar.metre.numerator, bar.metre.denominator, bar.ticks, bar.shift)


def is_compound(numerator: int, denominator: int) -> bool:
    return denominator >= 8 and numerator > 3 and numerator % 3 == 0


@lru_cache(maxsize=256)
def _ladder(numerator: int, denominator: int, ticks: int, shift: int) -> Ladder:
    starts = {start for start, _ in _cut(_beats(numerator, denominator), ticks, shift)}
    is_grouped = denominator >= 8
    strength = {0: _EDGE, ticks: _EDGE}
    rows: list[tuple[int, set[int]]] = [
        (_BEAT_GROUP, starts if is_grouped else _halves(numerator, denominator))
    ]
    rows.append((_QUARTER, set() if is_grouped else set(range(0, ticks + shift, QUARTER))))
    rows += [(level, set(range(0, ticks + shift, step))) for level, step in _STEPS]
    levels = []
    for level, found in rows:
        is_shifted = not (is_grouped and level == _BEAT_GROUP)
        inside = {place - shift if is_shifted else place for place in found}
        fresh = sorted(place for place in inside if 0 < place < ticks and place not in strength)
        strength.update(dict.fromkeys(fresh, level))
        levels.append((level, tuple(fresh)))
    return Ladder(tuple(levels), strength)


def _halves(numerator: int, denominator: int) -> set[int]:
    """Half notes, where a metre has them as beats or as its halves."""
    has = denominator <= 2 or (denominator == 4 and numerator % 4 == 0)
    return set(range(0, numerator * 4 * QUARTER // denominator, 2 * QUARTER)) if has else set()


def _beats(numerator: int, denominator: int) -> list[int]:
    """Lengths."""
    unit = 4 * QUARTER // denominator
    if denominator < 8:
        return [QUARTER] * (numerator * unit // QUARTER)
    if is_compound(numerator, denominator) or numerator == 3:
        return [3 * unit] * (numerator // 3)
    if numerator % 2 == 0:
        return [2 * unit] * (numerator // 2)
    if numerator == 5:
        return [3 * unit, 2 * unit]
    return [2 * unit] * ((numerator - 3) // 2) + [3 * unit] * (numerator >= 3) + [unit] * (numerator == 1)


def _cut(lengths: list[int], ticks: int, shift: int) -> tuple[tuple[int, int], ...]:
    """Start and end of each length that lies in the bar at least in part."""
    found, at = [], -shift
    for length in lengths:
        start, end = max(0, at), min(ticks, at + length)
        if start < end:
            found.append((start, end))
        at += length
    if found and found[-1][1] < ticks:
        found.append((found[-1][1], ticks))
    return tuple(found) or ((0, ticks),)


@lru_cache(maxsize=256)
def _blocks(numerator: int, denominator: int, ticks: int, shift: int) -> tuple[tuple[int, int], ...]:
    unit = 4 * QUARTER // denominator
    halves = denominator <= 2 or (denominator == 4 and numerator % 2 == 0)
    size = 2 * QUARTER if halves else min(QUARTER, unit)
    found: list[tuple[int, int]] = []
    for start in range(-shift, ticks, size):
        _add_inside(found, start, size, ticks)
    return tuple(found)


def _add_inside(found: list[tuple[int, int]], start: int, size: int, ticks: int) -> None:
    """The block, or those of its halves that lie in the bar; what is left over is a block of its own."""
    if start + size <= 0 or start >= ticks:
        return
    if start >= 0 and start + size <= ticks:
        found.append((start, start + size))
    elif size % 2 == 0 and size // 2 % 3 == 0:
        _add_inside(found, start, size // 2, ticks)
        _add_inside(found, start + size // 2, size // 2, ticks)
    else:
        found.append((max(0, start), min(start + size, ticks)))
