"""`prepare`, `train` and `evaluate`: from MIDI files to weights and to the figures in their cards."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import add_verb, setting
from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.registry import entry


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    parser = add_verb(
        verbs,
        "prepare",
        "Read MIDI files into a corpus to train on.",
        "deepmusician prepare midi/ -o corpus/",
    )
    parser.add_argument("input", nargs="+", type=Path, metavar="DIR", help="folders with .mid and .zip files")
    parser.add_argument("--splits", type=Path, metavar="CSV", help="set, file, split of each file to take")
    parser.add_argument("--jobs", type=int, help="processes (default: one a core)")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="CORPUS", help="folder to write, or to go on with"
    )
    parser.set_defaults(run=_prepare)

    parser = add_verb(
        verbs,
        "train",
        "Train a model, or train it further. The same command goes on with a training that broke off.",
        "deepmusician train --model gru --data corpus/ -o gru.safetensors; with two GPUs on each of four machines: "
        "torchrun --nnodes 4 --nproc-per-node 2 ... -m deepmusician_gui train ...",
    )
    parser.add_argument("--model", required=True, help="its recipe's name")
    parser.add_argument("--data", type=Path, required=True, metavar="CORPUS", help="written by prepare")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="WEIGHTS", help=".safetensors file"
    )
    parser.add_argument(
        "--from",
        dest="start",
        metavar="NAME|WEIGHTS",
        help="begin with those of a model or a file, instead of from nothing",
    )
    parser.add_argument(
        "--checkpoints",
        "--run",  # which torchrun takes for its own
        dest="folder",
        type=Path,
        metavar="DIR",
        help="checkpoints and log; resumed if there (default: as WEIGHTS, but .run)",
    )
    parser.add_argument("--steps", type=int, help="optimiser steps instead of the recipe's")
    parser.add_argument(
        "--config",
        nargs="+",
        type=setting,
        default=[],
        metavar="NAME=NUMBER",
        help="of the network or its training, as batch=64 learning_rate=0.001 alpha=0.75",
    )
    parser.add_argument(
        "--search",
        type=int,
        metavar="N",
        help="N short trainings instead, each with other settings, to find good ones (gru, gru-classic); "
        "WEIGHTS become the best one's, --config holds for all",
    )
    parser.add_argument(
        "--precision", choices=("32-true", "bf16-mixed"), help="of the arithmetic, instead of the recipe's"
    )
    parser.add_argument("--devices", type=int, default=1, help="GPUs, or processes without one, on each node")
    parser.add_argument(
        "--nodes", type=int, default=1, help="machines; where torchrun starts it, that knows both"
    )
    parser.add_argument("--workers", type=int, help="processes that make batches (default: as many as help)")
    parser.set_defaults(run=_train)

    parser = add_verb(
        verbs,
        "evaluate",
        "Measure a model on the test split, or several side by side.",
        "deepmusician evaluate --model gru --data corpus/; all of them, over several days if need be: "
        "deepmusician evaluate --model all --data corpus/ --keep measured/",
    )
    parser.add_argument(
        "--model",
        nargs="+",
        required=True,
        metavar="NAME",
        help="one for all that can be said of it; several, or all, for one table",
    )
    parser.add_argument("--data", type=Path, required=True, metavar="CORPUS", help="written by prepare")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="instead of the shipped ones")
    parser.add_argument("--places", type=int, default=200, help="how many prompts and windows (default 200)")
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="DIR",
        help="for the table: what is measured stays here, and is not measured again",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=_evaluate)


def _prepare(options: argparse.Namespace) -> int:
    corpus = import_module("deepmusician_gui.training.corpus")
    if missing := next((folder for folder in options.input if not folder.is_dir()), None):
        raise FileError(f"There is no folder {missing}.")
    files = notes = skipped = 0
    sources = corpus.find_sources(options.input, options.splits)
    for done in corpus.build_corpus(sources, options.output, options.jobs):
        files, notes, skipped = files + 1, notes + done.notes, skipped + bool(done.problem)
        if done.problem:
            print(f"deepmusician: {done.problem}", file=sys.stderr)
        _status(options, f"{files} files, {notes:,} notes")
    if files == skipped:
        raise FileError(f"There is no MIDI file to prepare in {', '.join(map(str, options.input))}.")
    print(f"{files - skipped} files with {notes:,} notes; {skipped} skipped.")
    return 0


def _train(options: argparse.Namespace) -> int:
    named = ("steps", options.steps), ("precision", options.precision)
    settings = dict(options.config) | {name: value for name, value in named if value is not None}
    if options.search is not None:
        searching = import_module("deepmusician_gui.cli.searching")
        return int(searching.run_search(options, settings, partial(_tell_step, options)))
    recipes = import_module("deepmusician_gui.training.recipes")
    corpus = import_module("deepmusician_gui.training.corpus").Corpus(options.data)
    steps: Iterator[Any] = recipes.train_model(
        options.model,
        corpus,
        options.folder or options.output.with_suffix(".run"),
        options.output,
        start=_weights(options.start),
        settings=settings,
        devices=options.devices,
        nodes=options.nodes,
        workers=options.workers,
    )
    for event in steps:
        _tell_step(options, event)
    return 0


def _tell_step(options: argparse.Namespace, event: Any, which: str = "") -> None:
    line = (
        f"{which}step {event.step}  loss {event.loss:.3f}  {event.steps_per_s:,.0f} time steps a second  "
        f"{event.left_s / 60:.0f} min left"
    )
    if event.valid is None:
        _status(options, line)
    elif not options.quiet:
        print(f"\r{line}  valid {event.valid:.4f}\x1b[K", file=sys.stderr)


def _weights(name: str | None) -> Path | None:
    """The file of weights that a model's name or a path stands for. Raises ModelError for a name of none."""
    if name is None or Path(name).suffix:
        return Path(name) if name else None
    return entry(name).weights


def _evaluate(options: argparse.Namespace) -> int:
    evaluation = import_module("deepmusician_gui.cli.evaluation")
    names, told = options.model, partial(_status, options)
    is_one = len(names) == 1 and names != ["all"] and not options.keep
    if is_one:
        rows = evaluation.evaluate(names[0], options.data, options.places, options.weights, told)
    else:
        if options.weights:
            raise ModelError("Other weights can be measured of one model at a time.")
        names = evaluation.installed() if names == ["all"] else names
        rows = evaluation.compare(names, options.data, options.places, options.keep, told)
    as_text = evaluation.as_tables if is_one else evaluation.as_table
    print(json.dumps(evaluation.as_json(rows), indent=2) if options.json else as_text(rows))
    return 0


def _status(options: argparse.Namespace, line: str) -> None:
    if sys.stderr.isatty() and not options.quiet:
        print(f"\r{line}\x1b[K", end="", file=sys.stderr)
