"""The notes of a score where a player would read them: on sixteenths of a beat and on twelfths of it, never between.

Music that was written down has nearly all its onsets there already and keeps every one of them. Music that was played
has not, and is written on sixteenth notes and triplets of eighths. Ends are told apart: keys are let go early, and
a quarter note that lasts nine tenths of one is a quarter note on paper.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from deepmusician_gui.score.notation.sheet import QUARTER
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

_WRITTEN = 0.7
"""Share of onsets in their places from which on music counts as written down."""
_NEARLY_WRITTEN = 0.75
"""The same for onsets that are off by very little, as in scores that somebody has made to breathe."""
_NEAR = 0.5
"""Ticks that are very little. A third of all places is so near to an eighth of a beat or a triplet's."""
_SIMPLE = tuple(sorted({*range(0, 13, 6), *range(0, 13, 4)}))
_EXACT = 0.21
"""Ticks that a place may be off for rounding: two ticks of 480 to a quarter."""
_PLACES = tuple(sorted({*range(0, 13, 3), *range(0, 13, 4)}))
"""In a quarter of a beat."""
_COARSE = tuple(sorted({*range(0, QUARTER + 1, 12), *range(0, QUARTER + 1, 16)}))
_TRIPLETS_WIN = 0.6
"""By how much triplets must fit better before somebody is taken to have played them."""


def quantised(score: Score) -> list[Note]:
    """The notes to write down, in ticks of QUARTER to a quarter; muted and doubled ones are not.

    Each stands at the index that its note has in the score; what is not written down has duration 0.
    """
    scale = QUARTER / score.ppq
    onsets = [note.onset * scale for note in score.notes]
    is_written = _is_written(onsets)
    placed = [_place(onset) for onset in onsets] if is_written else _played(score, onsets)
    by_track: dict[int, list[int]] = defaultdict(list)
    for note, onset in zip(score.notes, placed, strict=True):
        by_track[note.track].append(onset)
    starts = {track: sorted(set(found)) for track, found in by_track.items()}
    notes, seen = [], set()
    for note, exact, onset in zip(score.notes, onsets, placed, strict=True):
        end = _end(exact, note.duration * scale, onset, starts[note.track], is_written=is_written)
        new = note._replace(onset=onset, duration=end - onset)
        mark = (new.track, new.onset, new.pitch, new.duration)
        is_left_out = note.is_muted or mark in seen
        seen.add(mark)
        notes.append(new._replace(duration=0) if is_left_out else new)
    return notes


def _is_written(onsets: Sequence[float]) -> bool:
    exact = sum(abs(_place(onset) - onset) <= _EXACT for onset in onsets)
    near = sum(abs(_place(onset, _SIMPLE) - onset) <= _NEAR for onset in onsets)
    return exact >= _WRITTEN * len(onsets) or near >= _NEARLY_WRITTEN * len(onsets)


def _place(tick: float, places: Sequence[int] = _PLACES) -> int:
    """The place nearest to a tick, the earlier of two."""
    whole, rest = divmod(tick, places[-1])
    return int(whole) * places[-1] + min(places, key=lambda place: abs(place - rest))


def _played(score: Score, onsets: Sequence[float]) -> list[int]:
    """Onsets on sixteenths or, in beats where these fit much better, on triplets of eighths."""
    beats: dict[tuple[int, int], list[float]] = defaultdict(list)
    for note, onset in zip(score.notes, onsets, strict=True):
        beats[note.track, int(onset // QUARTER)].append(onset)
    steps = {beat: _step(found) for beat, found in beats.items()}
    return [
        round(onset / (step := steps[note.track, int(onset // QUARTER)])) * step
        for note, onset in zip(score.notes, onsets, strict=True)
    ]


def _step(onsets: Sequence[float]) -> int:
    straight, triplets = (
        sum(abs(onset - round(onset / step) * step) for onset in onsets) for step in (12, 16)
    )
    return 16 if len(onsets) > 1 and triplets < _TRIPLETS_WIN * straight else 12


def _end(exact: float, duration: float, onset: int, starts: Sequence[int], *, is_written: bool) -> int:
    """Where the written note ends: where it says, at the next onset if it nearly reaches that, or on a simple place."""
    end = exact + duration
    place = _place(end)
    if is_written and place > onset and abs(place - end) <= _EXACT:
        return place
    after = bisect_right(starts, onset)
    following = starts[after] if after < len(starts) else None
    if following is not None and 0.7 * duration <= following - onset <= 1.45 * duration:
        return following
    simple = _place(end, _COARSE)
    if simple > onset:
        return simple
    return place if place > onset else _place(onset + 3.1)
