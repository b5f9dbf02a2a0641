"""Where music can come from: the system's MIDI ports, the port that we offer ourselves, all of them, or none."""

from __future__ import annotations

from typing import Literal, NamedTuple

from deepmusician_gui.errors import Sentence
from deepmusician_gui.playback.outputs import has_virtual_ports

_PORT_ID = "port:"


class Input(NamedTuple):
    """One place to listen to."""

    id: str
    """Stays the same from one session to the next."""
    name: str
    """What the musician reads; for a port, the system's name for it."""
    kind: Literal["all", "none", "port", "virtual"]

    def covers(self, port: str) -> bool:
        """Whether who listens to this listens to the system's port of that name."""
        if self.kind == "all":
            return not port.startswith(_LOOPS)
        return self.kind == "port" and self.name == port

    @property
    def has_virtual(self) -> bool:
        """Whether who listens to this offers a port to other programs."""
        return self.kind in {"all", "virtual"} and has_virtual_ports()


_LOOPS = "Midi Through"  # gives back what is sent to it: who listens to all must not hear himself
ALL_INPUTS = Input("all", Sentence("All MIDI inputs"), "all")
NO_INPUT = Input("none", Sentence("No MIDI input"), "none")
VIRTUAL_INPUT = Input("virtual", Sentence("Deep Musician (virtual port)"), "virtual")


def port_input(name: str) -> Input:
    """The input for the system's MIDI port called `name`."""
    return Input(_PORT_ID + name, name, "port")


def input_by_id(input_id: str) -> Input:
    """The input that carries `input_id`, whether it is there now or not."""
    own = {each.id: each for each in (ALL_INPUTS, NO_INPUT, VIRTUAL_INPUT)}
    return own.get(input_id) or port_input(input_id.removeprefix(_PORT_ID))


def inputs_of(ports: tuple[str, ...]) -> tuple[Input, ...]:
    """What can be chosen while these ports are plugged in."""
    virtual = (VIRTUAL_INPUT,) if has_virtual_ports() else ()
    return (ALL_INPUTS, *map(port_input, ports), *virtual, NO_INPUT)
