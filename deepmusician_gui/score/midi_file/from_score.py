"""From a score to the events of a MIDI file."""

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.midi_file.framing import META, SYSEX, Event
from deepmusician_gui.score.midi_file.meta import (
    CHANNEL_PREFIX,
    MARKER,
    NAME,
    Change,
    change_event,
    muted_note_event,
    text_event,
)
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import END_OF_TRACK, RawEvent, Score, Track

_BEFORE_PROGRAM = (0, 32, 121)  # bank select, coarse and fine; reset all controllers (MIDI 1.0, table III)

_Ints = NDArray[np.int64]


def file_tracks(score: Score) -> Iterator[Sequence[Event]]:
    """The tracks of the file: first the maps, then one for each track of the score; each in order of time."""
    encoding = _spelling(score)
    yield _map_events(score, encoding)
    muted: list[list[RawEvent]] = [[] for _ in score.tracks]
    for note in score.notes:
        if note.is_muted:
            muted[note.track].append(muted_note_event(note))
    for track, heard, unheard in zip(score.tracks, _heard(score), muted, strict=True):
        yield _track_events(track, heard, unheard, encoding)


def event_count(score: Score) -> int:
    """How many events its file holds, without names and ends of tracks."""
    signs = (score.tempo_map.changes, score.metre_map.signatures, score.key_signatures, score.markers)
    own = ((track.control_changes, track.pitch_bends, track.other_events) for track in score.tracks)
    lists = (*signs, score.other_events, *chain.from_iterable(own))
    return sum(1 if note.is_muted else 2 for note in score.notes) + sum(map(len, lists))


def _spelling(score: Score) -> str:
    """The score's own encoding if it still has all the characters; UTF-8 otherwise."""
    texts = "".join([*(track.name for track in score.tracks), *(marker.text for marker in score.markers)])
    try:
        texts.encode(score.text_encoding)
    except UnicodeEncodeError:
        return "utf-8"
    return score.text_encoding


def _map_events(score: Score, encoding: str) -> list[Event]:
    changes: tuple[Change, ...] = (
        *score.tempo_map.changes,
        *score.metre_map.signatures,
        *score.key_signatures,
    )
    markers = (text_event(marker.tick, MARKER, marker.text, encoding) for marker in score.markers)
    events = _in_time([*score.other_events, *(change_event(change) for change in changes), *markers])
    if any(data == END_OF_TRACK for _, data in events):
        last, _ = events[-1]
        events = [(tick, data) for tick, data in events if data != END_OF_TRACK]
        events.append((last, END_OF_TRACK))
    return events


def _heard(score: Score) -> list[_Ints]:
    """For each track the notes that are not muted, as rows (N, 7) of what a note consists of."""
    width = len(Note._fields)
    numbers = np.fromiter(chain.from_iterable(score.notes), np.int64, width * len(score.notes))
    notes = numbers.reshape(-1, width)
    _, _, _, _, track, is_muted, _ = notes.T
    heard = np.flatnonzero(is_muted == 0)
    by_track = heard[np.argsort(track[heard], kind="stable")]
    starts = np.searchsorted(track[by_track], range(len(score.tracks)))
    return np.split(notes[by_track], starts)[1:]


def _track_events(track: Track, heard: _Ints, muted: list[RawEvent], encoding: str) -> list[Event]:
    """All that is on one track; what happens at one tick happens in the order of these lines.

    A repeated note ends before it starts again; a system reset comes before the settings, a bank before its
    program, and all of them before the notes. Muted notes are events that nobody plays.
    """
    onset, pitch, duration, velocity, _, _, release = heard.T
    messages = [*_settings(track), *_note_messages(onset, 0x90 | track.channel, pitch, velocity)]
    head = [text_event(0, NAME, track.name, encoding)] if track.name else []
    if not messages:  # nothing else would tell the channel
        head.append(RawEvent(0, bytes((META, CHANNEL_PREFIX, track.channel))))
    system = (event for event in track.other_events if event.data[0] >= SYSEX)
    offs = _note_messages(onset + duration, 0x80 | track.channel, pitch, release)
    return _in_time([*head, *muted, *offs, *system, *messages])


def _settings(track: Track) -> Iterator[RawEvent]:
    """The channel messages of a track that are not notes."""
    channel = track.channel
    changes = [
        RawEvent(tick, bytes((0xB0 | channel, control, value)))
        for tick, control, value in track.control_changes
    ]
    if track.program is not None:
        program = RawEvent(track.program_tick, bytes((0xC0 | channel, track.program)))
        changes.insert(_place_of_program(track), program)
    yield from changes
    for tick, data in track.other_events:
        if data[0] < SYSEX:
            yield RawEvent(tick, bytes((data[0] & 0xF0 | channel,)) + data[1:])
    for tick, value in track.pitch_bends:
        position = value + 0x2000
        yield RawEvent(tick, bytes((0xE0 | channel, position & 0x7F, position >> 7)))


def _place_of_program(track: Track) -> int:
    """Where among the controllers it is chosen: at its tick first of all, but after a reset and its bank."""
    place = 0
    for i, (tick, control, _) in enumerate(track.control_changes, 1):
        if tick < track.program_tick or (tick == track.program_tick and control in _BEFORE_PROGRAM):
            place = i
    return place


def _in_time(events: list[Event]) -> list[Event]:
    """Sorted by tick; the sort is stable, so the order within a tick stays."""
    return sorted(events, key=itemgetter(0))


def _note_messages(ticks: _Ints, status: int, pitch: _Ints, velocity: _Ints) -> Iterator[Event]:
    data = np.stack((np.full_like(pitch, status), pitch, velocity), 1).astype(np.uint8)
    return zip(ticks.tolist(), data.view("V3").ravel().tolist(), strict=True)
