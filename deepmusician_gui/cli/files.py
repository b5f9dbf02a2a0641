"""`play` and `convert`: files to ears and to other files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import add_verb, each_file, number, shown
from deepmusician_gui.errors import FileError, PlaybackError
from deepmusician_gui.playback.direct import find_output, play
from deepmusician_gui.playback.outputs import SYNTH
from deepmusician_gui.playback.render import render
from deepmusician_gui.playback.sound_file import SOUND_FORMATS, sound_format
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.formats import FORMATS, format_of, read_score, write_score

_READ = tuple(suffix for kind in FORMATS for suffix in kind.suffixes)
_WRITTEN = (*_READ, *(kind.suffix for kind in SOUND_FORMATS))


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    parser = add_verb(verbs, "play", "Play a file.", 'deepmusician play tune.mid --port "Deep Musician"')
    parser.add_argument(
        "input", type=Path, metavar="IN", help="a piece, in any kind of file that convert reads"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--port", metavar="NAME", help="to a MIDI port, by its name or a part of it")
    where.add_argument("--synth", action="store_true", help="with the built-in synth (the default)")
    parser.set_defaults(run=_play)
    _add_convert(verbs)


def _add_convert(verbs: Any) -> None:
    parser = add_verb(
        verbs,
        "convert",
        "Read files and write them as another kind, also as sound.",
        "deepmusician convert tunes/ sounds/ --to .mp3",
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"{_table()}\n\n{parser.epilog}"
    parser.add_argument("input", type=Path, nargs="+", metavar="IN", help="files, or a folder of them")
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="a file; of several files or a folder, a folder"
    )
    parser.add_argument(
        "--to",
        type=_suffix,
        default=None,
        metavar="KIND",
        help="what files in a folder become, such as .mid; without it they stay what they are",
    )
    parser.add_argument(
        "--sound-font", type=Path, metavar="FILE", help="sounds of the synth: a .sf2 or .sf3 file"
    )
    first = Sounds()
    for name, default in (("volume", first.volume), ("reverb", first.reverb)):
        parser.add_argument(
            f"--{name}",
            type=number,
            default=default,
            metavar="SHARE",
            help=f"of the sound, 0 to 1 (default {default})",
        )
    parser.set_defaults(run=_convert)


def _table() -> str:
    """The kinds of file, and what can be done with each."""
    rows = [(" ".join(kind.suffixes), kind.name, "read and written") for kind in FORMATS]
    rows += [(kind.suffix, kind.name, "written, by the built-in synth") for kind in SOUND_FORMATS]
    widths = [max(len(row[i]) for row in rows) for i in range(2)]
    lines = (f"  {ends:{widths[0]}}  {name:{widths[1]}}  {deeds}" for ends, name, deeds in rows)
    return "\n".join(("kinds of file:", *lines))


def _suffix(text: str) -> str:
    """A kind of file by how its names end, with or without the dot."""
    suffix = f".{text.removeprefix('.').lower()}"
    if suffix not in _WRITTEN:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {' '.join(_WRITTEN)}")
    return suffix


def _play(options: argparse.Namespace) -> int:
    play(read_score(options.input), find_output(options.port) if options.port else SYNTH)
    return 0


def _convert(options: argparse.Namespace) -> int:
    if not (0 <= options.volume <= 1 and 0 <= options.reverb <= 1):
        raise PlaybackError("Volume and reverb lie between 0 and 1.")
    sounds = Sounds(str(options.sound_font or ""), options.volume, options.reverb)
    failed = 0
    for source, target, problem in each_file(options.input, options.output, options.quiet, _READ, options.to):
        with problem:
            _convert_file(source, target, sounds, is_told=len(options.input) == 1 and shown(options.quiet))
        failed += problem.happened
    return int(failed > 0)


def _convert_file(source: Path, target: Path, sounds: Sounds, *, is_told: bool) -> None:
    if format_of(target):
        write_score(read_score(source), target)
    elif sound_format(target):
        for share in render(read_score(source), target, sounds):
            if is_told:
                print(f"\r{target.name} {share:4.0%}\x1b[K", end="", file=sys.stderr)
        if is_told:
            print(file=sys.stderr)
    else:
        raise FileError(f"{target.name}: only {' '.join(_WRITTEN)} files can be written.")
