"""What the instrument at the other end is doing, as far as it was told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.channel_settings import ChannelSettings, Setting, default, is_selection

AUDITION = -1
"""Stands for the onset of a note that is tried out instead of played from the score."""


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
        self.sounding: dict[Key, int] = {}
        """The onset of each note that sounds; for others to read."""
        self._settings = ChannelSettings()
        self._channels: set[int] = set()

    def play(self, message: bytes, tick: int) -> list[bytes]:
        """Pass on a message that the score has at `tick`; a note-off of nothing is held back."""
        kind = midi.kind(message)
        if kind == midi.NOTE_ON:
            return self._press(message, tick)
        if kind == midi.NOTE_OFF:
            key = Key(midi.channel(message), message[1])
            return [] if self.sounding.get(key) == AUDITION else self._let_go(key)
        self._remember(message)
        return [message]

    def audition(self, key: Key, velocity: int, program: int | None) -> list[bytes]:
        """Let a key sound outside the score; on a channel set to `program`, unless that is None."""
        wanted = ChannelSettings([] if program is None else [midi.program_change(key.channel, program)])
        return [*self._set(wanted.by_slot), *self._press(midi.note_on(*key, velocity), AUDITION)]

    def end_audition(self, key: Key) -> list[bytes]:
        """Let go of a key that sounds outside the score; nothing if the score has taken it over."""
        return self._let_go(key) if self.sounding.get(key) == AUDITION else []

    def chase(
        self, wanted: ChannelSettings, coming: Iterable[bytes] = (), *, anew: bool = False
    ) -> list[bytes]:
        """Bring all channels to what is `wanted`, and what that does not name to its default.

        What already stands there is not sent again, unless `anew`; nor is what the `coming` messages will set,
        which are the next to be played.
        """
        soon = ChannelSettings(coming).by_slot
        untouched = {slot: default(slot) for slot in self._settings.without({*wanted.by_slot, *soon})}
        if anew:
            self._settings = ChannelSettings()
        settings = {**untouched, **wanted.without(soon)}
        return self._set({slot: settings[slot] for slot in sorted(settings, key=is_selection)})

    def release(self, doomed: Callable[[Key, int], bool]) -> list[bytes]:
        """Let go of the score's notes for whose key and onset `doomed` holds."""
        notes = [(key, onset) for key, onset in self.sounding.items() if onset != AUDITION]
        return [off for key, onset in notes if doomed(key, onset) for off in self._let_go(key)]

    def silence(self, *, ring_out: bool = False) -> list[bytes]:
        """Everything falls silent: note-offs, then pedals up, all notes and all sound off where we played.

        With `ring_out`, without all sound off: what was let go may die away.
        """
        released = [off for key in tuple(self.sounding) for off in self._let_go(key)]
        return released + self._quiet(self._channels, ring_out=ring_out)

    def pause(self) -> list[bytes]:
        """The score's notes end and pedals go up, but what was let go rings out and keys tried out sound on."""
        released = self.release(lambda _key, _onset: True)
        tried_out = {key.channel for key in self.sounding}
        lifted = [midi.control_change(channel, midi.SUSTAIN, 0) for channel in sorted(tried_out)]
        for message in lifted:
            self._settings.take(message)
        return released + lifted + self._quiet(self._channels - tried_out, ring_out=True)

    def leave(self, channels: Collection[int]) -> list[bytes]:
        """These channels fall silent: whoever played there does so no more."""
        doomed = [key for key in self.sounding if key.channel in channels]
        return [off for key in doomed for off in self._let_go(key)] + self._quiet(
            self._channels & set(channels)
        )

    def panic(self) -> list[bytes]:
        """Silence on all sixteen channels, whoever may have played there."""
        return self.silence() + self._quiet(set(range(16)) - self._channels)

    def _press(self, note_on: bytes, onset: int) -> list[bytes]:
        key = Key(midi.channel(note_on), note_on[1])
        released = self._let_go(key)
        self.sounding[key] = onset
        self._channels.add(key.channel)
        return [*released, note_on]

    def _let_go(self, key: Key) -> list[bytes]:
        return [] if self.sounding.pop(key, None) is None else [midi.note_off(*key)]

    def _set(self, settings: Mapping[bytes, Setting]) -> list[bytes]:
        sent = list[bytes]()
        for slot, setting in settings.items():
            if self._settings.by_slot.get(slot) != setting:
                for message in setting:
                    self._remember(message)
                sent += setting
        return sent

    def _remember(self, message: bytes) -> None:
        if midi.kind(message) == midi.SYSTEM_EXCLUSIVE:
            return
        self._channels.add(midi.channel(message))
        self._settings.take(message)
        if midi.kind(message) == midi.CONTROL_CHANGE and message[1] in midi.BANK_SELECT:
            program = bytes((midi.PROGRAM_CHANGE | midi.channel(message),))
            self._settings.by_slot.pop(program, None)  # the bank counts from the next program change

    def _quiet(self, channels: Iterable[int], *, ring_out: bool = False) -> list[bytes]:
        controls = [midi.SUSTAIN, midi.ALL_NOTES_OFF, *([] if ring_out else [midi.ALL_SOUND_OFF])]
        sent = [
            midi.control_change(channel, control, 0) for channel in sorted(channels) for control in controls
        ]
        for message in sent:
            self._settings.take(message)
        return sent
