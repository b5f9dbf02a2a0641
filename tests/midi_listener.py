"""A program that hears: offers a JACK MIDI input, prints a line of hexadecimal digits for each message.

`python tests/midi_listener.py NAME [PORT]` is seen as `NAME:in`; with PORT it listens to that output instead.
It ends when its input does.
"""

import sys

import rtmidi


def main(name: str, port: str | None = None) -> None:
    midi_in = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name)
    midi_in.ignore_types(sysex=False, timing=False, active_sense=False)
    midi_in.set_callback(lambda event, _: say(bytes(event[0]).hex()))
    if port is None:
        midi_in.open_virtual_port("in")
    else:
        midi_in.open_port(midi_in.get_ports().index(port), "in")
    say("ready")
    sys.stdin.read()
    midi_in.delete()  # a server minds clients that vanish


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


main(*sys.argv[1:])
