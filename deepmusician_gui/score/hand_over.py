"""What is handed over to another program: a region, one track at a time, with or without tempo. From score to score."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from deepmusician_gui.score import time_edit, tracks
from deepmusician_gui.score.score import (
    END_OF_TRACK,
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
)
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature

_Event = TypeVar(
    "_Event", TempoChange, TimeSignature, KeySignature, Marker, ControlChange, PitchBend, RawEvent
)
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 60


def region(score: Score, start: int, end: int) -> Score:
    """What begins from `start` to `end` (exclusive, later), moved to tick 0; notes and settings stop there, as it does.

    Tempo, metre, key, instruments and controllers are as they were where it stood.
    """
    cut = time_edit.delete(score, 0, start) if start else score
    length = end - start

    def inside(events: Iterable[_Event]) -> tuple[_Event, ...]:
        return tuple(event for event in events if event.tick < length)

    return cut.changed(
        notes=tuple(
            note if note.end <= length else note._replace(duration=length - note.onset)
            for note in cut.notes_starting_in(0, length)
        ),
        tempo_map=TempoMap(inside(cut.tempo_map.changes), cut.ppq),
        metre_map=MetreMap(inside(cut.metre_map.signatures), cut.metre_map.ppq),
        key_signatures=inside(cut.key_signatures),
        markers=inside(cut.markers),
        other_events=(*inside(cut.other_events), RawEvent(length, END_OF_TRACK)),
        tracks=tuple(
            replace(
                track,
                program_tick=track.program_tick if track.program_tick < length else 0,
                control_changes=inside(track.control_changes),
                pitch_bends=inside(track.pitch_bends),
                other_events=inside(track.other_events),
            )
            for track in cut.tracks
        ),
    )


def without_tempo(score: Score) -> Score:
    """The same notes under no tempo at all, for a program that has its own."""
    return score.changed(tempo_map=TempoMap(ppq=score.ppq))


def parts(score: Score) -> list[tuple[str, Score]]:
    """Each track that has notes as a piece of its own, with a name that can be a file's and no other part has."""
    used = {note.track for note in score.notes}
    numbers = [track for track in range(len(score.tracks)) if track in used]
    names = [file_name(tracks.name_of(score, track)) for track in numbers]
    if len({name.casefold() for name in names}) < len(names):
        names = [f"{track + 1:02d} {name}" for track, name in zip(numbers, names, strict=True)]
    return [(name, tracks.alone(score, track)) for track, name in zip(numbers, names, strict=True)]


def file_name(name: str) -> str:
    """What a file can be called on every system, without an ending."""
    return _NOT_IN_A_NAME.sub(" ", name).strip(" .")[:_LONGEST_NAME].rstrip() or "Track"
