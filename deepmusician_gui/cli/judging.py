"""`likelihood`: what a model thinks of finished music."""

from __future__ import annotations

import argparse
import json
from importlib import import_module
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import Problem, add_verb
from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.score.midi_file import read_midi


def add_verbs(verbs: Any) -> None:
    """Declare the verb of this module."""
    parser = add_verb(
        verbs,
        "likelihood",
        "Tell how likely a model finds a piece, in nats: the fewer, the less it is surprised.",
        "deepmusician likelihood tune.mid --json",
    )
    parser.add_argument("input", nargs="+", type=Path, metavar="IN", help=".mid files")
    parser.add_argument("--model", default=DEFAULT_MODEL, help=f"default: {DEFAULT_MODEL}")
    parser.add_argument("--json", action="store_true", help="as JSON, a line for each file")
    parser.set_defaults(run=_likelihood)


def _likelihood(options: argparse.Namespace) -> int:
    model = load_model(options.model)
    if model.entry.kind != "gru":
        raise ModelError(
            f"{model.entry.name} cannot tell a struck key from a held one, so it has no likelihood of notes."
        )
    failed = 0
    for path in options.input:
        problem = Problem(path.name, single=len(options.input) == 1)
        with problem:
            _tell(path, model, as_json=options.json)
        failed += problem.happened
    return 1 if failed else 0


def _tell(path: Path, model: LoadedModel, *, as_json: bool) -> None:
    score = read_midi(path)
    listener = import_module("deepmusician_gui.generation.listener").Listener(model.network)
    *_, found = listener.listen(score.pitched_notes, score.metre_map, score.ppq)
    if as_json:
        figures = {
            name: getattr(found, name) for name in ("steps", "notes", "nats_per_step", "nats_per_note")
        }
        told = {"in": str(path), "model": model.entry.name, "nats": float(found.nats.sum())}
        print(json.dumps(told | figures | {"steps_per_beat": found.grid.steps_per_beat}))
        return
    print(
        f"{path.name}: {found.nats_per_step:.3f} nats per time step, {found.nats_per_note:.3f} per note "
        f"({found.notes:,} notes, {found.steps:,} steps, {found.grid.steps_per_beat} to a beat)"
    )
