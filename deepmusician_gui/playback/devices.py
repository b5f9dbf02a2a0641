"""The outputs and inputs of this computer: listed and opened. Loads the sound libraries, so the window keeps away."""

from __future__ import annotations

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.inputs import Input, inputs_of
from deepmusician_gui.playback.outputs import (
    SYNTH,
    VIRTUAL,
    MidiOut,
    Output,
    has_virtual_ports,
    port_output,
)
from deepmusician_gui.playback.ports import Port, input_names, port_names
from deepmusician_gui.playback.synth import Synth, synth_problem


def list_outputs() -> tuple[Output, ...]:
    """The built-in synth if it may work, every MIDI output port, and the virtual port where there can be one."""
    try:
        return outputs_of(port_names())
    except PlaybackError:
        return () if synth_problem() else (SYNTH,)


def list_inputs() -> tuple[Input, ...]:
    """Every MIDI input port, and the virtual one where there can be one; nothing without MIDI."""
    try:
        ports = input_names()
    except PlaybackError:
        return ()
    return tuple(each for each in inputs_of(ports) if each.kind in {"port", "virtual"})


def outputs_of(ports: tuple[str, ...]) -> tuple[Output, ...]:
    """What can be chosen while these ports are plugged in."""
    synth = () if synth_problem() else (SYNTH,)
    return (*synth, *map(port_output, ports), *((VIRTUAL,) if has_virtual_ports() else ()))


def open_output(output: Output) -> MidiOut:
    """Open an output. Raises PlaybackError."""
    if output.kind == "synth":
        return Synth()
    return Port(output.name if output.kind == "port" else None)
