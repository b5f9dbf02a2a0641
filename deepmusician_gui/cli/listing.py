"""`models` and `ports`: what is there."""

from __future__ import annotations

import argparse
import json
from typing import Any

from deepmusician_gui.cli.options import add_verb
from deepmusician_gui.models.registry import ModelEntry, all_models
from deepmusician_gui.playback.devices import list_inputs, list_outputs


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    parser = add_verb(verbs, "models", "List the models and what each can do.", "deepmusician models --json")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=_models)
    parser = add_verb(
        verbs, "ports", "List where notes can be played to and come from.", "deepmusician ports"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=_ports)


def _models(options: argparse.Namespace) -> int:
    rows = [_row(model) for model in all_models()]
    if options.json:
        print(json.dumps(rows, indent=2))
        return 0
    for row in rows:
        size = f"{row['bytes'] / 1e6:.1f} MB" if row["bytes"] else "-"
        print(f"{row['name']:<20}{size:>9}  {', '.join(row['can'])}")
        print(f"{'':<31}{row['problem'] or row['summary']}")
    return 0


def _row(model: ModelEntry) -> dict[str, Any]:
    size = model.weights.stat().st_size if model.weights.exists() else 0
    return {
        "name": model.name,
        "kind": model.kind,
        "summary": model.summary,
        "can": sorted(model.can),
        "honours": sorted(model.honours),
        "bytes": size,
        "card": str(model.card) if model.card.exists() else None,
        "problem": model.problem(),
    }


def _ports(options: argparse.Namespace) -> int:
    outputs, inputs = list_outputs(), list_inputs()
    if options.json:
        rows = [("out", output) for output in outputs] + [("in", each) for each in inputs]
        print(json.dumps([{"direction": way, **port._asdict()} for way, port in rows], indent=2))
        return 0
    if not outputs:
        print("No MIDI port and no built-in synth was found.")
    for output in outputs:
        print(f"out {output.kind:<8} {output.name}")
    for each in inputs:
        print(f"in  {each.kind:<8} {each.name}")
    return 0
