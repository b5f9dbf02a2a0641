"""Clicks: a high one on each bar, lower ones on the other beats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

_DRUMS = 9  # the channel of percussion, 0-based, and its wood blocks (General MIDI level 1)
_BAR, _BEAT = (76, 110), (77, 80)  # pitch and velocity
_SHORT = 32  # a click lasts a quarter note divided by this


class Click(NamedTuple):
    """A click before the music."""

    after_s: float
    """Seconds from the first of them."""
    key: Key
    velocity: int


class CountIn(NamedTuple):
    """What is counted before the music begins."""

    clicks: tuple[Click, ...] = ()
    length_s: float = 0.0


NO_COUNT = CountIn()


def with_clicks(score: Score, end: int) -> Score:
    """The score with a track of clicks up to `end`, exclusive, as its last one."""
    track = len(score.tracks)
    notes = tuple(_clicks(score, track, end))
    return score.changed(
        tracks=(*score.tracks, Track("Metronome", channel=_DRUMS)),
        notes=tuple(sorted((*score.notes, *notes))),
    )


def count_in(score: Score, tick: int, bars: int) -> CountIn:
    """So many bars of clicks as lead to `tick`, in the tempo and metre that stand there."""
    metre = score.metre_map.signature_at(tick)
    beat_s = score.tempo_map.change_at(tick).us_per_quarter / 1e6 * 4 / metre.denominator
    beats = range(bars * metre.numerator)
    clicks = (
        Click(i * beat_s, Key(_DRUMS, pitch), velocity)
        for i, (pitch, velocity) in ((i, _BEAT if i % metre.numerator else _BAR) for i in beats)
    )
    return CountIn(tuple(clicks), len(beats) * beat_s)


def _clicks(score: Score, track: int, end: int) -> Iterator[Note]:
    tick = 0
    while tick < end:
        bar = score.metre_map.bar_at(tick)
        step = score.metre_map.signature_at(tick).beat_ticks(score.ppq)
        for beat in range(bar.start, bar.end, max(1, step)):
            pitch, velocity = _BEAT if beat > bar.start else _BAR
            if beat < end:
                yield Note(beat, pitch, max(1, score.ppq // _SHORT), velocity, track)
        tick = bar.end
