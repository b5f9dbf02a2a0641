"""What the verbs share: their common options, values with a form of their own, and batches of files."""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from deepmusician_gui.errors import DeepMusicianError, FileError
from deepmusician_gui.score.scale import pitch, pitch_classes

Place = tuple[int, int]
"""A bar and a beat in it, both 0-based."""

MIDI_SUFFIXES = (".mid", ".midi")

T = TypeVar("T")


def add_verb(verbs: Any, name: str, summary: str, example: str) -> argparse.ArgumentParser:
    """A verb's parser with what all verbs share."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        name, help=summary, description=summary, epilog=f"Example: {example}"
    )
    parser.add_argument("--quiet", action="store_true", help="say nothing but errors")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    parser.set_defaults(verb=name)
    return parser


def bar_place(text: str) -> Place:
    """BAR or BAR.BEAT, from 1, as 0-based bar and beat."""
    bar, _, beat = text.partition(".")
    place = int(bar) - 1, int(beat or 1) - 1
    if min(place) < 0:
        raise ValueError
    return place


def time_signature(text: str) -> tuple[int, int]:
    """A metre like 6/8: numerator 1-64, denominator a power of two up to 64."""
    numerator, denominator = (int(part) for part in text.split("/"))
    if not 1 <= numerator <= 64 or denominator not in (1, 2, 4, 8, 16, 32, 64):
        raise ValueError
    return numerator, denominator


def number(text: str) -> float:
    """A finite number."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError
    return value


def scale(text: str) -> frozenset[int]:
    """The pitch classes of a scale like C:major."""
    return _explained(pitch_classes, text)


def pitch_range(text: str) -> tuple[int, int]:
    """Two notes like C3:C6 as lowest and highest pitch."""
    low, colon, high = text.partition(":")
    if not colon:
        raise argparse.ArgumentTypeError(f"“{text}” is not a range, such as C3:C6")
    lowest, highest = _explained(pitch, low), _explained(pitch, high)
    if lowest > highest:
        raise argparse.ArgumentTypeError(f"{low} lies above {high}")
    return lowest, highest


def _explained(parse: Callable[[str], T], text: str) -> T:
    """What `parse` makes of a value; why it cannot becomes the wrong usage's own words."""
    try:
        return parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def setting(text: str) -> tuple[str, float]:
    """NAME=NUMBER."""
    name, _, value = text.partition("=")
    return name, float(value)


class Problem:
    """Reports a file's error in one sentence and lets a batch go on; a single file's error goes up."""

    def __init__(self, name: str, *, single: bool) -> None:
        self._name, self._single = name, single
        self.happened = False

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.happened = isinstance(error, DeepMusicianError)
        if not self.happened or self._single:
            return False
        print(f"deepmusician: {self._name}: {error}", file=sys.stderr)
        return True


def each_file(
    inputs: list[Path],
    output: Path,
    quiet: bool,
    suffixes: Collection[str] = MIDI_SUFFIXES,
    to: str | None = None,
) -> Iterator[tuple[Path, Path, Problem]]:
    """Pairs of source and target file: one file to a file, or several (or a folder) into a folder, names kept.

    Of a folder, the files that end in one of `suffixes`; what goes into a folder ends in `to`, if that is given.
    """
    sources = [file for given in inputs for file in music_files(given, suffixes)]
    targets = [output / (file.with_suffix(to) if to else file).name for file in sources]
    if len(inputs) == 1 and not inputs[0].is_dir():
        target = targets[0] if output.is_dir() else output
        yield inputs[0], target, Problem(inputs[0].name, single=True)
        return
    if output.exists() and not output.is_dir():
        raise FileError(f"{output.name} is a file; several answers need a folder.")
    twice = [name for name, count in Counter(file.name for file in targets).items() if count > 1]
    if twice:
        raise FileError(f"Several of the files are called {twice[0]}; they need folders of their own.")
    output.mkdir(parents=True, exist_ok=True)
    for place, (source, target) in enumerate(zip(sources, targets, strict=True), 1):
        if shown(quiet):
            print(f"\r{place}/{len(sources)} {source.name}\x1b[K", end="", file=sys.stderr)
        yield source, target, Problem(source.name, single=False)
    if shown(quiet):
        print(file=sys.stderr)


def shown(quiet: bool) -> bool:
    """Whether somebody is there to be shown how far a work has come."""
    return sys.stderr.isatty() and not quiet


def music_files(given: Path, suffixes: Collection[str] = MIDI_SUFFIXES) -> list[Path]:
    """A file itself, or the files of a folder that end in one of `suffixes`, by name."""
    if not given.is_dir():
        return [given]
    return sorted(file for file in given.iterdir() if file.suffix.lower() in suffixes)
