"""`train --search`: many short trainings, a table of them, and the best one's weights."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from typing import Any

from deepmusician_gui.errors import ModelError
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.search import Trial, by_nats, search, trials_in
from deepmusician_gui.training.trainer import TrainStep


def run_search(
    options: argparse.Namespace, settings: dict[str, Any], tell: Callable[[TrainStep, str], None]
) -> int:
    """Prints the table of all trials, the best one first, and how to train on with its settings.

    `tell` says how far a training is, beginning with which one it is.
    """
    if options.start or options.devices != 1 or options.nodes != 1 or "WORLD_SIZE" in os.environ:
        raise ModelError(
            "A search begins from nothing and trains on one device; run several in several folders."
        )
    folder = options.folder or options.output.with_suffix(".run")
    events: Iterator[TrainStep | Trial] = search(
        options.model,
        Corpus(options.data),
        folder,
        options.output,
        options.search,
        settings=settings,
        workers=options.workers,
    )
    number = len(trials_in(folder)) + 1
    for event in events:
        if isinstance(event, Trial):
            number = event.number + 1
        else:
            tell(event, f"trial {number} of {options.search}  ")
    trials = sorted(trials_in(folder), key=by_nats)
    best = {name: value for name, value in settings.items() if name not in ("steps", "precision")}
    found = " ".join(f"{name}={value:.4g}" for name, value in (best | trials[0].settings).items())
    print(_table(trials))
    print(f"\ndeepmusician train --model {options.model} --data {options.data} -o ... --config {found}")
    return 0


def _table(trials: list[Trial]) -> str:
    """A row for each trial, a column for each setting that was searched for."""
    names = list(dict.fromkeys(name for trial in trials for name in trial.settings))
    rows = [["trial", "nats", *names, "minutes"]]
    for trial in trials:
        nats = "broke down" if trial.nats is None else f"{trial.nats:.3f}"
        values = (f"{trial.settings[name]:.4g}" if name in trial.settings else "" for name in names)
        rows.append([str(trial.number), nats, *values, f"{trial.elapsed_s / 60:.1f}"])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(lines)
