"""A score becomes one flat list of MIDI messages in the order in which an instrument must get them.

Many thousands of notes are compiled at every edit, while the window waits and the music goes on: they go through
numpy. Who only plays what was compiled needs no more than `timeline`.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.timeline import Messages, Timeline
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import RawEvent, Score, Track

# What comes first at one tick: ends before starts, and a channel is set up before it sounds.
_OFF, _EXCLUSIVE, _BANK, _PROGRAM, _CONTROL, _ON = range(6)
_RANKS_A_TICK = 8
_RANKS = {
    midi.POLY_PRESSURE: _CONTROL,
    midi.CONTROL_CHANGE: _CONTROL,
    midi.PROGRAM_CHANGE: _PROGRAM,
    midi.CHANNEL_PRESSURE: _CONTROL,
    midi.PITCH_BEND: _CONTROL,
}

_PITCH_BITS = 7  # of the number of a key, below its channel
_NOTE_BYTES = 3  # of a note-on or note-off

_Event = tuple[int, int, bytes]  # tick, rank at that tick, message
_Column = NDArray[np.int64]


def compile_events(score: Score, silent: Collection[int] = ()) -> Timeline:
    """The messages of `score`: system exclusive, banks, programs, controllers, pressure, bends and notes.

    Muted notes and tracks whose indices are in `silent` are not heard; the piece is as long as with them.

    A key of a channel can sound only once, so notes that overlap on one are played as a pianist would:
    a new note ends the older one, and notes with one onset are one note with the greatest velocity and
    the latest end.
    """
    notes, others = _Notes(score, silent), _others(score.tracks, score.other_events)
    ticks, messages = _merged(notes, others)
    last = max(ticks[-1] if ticks else 0, notes.latest_end)
    return Timeline(
        ticks=ticks,
        messages=messages,
        settings=others.settings,
        channels=notes.channels,
        tempo_map=score.tempo_map,
        end=score.metre_map.bar_at(max(0, last - 1)).end,
    )


class _Others(NamedTuple):
    """All that is no note, in playing order."""

    places: _Column
    """Tick and rank in one number."""
    messages: tuple[bytes, ...]
    settings: tuple[tuple[int, bytes], ...]
    """Tick and message of those that are no system exclusive."""


@lru_cache(maxsize=4)
def _others(tracks: tuple[Track, ...], of_piece: tuple[RawEvent, ...]) -> _Others:
    """Kept from one edit of the notes to the next: pedals of a performance are as many as its notes."""
    by_tick_and_rank = itemgetter(0, 1)  # sorting is stable: controllers of one tick keep their order
    settings = sorted(chain.from_iterable(map(_channel_events, tracks)), key=by_tick_and_rank)
    raw = (of_piece, *(track.other_events for track in tracks))
    exclusive = chain.from_iterable(map(_exclusive_events, raw))
    events = sorted((*exclusive, *settings), key=by_tick_and_rank)
    return _Others(
        np.array([tick * _RANKS_A_TICK + rank for tick, rank, _ in events], np.int64),
        tuple(message for _, _, message in events),
        tuple((tick, message) for tick, _, message in settings),
    )


def _merged(notes: _Notes, others: _Others) -> tuple[array[int], Messages]:
    """Ticks and messages of notes and of all else, in one order."""
    places, data = notes.events()
    gaps = np.searchsorted(places, others.places)  # no note has the place of anything else
    cuts = [0, *(gaps * _NOTE_BYTES).tolist(), len(data)]
    runs = (data[start:end] for start, end in pairwise(cuts))
    joined = b"".join(chain.from_iterable(zip(runs, (*others.messages, b""), strict=True)))
    lengths = np.insert(np.full(len(places), _NOTE_BYTES), gaps, [*map(len, others.messages)])
    ticks = np.insert(places, gaps, others.places) // _RANKS_A_TICK
    return _array(ticks), Messages(joined, _array(np.cumsum(np.append(0, lengths))))


def _array(column: _Column) -> array[int]:
    """Plain numbers: the player process does without numpy."""
    return array("q", column.tobytes())


class _Notes:
    """Notes as they are heard, in columns: many thousands are compiled at every edit, and while the window waits."""

    def __init__(self, score: Score, silent: Collection[int]) -> None:
        width = len(Note._fields)
        numbers = np.fromiter(chain.from_iterable(score.notes), np.int64, width * len(score.notes))
        onset, pitch, duration, velocity, track, is_muted, _ = numbers.reshape(-1, width).T
        end = onset + duration
        self.latest_end = int(end.max(initial=0))
        """First tick after the last note, heard or not."""
        channels = np.array([each.channel for each in score.tracks], np.int64)
        is_silent = np.array([i in silent for i in range(len(score.tracks))], np.bool_)
        heard = np.flatnonzero(~(is_silent[track] | (is_muted != 0)))
        key = channels[track] << _PITCH_BITS | pitch
        by_key = heard[np.argsort(key[heard].astype(np.int16), kind="stable")]  # 16 bits are sorted at once
        self._play(key[by_key], onset[by_key], end[by_key], velocity[by_key])

    def _play(self, key: _Column, onset: _Column, end: _Column, velocity: _Column) -> None:
        """Let notes, which come key after key, follow each other on each key."""
        first = np.flatnonzero(np.diff(key, prepend=-1) | np.diff(onset, prepend=-1))  # of one key and onset
        self._key, self._onset = key[first], onset[first]
        end = np.maximum.reduceat(end, first)
        following = np.append(self._onset[1:], 0)
        is_followed = np.diff(self._key, append=-1) == 0
        self._end = np.where(is_followed, np.minimum(end, following), end)
        self._velocity = np.maximum.reduceat(velocity, first)

    @property
    def channels(self) -> frozenset[int]:
        """The channels that have notes."""
        return frozenset(np.unique(self._key >> _PITCH_BITS).tolist())

    def events(self) -> tuple[_Column, bytes]:
        """The places of all starts and ends, tick and rank in one number, ascending; and their messages end to end."""
        channel, pitch = self._key >> _PITCH_BITS, self._key % (1 << _PITCH_BITS)
        release = np.full_like(pitch, midi.RELEASE_VELOCITY)
        starts = np.stack((midi.NOTE_ON | channel, pitch, self._velocity), 1)
        ends = np.stack((midi.NOTE_OFF | channel, pitch, release), 1)
        places = np.concatenate((self._onset * _RANKS_A_TICK + _ON, self._end * _RANKS_A_TICK + _OFF))
        order = np.argsort(places, kind="stable")
        return places[order], np.concatenate((starts, ends)).astype(np.uint8)[order].tobytes()


def _channel_events(track: Track) -> Iterator[_Event]:
    channel = track.channel
    if track.program is not None:
        yield track.program_tick, _PROGRAM, midi.program_change(channel, track.program)
    for change in track.control_changes:
        rank = _BANK if change.control in midi.BANK_SELECT else _CONTROL
        yield change.tick, rank, midi.control_change(channel, change.control, change.value)
    for bend in track.pitch_bends:
        yield bend.tick, _CONTROL, midi.pitch_bend(channel, bend.value)
    for tick, data in track.other_events:
        kind = midi.kind(data)
        if kind in _RANKS:  # the rest speaks to readers of files, not to instruments
            yield tick, _RANKS[kind], bytes((kind | channel,)) + data[1:]


def _exclusive_events(events: tuple[RawEvent, ...]) -> Iterator[_Event]:
    for tick, data in events:
        if data[0] == midi.SYSTEM_EXCLUSIVE and data[-1] == midi.END_OF_EXCLUSIVE:  # some come in pieces
            yield tick, _EXCLUSIVE, data
