"""Where music can go: the built-in synth, the system's MIDI ports, and the port that we offer ourselves."""

from __future__ import annotations

import sys
from typing import Literal, NamedTuple, Protocol, runtime_checkable

from deepmusician_gui.errors import Sentence
from deepmusician_gui.playback.sounds import Sounds

_PORT_ID = "port:"


class Output(NamedTuple):
    """One place to play to."""

    id: str
    """Stays the same from one session to the next."""
    name: str
    """What the musician reads; for a port, the system's name for it."""
    kind: Literal["synth", "port", "virtual"]


class MidiOut(Protocol):
    """What an open output can do."""

    def send(self, message: bytes) -> None:
        """Sound one MIDI message now. Raises PlaybackError if the output takes no more."""

    def close(self) -> None:
        """Give the output back."""


@runtime_checkable
class Adjustable(MidiOut, Protocol):
    """An open output whose sound can be chosen."""

    def set_sounds(self, sounds: Sounds) -> None:
        """Sound like this from now on. Raises PlaybackError for what cannot be."""


SYNTH = Output("synth", Sentence("Built-in synth"), "synth")
VIRTUAL = Output("virtual", Sentence("Deep Musician (virtual port)"), "virtual")


def port_output(name: str) -> Output:
    """The output for the system's MIDI port called `name`."""
    return Output(_PORT_ID + name, name, "port")


def output_by_id(output_id: str) -> Output:
    """The output that carries `output_id`, whether it is there now or not."""
    own = {output.id: output for output in (SYNTH, VIRTUAL)}
    return own.get(output_id) or port_output(output_id.removeprefix(_PORT_ID))


def has_virtual_ports() -> bool:
    """Whether programs can offer ports here; Windows has no such thing."""
    return sys.platform != "win32"
