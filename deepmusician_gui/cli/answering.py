"""From a score and a region to files: asks the model, puts its takes where they belong, tells about them."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.controls import asked_controls, unheard
from deepmusician_gui.cli.options import each_file, shown
from deepmusician_gui.errors import ModelError, PromptError
from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import accept
from deepmusician_gui.generation.take import Hears, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel, all_models, entry, load_model
from deepmusician_gui.representation.piano_roll import GRIDS
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.score import Score, Track

MOST_BEATS = 1024  # quarter notes; what takes minutes is better asked for in parts

WhereTo = Callable[[Score], Region]
"""Where in a score a verb writes. Raises PromptError if it has no place there."""


def answer_files(options: argparse.Namespace, where: WhereTo) -> int:
    """Answer each input file; a bad one in a batch is told and the rest go on. Returns the exit status."""
    model = open_model(options)

    def heard(score: Score) -> Region:
        return replace(where(score), hears=Hears(options.hears))

    failed = 0
    for source, target, problem in each_file(options.input, options.output, options.quiet):
        with problem:
            answer(options, model, read_midi(source), heard, target, source)
        failed += problem.happened
    return 1 if failed else 0


def open_model(options: argparse.Namespace) -> LoadedModel:
    """The model asked for; what was asked of it in vain is told. Raises ModelError if it lacks the verb."""
    model = entry(options.model)
    if options.verb not in model.can:
        able = " or ".join(other.name for other in all_models() if options.verb in other.can)
        raise ModelError(f"{model.name} cannot {options.verb}; {able} can.")
    controls = asked_controls(options)
    loaded = load_model(options.model)
    in_vain = unheard(model, controls, options.takes)
    if in_vain and not options.quiet:
        print(f"deepmusician: {in_vain}", file=sys.stderr)
    return loaded


def answer(
    options: argparse.Namespace,
    model: LoadedModel,
    score: Score,
    where: WhereTo,
    target: Path,
    source: Path | None = None,
) -> None:
    """Ask for the takes and write a file for each."""
    region = where(score)
    _check(score, region)
    began = time.perf_counter()
    progress = generate_takes(model, score, region, asked_controls(options), options.takes)
    takes = _finished(progress, region, f"{target.name} " if shown(options.quiet) else "")
    elapsed_ms = round((time.perf_counter() - began) * 1000, 1)
    for number, take in enumerate(takes, 1):
        path = target if len(takes) == 1 else target.with_stem(f"{target.stem}-{number}")
        result = _result(score, region, take, new_track=options.new_track, only_new=options.only_new)
        write_midi(result, path)
        if options.json:
            told = {"in": str(source) if source else None, "out": str(path), "milliseconds": elapsed_ms}
            print(json.dumps(told | _told(options, model, score.ppq, region, take)))
        elif take.remark and not options.quiet:
            print(f"{path.name}: {take.remark}", file=sys.stderr)


def _check(score: Score, region: Region) -> None:
    if score.ppq < max(GRIDS):
        raise PromptError(f"{score.ppq} ticks to a quarter note are too few to write in.")
    beats = (region.end - region.start) // score.ppq
    if beats > MOST_BEATS:
        raise PromptError(f"{beats} beats are too many to write at once; {MOST_BEATS} is the most.")


def _finished(
    progress: Iterator[tuple[TakeProgress, ...]], region: Region, name: str
) -> tuple[TakeProgress, ...]:
    """The takes when they are done; how far they are is shown meanwhile, beside a `name` unless it is ""."""
    takes: tuple[TakeProgress, ...] = ()
    for takes in progress:
        if name:
            share = min(take.written_to - region.start for take in takes) / (region.end - region.start)
            print(f"\r{name}{share:.0%}\x1b[K", end="", file=sys.stderr)
    if name:
        print("\r\x1b[K", end="", file=sys.stderr)
    return takes


def _told(
    options: argparse.Namespace, model: LoadedModel, ppq: int, region: Region, take: TakeProgress
) -> dict[str, Any]:
    """What JSON says of a take.

    The seed of its settings, asked for alone, gives it again (but `vary` chooses for all takes at once which notes
    go); "seed" itself is later by each redraw.
    """
    asked = replace(asked_controls(options), seed=take.seed - take.redraws).by_name
    struck = zip(take.notes, take.chances, strict=True)
    return {
        "verb": options.verb,
        "model": model.entry.name,
        "seed": take.seed,
        "redraws": take.redraws,
        "remark": take.remark,
        "settings": {name: value for name, value in asked.items() if name in model.entry.honours},
        "ppq": ppq,
        "region": [region.start, region.end],
        "notes": len(take.notes),
        "probabilities": [
            {"onset": note.onset, "pitch": note.pitch, "probability": round(chance, 6)}
            for note, chance in struck
        ],
    }


def _result(score: Score, region: Region, take: TakeProgress, *, new_track: bool, only_new: bool) -> Score:
    """The score to write: the prompt with the answer in the place of what it replaces."""
    notes = take.notes
    if new_track:
        like, number = score.tracks[region.track], len(score.tracks)
        added = Track("Deep Musician", like.channel, like.program, number)
        score = replace(score, tracks=(*score.tracks, added))
        notes = tuple(note._replace(track=number) for note in notes)
    return replace(score, notes=notes) if only_new else score.apply(accept(score, region, notes))
