"""What comes in from outside: whole messages only, whatever a cable or a program sends."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from multiprocessing import Pipe
from typing import NamedTuple, Protocol

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.inputs import NO_INPUT, Input
from deepmusician_gui.playback.ports import Hear, InPort

_MOST_WAITING = 4096  # messages; a flood above that is not music

# Bytes of a message by its status (MIDI 1.0, tables I and IV); what is missing here is of no use to us.
_LENGTHS = {
    **dict.fromkeys(
        (midi.NOTE_OFF, midi.NOTE_ON, midi.POLY_PRESSURE, midi.CONTROL_CHANGE, midi.PITCH_BEND), 3
    ),
    **dict.fromkeys((midi.PROGRAM_CHANGE, midi.CHANNEL_PRESSURE), 2),
}


class Arrival(NamedTuple):
    """A message and when it came, in seconds by `perf_counter`."""

    message: bytes
    at_s: float


class MidiIn(Protocol):
    """What an open input can do."""

    def close(self) -> None:
        """Give the input back."""


def understood(message: bytes) -> bytes | None:
    """The message if it is a whole one of a channel, a soft note-off spelled as such; None for anything else."""
    if not message or any(byte > 127 for byte in message[1:]):
        return None
    kind = midi.kind(message)
    if _LENGTHS.get(kind) != len(message):
        return None
    if kind == midi.NOTE_ON and message[2] == 0:  # MIDI 1.0, Note-On with velocity 0
        return midi.note_off(midi.channel(message), message[1])
    return message


class Incoming:
    """Listens to the inputs that are wanted and there; `take` hands over what has come, in order."""

    def __init__(self, open_input: Callable[[str | None, Hear], MidiIn] = InPort) -> None:
        self._open_input = open_input
        self._open: dict[str | None, MidiIn] = {}
        self._waiting: deque[Arrival] = deque()
        self._has_rung = False
        self.wanted = NO_INPUT
        self.has_overflown = False
        """Whether something was lost since this was last set back."""
        self.bell, self._rope = Pipe(duplex=False)
        """Readable while something waits: for those who sleep."""

    @property
    def has_ports(self) -> bool:
        """Whether it listens to a port that could go away."""
        return any(name is not None for name in self._open)

    def follow(self, wanted: Input, ports: tuple[str, ...]) -> tuple[str, ...]:
        """Open what is wanted and there, close the rest; the names of the ports that went away."""
        self.wanted = wanted
        names: set[str | None] = {port for port in ports if wanted.covers(port)}
        if wanted.has_virtual:
            names.add(None)
        gone = [name for name in self._open if name not in names]
        for name in gone:
            self._open.pop(name).close()
        for name in names - set(self._open):
            try:
                self._open[name] = self._open_input(name, self.hear)
            except PlaybackError:
                continue  # another program holds it, or it has just gone: the next look tries again
        return tuple(filter(None, gone))

    def hear(self, message: bytes, at_s: float) -> None:
        """Take in a message, in whichever thread it comes; never waits."""
        if len(self._waiting) >= _MOST_WAITING:
            self.has_overflown = True
            return
        self._waiting.append(Arrival(message, at_s))
        if not self._has_rung:
            self._has_rung = True
            self._rope.send_bytes(b"!")

    def take(self) -> list[Arrival]:
        """What has come since the last call."""
        taken = []
        while self.bell.poll():
            self.bell.recv_bytes()
        self._has_rung = False  # before the last look: who comes later rings again
        while self._waiting:
            taken.append(self._waiting.popleft())
        return taken

    def close(self) -> None:
        """Listen to nothing any more."""
        while self._open:
            self._open.popitem()[1].close()
