"""What is different after music has been written down and read again, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

_PPQ = 480
_EXACT = 2
"""Ticks of _PPQ that rounding may move a place by."""
_PLACES = tuple(sorted({*range(0, 121, 30), *range(0, 121, 40)}))
_Key = tuple[int, int, int, int, int]


def _key(note: Note, ppq: int) -> _Key:
    scale = _PPQ / ppq
    onset, end = round(note.onset * scale), round(note.end * scale)
    return note.track, onset, note.pitch, end - onset, note.velocity


def compare(before: Score, after: Score, *, holds_velocity: bool) -> Counter[str]:
    """How many notes came back as they were, and how many of each kind of difference there are."""
    found: Counter[str] = Counter()
    old = Counter(_key(note, before.ppq) for note in before.heard().notes)
    new = Counter(_key(note, after.ppq) for note in after.notes)
    if not holds_velocity:
        old, new = _without_velocity(old), _without_velocity(new)
    same = old & new
    found["notes, the same"] = same.total()
    found.update(_kinds(list((old - same).elements()), list((new - same).elements())))
    found.update(_signs(before, after))
    return found


def _without_velocity(notes: Counter[_Key]) -> Counter[_Key]:
    plain: Counter[_Key] = Counter()
    for (track, onset, pitch, duration, _), count in notes.items():
        plain[track, onset, pitch, duration, 0] += count
    return plain


def _kinds(old: list[_Key], new: list[_Key]) -> Iterator[str]:
    """A kind for each note that did not come back as it was."""
    left: dict[tuple[int, int], list[_Key]] = {}
    for key in sorted(new):
        left.setdefault((key[0], key[2]), []).append(key)
    seen: set[_Key] = set()
    for key in sorted(old):
        there = left.get((key[0], key[2]), [])
        match = min(there, key=lambda other: (abs(other[1] - key[1]), abs(other[3] - key[3])), default=None)
        if match is None or abs(match[1] - key[1]) > _PPQ // 2:
            yield "notes, doubled: one is written" if key in seen else "notes, lost"
        else:
            there.remove(match)
            yield _kind(key, match)
        seen.add(key)
    yield from ("notes, new" for there in left.values() for _ in there)


def _kind(old: _Key, new: _Key) -> str:
    if old[4] != new[4] and old[1] == new[1] and old[3] == new[3]:
        return "notes, another velocity"
    if old[1] != new[1]:
        return "notes, onset off the sheet's places" if not _is_place(old[1]) else "notes, onset moved"
    if not _is_place(old[1] + old[3]):
        return "notes, end off the sheet's places"
    return "notes, cut short: more than four voices" if new[3] < old[3] else "notes, longer"


def _is_place(tick: int) -> bool:
    return any(abs(tick % 120 - place) <= _EXACT for place in _PLACES)


def _signs(before: Score, after: Score) -> Iterator[str]:
    """Tempos, metres, keys and tracks that are other ones."""
    end = before.end
    if [t.name for t in before.tracks] != [t.name for t in after.tracks]:
        yield "files, track names"
    if _within(before.tempo_map.changes, before.ppq, end) != _within(after.tempo_map.changes, after.ppq, end):
        yield "files, tempos"
    bars = _bar_lines(before, end)
    if bars != _bar_lines(after, end * after.ppq / before.ppq):
        yield "files, bar lines"
    if after.key_signatures and not before.key_signatures:
        yield "files, key found where none was said"
    elif _keys(before, end) != _keys(after, end):
        yield "files, keys"


def _within(changes: tuple[tuple[int, int], ...], ppq: int, _end: int) -> list[tuple[int, int]]:
    """The tempos that are heard, at 48 places to a quarter, each where it differs from the one before."""
    found: list[tuple[int, int]] = []
    for tick, us in changes:
        if not found or found[-1][1] != round(60_000_000_000 / us):
            found.append((round(tick * 48 / ppq), round(60_000_000_000 / us)))
    return found


def _bar_lines(score: Score, end: float) -> list[int]:
    lines = []
    number = 0
    while (start := score.metre_map.bar_start(number)) < end:
        lines.append(round(start * 48 / score.ppq))
        number += 1
    return lines


def _keys(score: Score, end: int) -> list[str]:
    found: list[str] = []
    for tick, key in score.key_signatures:
        if tick < end and (not found or found[-1] != key):
            found.append(key)
    return found
