"""One piece brought into another: its tracks beside those that are there. From score to score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from typing import TypeVar

from deepmusician_gui.score.excerpt import in_ticks_of
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.score import ControlChange, KeySignature, Marker, PitchBend, RawEvent, Score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

_Event = TypeVar(
    "_Event", TempoChange, TimeSignature, KeySignature, Marker, ControlChange, PitchBend, RawEvent
)
_CHANNELS = range(16)


def joined(score: Score, other: Score, *, takes_signs: bool) -> Score:
    """The tracks of `other` after those of `score`, all from the start, beat by beat.

    With `takes_signs`, tempo, metre and keys are those of `other`, and its markers come along. A track whose channel
    is taken here gets one of its own, while there is one; tracks that shared a channel still do, drums stay drums.
    """
    there = in_ppq(other, score.ppq)
    channels = _channels(score, there)
    first_colour = max(track.colour for track in score.tracks) + 1
    tracks = tuple(
        replace(track, channel=channels[track.channel], colour=colour)
        for track, colour in zip(there.tracks, count(first_colour), strict=False)
    )
    notes = (note._replace(track=note.track + len(score.tracks)) for note in there.notes)
    both = score.changed(tracks=(*score.tracks, *tracks), notes=tuple(sorted((*score.notes, *notes))))
    if not takes_signs:
        return both
    return both.changed(
        tempo_map=there.tempo_map,
        metre_map=there.metre_map,
        key_signatures=there.key_signatures,
        markers=tuple(sorted((*score.markers, *there.markers))),
    )


def in_ppq(score: Score, ppq: int) -> Score:
    """The same music with `ppq` ticks to a quarter note; what lies between them goes to the nearest."""
    if ppq == score.ppq:
        return score

    def placed(events: Iterable[_Event]) -> tuple[_Event, ...]:
        return tuple(event._replace(tick=round(event.tick * ppq / score.ppq)) for event in events)

    return score.changed(
        notes=tuple(sorted(in_ticks_of(ppq, score.notes, score.ppq))),
        tempo_map=TempoMap(placed(score.tempo_map.changes), ppq),
        metre_map=MetreMap(placed(score.metre_map.signatures), ppq),
        key_signatures=placed(score.key_signatures),
        markers=placed(score.markers),
        other_events=placed(score.other_events),
        tracks=tuple(
            replace(
                track,
                program_tick=round(track.program_tick * ppq / score.ppq),
                control_changes=placed(track.control_changes),
                pitch_bends=placed(track.pitch_bends),
                other_events=placed(track.other_events),
            )
            for track in score.tracks
        ),
    )


def _channels(score: Score, other: Score) -> dict[int, int]:
    """Which channel each channel of `other` becomes."""
    taken = {track.channel for track in score.tracks}
    channels = {track.channel: track.channel for track in other.tracks}
    free = [i for i in _CHANNELS if i not in taken and i not in channels and i != PERCUSSION_CHANNEL]
    for channel in channels:
        if channel in taken and channel != PERCUSSION_CHANNEL and free:
            channels[channel] = free.pop(0)
    return channels
