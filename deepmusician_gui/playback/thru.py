"""What is played on an input is heard at the output, with the sound of the track that is being written."""

from __future__ import annotations

from typing import NamedTuple

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.scheduler import Scheduler


class Voice(NamedTuple):
    """The channel, 0-15, and the program that keys from outside sound with; None leaves the program alone."""

    channel: int = 0
    program: int | None = None


class Thru:
    """Each key that goes down is let go where it went down, whatever the voice has become meanwhile."""

    def __init__(self) -> None:
        self.voice: Voice | None = Voice()
        """None while nothing is passed on."""
        self._down: dict[int, Key] = {}
        self._moved: set[int] = set()  # channels whose controllers were moved

    def pass_on(self, message: bytes, scheduler: Scheduler) -> list[bytes]:
        """What an understood message becomes at the output; all input channels are one."""
        kind = midi.kind(message)
        if kind == midi.NOTE_OFF:
            key = self._down.pop(message[1], None)
            return [] if key is None else scheduler.end_audition(key)
        if self.voice is None:
            return []
        channel, program = self.voice
        if kind == midi.NOTE_ON:
            older = self._down.pop(message[1], None)
            released = [] if older is None else scheduler.end_audition(older)
            key = self._down[message[1]] = Key(channel, message[1])
            return [*released, *scheduler.hold(key, message[2], program)]
        if kind == midi.PROGRAM_CHANGE:
            return []  # the track says which
        self._moved.add(channel)
        return scheduler.pass_on(bytes((kind | channel,)) + message[1:])

    def release(self, scheduler: Scheduler) -> list[bytes]:
        """Let go of every key and pedal: the input is gone."""
        released = [off for key in self._down.values() for off in scheduler.end_audition(key)]
        self._down.clear()
        for channel in sorted(self._moved):
            released += scheduler.pass_on(midi.control_change(channel, midi.SUSTAIN, 0))
        self._moved.clear()
        return released
