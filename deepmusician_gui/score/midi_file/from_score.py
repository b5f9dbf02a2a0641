"""From a score to the events of a MIDI file."""

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import itemgetter

from deepmusician_gui.score.midi_file.framing import META, SYSEX
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


def file_tracks(score: Score) -> Iterator[list[RawEvent]]:
    """The tracks of the file: first the maps, then one for each track of the score; each in order of time."""
    encoding = _spelling(score)
    yield _map_events(score, encoding)
    notes: list[list[Note]] = [[] for _ in score.tracks]
    for note in score.notes:
        notes[note.track].append(note)
    for track, own_notes in zip(score.tracks, notes, strict=True):
        yield _track_events(track, own_notes, encoding)


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


def _map_events(score: Score, encoding: str) -> list[RawEvent]:
    changes: tuple[Change, ...] = (
        *score.tempo_map.changes,
        *score.metre_map.signatures,
        *score.key_signatures,
    )
    markers = (text_event(marker.tick, MARKER, marker.text, encoding) for marker in score.markers)
    events = _in_time([*score.other_events, *(change_event(change) for change in changes), *markers])
    if any(event.data == END_OF_TRACK for event in events):
        last = events[-1].tick
        events = [event for event in events if event.data != END_OF_TRACK]
        events.append(RawEvent(last, END_OF_TRACK))
    return events


def _track_events(track: Track, notes: list[Note], encoding: str) -> list[RawEvent]:
    """All that is on one track; what happens at one tick happens in the order of these lines.

    A repeated note ends before it starts again; a system reset comes before the settings, a bank before its
    program, and all of them before the notes. Muted notes are events that nobody plays.
    """
    heard = [note for note in notes if not note.is_muted]
    muted = (muted_note_event(note) for note in notes if note.is_muted)
    messages = [*_settings(track), *_note_ons(heard, track.channel)]
    head = [text_event(0, NAME, track.name, encoding)] if track.name else []
    if not messages:  # nothing else would tell the channel
        head.append(RawEvent(0, bytes((META, CHANNEL_PREFIX, track.channel))))
    system = (event for event in track.other_events if event.data[0] >= SYSEX)
    return _in_time([*head, *muted, *_note_offs(heard, track.channel), *system, *messages])


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


def _in_time(events: list[RawEvent]) -> list[RawEvent]:
    """Sorted by tick; the sort is stable, so the order within a tick stays."""
    return sorted(events, key=itemgetter(0))


def _note_ons(notes: Iterable[Note], channel: int) -> Iterator[RawEvent]:
    status = 0x90 | channel
    for onset, pitch, _, velocity, *_ in notes:
        yield RawEvent(onset, bytes((status, pitch, velocity)))


def _note_offs(notes: Iterable[Note], channel: int) -> Iterator[RawEvent]:
    status = 0x80 | channel
    for onset, pitch, duration, *_, release in notes:
        yield RawEvent(onset + duration, bytes((status, pitch, release)))
