"""Some notes of a piece, as a piece of their own or for another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.signs import key_at
from deepmusician_gui.score.timing import MetreMap, TempoMap


def excerpt(score: Score, notes: Sequence[Note]) -> Score:
    """These notes of `score`, at least one, the first at tick 0; tempo, metre and key as where it stood.

    Only their tracks come along, with name, channel and instrument, without what is set on the way.
    """
    start, end = min(note.onset for note in notes), max(note.end for note in notes)
    tempos = (tempo for tempo in score.tempo_map.changes if start < tempo.tick < end)
    first_tempo = score.tempo_map.change_at(start)._replace(tick=0)
    metre = score.metre_map.signature_at(start)._replace(tick=0)
    key = key_at(score, start)
    tracks = sorted({note.track for note in notes})
    place = {track: i for i, track in enumerate(tracks)}
    return Score(
        tracks=tuple(
            replace(score.tracks[i], program_tick=0, control_changes=(), pitch_bends=(), other_events=())
            for i in tracks
        ),
        notes=tuple(
            Note(onset - start, pitch, duration, velocity, place[track], is_muted, release)
            for onset, pitch, duration, velocity, track, is_muted, release in notes
        ),
        tempo_map=TempoMap(
            [first_tempo, *(tempo._replace(tick=tempo.tick - start) for tempo in tempos)], score.ppq
        ),
        metre_map=MetreMap([metre], score.ppq),
        key_signatures=(key._replace(tick=0),) if key else (),
    )


def in_ticks_of(ppq: int, notes: Iterable[Note], their_ppq: int) -> tuple[Note, ...]:
    """Notes of a piece with `their_ppq` ticks to a quarter note for one with `ppq`; none gets shorter than a tick."""
    if ppq == their_ppq:
        return tuple(notes)
    rescaled = []
    for note in notes:
        onset = round(note.onset * ppq / their_ppq)
        end = round(note.end * ppq / their_ppq)
        rescaled.append(note._replace(onset=onset, duration=max(1, end - onset)))
    return tuple(rescaled)
