"""MIDI ports of the system, through RtMidi."""

from __future__ import annotations

import os
import sys
from collections import Counter
from time import sleep
from typing import Final

import rtmidi

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.quiet import quiet_stderr

VIRTUAL_PORT = "Deep Musician"
"""The name under which other programs see the port that we offer, and us."""

FORCED_SYSTEM = "DEEPMUSICIAN_MIDI_API"
"""Environment variable: `jack` or `alsa` on Linux, where both may be running."""

_SYSTEMS: Final[dict[str, int]] = {"alsa": rtmidi.API_LINUX_ALSA, "jack": rtmidi.API_UNIX_JACK}
_NO_MIDI = "This computer offers no MIDI system, so there are no MIDI ports."

_LAST_WORDS_S: Final = 0.1
"""JACK forgets what a port said last if it goes before its listeners have run: some periods of the server."""

os.environ.setdefault("JACK_NO_START_SERVER", "1")  # asking for ports must not start a sound server


class Port:
    """An open MIDI output port. A context of its own in the system, so each can be closed alone."""

    def __init__(self, name: str | None) -> None:
        """Open the port called `name`, or offer the virtual one for None. Raises PlaybackError."""
        self._name = name or VIRTUAL_PORT
        self._out = _connect()
        try:
            if name is None:
                self._out.open_virtual_port(VIRTUAL_PORT)
            else:
                self._out.open_port(_numbered(self._out.get_ports()).index(name), "out")
        except ValueError:
            self._out.delete()
            raise PlaybackError(f"The MIDI port “{name}” is not there.") from None
        except (rtmidi.RtMidiError, NotImplementedError):
            self._out.delete()
            raise PlaybackError(f"The MIDI port “{self._name}” cannot be opened.") from None

    def send(self, message: bytes) -> None:
        """Hand one MIDI message to the port. Raises PlaybackError if it takes no more."""
        try:
            self._out.send_message(message)
        except (rtmidi.RtMidiError, ValueError):
            raise PlaybackError(f"The MIDI port “{self._name}” has stopped answering.") from None

    def close(self) -> None:
        """Give the port back to the system, once what was sent has been heard."""
        if self._out.get_current_api() == rtmidi.API_UNIX_JACK:
            sleep(_LAST_WORDS_S)
        self._out.delete()


def port_names() -> tuple[str, ...]:
    """The names of all MIDI output ports; equal names are numbered. Raises PlaybackError without MIDI."""
    out = _connect()
    try:
        return tuple(_numbered(out.get_ports()))
    finally:
        out.delete()


def has_virtual_ports() -> bool:
    """Whether programs can offer ports here; Windows has no such thing."""
    return sys.platform != "win32"


def _connect() -> rtmidi.MidiOut:
    forced = os.environ.get(FORCED_SYSTEM)
    systems = [_SYSTEMS[forced]] if forced in _SYSTEMS else rtmidi.get_compiled_api()
    for system in systems:
        try:
            with quiet_stderr():
                return rtmidi.MidiOut(system, VIRTUAL_PORT)
        except rtmidi.RtMidiError:
            continue
    raise PlaybackError(_NO_MIDI)


def _numbered(names: list[str]) -> list[str]:
    """The names, with “ (2)”, “ (3)” ... behind those that came before."""
    seen: Counter[str] = Counter()
    numbered = []
    for name in names:
        seen[name] += 1
        numbered.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return numbered
