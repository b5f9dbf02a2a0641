"""Which short notes of a voice hang together, and what each of their beams does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from deepmusician_gui.score.notation.metre import beats
from deepmusician_gui.score.notation.sheet import QUARTER, Figure, SheetBar, Value


def beamed(voice: Sequence[Figure], bar: SheetBar) -> tuple[Figure, ...]:
    """The voice with its beams: beat by beat, triplet by triplet, and four plain eighth notes in half a bar of 4/4."""
    homes = _homes(bar, voice)
    found: list[Figure] = []
    for home, group in groupby(zip(voice, homes, strict=True), key=lambda pair: pair[1]):
        figures = [figure for figure, _ in group]
        found += figures if home is None or len(figures) < 2 else _joined(figures)
    return tuple(found)


def _homes(bar: SheetBar, voice: Sequence[Figure]) -> list[object]:
    """What each figure is beamed with, None where it has no beam."""
    places = beats(bar)
    pairs = _pairs_of_eighths(bar, voice)

    def home(figure: Figure) -> object:
        if not _count(figure):
            return None
        if figure.triplet:
            return "triplet", figure.triplet.start
        beat = next((i for i, (start, end) in enumerate(places) if start <= figure.onset < end), len(places))
        return pairs.get(beat, beat)

    return [home(figure) for figure in voice]


def _pairs_of_eighths(bar: SheetBar, voice: Sequence[Figure]) -> dict[int, int]:
    """The first beat by the second where both hold plain eighth notes and nothing else."""
    if bar.metre.denominator != 4 or bar.metre.numerator % 2 or bar.shift:
        return {}
    eighths = {
        figure.onset for figure in voice if figure.heads and figure.value == Value(8) and not figure.triplet
    }
    half = QUARTER // 2
    return {
        start // QUARTER + 1: start // QUARTER
        for start in range(0, bar.ticks, 2 * QUARTER)
        if {start, start + half, start + 2 * half, start + 3 * half} <= eighths
    }


def _count(figure: Figure) -> int:
    """How many beams its stem would carry."""
    if figure.value is None or not figure.heads:
        return 0
    return max(0, figure.value.denominator.bit_length() - 3)


def _joined(figures: Sequence[Figure]) -> list[Figure]:
    counts = [_count(figure) for figure in figures]
    found = []
    for i, figure in enumerate(figures):
        before = counts[i - 1] if i else 0
        after = counts[i + 1] if i + 1 < len(counts) else 0
        marks = tuple(_mark(level, before, after, is_last=not after) for level in range(1, counts[i] + 1))
        found.append(replace(figure, beams=marks))
    return found


def _mark(level: int, before: int, after: int, *, is_last: bool) -> str:
    if before >= level and after >= level:
        return "continue"
    if after >= level:
        return "begin"
    if before >= level:
        return "end"
    return "backward hook" if is_last or before > after else "forward hook"
