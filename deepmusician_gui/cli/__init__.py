"""The command line: everything the window does with music, without the window."""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from deepmusician_gui.errors import DeepMusicianError

_VERBS = {
    "continue": "writing",
    "fill": "writing",
    "vary": "writing",
    "harmonise": "writing",
    "generate": "writing",
    "interpolate": "interpolating",
    "models": "listing",
    "ports": "listing",
    "play": "files",
    "convert": "files",
    "prepare": "learning",
    "train": "learning",
    "learn": "lessons",
    "evaluate": "learning",
    "likelihood": "judging",
    "benchmark": "benchmark",
    "stimuli": "stimuli",
    "self-test": "self_test",
}


_TRAINING_PACKAGES = ("lightning_fabric", "scipy", "sklearn")  # the extra "train" of the distribution


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 done, 1 with one sentence on standard error, 2 wrong usage."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # products this small only get slower when shared out
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in _VERBS and not words[0].startswith("-")):
        return _open_window(words)
    parser = _parser(words[0])
    options = parser.parse_args(words)
    status: int
    try:
        status = options.run(options)
    except DeepMusicianError as error:
        if options.debug:
            raise
        print(f"deepmusician: {error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in _TRAINING_PACKAGES:
            raise
        print(
            "deepmusician: This needs what training does: pip install 'deepmusician[train]'.", file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _open_window(words: list[str]) -> int:
    """The bare call: a window, on a file if one is named. Qt is loaded only here."""
    parser = argparse.ArgumentParser("deepmusician", description="Open the piano roll.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a .mid file to open")
    options = parser.parse_args(words)
    gc.disable()  # nothing that is loaded on the way to the window is garbage; once it stands, it sees to that itself
    python_import = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = (
        python_import  # that of Qt's binding looks for switches in the source text of every module
    )
    status: int = import_module("deepmusician_gui.ui.app").run(options.file)
    return status


def _parser(verb: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "deepmusician",
        description="A piano-roll composer that thinks along. Without a command it opens the window, on FILE if named.",
        epilog="Each command explains itself: deepmusician continue --help",
    )
    verbs = parser.add_subparsers(metavar="COMMAND", required=True)
    # one verb's module is loaded to run it, all of them to list them
    for module in {_VERBS[verb]} if verb in _VERBS else dict.fromkeys(_VERBS.values()):
        import_module(f"deepmusician_gui.cli.{module}").add_verbs(verbs)
    return parser
