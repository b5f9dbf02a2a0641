"""`interpolate`: clips on the way from one file or folder to another."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.answering import open_model
from deepmusician_gui.cli.controls import add_controls, asked_controls
from deepmusician_gui.cli.options import Problem, add_verb, music_files
from deepmusician_gui.errors import FileError, PromptError
from deepmusician_gui.generation.interpolate import SURE, interpolate, pitched_notes
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.score import Score

_MODEL = "conv-vae"


def add_verbs(verbs: Any) -> None:
    """Declare the verb of this module."""
    parser = add_verb(
        verbs,
        "interpolate",
        "Write clips on the way from A to B, one after the other.",
        "deepmusician interpolate calm.mid wild.mid -o between.mid --steps 5; from a composer's pieces to another's: "
        "deepmusician interpolate bach/ chopin/ -o between.mid",
    )
    for name, letter in (("first", "A"), ("second", "B")):
        parser.add_argument(
            name,
            type=Path,
            metavar=letter,
            help=".mid file, or a folder of them for what they have in common",
        )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=".mid file")
    parser.add_argument(
        "--steps", type=int, default=5, help="how many clips, both ends counted (3-16, default 5)"
    )
    parser.add_argument("--json", action="store_true", help="tell about each clip on standard output")
    add_controls(parser, _MODEL)
    parser.set_defaults(run=_interpolate, temperature=SURE)


def _interpolate(options: argparse.Namespace) -> int:
    if options.takes > 1:
        raise PromptError("One way is written at a time; another --seed gives another.")
    model, controls = open_model(options), asked_controls(options)
    first, second = _end(options.first), _end(options.second)
    began = time.perf_counter()
    way = interpolate(model, first, second, options.steps, controls)
    elapsed_ms = round((time.perf_counter() - began) * 1000, 1)
    write_midi(way.score, options.output)
    if way.remark and not options.quiet:
        print(f"deepmusician: {way.remark}", file=sys.stderr)
    if options.json:
        told = {
            "verb": options.verb,
            "in": [str(options.first), str(options.second)],
            "out": str(options.output),
            "model": model.entry.name,
            "milliseconds": elapsed_ms,
            "settings": {n: v for n, v in controls.by_name.items() if n in model.entry.honours},
            "ppq": way.score.ppq,
            "remark": way.remark,
            "clips": [
                {"start": start, "notes": count, "redrawn": i in way.woken}
                for i, (start, count) in enumerate(zip(way.starts, way.counts, strict=True))
            ],
        }
        print(json.dumps(told))
    return 0


def _end(path: Path) -> list[Score]:
    """The scores of one end; files of a folder that cannot be read are told."""
    scores = []
    for file in music_files(path):
        with Problem(file.name, single=not path.is_dir()):
            score = read_midi(file)
            pitched_notes(score)
            scores.append(score)
    if not scores:
        raise FileError(f"There is no MIDI file with pitched notes in {path.name}.")
    return scores
