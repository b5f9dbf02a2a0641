"""`continue`, `fill` and `generate`: new notes from a model, from files to files."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.options import add_verb, bar_place, each_file, time_signature
from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.prompt import PERCUSSION_CHANNEL
from deepmusician_gui.generation.region import accept, continue_region
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.score import Score, Track, empty_score
from deepmusician_gui.score.timing import (
    MetreMap,
    Position,
    TempoChange,
    TempoMap,
    TimeSignature,
    us_per_quarter,
)


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    parser = add_verb(
        verbs,
        "continue",
        "Write IN's notes followed by new bars.",
        "deepmusician continue tune.mid -o longer.mid --bars 8",
    )
    parser.add_argument("input", nargs="+", type=Path, metavar="IN", help=".mid files or a folder")
    parser.add_argument("--bars", type=int, default=4, help="how many new bars (default 4)")
    parser.add_argument(
        "--at", type=int, metavar="BAR", help="first new bar, from 1 (default: after the last note's)"
    )
    _add_common(parser, _continue)

    parser = add_verb(
        verbs,
        "fill",
        "Write new notes into a span, both sides kept.",
        "deepmusician fill tune.mid -o filled.mid --from 3 --to 5",
    )
    parser.add_argument("input", nargs="+", type=Path, metavar="IN", help=".mid files or a folder")
    parser.add_argument(
        "--from", dest="first", type=bar_place, required=True, metavar="BAR[.BEAT]", help="from 1"
    )
    parser.add_argument(
        "--to", dest="last", type=bar_place, required=True, metavar="BAR[.BEAT]", help="excluded"
    )
    _add_common(parser, _fill)

    parser = add_verb(
        verbs, "generate", "Write music from nothing.", "deepmusician generate -o new.mid --bars 8 --seed 3"
    )
    parser.add_argument("--bars", type=int, default=8, help="how many bars (default 8)")
    parser.add_argument("--time-signature", type=time_signature, default=(4, 4), metavar="4/4")
    parser.add_argument("--tempo", type=float, default=120.0, metavar="BPM", help="quarter notes a minute")
    _add_common(parser, _generate)


def _add_common(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help=".mid file, or a folder for several"
    )
    parser.add_argument(
        "--model", default=DEFAULT_MODEL, help=f"default {DEFAULT_MODEL}; see deepmusician models"
    )
    parser.add_argument("--seed", type=int, default=0, help="same seed, same notes (default 0)")
    parser.add_argument("--temperature", type=float, default=1.0, help="below 1 surer, above 1 bolder")
    parser.add_argument(
        "--threshold", type=float, default=0.5, help="0 sparser to 1 denser; 0.5 as dense as the prompt"
    )
    parser.add_argument(
        "--track", type=int, help="track to write on, from 1 (default: the one with most notes)"
    )
    parser.add_argument("--new-track", action="store_true", help="put the new notes on a track of their own")
    parser.add_argument("--only-new", action="store_true", help="leave the prompt's notes out of OUT")
    parser.add_argument("--json", action="store_true", help="tell about each answer on standard output")
    parser.set_defaults(run=run)


def _continue(options: argparse.Namespace) -> int:
    at_bar = None if options.at is None else options.at - 1
    if at_bar is not None and at_bar < 0:
        raise PromptError("Bars are counted from 1.")
    return _answer_files(options, lambda score, track: continue_region(score, track, options.bars, at_bar))


def _fill(options: argparse.Namespace) -> int:
    def region(score: Score, track: int) -> Region:
        start, end = (
            score.metre_map.tick(Position(bar, beat, 0)) for bar, beat in (options.first, options.last)
        )
        if start >= end:
            raise PromptError("The span is empty: --to must come after --from.")
        return Region(start, end, track)

    return _answer_files(options, region)


def _generate(options: argparse.Namespace) -> int:
    if not 4 <= options.tempo <= 1000:
        raise PromptError("The tempo must be between 4 and 1000 beats a minute.")
    score = replace(
        empty_score(),
        tempo_map=TempoMap([TempoChange(0, us_per_quarter(options.tempo))]),
        metre_map=MetreMap([TimeSignature(0, *options.time_signature)]),
    )
    model = load_model(options.model)
    _answer(
        options,
        model,
        score,
        lambda score, track: continue_region(score, track, options.bars),
        options.output,
    )
    return 0


def _answer_files(options: argparse.Namespace, region: Callable[[Score, int], Region]) -> int:
    model = load_model(options.model)
    failed = 0
    for source, target, problem in each_file(options.input, options.output, options.quiet):
        with problem:
            _answer(options, model, read_midi(source), region, target, source)
        failed += problem.happened
    return 1 if failed else 0


def _answer(
    options: argparse.Namespace,
    model: LoadedModel,
    score: Score,
    region: Callable[[Score, int], Region],
    target: Path,
    source: Path | None = None,
) -> None:
    """Ask for one answer and write it."""
    if options.verb not in model.entry.can:
        raise PromptError(f"{model.entry.name} cannot {options.verb}; gru can.")
    asked = region(score, _track(score, options.track))
    controls = Controls(options.seed, options.temperature, options.threshold)
    began = time.perf_counter()
    take = last(generate(model, score, asked, controls))
    ms = (time.perf_counter() - began) * 1000
    write_midi(_result(score, asked, take, new_track=options.new_track, only_new=options.only_new), target)
    if options.json:
        told: dict[str, object] = {
            "in": str(source) if source else None,
            "out": str(target),
            "model": model.entry.name,
        }
        told |= {"seed": take.seed, "temperature": controls.temperature, "threshold": controls.threshold}
        print(json.dumps(told | {"notes": len(take.notes), "ms": round(ms, 1), "remark": take.remark}))
    elif take.remark and not options.quiet:
        print(f"{target.name}: {take.remark}", file=sys.stderr)


def last(progress: Iterator[TakeProgress]) -> TakeProgress:
    """The finished take."""
    *_, take = progress
    return take


def _track(score: Score, wanted: int | None) -> int:
    """Index of the track to write on: the one asked for, else the pitched one with most notes."""
    if wanted is not None:
        if not 1 <= wanted <= len(score.tracks):
            raise PromptError(f"There is no track {wanted}; the file has {len(score.tracks)}.")
        return wanted - 1
    pitched = [i for i, track in enumerate(score.tracks) if track.channel != PERCUSSION_CHANNEL]
    if not pitched:
        raise PromptError("There are only drums in this file; the models write pitched notes only.")
    counts = dict.fromkeys(pitched, 0)
    for note in score.notes:
        if note.track in counts:
            counts[note.track] += 1
    return max(pitched, key=lambda i: (counts[i], -i))


def _result(score: Score, region: Region, take: TakeProgress, *, new_track: bool, only_new: bool) -> Score:
    """The score to write: the prompt with the answer in its place."""
    if only_new:
        return replace(score, notes=take.notes)
    if not new_track:
        return score.apply(accept(score, region, take.notes))
    like = score.tracks[region.track]
    added = Track("Deep Musician", like.channel, like.program, len(score.tracks))
    notes = tuple(note._replace(track=len(score.tracks)) for note in take.notes)
    return replace(score, tracks=(*score.tracks, added), notes=(*score.notes, *notes))
