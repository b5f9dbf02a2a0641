"""Tracks added, taken out, put in another order and set up anew. From score to score; a track is known by its index.

A channel has one instrument, volume and pan, so each new track gets a channel that no other uses, while there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import ControlChange, Score, Track

VOLUME, PAN = 7, 10
"""Controllers (MIDI 1.0 table III), each 0-127."""
DEFAULT_VOLUME, DEFAULT_PAN = 100, 64
"""What a channel has before it is told (General MIDI level 1); pan 0 is left, 127 right."""
_CHANNELS = range(16)


def add(score: Score) -> Score:
    """An empty track more, the last one: a piano in a colour of its own."""
    track = Track(channel=_free_channel(score.tracks, 0), program=0, colour=_next_colour(score.tracks))
    return score.changed(tracks=(*score.tracks, track))


def delete(score: Score, track: int) -> Score:
    """Take a track out with its notes. Raises ValueError for the only one: a score has at least one."""
    if len(score.tracks) == 1:
        raise ValueError("the only track cannot be taken out")
    return _with_order(score, [i for i in range(len(score.tracks)) if i != track])


def alone(score: Score, track: int) -> Score:
    """The piece with this track and its notes only, under the same tempo, metre, keys and markers."""
    return _with_order(score, [track])


def duplicate(score: Score, track: int) -> Score:
    """The same track and notes once more, next to the first, in a colour of its own; drums stay on their channel."""
    same = score.tracks[track]
    is_drums = same.channel == PERCUSSION_CHANNEL
    channel = same.channel if is_drums else _free_channel(score.tracks, same.channel)
    tracks = list(score.tracks)
    tracks.insert(track + 1, replace(same, channel=channel, colour=_next_colour(score.tracks)))
    moved = [note if note.track <= track else note._replace(track=note.track + 1) for note in score.notes]
    copies = [note._replace(track=track + 1) for note in score.notes if note.track == track]
    return score.changed(tracks=tuple(tracks), notes=tuple(sorted(moved + copies)))


def move(score: Score, track: int, to: int) -> Score:
    """Put a track in another place; those between make room. Raises ValueError if there is no such place."""
    if to not in range(len(score.tracks)):
        raise ValueError(f"no place {to} among {len(score.tracks)} tracks")
    order = [i for i in range(len(score.tracks)) if i != track]
    order.insert(to, track)
    return _with_order(score, order)


def rename(score: Score, track: int, name: str) -> Score:
    return _with_track(score, track, replace(score.tracks[track], name=name))


def set_colour(score: Score, track: int, colour: int) -> Score:
    """`colour` is an index into the theme's track colours."""
    return _with_track(score, track, replace(score.tracks[track], colour=colour))


def set_program(score: Score, track: int, program: int | None) -> Score:
    """`program` is 0-127, or None to leave the instrument as it is. Raises ValueError for any other."""
    if program is not None and program not in range(128):
        raise ValueError(f"no program {program}")
    return _with_track(score, track, replace(score.tracks[track], program=program))


def set_channel(score: Score, track: int, channel: int) -> Score:
    """`channel` is 0-15. Raises ValueError for any other."""
    if channel not in _CHANNELS:
        raise ValueError(f"no channel {channel}")
    return _with_track(score, track, replace(score.tracks[track], channel=channel))


def volume(score: Score, track: int) -> int:
    """How loud a track begins, 0-127."""
    return _initial(score, track, VOLUME, DEFAULT_VOLUME)


def pan(score: Score, track: int) -> int:
    """Where a track begins between left (0) and right (127); 64 is the middle."""
    return _initial(score, track, PAN, DEFAULT_PAN)


def set_volume(score: Score, track: int, value: int) -> Score:
    """Let a track begin so loud. Raises ValueError outside 0-127."""
    return _with_initial(score, track, VOLUME, value)


def set_pan(score: Score, track: int, value: int) -> Score:
    """Let a track begin in that place. Raises ValueError outside 0-127."""
    return _with_initial(score, track, PAN, value)


def name_of(score: Score, track: int) -> str:
    """Its name, or "Track 2" for one without."""
    return score.tracks[track].name or f"Track {track + 1}"


def places_after(before: Sequence[Track], after: Sequence[Track]) -> dict[int, int]:
    """Where each track of one state of a piece stands in another, by its index; those that are gone are missing.

    A track is known by being the same object. Tracks that were set up anew are told by their order.
    """
    index = {id(track): i for i, track in enumerate(after)}
    places = {i: index[id(track)] for i, track in enumerate(before) if id(track) in index}
    old = [i for i in range(len(before)) if i not in places]
    new = sorted(set(range(len(after))) - set(places.values()))
    if len(old) == len(new):
        places.update(zip(old, new, strict=True))
    return places


def _next_colour(tracks: Sequence[Track]) -> int:
    return max(track.colour for track in tracks) + 1


def _free_channel(tracks: Sequence[Track], otherwise: int) -> int:
    """The first channel for pitched notes that nobody uses."""
    used = {track.channel for track in tracks} | {PERCUSSION_CHANNEL}
    return next((channel for channel in _CHANNELS if channel not in used), otherwise)


def _with_order(score: Score, order: Sequence[int]) -> Score:
    """The tracks of these indices in this order, with their notes."""
    place = {old: new for new, old in enumerate(order)}
    notes = (note._replace(track=place[note.track]) for note in score.notes if note.track in place)
    return score.changed(tracks=tuple(score.tracks[i] for i in order), notes=tuple(sorted(notes)))


def _with_track(score: Score, index: int, track: Track) -> Score:
    tracks = list(score.tracks)
    tracks[index] = track
    return score.changed(tracks=tuple(tracks))


def _initial_places(score: Score, track: int, control: int) -> list[int]:
    """Which control changes of a track set `control` up: those at the start, or before its first note."""
    first: Note | None = next((note for note in score.notes if note.track == track), None)
    latest = first.onset if first else 0
    changes = score.tracks[track].control_changes
    return [i for i, change in enumerate(changes) if change.control == control and change.tick <= latest]


def _initial(score: Score, track: int, control: int, default: int) -> int:
    places = _initial_places(score, track, control)
    return score.tracks[track].control_changes[places[-1]].value if places else default


def _with_initial(score: Score, track: int, control: int, value: int) -> Score:
    """Set up a controller where it was set up, so that it still comes after a reset; else at the start."""
    if value not in range(128):
        raise ValueError(f"no controller value {value}")
    changes = list(score.tracks[track].control_changes)
    places = _initial_places(score, track, control)
    if places:
        changes[places[-1]] = changes[places[-1]]._replace(value=value)
    else:
        at_start = sum(change.tick == 0 for change in changes)
        changes.insert(at_start, ControlChange(0, control, value))
    return _with_track(score, track, replace(score.tracks[track], control_changes=tuple(changes)))
