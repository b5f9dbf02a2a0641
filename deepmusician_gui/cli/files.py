"""`play` and `convert`: files to ears and to other files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import MIDI_SUFFIXES, add_verb, number
from deepmusician_gui.errors import FileError, PlaybackError
from deepmusician_gui.playback.direct import find_output, play
from deepmusician_gui.playback.outputs import SYNTH
from deepmusician_gui.playback.render import render_wav
from deepmusician_gui.playback.sounds import Sounds
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
        verbs,
        "convert",
        "Read a file and write it anew, also as sound.",
        "deepmusician convert tune.mid tune.wav",
    )
    parser.add_argument("input", type=Path, metavar="IN", help=".mid file")
    parser.add_argument("output", type=Path, metavar="OUT", help=".mid file, or .wav for sound")
    first = Sounds()
    parser.add_argument(
        "--sound-font", type=Path, metavar="FILE", help="sounds of a .wav: a .sf2 or .sf3 file"
    )
    for name, default in (("volume", first.volume), ("reverb", first.reverb)):
        parser.add_argument(
            f"--{name}",
            type=number,
            default=default,
            metavar="SHARE",
            help=f"of a .wav, 0 to 1 (default {default})",
        )
    parser.set_defaults(run=_convert)


def _play(options: argparse.Namespace) -> int:
    play(read_midi(options.input), find_output(options.port) if options.port else SYNTH)
    return 0


def _convert(options: argparse.Namespace) -> int:
    if options.output.suffix.lower() == ".wav":
        return _render(options)
    if options.output.suffix.lower() not in MIDI_SUFFIXES:
        raise FileError(f"{options.output.name}: only .mid and .wav files can be written.")
    write_midi(read_midi(options.input), options.output)
    return 0


def _render(options: argparse.Namespace) -> int:
    if not (0 <= options.volume <= 1 and 0 <= options.reverb <= 1):
        raise PlaybackError("Volume and reverb lie between 0 and 1.")
    sounds = Sounds(str(options.sound_font or ""), options.volume, options.reverb)
    for _ in render_wav(read_midi(options.input), options.output, sounds):
        pass
    return 0
