"""A search for settings: short trainings of one model, each with what those before suggest (Optuna, one door)."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import torch

from deepmusician_gui.errors import FileError, ModelError, Sentence
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.training.checkpoint import disk
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.recipes import RECIPES, train_model
from deepmusician_gui.training.straightened import straightened_nats
from deepmusician_gui.training.trainer import TrainStep

if TYPE_CHECKING:
    from optuna.trial import BaseTrial

Settings = dict[str, float]


class Range(NamedTuple):
    """From `low` to `high`, both included."""

    low: float
    high: float
    is_log: bool = False


Space = dict[str, Range | tuple[float, ...]]
"""What a setting may be: within a range, or one of some values."""

_LENGTHS = (32, 64, 96)
_CLASSIC: Space = {
    "focal": (0, 1),
    "alpha": Range(0.05, 0.95),
    "gamma": Range(0.0, 5.0),
    "learning_rate": Range(2e-4, 5e-3, True),
    "length": _LENGTHS,
    "state": (128, 256, 512, 1024),
}
SPACES: dict[str, Space] = {
    "gru": {
        "learning_rate": Range(3e-4, 6e-3, True),
        "length": _LENGTHS,
        "encoder": (128, 256, 384),
        "decoder": (256, 512, 768),
        "dropout": Range(0.0, 0.4),
    },
    "gru-classic": _CLASSIC,
    "gru-classic-focal": _CLASSIC,
}
_SHORTER = 10  # than the recipe's training, unless it is said how long
TABLE = "search.jsonl"
_BEST = "best.safetensors"


@dataclass(frozen=True, slots=True)
class Trial:
    """One training of a search. `number` counts from 1."""

    number: int
    settings: Settings
    nats: float | None
    """Of validation, per time step, see `straightened_nats`; None where training broke down."""
    elapsed_s: float


def search(
    name: str,
    corpus: Corpus,
    folder: Path,
    weights: Path,
    trials: int,
    *,
    settings: Mapping[str, Any] | None = None,
    workers: int | None = None,
) -> Generator[TrainStep | Trial, None, None]:
    """Train `name` until there are so many trials in `folder`; yields each step, and each trial once it is over.

    The weights of the best one are written to `weights`, its table to `search.jsonl`. `settings` hold for all trials
    and are not searched for. The same call goes on with a search that broke off, to the same table: what a trial tries
    follows from its number and from the trials before. Raises ModelError where there is nothing to search for, and
    what `train_model` raises.
    """
    if name not in SPACES:
        raise ModelError(
            "There is nothing to search for in {name}, only in {known}.", name=name, known=", ".join(SPACES)
        )
    if trials < 1:
        raise ModelError("A search needs one trial at least.")
    fixed = dict(settings or {})
    fixed.setdefault("steps", max(1, RECIPES[name].training.steps // _SHORTER))
    validation = RECIPES[name].fixed(corpus)
    with disk(Sentence("The search in {folder}", folder=folder)):
        folder.mkdir(parents=True, exist_ok=True)
    done = trials_in(folder)
    while len(done) < trials:
        own = _suggested(name, done, fixed, folder)
        place = folder / f"trial-{len(done) + 1:03}"
        made = place.with_suffix(".safetensors")
        elapsed_s, nats = 0.0, None
        try:
            for step in train_model(name, corpus, place, made, settings=fixed | own, workers=workers):
                elapsed_s = step.elapsed_s
                yield step
            nats = _measured(name, made, validation)
        except ModelError:
            if not elapsed_s:  # it never began: what is fixed is at fault
                raise
        done.append(Trial(len(done) + 1, own, nats, round(elapsed_s, 1)))
        with disk(Sentence("The search in {folder}", folder=folder)):
            if best_of(done) is done[-1]:
                made.replace(folder / _BEST)
            made.unlink(missing_ok=True)
            (place / "checkpoint.safetensors").unlink(missing_ok=True)  # three times the size of the weights
        _write_table(folder / TABLE, done)
        yield done[-1]
    if best_of(done) is None:
        raise ModelError("Training broke down in every trial.")
    with disk(str(weights)):
        shutil.copyfile(folder / _BEST, weights)


def _measured(name: str, weights: Path, validation: list[Any]) -> float:
    threads = torch.get_num_threads()
    nats = straightened_nats(load_model(name, weights).network, validation)
    torch.set_num_threads(threads)  # loading a model for one answer at a time leaves it a single one
    return nats


def best_of(trials: list[Trial]) -> Trial | None:
    """The one with the fewest nats, the first of equals; None where all broke down."""
    return min((each for each in trials if each.nats is not None), key=by_nats, default=None)


def by_nats(trial: Trial) -> float:
    """To sort by: those that broke down come last."""
    return math.inf if trial.nats is None else trial.nats


def _suggested(name: str, done: list[Trial], fixed: Mapping[str, Any], folder: Path) -> Settings:
    """What the next trial tries, of what is not `fixed`: the same for the same trials before."""
    try:
        import optuna  # noqa: PLC0415  no more than a search needs it
    except ModuleNotFoundError as error:
        raise ModelError("A search needs Optuna: pip install 'deepmusician[search]'.") from error
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    states = optuna.trial.TrialState
    study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=len(done)))
    try:
        for trial in done:
            told = optuna.trial.FixedTrial(trial.settings)
            _ask(told, SPACES[name], fixed)
            study.add_trial(
                optuna.trial.create_trial(
                    params=told.params,
                    distributions=told.distributions,
                    value=trial.nats,
                    state=states.FAIL if trial.nats is None else states.COMPLETE,
                )
            )
    except ValueError as error:
        raise FileError(
            "The search in {folder} is another one; search in another folder.", folder=folder
        ) from error
    return _ask(study.ask(), SPACES[name], fixed)


def _ask(trial: BaseTrial, space: Space, fixed: Mapping[str, Any]) -> Settings:
    chosen: Settings = {}
    for name, values in space.items():
        is_of_focal_loss = name in ("alpha", "gamma")
        if name in fixed or (is_of_focal_loss and not (chosen | dict(fixed))["focal"]):
            continue
        if isinstance(values, Range):
            chosen[name] = trial.suggest_float(name, values.low, values.high, log=values.is_log)
        else:
            chosen[name] = trial.suggest_categorical(name, values)
    return chosen


def trials_in(folder: Path) -> list[Trial]:
    """Those of a search that are over, in their order. Raises FileError for a table that is none."""
    path = folder / TABLE
    try:
        return [Trial(**json.loads(line)) for line in path.read_text().splitlines()] if path.exists() else []
    except (OSError, ValueError, TypeError) as error:
        raise FileError("The table {path} is damaged; search in another folder.", path=path) from error


def _write_table(path: Path, trials: list[Trial]) -> None:
    write_file(path, "".join(json.dumps(asdict(trial)) + "\n" for trial in trials).encode())
