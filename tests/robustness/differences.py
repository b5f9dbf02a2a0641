"""Two MIDI files compared event by event, by another library's reading; what differs is told by kind."""

from __future__ import annotations

import io
from collections import Counter, defaultdict
from typing import NamedTuple

import mido

_Event = tuple[int | str, ...]
_META_IN_MAPS = frozenset({"set_tempo", "time_signature", "key_signature"})

UNEXPLAINED = "anything else"
_LATE_BANK = "bank chosen after a program at one tick, now before it"


class Events(NamedTuple):
    """What a file says, whichever track it says it on."""

    format: int
    offs: Counter[tuple[int, int, int]]
    """(tick, channel, pitch)"""
    velocities: Counter[_Event]
    """Of the offs: (tick, channel, pitch, release velocity)."""
    clicks: Counter[_Event]
    """Of the time signatures: (tick, clocks a click, 32nds a quarter)."""
    maps: Counter[_Event]
    """Tempo, metre and key without those."""
    names: Counter[str]
    others: Counter[_Event]
    """Everything else, notes' ons among it."""
    order: dict[tuple[int, int], list[_Event]]
    """The settings of each (tick, channel) in the order in which they come."""
    end: int
    """The last tick, silence included."""


def events(data: bytes) -> Events:
    file = mido.MidiFile(file=io.BytesIO(data), clip=True)
    found = Events(file.type, Counter(), Counter(), Counter(), Counter(), Counter(), Counter(), {}, 0)
    order: defaultdict[tuple[int, int], list[_Event]] = defaultdict(list)
    end = 0
    for track in file.tracks:
        now = 0
        for message in track:
            now += message.time
            _count(message, now, found, order)
        end = max(end, now)
    return found._replace(order=dict(order), end=end)


def _count(
    message: mido.Message, now: int, found: Events, order: defaultdict[tuple[int, int], list[_Event]]
) -> None:
    kind = message.type
    if kind == "note_off" or (kind == "note_on" and not message.velocity):
        velocity = message.velocity if kind == "note_off" else 64
        found.offs[now, message.channel, message.note] += 1
        found.velocities[now, message.channel, message.note, velocity] += 1
    elif kind == "time_signature":
        found.maps[now, kind, message.numerator, message.denominator] += 1
        found.clicks[now, message.clocks_per_click, message.notated_32nd_notes_per_beat] += 1
    elif kind in _META_IN_MAPS:
        found.maps[now, kind, *message.bytes()] += 1
    elif kind == "track_name":
        found.names[message.name] += 1
    elif kind not in {"end_of_track", "channel_prefix"}:
        found.others[now, *message.bytes()] += 1
        if not message.is_meta and kind not in {"note_on", "sysex"}:
            order[now, message.channel].append(tuple(message.bytes()))


def differences(before: Events, after: Events) -> Counter[str]:
    """What is not the same, counted by kind; `UNEXPLAINED` is for what ought not to be."""
    kinds: Counter[str] = Counter()
    kinds["file of format 0 or 2, written as format 1"] = int(before.format != after.format)
    kinds[UNEXPLAINED] = int(before.end > after.end)
    idle, added = before.offs - after.offs, after.offs - before.offs
    for tick, channel, pitch in added.elements():
        shifted = [
            (tick - ticks, channel, pitch) for ticks in (1, 2)
        ]  # in a trill, two may stand side by side
        if place := next((place for place in shifted if idle[place]), None):
            idle[place] -= 1
            kinds["note of no length, given one tick"] += 1
        else:
            kinds["note without an end, ended with its track" if tick == after.end else UNEXPLAINED] += 1
    kinds["note-off without a note, left out"] = idle.total()
    _count_plain(kinds, before, after)
    return +kinds


def _count_plain(kinds: Counter[str], before: Events, after: Events) -> None:
    ended = before.velocities - after.velocities
    kinds["release velocity that is lost"] = ended.total() - (before.offs - after.offs).total()
    kinds["metronome click of a time signature, now 24 clocks"] = (before.clicks - after.clicks).total() - (
        before.maps - after.maps
    ).total()
    again = before.maps - after.maps
    for event in again.elements():
        repeated = any(event[:2] == other[:2] for other in after.maps)
        kinds["tempo or metre said twice at one tick, the last kept" if repeated else UNEXPLAINED] += 1
    kinds[UNEXPLAINED] += (after.maps - before.maps).total()
    kinds["name of a track split by channel, written for each"] = (after.names - before.names).total()
    kinds[UNEXPLAINED] += (before.names - after.names).total()
    kinds[UNEXPLAINED] += (before.others - after.others).total() + (after.others - before.others).total()
    for place, settings in before.order.items():
        if settings != after.order.get(place):
            kinds[_LATE_BANK if _has_late_bank(settings) else "settings at one tick, in another order"] += 1


def _has_late_bank(settings: list[_Event]) -> bool:
    """Whether a bank is chosen after a program, for the next one: what another order would change."""
    programs = [i for i, message in enumerate(settings) if int(message[0]) & 0xF0 == 0xC0]
    banks = [
        i for i, message in enumerate(settings) if int(message[0]) & 0xF0 == 0xB0 and message[1] in (0, 32)
    ]
    return bool(programs and banks and max(banks) > min(programs))
