"""A score becomes one flat list of MIDI messages in the order in which an instrument must get them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import RawEvent, Score, Track
from deepmusician_gui.score.timing import TempoMap

# What comes first at one tick: ends before starts, and a channel is set up before it sounds.
_OFF, _EXCLUSIVE, _BANK, _PROGRAM, _CONTROL, _ON = range(6)
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
    sounding = [note for note in score.notes if not note.is_muted and note.track not in silent]
    notes = _note_events(score.tracks, sounding)
    events = sorted(chain(exclusive, settings, notes), key=by_tick_and_rank)
    last = max(events[-1][0] if events else 0, score.end)
    return Timeline(
        ticks=tuple(tick for tick, _, _ in events),
        messages=tuple(message for _, _, message in events),
        settings=tuple((tick, message) for tick, _, message in settings),
        channels=frozenset(score.tracks[track].channel for track in {note.track for note in sounding}),
        tempo_map=score.tempo_map,
        end=score.metre_map.bar_at(max(0, last - 1)).end,
    )


def _note_events(tracks: Sequence[Track], notes: Iterable[Note]) -> list[_Event]:
    channels = [track.channel for track in tracks]
    sounding: dict[tuple[int, int], Note] = {}
    events: list[_Event] = []
    for note in notes:
        key = (channels[note.track], note.pitch)
        older = sounding.get(key)
        if older is None:
            sounding[key] = note
        elif older.onset == note.onset:
            louder, longer = max(older.velocity, note.velocity), max(older.duration, note.duration)
            sounding[key] = note._replace(velocity=louder, duration=longer)
        else:
            _add(events, key, older, min(older.end, note.onset))
            sounding[key] = note
    for key, note in sounding.items():
        _add(events, key, note, note.end)
    return events


def _add(events: list[_Event], key: tuple[int, int], note: Note, end: int) -> None:
    channel, pitch = key
    events.append((note.onset, _ON, midi.note_on(channel, pitch, note.velocity)))
    events.append((end, _OFF, midi.note_off(channel, pitch)))


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
