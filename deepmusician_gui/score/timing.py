"""Ticks, beats, bars and seconds, and the maps between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

DEFAULT_PPQ = 480
DEFAULT_US_PER_QUARTER = 500_000  # 120 bpm, where a file says none (Standard MIDI File 1.0, Set Tempo)


class TempoChange(NamedTuple):
    """From `tick` on, a quarter note lasts `us_per_quarter` microseconds (>= 1, as stored in a file)."""

    tick: int
    us_per_quarter: int = DEFAULT_US_PER_QUARTER

    @property
    def tempo_bpm(self) -> float:
        """Quarter notes a minute."""
        return 60_000_000 / self.us_per_quarter


def us_per_quarter(tempo_bpm: float) -> int:
    """Microseconds per quarter note at a tempo, within the 24 bits that a file can hold (3.6 bpm upward)."""
    return max(1, min(0xFFFFFF, round(60_000_000 / tempo_bpm)))


class TempoMap:
    """Ticks <-> seconds under a list of tempo changes; immutable, 120 bpm before the first change."""

    def __init__(self, changes: Sequence[TempoChange] = (), ppq: int = DEFAULT_PPQ) -> None:
        latest = {change.tick: change for change in changes}  # at one tick the last change counts
        self.changes = tuple(latest[tick] for tick in sorted(latest))
        self.ppq = ppq
        starts = self.changes
        if not starts or starts[0].tick > 0:
            starts = (TempoChange(0), *starts)
        self._ticks = [change.tick for change in starts]
        self._s_per_tick = [change.us_per_quarter / 1e6 / ppq for change in starts]
        spans = ((b - a) * s for (a, b), s in zip(pairwise(self._ticks), self._s_per_tick, strict=False))
        self._seconds = list(accumulate(spans, initial=0.0))

    def seconds(self, tick: float) -> float:
        """Seconds from tick 0 to `tick` (>= 0)."""
        i = bisect_right(self._ticks, tick) - 1
        return self._seconds[i] + (tick - self._ticks[i]) * self._s_per_tick[i]

    def tick(self, seconds: float) -> float:
        """The (fractional) tick reached after `seconds` (>= 0); inverse of `seconds`."""
        i = bisect_right(self._seconds, seconds) - 1
        return self._ticks[i] + (seconds - self._seconds[i]) / self._s_per_tick[i]

    def change_at(self, tick: int) -> TempoChange:
        """The tempo in force at `tick`."""
        i = bisect_right(self._ticks, tick) - 1
        return TempoChange(self._ticks[i], round(self._s_per_tick[i] * self.ppq * 1e6))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TempoMap) and (self.changes, self.ppq) == (other.changes, other.ppq)

    def __hash__(self) -> int:
        return hash((self.changes, self.ppq))


class TimeSignature(NamedTuple):
    """From `tick` on, bars of `numerator` notes of length 1/`denominator` (a power of two)."""

    tick: int = 0
    numerator: int = 4
    denominator: int = 4

    def bar_ticks(self, ppq: int) -> int:
        """Length of one bar in ticks, >= 1."""
        return max(1, self.numerator * 4 * ppq // self.denominator)

    def beat_ticks(self, ppq: int) -> int:
        """Length of one written beat, 1/`denominator` note, >= 1."""
        return max(1, 4 * ppq // self.denominator)


class Position(NamedTuple):
    """A place in musical time, all 0-based: bar, beat in the bar, tick in the beat."""

    bar: int
    beat: int
    tick: int


class BarSpan(NamedTuple):
    """One bar: its 0-based number, its first tick, its exclusive end and the metre it stands in."""

    number: int
    start: int
    end: int
    signature: TimeSignature


class MetreMap:
    """Bars and beats <-> ticks under a list of time signatures; immutable, 4/4 before the first.

    A signature in the middle of a bar cuts that bar short and starts a new one, as sequencers do.
    """

    def __init__(self, signatures: Sequence[TimeSignature] = (), ppq: int = DEFAULT_PPQ) -> None:
        latest = {signature.tick: signature for signature in signatures}
        self.signatures = tuple(latest[tick] for tick in sorted(latest))
        self.ppq = ppq
        starts = self.signatures
        if not starts or starts[0].tick > 0:
            starts = (TimeSignature(), *starts)
        self._starts = starts
        self._ticks = [signature.tick for signature in starts]
        self._bar_ticks = [signature.bar_ticks(ppq) for signature in starts]
        bars = (-((a.tick - b.tick) // a.bar_ticks(ppq)) for a, b in pairwise(starts))  # rounded up
        self._first_bars = list(accumulate(bars, initial=0))

    def signature_at(self, tick: int) -> TimeSignature:
        """The time signature in force at `tick`."""
        return self._starts[max(0, bisect_right(self._ticks, tick) - 1)]

    def bar_at(self, tick: int) -> BarSpan:
        """The bar that `tick` (>= 0) lies in."""
        i = max(0, bisect_right(self._ticks, tick) - 1)
        return self._bar(i, (tick - self._ticks[i]) // self._bar_ticks[i])

    def bar(self, number: int) -> BarSpan:
        """The bar with the 0-based `number` (>= 0); bars go on without end."""
        i = bisect_right(self._first_bars, number) - 1
        return self._bar(i, number - self._first_bars[i])

    def bar_start(self, number: int) -> int:
        """First tick of `bar(number)`, for those who ask for hundreds of them."""
        i = bisect_right(self._first_bars, number) - 1
        return self._ticks[i] + (number - self._first_bars[i]) * self._bar_ticks[i]

    def _bar(self, i: int, bars_after: int) -> BarSpan:
        start = self._ticks[i] + bars_after * self._bar_ticks[i]
        end = start + self._bar_ticks[i]
        if i + 1 < len(self._ticks):
            end = min(end, self._ticks[i + 1])
        return BarSpan(self._first_bars[i] + bars_after, start, end, self._starts[i])

    def position(self, tick: int) -> Position:
        """Bar, beat and tick of a place."""
        bar = self.bar_at(tick)
        beat, rest = divmod(tick - bar.start, bar.signature.beat_ticks(self.ppq))
        return Position(bar.number, beat, rest)

    def tick(self, position: Position) -> int:
        """The tick of a place; inverse of `position`."""
        bar = self.bar(position.bar)
        return bar.start + position.beat * bar.signature.beat_ticks(self.ppq) + position.tick

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MetreMap) and (self.signatures, self.ppq) == (other.signatures, other.ppq)

    def __hash__(self) -> int:
        return hash((self.signatures, self.ppq))
