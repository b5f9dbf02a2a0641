"""A score becomes one flat list of MIDI messages in the order in which an instrument must get them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.score.score import RawEvent, Score, Track
from deepmusician_gui.score.timing import TempoMap

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

_Event = tuple[int, int, bytes]  # tick, rank at that tick, message


@dataclass(frozen=True, slots=True)
class Timeline:
    """Messages of a score in playing order; immutable, quick to pickle.

    On each key of a channel, note-ons and note-offs alternate: the scheduler relies on it.
    """

    ticks: tuple[int, ...] = ()
    """When each message is due, ascending."""
    messages: tuple[bytes, ...] = ()
    """Whole MIDI messages without running status, one for each of `ticks`."""
    settings: tuple[tuple[int, bytes], ...] = ()
    """Tick and message of the programs, controllers, pressures and bends once more, in the same order."""
    channels: frozenset[int] = frozenset()
    """The channels that have notes."""
    tempo_map: TempoMap = field(default_factory=TempoMap)
    end: int = 0
    """Where playing stops: the bar line at or after the last message, at least one bar."""

    def first_at(self, tick: int) -> int:
        """Index of the first message at or after `tick`."""
        return bisect_left(self.ticks, tick)

    def settings_before(self, tick: int) -> list[bytes]:
        """What a place in the music owes to what was set before it, in order."""
        return [message for _, message in self.settings[: bisect_left(self.settings, (tick,))]]

    def settings_at(self, tick: int) -> list[bytes]:
        """What is set at `tick` itself, in order."""
        settings = self.settings[
            bisect_left(self.settings, (tick,)) : bisect_left(self.settings, (tick + 1,))
        ]
        return [message for _, message in settings]


def compile_events(score: Score, silent: Collection[int] = ()) -> Timeline:
    """The messages of `score`: system exclusive, banks, programs, controllers, pressure, bends and notes.

    Muted notes and tracks whose indices are in `silent` are not heard; the piece is as long as with them.

    A key of a channel can sound only once, so notes that overlap on one are played as a pianist would:
    a new note ends the older one, and notes with one onset are one note with the greatest velocity and
    the latest end.
    """
    by_tick_and_rank = itemgetter(0, 1)  # sorting is stable: controllers of one tick keep their order
    settings = sorted(chain.from_iterable(map(_channel_events, score.tracks)), key=by_tick_and_rank)
    others = (score.other_events, *(track.other_events for track in score.tracks))
    exclusive = chain.from_iterable(map(_exclusive_events, others))
    notes = _Notes(score, silent)
    places, messages = notes.places(), notes.messages()
    for tick, rank, message in chain(exclusive, settings):
        places.append(tick * _RANKS_A_TICK + rank)
        messages.append(message)
    order = sorted(range(len(places)), key=places.__getitem__)
    ticks = tuple([places[i] // _RANKS_A_TICK for i in order])
    last = max(ticks[-1] if ticks else 0, score.end)
    return Timeline(
        ticks=ticks,
        messages=tuple([messages[i] for i in order]),
        settings=tuple((tick, message) for tick, _, message in settings),
        channels=frozenset(notes.channels),
        tempo_map=score.tempo_map,
        end=score.metre_map.bar_at(max(0, last - 1)).end,
    )


class _Notes:
    """Notes that are heard, as columns: many thousands are compiled at every edit, and while the window waits."""

    def __init__(self, score: Score, silent: Collection[int]) -> None:
        self.channels: list[int] = []
        self._pitches: list[int] = []
        self._onsets: list[int] = []
        self._ends: list[int] = []
        self._velocities: list[int] = []
        channels = [-1 if i in silent else track.channel for i, track in enumerate(score.tracks)]
        latest: dict[int, int] = {}  # the index of the last note on each key
        for onset, pitch, duration, velocity, track, is_muted in score.notes:
            channel = channels[track]
            if is_muted or channel < 0:
                continue
            key = channel << 7 | pitch
            older = latest.get(key)
            if older is not None and self._onsets[older] == onset:
                self._ends[older] = max(self._ends[older], onset + duration)
                self._velocities[older] = max(self._velocities[older], velocity)
                continue
            if older is not None and self._ends[older] > onset:
                self._ends[older] = onset
            latest[key] = len(self._onsets)
            self.channels.append(channel)
            self._pitches.append(pitch)
            self._onsets.append(onset)
            self._ends.append(onset + duration)
            self._velocities.append(velocity)

    def places(self) -> list[int]:
        """Tick and rank in one number: all starts, then all ends."""
        starts = [onset * _RANKS_A_TICK + _ON for onset in self._onsets]
        return [*starts, *[end * _RANKS_A_TICK + _OFF for end in self._ends]]

    def messages(self) -> list[bytes]:
        """For each of the places."""
        starts = [*map(midi.note_on, self.channels, self._pitches, self._velocities)]
        return [*starts, *map(midi.note_off, self.channels, self._pitches)]


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
