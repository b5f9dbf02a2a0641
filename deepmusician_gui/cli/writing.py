"""`continue`, `fill`, `vary`, `harmonise` and `generate`: new notes from a model, from files to files."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from deepmusician_gui.cli.answering import answer, answer_files, open_model
from deepmusician_gui.cli.controls import add_controls
from deepmusician_gui.cli.options import add_verb, bar_place, number, time_signature
from deepmusician_gui.cli.places import busiest_track, melody_track, span
from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.region import continue_region, harmonise_region, vary_region
from deepmusician_gui.generation.take import Hears, Region, Side
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature, us_per_quarter

BUSIEST = "the pitched one with most notes"


def add_verbs(verbs: Any) -> None:
    """Declare the verbs of this module."""
    _add_continue(verbs)
    _add_fill(verbs)
    _add_vary(verbs)
    _add_harmonise(verbs)
    _add_generate(verbs)


def _add_continue(verbs: Any) -> None:
    parser = add_verb(
        verbs,
        "continue",
        "Write IN's notes followed by new bars.",
        "deepmusician continue tune.mid -o longer.mid --bars 8",
    )
    parser.add_argument("--bars", type=int, default=4, help="how many new bars (default 4)")
    parser.add_argument(
        "--at", type=int, metavar="BAR", help="first new bar, from 1 (default: after the last note's)"
    )
    _add_files(parser, _continue, BUSIEST)


def _add_fill(verbs: Any) -> None:
    parser = add_verb(
        verbs,
        "fill",
        "Write new notes into a span, both sides kept.",
        "deepmusician fill tune.mid -o filled.mid --from 3 --to 5",
    )
    _add_span(parser, required=True)
    _add_files(parser, _fill, BUSIEST)


def _add_vary(verbs: Any) -> None:
    parser = add_verb(
        verbs,
        "vary",
        "Draw a share of the notes anew; the seed also says which.",
        "deepmusician vary tune.mid -o varied.mid --from 3 --to 5 --amount 0.3",
    )
    _add_span(parser, required=False)
    parser.add_argument(
        "--amount", type=number, default=0.5, metavar="SHARE", help="0 to 1: how many of them (default 0.5)"
    )
    _add_files(parser, _vary, BUSIEST)


def _add_harmonise(verbs: Any) -> None:
    parser = add_verb(
        verbs,
        "harmonise",
        "Add parts to a melody, the melody untouched.",
        "deepmusician harmonise tune.mid -o parts.mid --below --new-track",
    )
    side = parser.add_mutually_exclusive_group()
    for name, value in (("--below", Side.BELOW), ("--above", Side.ABOVE)):
        side.add_argument(
            name,
            dest="side",
            action="store_const",
            const=value,
            default=Side.ANYWHERE,
            help=f"parts {value.value} the melody only",
        )
    _add_files(parser, _harmonise, "the first pitched one with notes")


def _add_generate(verbs: Any) -> None:
    parser = add_verb(
        verbs, "generate", "Write music from nothing.", "deepmusician generate -o new.mid --bars 8 --seed 3"
    )
    parser.add_argument("--bars", type=int, default=8, help="how many bars (default 8)")
    parser.add_argument("--time-signature", type=time_signature, default=(4, 4), metavar="4/4")
    parser.add_argument(
        "--tempo", type=number, default=120.0, metavar="BPM", help="quarter notes a minute (default 120)"
    )
    _add_answers(parser, _generate)


def _add_span(parser: argparse.ArgumentParser, *, required: bool) -> None:
    whole = "" if required else " (default: the whole file)"
    for name, dest, meaning in (("--from", "first", "from 1"), ("--to", "last", "excluded")):
        parser.add_argument(
            name,
            dest=dest,
            type=bar_place,
            required=required,
            metavar="BAR[.BEAT]",
            help=f"{meaning}{whole}",
        )


def _add_files(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int], track: str) -> None:
    """What the verbs share that read files; `track` says in words which track is taken if none is named."""
    parser.add_argument("input", nargs="+", type=Path, metavar="IN", help=".mid files or a folder")
    parser.add_argument("--track", type=int, metavar="N", help=f"track to work on, from 1 (default: {track})")
    parser.add_argument(
        "--hears",
        choices=[each.value for each in Hears],
        default=Hears.ALL.value,
        help="what the model is shown: all tracks, or the one alone (default all)",
    )
    _add_answers(parser, run)


def _add_answers(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help=".mid file, or a folder for several"
    )
    parser.add_argument("--new-track", action="store_true", help="put the new notes on a track of their own")
    parser.add_argument("--only-new", action="store_true", help="leave the prompt's notes out of OUT")
    parser.add_argument("--json", action="store_true", help="tell about each take on standard output")
    add_controls(parser)
    parser.set_defaults(run=run)


def _continue(options: argparse.Namespace) -> int:
    at_bar = None if options.at is None else options.at - 1
    if at_bar is not None and at_bar < 0:
        raise PromptError("Bars are counted from 1.")
    return answer_files(
        options,
        lambda score: continue_region(score, busiest_track(score, options.track), options.bars, at_bar),
    )


def _fill(options: argparse.Namespace) -> int:
    return answer_files(
        options,
        lambda score: Region(*span(score, options.first, options.last), busiest_track(score, options.track)),
    )


def _vary(options: argparse.Namespace) -> int:
    def region(score: Score) -> Region:
        start, end = span(score, options.first, options.last)
        return vary_region(
            score, busiest_track(score, options.track), start, end, options.amount, options.seed
        )

    return answer_files(options, region)


def _harmonise(options: argparse.Namespace) -> int:
    return answer_files(
        options, lambda score: harmonise_region(score, melody_track(score, options.track), options.side)
    )


def _generate(options: argparse.Namespace) -> int:
    if not 4 <= options.tempo <= 1000:
        raise PromptError("The tempo must be between 4 and 1000 beats a minute.")
    if options.keep_rhythm:
        raise PromptError("Where nothing stands there is no rhythm to keep.")
    score = replace(
        empty_score(),
        tempo_map=TempoMap([TempoChange(0, us_per_quarter(options.tempo))]),
        metre_map=MetreMap([TimeSignature(0, *options.time_signature)]),
    )
    answer(
        options,
        open_model(options),
        score,
        lambda score: continue_region(score, 0, options.bars),
        options.output,
    )
    return 0
