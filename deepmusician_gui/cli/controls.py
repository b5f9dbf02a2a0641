"""How an answer is drawn: the options of every command that writes, and the controls they come to."""

from __future__ import annotations

import argparse

from deepmusician_gui.cli.options import number, pitch_range, scale
from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import DEFAULT_MODEL, ModelEntry
from deepmusician_gui.representation.piano_roll import GRIDS
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST

_DEFAULT = Controls()


def add_controls(parser: argparse.ArgumentParser, model: str = DEFAULT_MODEL) -> None:
    """Declare the options of a command that writes, by `model` unless told otherwise; those of its files aside."""
    add = parser.add_argument_group("how to write").add_argument
    add("--model", default=model, help=f"default {model}; see deepmusician models")
    add("--seed", type=int, default=_DEFAULT.seed, help="same seed, same notes (default 0)")
    add("--takes", type=int, default=1, metavar="N", help="so many answers, OUT-1, OUT-2 and so on")
    add("--temperature", type=number, default=_DEFAULT.temperature, help="below 1 surer, above 1 bolder")
    add(
        "--rhythm-temperature",
        type=number,
        metavar="T",
        help="the same for when notes begin and how long they last (default: --temperature where notes are written "
        "one by one, 1 where frames are)",
    )
    add(
        "--threshold",
        type=number,
        default=_DEFAULT.threshold,
        help="0 sparser to 1 denser; 0.5 as dense as the prompt",
    )
    add("--top-k", type=int, default=_DEFAULT.top_k, metavar="K", help="strike the K likeliest keys only")
    add(
        "--top-p",
        type=number,
        default=_DEFAULT.top_p,
        metavar="P",
        help="strike only the likeliest keys that together have a share P, 0 to 1, of the chance",
    )
    add("--scale", type=scale, default=_DEFAULT.scale, metavar="C:major", help="strike keys of a scale only")
    add(
        "--range",
        type=pitch_range,
        default=(_DEFAULT.lowest, _DEFAULT.highest),
        metavar="C3:C6",
        help="strike keys from one note to another only",
    )
    add(
        "--polyphony",
        type=int,
        default=_DEFAULT.polyphony,
        metavar="N",
        help="at most N keys at once, kept ones counted",
    )
    add("--keep-rhythm", action="store_true", help="strike when the old notes, or those before, were struck")
    add(
        "--grid",
        type=int,
        choices=sorted(GRIDS),
        default=_DEFAULT.grid,
        help="steps per beat (default: what the music keeps to)",
    )


def asked_controls(options: argparse.Namespace) -> Controls:
    """The controls that were asked for. Raises PromptError if they leave no key to strike."""
    lowest, highest = options.range
    keys = range(max(lowest, PIANO_LOWEST), min(highest, PIANO_HIGHEST) + 1)
    if not any(key % 12 in options.scale for key in keys):
        raise PromptError("No key of the piano, A0 to C8, lies in the range and scale asked for.")
    return Controls(
        options.seed,
        options.temperature,
        options.threshold,
        options.top_k,
        options.top_p,
        options.scale,
        lowest,
        highest,
        options.polyphony,
        options.keep_rhythm,
        options.grid,
        rhythm_temperature=options.rhythm_temperature,
    )


def unheard(model: ModelEntry, controls: Controls, takes: int) -> str:
    """A sentence that names the options given for which the model has no use, or ""."""
    usual = _DEFAULT.by_name
    given = [name for name, value in controls.by_name.items() if value != usual[name]]
    names = [f"--{name.replace('_', '-')}" for name in given if name not in model.honours]
    if takes > 1 and "seed" not in model.honours:
        names.append("--takes")
    if not names:
        return ""
    *others, latest = names
    listed = f"{', '.join(others)} and {latest}" if others else latest
    return f"{model.name} has no use for {listed}."
