"""A program that plays: sends each line of hexadecimal digits that it reads as one message.

`python tests/midi_sender.py NAME [PORT]` is seen as `NAME:out`; with PORT it plays to that input instead.
A line `@S HEX` is sent S seconds after the first line of that kind. It ends when its input does.
"""

import sys
import time

import rtmidi


def main(name: str, port: str | None = None) -> None:
    midi_out = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name)
    if port is None:
        midi_out.open_virtual_port("out")
    else:
        midi_out.open_port(midi_out.get_ports().index(port), "out")
    say("ready")
    began = None
    for line in sys.stdin:
        message = line.split()[-1]
        if line.startswith("@"):
            began = time.perf_counter() if began is None else began
            time.sleep(max(0.0, began + float(line[1:].split()[0]) - time.perf_counter()))
        midi_out.send_message(bytes.fromhex(message))
    time.sleep(0.1)  # the server forgets what a client said last if it goes at once
    midi_out.delete()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


main(*sys.argv[1:])
