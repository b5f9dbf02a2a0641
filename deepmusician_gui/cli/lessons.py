"""`learn`: a model of one's own from a folder of music. The window has this command run beside it."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deepmusician_gui.cli.lesson_orders import Orders
from deepmusician_gui.cli.options import add_verb, setting
from deepmusician_gui.errors import DeepMusicianError, FileError, ModelError
from deepmusician_gui.models.registry import DEFAULT_MODEL, entry
from deepmusician_gui.training.lesson import Lesson, check_music, close_lesson, open_lesson

if TYPE_CHECKING:
    from deepmusician_gui.training.gentle import Apprentice

_SAMPLE_EVERY_S = 90.0
Tell = Callable[..., None]
"""(kind, **what) tells one thing that happened."""


def add_verbs(verbs: Any) -> None:
    """Declare the verb of this module."""
    parser = add_verb(
        verbs,
        "learn",
        "Teach a model a style from a folder of MIDI files. The same command goes on with what broke off.",
        "deepmusician learn mozart/ --name Mozart; then: deepmusician continue tune.mid -o out.mid "
        "--model gru-mozart",
    )
    parser.add_argument("music", nargs="+", type=Path, metavar="DIR", help="folders with .mid and .zip files")
    parser.add_argument("--name", required=True, help="of the style; the model is called MODEL-NAME")
    parser.add_argument("--model", default=DEFAULT_MODEL, help=f"which one learns (default {DEFAULT_MODEL})")
    begins = parser.add_mutually_exclusive_group()
    begins.add_argument(
        "--from", dest="start", metavar="NAME", help="whose weights to begin with (default: those of MODEL)"
    )
    begins.add_argument("--from-scratch", action="store_true", help="begin with nothing")
    parser.add_argument(
        "--config", nargs="+", type=setting, default=[], metavar="NAME=NUMBER", help="as those of train"
    )
    parser.add_argument(
        "--background",
        action="store_true",
        help="one core, lowest priority, a JSON line for all that happens, and orders, pause or finish, line by line "
        "from standard input, whose end is a pause",
    )
    parser.set_defaults(run=_learn)


def _learn(options: argparse.Namespace) -> int:
    start = "" if options.from_scratch else options.start or options.model
    music = tuple(str(folder.absolute()) for folder in options.music)
    lesson = Lesson(options.name, options.model, music, start, dict(options.config))
    if not options.background:
        run(lesson, _as_text, Orders())
        return 0
    _stand_back()
    orders = Orders.of_standard_input()
    _tell_warnings()
    try:
        run(lesson, _as_json, orders)
    except DeepMusicianError as error:
        _as_json("failed", sentence=str(error))
        return 1
    return 0


def run(lesson: Lesson, tell: Tell, orders: Orders) -> None:
    """The whole way, or what is left of it: read the music, learn, and keep what came out."""
    began = entry(lesson.start or lesson.model)
    if (began.recipe or began.name) != lesson.model:
        raise ModelError(f"{lesson.model} cannot begin with the weights of {began.name}.")
    if lesson.start and (problem := began.problem()):
        raise ModelError(problem)
    open_lesson(lesson)
    if not _read(lesson, tell, orders):
        tell("paused")
        return
    gentle = import_module("deepmusician_gui.training.gentle")
    apprentice: Apprentice = gentle.Apprentice(lesson)
    tell("begun", cluster=gentle.cluster_command(lesson))
    if _train(lesson, apprentice, tell, orders):
        import_module("deepmusician_gui.cli.lesson_end").keep(lesson, apprentice)
        close_lesson(lesson)
        tell("done", name=lesson.name, title=lesson.full_title)
    else:
        tell("paused")


def _read(lesson: Lesson, tell: Tell, orders: Orders) -> bool:
    """Prepare the music; False if it was told to pause. Raises FileError if there is not enough of it."""
    corpus = import_module("deepmusician_gui.training.corpus")
    for folder in map(Path, lesson.music):
        if not folder.is_dir():
            raise FileError(f"There is no folder {folder}.")
    found = []
    sources = corpus.find_sources(map(Path, lesson.music), None)
    for done in corpus.build_corpus(sources, lesson.corpus, 1):
        found.append((done.name, done.notes, done.problem))
        tell("read", name=done.name, notes=done.notes, problem=done.problem)
        if orders.is_paused:
            return False
    check_music(found, lesson.music)
    corpus.hold_out(lesson.corpus)
    return True


def _train(lesson: Lesson, apprentice: Apprentice, tell: Tell, orders: Orders) -> bool:
    """All steps that are left, with a sample now and then; False if it was told to pause."""
    samples = import_module("deepmusician_gui.cli.lesson_samples")
    latest, of_data = -_SAMPLE_EVERY_S, samples.density_of(apprentice.corpus)
    with closing(apprentice.steps()) as steps:
        for step in steps:
            tell("step", **asdict(step))
            if orders.is_paused or orders.is_finished:
                break
            if time.monotonic() - latest >= _SAMPLE_EVERY_S:
                with suppress(DeepMusicianError):  # what it cannot write yet it may write later
                    tell("sample", **samples.write(lesson, apprentice, step.step, of_data))
                latest = time.monotonic()
    return not orders.is_paused


def _stand_back() -> None:
    """Leave the machine to the window and to playback."""
    import torch

    torch.set_num_threads(1)
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(19)


def _tell_warnings() -> None:
    """What the trainer logs as a warning is told like everything else."""

    class Teller(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            _as_json("said", sentence=record.getMessage())

    logging.getLogger("deepmusician_gui").addHandler(Teller(logging.WARNING))


def _as_json(kind: str, **what: Any) -> None:
    with suppress(BrokenPipeError):  # whoever listened is gone; the end of standard input says so too
        print(json.dumps({"kind": kind, "at": datetime.now(UTC).isoformat(), **what}), flush=True)


def _as_text(kind: str, **what: Any) -> None:
    if kind == "read" and what["problem"]:
        print(f"deepmusician: {what['problem']}", file=sys.stderr)
    elif kind == "step" and (what["valid"] is not None or sys.stderr.isatty()):
        valid = "" if what["valid"] is None else f"  held out {what['valid']:.4f}\x1b[K\n"
        line = f"\rstep {what['step']}  loss {what['loss']:.3f}  {what['left_s'] / 60:.0f} min left{valid}"
        print(line, end="\x1b[K", file=sys.stderr)
    elif kind == "sample":
        print(f"\r{what['file']}: {what['density']:.2f} keys sounding\x1b[K", file=sys.stderr)
    elif kind == "done":
        print(f"{what['title']} is there: --model {what['name']}")
