"""Time put into a piece and cut out of it, for everything at once: notes, controllers, signs. From score to score.

What is set, in contrast to what sounds, outlives a cut: the last tempo, metre, key, program, controller and bend
of the span stands where the span was, so that what follows sounds as before. What is set at the very start of the
piece holds for all of it, and stays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import (
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

_Event = TypeVar(
    "_Event", TempoChange, TimeSignature, KeySignature, Marker, ControlChange, PitchBend, RawEvent
)
_SYSTEM, _META = 0xF0, 0xFF
_POLY_PRESSURE = 0xA0
_PARAMETER_CONTROLS = frozenset({6, 38, *range(96, 102)})
"""Data entry and parameter numbers (MIDI 1.0 table III): they mean something only as a sequence."""


class TimeShift(NamedTuple):
    """Time that came in at a tick, or with less than 0 ticks was cut out from there on."""

    at: int
    ticks: int

    def inverse(self) -> TimeShift:
        return TimeShift(self.at, -self.ticks)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a span of ticks comes to stand; None if all of it was cut out. One that time comes into grows."""
        start, end = self._place(start, start >= self.at), self._place(end, end > self.at)
        return (start, end) if start < end else None

    def _place(self, tick: int, is_later: bool) -> int:
        return max(self.at, tick + self.ticks) if is_later else tick


def insert(score: Score, at: int, ticks: int) -> Score:
    """Put `ticks` (>= 1) of time in at `at` (>= 0): what begins there or later comes later.

    A note that sounds across the place is neither lengthened nor split; it sounds on into the new time.
    """

    first = bisect_left(score.notes, (at,))

    def set_later(tick: int) -> int:
        return tick + ticks if tick and tick >= at else tick

    def moved(events: Iterable[_Event]) -> tuple[_Event, ...]:
        return tuple(event._replace(tick=set_later(event.tick)) for event in events)

    return score.changed(
        notes=score.notes[:first] + tuple(later(note, at, ticks) for note in score.notes[first:]),
        tempo_map=TempoMap(moved(score.tempo_map.changes), score.ppq),
        metre_map=MetreMap(moved(score.metre_map.signatures), score.metre_map.ppq),
        key_signatures=moved(score.key_signatures),
        markers=tuple(Marker(tick + ticks if tick >= at else tick, text) for tick, text in score.markers),
        other_events=moved(score.other_events),
        tracks=tuple(
            replace(
                track,
                program_tick=set_later(track.program_tick),
                control_changes=moved(track.control_changes),
                pitch_bends=moved(track.pitch_bends),
                other_events=moved(track.other_events),
            )
            for track in score.tracks
        ),
    )


def later(note: Note, at: int, ticks: int) -> Note:
    """What `insert` makes of one note."""
    onset, pitch, duration, velocity, track, is_muted, release = note
    return Note(onset + ticks, pitch, duration, velocity, track, is_muted, release) if onset >= at else note


def delete(score: Score, start: int, end: int) -> Score:
    """Cut the time from `start` to `end` (exclusive, later than `start`) out; what comes after it moves up.

    Notes and markers that begin inside go. A note that sounds into the span loses what lies inside of it.
    """
    cut = _Cut(start, end)
    left = (without(note, start, end) for note in score.notes)
    return score.changed(
        notes=tuple(sorted(note for note in left if note)),
        tempo_map=TempoMap(cut.settings(score.tempo_map.changes, _last), score.ppq),
        metre_map=MetreMap(cut.settings(score.metre_map.signatures, _last), score.metre_map.ppq),
        key_signatures=_one_a_tick(cut.settings(score.key_signatures, _last)),
        markers=tuple(
            Marker(cut.place(tick), text) for tick, text in score.markers if not start <= tick < end
        ),
        other_events=cut.settings(score.other_events, _last_messages),
        tracks=tuple(_cut_track(track, cut) for track in score.tracks),
    )


def without(note: Note, start: int, end: int) -> Note | None:
    """What `delete` leaves of one note; None if it begins inside the span."""
    onset, pitch, duration, velocity, track, is_muted, release = note
    if onset >= end:
        return Note(onset - (end - start), pitch, duration, velocity, track, is_muted, release)
    if onset >= start:
        return None
    lost = min(onset + duration, end) - start
    return Note(onset, pitch, duration - lost, velocity, track, is_muted, release) if lost > 0 else note


class _Cut(NamedTuple):
    """A span that goes."""

    start: int
    end: int

    def place(self, tick: int) -> int:
        """Where a tick comes to stand."""
        return tick if tick < self.start else max(self.start, tick - (self.end - self.start))

    def settings(
        self, events: Sequence[_Event], kept: Callable[[Sequence[_Event]], Iterable[_Event]]
    ) -> tuple[_Event, ...]:
        """What is left of events in order of time: of those inside the span, the `kept` ones.

        The very start of a piece is never inside.
        """
        first = max(self.start, 1)
        inside: list[_Event] = [event for event in events if first <= event.tick < self.end]
        left: list[_Event] = [event for event in events if event.tick < first]
        left.extend(kept(inside))
        left.extend(event for event in events if event.tick >= max(first, self.end))
        return tuple(event._replace(tick=self.place(event.tick)) for event in left)


def _cut_track(track: Track, cut: _Cut) -> Track:
    return replace(
        track,
        program_tick=cut.place(track.program_tick),
        control_changes=cut.settings(track.control_changes, _last_controls),
        pitch_bends=cut.settings(track.pitch_bends, _last),
        other_events=cut.settings(track.other_events, _last_messages),
    )


def _last(events: Sequence[_Event]) -> Sequence[_Event]:
    return events[-1:]


def _one_a_tick(keys: tuple[KeySignature, ...]) -> tuple[KeySignature, ...]:
    """Of the keys at one tick, the last."""
    return tuple({key.tick: key for key in keys}.values())


def _last_controls(changes: Sequence[ControlChange]) -> Iterable[ControlChange]:
    """The last change of each controller, and every one that is part of a sequence."""
    last = {change.control: place for place, change in enumerate(changes)}
    return (
        change
        for place, change in enumerate(changes)
        if change.control in _PARAMETER_CONTROLS or last[change.control] == place
    )


def _last_messages(events: Sequence[RawEvent]) -> Iterable[RawEvent]:
    """The last program, and the last pressure on each key; every system message; no text, which goes with its time."""
    last = {_subject(event): place for place, event in enumerate(events)}
    return (
        event
        for place, event in enumerate(events)
        if event.data[0] != _META and (event.data[0] >= _SYSTEM or last[_subject(event)] == place)
    )


def _subject(event: RawEvent) -> bytes:
    """What a channel message sets: its kind, and for pressure on a key that key."""
    return event.data[: 2 if event.data[0] & 0xF0 == _POLY_PRESSURE else 1]
