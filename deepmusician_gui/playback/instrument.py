"""What the instrument at the other end is doing, as far as it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from deepmusician_gui.playback import messages as midi

AUDITION = -1
"""Stands for the onset of a note that is tried out instead of played from the score."""

_MODE_MESSAGES = 120  # controllers from here on are commands, not settings (MIDI 1.0, Channel Mode Messages)

# What a controller stands at when nobody has set it (MIDI 1.0 RP-015, General MIDI level 1).
_CONTROL_DEFAULTS = {0: 0, 1: 0, 7: 100, 10: 64, 11: 127, 32: 0, 64: 0, 65: 0, 66: 0, 67: 0}


class Key(NamedTuple):
    """What can sound once at a time."""

    channel: int
    pitch: int


class Instrument:
    """Makes the messages for one output and remembers what they did.

    Its promise: the messages for one key are note-on, note-off, note-on, note-off ... in turn, and after
    `silence` each key has had its note-off. All that it answers must be sent, in order.
    """

    def __init__(self) -> None:
        self._sounding: dict[Key, int] = {}  # when each note that sounds began
        self._settings: dict[bytes, bytes] = {}
        self._channels: set[int] = set()

    def play(self, message: bytes, tick: int) -> list[bytes]:
        """Pass on a message that the score has at `tick`; a note-off of nothing is held back."""
        kind = midi.kind(message)
        if kind == midi.NOTE_ON:
            return self._press(message, tick)
        if kind == midi.NOTE_OFF:
            key = Key(midi.channel(message), message[1])
            return [] if self._sounding.get(key) == AUDITION else self._let_go(key)
        self._remember(message)
        return [message]

    def audition(self, key: Key, velocity: int, program: int | None) -> list[bytes]:
        """Let a key sound outside the score; on a channel set to `program`, unless that is None."""
        wanted = [] if program is None else [midi.program_change(key.channel, program)]
        return [*self._set(wanted), *self._press(midi.note_on(*key, velocity), AUDITION)]

    def end_audition(self, key: Key) -> list[bytes]:
        """Let go of a key that sounds outside the score; nothing if the score has taken it over."""
        return self._let_go(key) if self._sounding.get(key) == AUDITION else []

    def chase(
        self, settings: Mapping[bytes, bytes], coming: Iterable[bytes] = (), *, anew: bool = False
    ) -> list[bytes]:
        """Bring all channels to `settings`, as `latest` gives them, and what these do not name to its default.

        What already stands there is not sent again, unless `anew`; nor is what the `coming` messages will set,
        which are the next to be played.
        """
        soon = {_slot(message) for message in coming}
        defaults = [_default(slot) for slot in self._settings if slot not in settings and slot not in soon]
        if anew:
            self._settings.clear()
        chased = [message for slot, message in settings.items() if slot not in soon]
        return self._set([*filter(None, defaults), *chased])

    def release(self, doomed: Callable[[Key, int], bool]) -> list[bytes]:
        """Let go of the score's notes for whose key and onset `doomed` holds."""
        notes = [(key, onset) for key, onset in self._sounding.items() if onset != AUDITION]
        return [off for key, onset in notes if doomed(key, onset) for off in self._let_go(key)]

    def silence(self, *, ring_out: bool = False) -> list[bytes]:
        """Everything falls silent: note-offs, then pedals up, all notes and all sound off where we played.

        With `ring_out`, without all sound off: what was let go may die away.
        """
        released = [off for key in tuple(self._sounding) for off in self._let_go(key)]
        for channel in sorted(self._channels):
            quiet = _quiet(channel, ring_out=ring_out)
            self._remember(quiet[0])
            released += quiet
        return released

    def panic(self) -> list[bytes]:
        """Silence on all sixteen channels, whoever may have played there."""
        others = sorted(set(range(16)) - self._channels)
        return self.silence() + [message for channel in others for message in _quiet(channel)]

    def _press(self, note_on: bytes, onset: int) -> list[bytes]:
        key = Key(midi.channel(note_on), note_on[1])
        released = self._let_go(key)
        self._sounding[key] = onset
        self._channels.add(key.channel)
        return [*released, note_on]

    def _let_go(self, key: Key) -> list[bytes]:
        return [] if self._sounding.pop(key, None) is None else [midi.note_off(*key)]

    def _set(self, settings: Iterable[bytes]) -> list[bytes]:
        changed = []
        for message in settings:
            if self._settings.get(_slot(message)) != message:
                self._remember(message)
                changed.append(message)
        return changed

    def _remember(self, message: bytes) -> None:
        slot = _slot(message)
        if slot:
            self._channels.add(midi.channel(message))
            self._settings[slot] = message
        if midi.kind(message) == midi.CONTROL_CHANGE and message[1] in midi.BANK_SELECT:
            program = bytes((midi.PROGRAM_CHANGE | midi.channel(message),))
            self._settings.pop(program, None)  # the bank counts from the next program change


def _quiet(channel: int, *, ring_out: bool = False) -> list[bytes]:
    commands = [midi.ALL_NOTES_OFF] if ring_out else [midi.ALL_NOTES_OFF, midi.ALL_SOUND_OFF]
    return [midi.control_change(channel, control, 0) for control in (midi.SUSTAIN, *commands)]


def latest(settings: Iterable[bytes]) -> dict[bytes, bytes]:
    """The last message for each thing that can be set, in the order of these last ones."""
    wanted: dict[bytes, bytes] = {}
    for message in settings:
        slot = _slot(message)
        wanted.pop(slot, None)
        wanted[slot] = message
    wanted.pop(b"", None)
    return wanted


def _slot(message: bytes) -> bytes:
    """What a message sets: its status, with the controller's number; empty if it sets nothing that lasts."""
    kind = midi.kind(message)
    if kind == midi.CONTROL_CHANGE:
        return message[:2] if message[1] < _MODE_MESSAGES else b""
    return message[:1] if kind in {midi.PROGRAM_CHANGE, midi.CHANNEL_PRESSURE, midi.PITCH_BEND} else b""


def _default(slot: bytes) -> bytes | None:
    """The message that brings a slot to where it stands untouched, None where that is not known."""
    kind, channel = midi.kind(slot), midi.channel(slot)
    if kind == midi.PITCH_BEND:
        return midi.pitch_bend(channel, 0)
    if kind != midi.CONTROL_CHANGE:
        return bytes((*slot, 0))
    value = _CONTROL_DEFAULTS.get(slot[1])
    return None if value is None else midi.control_change(channel, slot[1], value)
