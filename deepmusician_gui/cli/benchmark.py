"""`benchmark`: trains and tests on the published splits of polyphonic music modelling."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import add_verb

ARCHIVE = "boulanger_lewandowski_pianorolls.zip"


def add_verbs(verbs: Any) -> None:
    """Declare the verb of this module."""
    parser = add_verb(
        verbs,
        "benchmark",
        "Train and test on published splits; prints nats per frame.",
        "deepmusician benchmark jsb piano-midi",
    )
    parser.add_argument("sets", nargs="+", metavar="SET", help="jsb, nottingham, musedata or piano-midi")
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(ARCHIVE),
        metavar="ZIP",
        help=f"the rolls as .mat files (default {ARCHIVE})",
    )
    parser.add_argument(
        "--run",
        dest="folder",
        type=Path,
        default=Path("runs"),
        metavar="DIR",
        help="checkpoints and logs, resumed if there (default runs)",
    )
    parser.add_argument("--steps", type=int, help="optimiser steps of a network instead of the recipe's")
    parser.add_argument("--members", type=int, help="networks in the mixture instead of the recipe's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="as JSON, a line for each set")
    parser.set_defaults(run=_benchmark)


def _benchmark(options: argparse.Namespace) -> int:
    for name in options.sets:
        result = _measure(name, options)
        if options.json:
            print(json.dumps({"set": name} | asdict(result)), flush=True)
        else:
            networks = f"{len(result.test_alone)} x {result.parameters / 1e6:.1f} M parameters"
            print(
                f"{name}: {result.test:.3f} nats per frame on test, {result.valid:.3f} on validation ({networks}, "
                f"{result.elapsed_s / 60:.0f} min)",
                flush=True,
            )
    return 0


def _measure(name: str, options: argparse.Namespace) -> Any:
    """Run one set's benchmark to its end, the steps shown on standard error."""
    benchmark = import_module("deepmusician_gui.training.benchmark")
    folder = options.folder / name
    events = benchmark.run_benchmark(
        name, options.data, folder, steps=options.steps, members=options.members, seed=options.seed
    )
    event = None
    for event in events:
        if not options.quiet and isinstance(event, benchmark.TrainStep):
            _show(name, event)
    return event


def _show(name: str, event: Any) -> None:
    on_terminal = sys.stderr.isatty()
    line = f"{name}: step {event.step}  loss {event.loss:.3f}  {event.left_s / 60:.0f} min left"
    if event.valid is not None:
        line += f"  valid {event.valid:.3f}"
    if on_terminal:
        print(f"\r{line}\x1b[K", end="" if event.valid is None else "\n", file=sys.stderr, flush=True)
    elif event.valid is not None:
        print(line, file=sys.stderr, flush=True)
