"""`play` and `convert`: files to ears and to other files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import MIDI_SUFFIXES, add_verb
from deepmusician_gui.errors import FileError
from deepmusician_gui.playback.direct import find_output, play
from deepmusician_gui.playback.outputs import SYNTH
from deepmusician_gui.score.midi_file import read_midi, write_midi


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    parser = add_verb(verbs, "play", "Play a file.", 'deepmusician play tune.mid --port "Deep Musician"')
    parser.add_argument("input", type=Path, metavar="IN", help=".mid file")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--port", metavar="NAME", help="to a MIDI port, by its name or a part of it")
    where.add_argument("--synth", action="store_true", help="with the built-in synth (the default)")
    parser.set_defaults(run=_play)
    parser = add_verb(
        verbs, "convert", "Read a file and write it anew.", "deepmusician convert old.mid new.mid"
    )
    parser.add_argument("input", type=Path, metavar="IN", help=".mid file")
    parser.add_argument("output", type=Path, metavar="OUT", help=".mid file")
    parser.set_defaults(run=_convert)


def _play(options: argparse.Namespace) -> int:
    play(read_midi(options.input), find_output(options.port) if options.port else SYNTH)
    return 0


def _convert(options: argparse.Namespace) -> int:
    if options.output.suffix.lower() not in MIDI_SUFFIXES:
        raise FileError(f"{options.output.name}: only .mid files can be written.")
    write_midi(read_midi(options.input), options.output)
    return 0
