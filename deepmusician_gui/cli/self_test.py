"""`self-test`: whether an installation holds all that it needs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from deepmusician_gui.cli.options import add_verb
from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback.render import samples
from deepmusician_gui.playback.synth import SAMPLE_RATE
from deepmusician_gui.score.formats import read_score

_HEARD_S = 2.0
_FRAME_BYTES = 4


def add_verbs(verbs: Any) -> None:
    """Declare the verb."""
    parser = add_verb(
        verbs,
        "self-test",
        "Open the window unseen, continue the example, write, draw, play and sound it: does this installation work?",
        "deepmusician self-test",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="keep what is written in this folder"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    tell: Callable[[str], None] = (lambda _: None) if options.quiet else _tell
    with TemporaryDirectory(prefix="deepmusician-") as temporary:
        folder = options.output or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["HOME"] = (
            temporary  # nothing is there that a run before left behind and this one would ask about
        )
        status: int = import_module("deepmusician_gui.ui.self_test").self_test(folder, tell)
        if status == 0:
            _sound(folder / "self-test.mid")
            tell("sound it: done")
        return status


def _tell(sentence: str) -> None:
    print(sentence, flush=True)


def _sound(path: Path) -> None:
    """Raises PlaybackError where the built-in synth does not work, or makes no sound."""
    sound = samples(read_score(path), _HEARD_S)
    if len(sound) < int(_HEARD_S * SAMPLE_RATE) * _FRAME_BYTES or not any(sound):
        raise PlaybackError("The built-in synth makes no sound.")
