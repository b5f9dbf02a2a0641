"""MIDI ports of the system, through RtMidi."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from time import perf_counter, sleep
from typing import Final, NamedTuple, TypeVar

import rtmidi

from deepmusician_gui.errors import PlaybackError, Sentence
from deepmusician_gui.playback.jack_lookout import Lookout
from deepmusician_gui.playback.quiet import quiet_stderr

VIRTUAL_PORT = "Deep Musician"
"""The name under which other programs see the port that we offer, and us."""

FORCED_SYSTEM = "DEEPMUSICIAN_MIDI_API"
"""Environment variable: `jack` or `alsa` on Linux, where both may be running."""

_SYSTEMS: Final[dict[str, int]] = {"alsa": rtmidi.API_LINUX_ALSA, "jack": rtmidi.API_UNIX_JACK}
_WATCHING = f"{VIRTUAL_PORT} ports"
_NO_MIDI = Sentence("This computer offers no MIDI system, so there are no MIDI ports.")

_LAST_WORDS_S: Final = 0.1
"""JACK forgets what a port said last if it goes before its listeners have run: some periods of the server."""

os.environ.setdefault("JACK_NO_START_SERVER", "1")  # asking for ports must not start a sound server

_ALSA_ADDRESS = re.compile(r" \d+:\d+$")  # another one each time a device is plugged in
_Door = TypeVar("_Door", rtmidi.MidiIn, rtmidi.MidiOut)

Hear = Callable[[bytes, float], None]
"""Takes a message and when it came, in seconds by `perf_counter`; called in a thread of the MIDI system."""


class Port:
    """An open MIDI output port. A context of its own in the system, so each can be closed alone."""

    def __init__(self, name: str | None) -> None:
        """Open the port called `name`, or offer the virtual one for None. Raises PlaybackError."""
        self._name = name or VIRTUAL_PORT
        self._out = _opened(rtmidi.MidiOut, name, VIRTUAL_PORT, "out")

    def send(self, message: bytes) -> None:
        """Hand one MIDI message to the port. Raises PlaybackError if it takes no more."""
        try:
            self._out.send_message(message)
        except (rtmidi.RtMidiError, ValueError):
            raise PlaybackError("The MIDI port “{name}” has stopped answering.", name=self._name) from None

    def close(self) -> None:
        """Give the port back to the system, once what was sent has been heard."""
        if self._out.get_current_api() == rtmidi.API_UNIX_JACK:
            sleep(_LAST_WORDS_S)
        self._out.delete()


class InPort:
    """An open MIDI input port."""

    def __init__(self, name: str | None, hear: Hear) -> None:
        """Open the port called `name`, or offer a virtual one for None. Raises PlaybackError."""
        self._in = _opened(rtmidi.MidiIn, name, f"{VIRTUAL_PORT} in", "in")
        self._in.ignore_types(sysex=True, timing=False, active_sense=True)
        self._in.set_callback(lambda event, _: hear(bytes(event[0]), perf_counter()))

    def close(self) -> None:
        """Give the port back to the system."""
        self._in.cancel_callback()
        self._in.delete()


class Plugged(NamedTuple):
    """The names of the ports that other programs and devices offer now; equal names are numbered."""

    outputs: tuple[str, ...] = ()
    """Ports that can be played to."""
    inputs: tuple[str, ...] = ()
    """Ports that can be listened to."""


class Watch:
    """Looks for ports again and again. It stays known to the system, so that a look takes a tenth of a millisecond."""

    def __init__(self) -> None:
        self._doors: tuple[rtmidi.MidiOut, rtmidi.MidiIn] | None = None
        self._lookout: Lookout | None = None

    @property
    def is_lost(self) -> bool:
        """Whether the system has ended under us: only another process can go on."""
        return self._lookout is not None and self._lookout.has_ended

    def look(self, may_search: bool) -> Plugged:
        """What is plugged in, but for our own ports; nothing where there is no MIDI.

        Where none was found so far it is searched for again, which takes some milliseconds, only if it `may`.
        """
        try:
            if self._doors is None:
                if not may_search:
                    return Plugged()
                self._doors = _connect(rtmidi.MidiOut, _WATCHING), _connect(rtmidi.MidiIn, _WATCHING)
                if self._doors[0].get_current_api() == rtmidi.API_UNIX_JACK:
                    self._lookout = Lookout()
            return Plugged(*(tuple(_foreign(_names(door))) for door in self._doors))
        except (PlaybackError, rtmidi.RtMidiError):
            return Plugged()

    def close(self) -> None:
        """Leave the system."""
        for door in self._doors or ():
            door.delete()
        if self._lookout:
            self._lookout.close()
        self._doors = self._lookout = None


def port_names() -> tuple[str, ...]:
    """The names of all MIDI output ports. Raises PlaybackError without MIDI."""
    out = _connect(rtmidi.MidiOut, VIRTUAL_PORT)
    try:
        return tuple(_names(out))
    finally:
        out.delete()


def input_names() -> tuple[str, ...]:
    """The names of all MIDI input ports. Raises PlaybackError without MIDI."""
    door = _connect(rtmidi.MidiIn, VIRTUAL_PORT)
    try:
        return tuple(_names(door))
    finally:
        door.delete()


def _opened(kind: type[_Door], name: str | None, virtual_name: str, port_name: str) -> _Door:
    door = _connect(kind, VIRTUAL_PORT)
    try:
        if name is None:
            door.open_virtual_port(virtual_name)
        else:
            door.open_port(_names(door).index(name), port_name)
    except ValueError:
        door.delete()
        raise PlaybackError("The MIDI port “{name}” is not there.", name=name) from None
    except (rtmidi.RtMidiError, NotImplementedError):
        door.delete()
        raise PlaybackError("The MIDI port “{name}” cannot be opened.", name=name or virtual_name) from None
    return door


def _connect(kind: type[_Door], program: str) -> _Door:
    forced = os.environ.get(FORCED_SYSTEM)
    systems = [_SYSTEMS[forced]] if forced in _SYSTEMS else rtmidi.get_compiled_api()
    for system in systems:
        with suppress(rtmidi.RtMidiError), quiet_stderr():
            return kind(system, program)
    raise PlaybackError(_NO_MIDI)


def _names(door: rtmidi.MidiOut | rtmidi.MidiIn) -> list[str]:
    return _numbered(_ALSA_ADDRESS.sub("", name) for name in door.get_ports())


def _foreign(names: Iterable[str]) -> list[str]:
    return [name for name in names if not name.startswith(VIRTUAL_PORT)]


def _numbered(names: Iterable[str]) -> list[str]:
    """The names, with “ (2)”, “ (3)” ... behind those that came before."""
    seen: Counter[str] = Counter()
    numbered = []
    for name in names:
        seen[name] += 1
        numbered.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return numbered
