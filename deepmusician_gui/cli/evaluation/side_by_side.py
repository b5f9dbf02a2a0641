"""All models in one table: a line each, the truth and dumb baselines above, from the same prompts and windows.

It takes long; what is measured of a model can be kept in a folder, and counts again as long as its weights, the corpus
and the number of places are the same.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import cached_property, partial
from math import log
from pathlib import Path

from deepmusician_gui.cli.evaluation import cases, tasks
from deepmusician_gui.cli.evaluation.baselines import baselines
from deepmusician_gui.cli.evaluation.contestants import (
    TRUTH,
    Told,
    answer,
    model_nats,
    settings_of,
    training_frequencies,
)
from deepmusician_gui.cli.evaluation.report import Row, row
from deepmusician_gui.errors import FileError
from deepmusician_gui.generation.take import TakeProgress
from deepmusician_gui.models.registry import MODELS, LoadedModel, entry, load_model
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.training import answers
from deepmusician_gui.training.answers import Answered, Measure, figures, note_table
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.intervals import Figure, mean
from deepmusician_gui.training.likelihood import Frequencies, WindowNats, frequency_nats, markov_nats
from deepmusician_gui.training.originality import CopyFinder
from deepmusician_gui.training.telling_apart import tell_apart
from deepmusician_gui.training.windows import CONTINUE

TASK = "side by side"
BASELINES = "baselines"  # the name under which they are kept, beside the truth
SLIDERS = (
    0.5,
    0.9,
)  # where models that cut at the threshold are asked: at their own cut, and where they answer
STEPS_A_SECOND = 8  # sixteenths at 120 quarter notes a minute
COLUMNS = {
    "told from composers": 2,
    "bits a second": 1,
    "empty": 2,
    "drawn again": 2,
    "in scale": 2,
    "pitch classes shared": 2,
    "bars repeated": 3,
    "on one note": 2,
    "copied run": 1,
    "ms a bar": 1,
    "MB": 1,
}
"""What is shown, and with how many places."""
UNSURE = ("told from composers", "bits a second")  # shown with their intervals
ANSWERS: dict[str, Measure] = {
    "empty": answers.empty,
    "in scale": answers.in_scale,
    "pitch classes shared": answers.pitch_class_overlap,
    "bars repeated": answers.repeated_bars,
    "on one note": answers.one_note,
}


def compare(names: Sequence[str], data: Path, count: int, kept: Path | None, told: Told) -> list[Row]:
    """The rows of some models and of what stands beside them, from `count` prompts and windows each.

    `kept` is the folder for what is measured. Raises ModelError and FileError.
    """
    judge = _Judge(Corpus(data), count, told)
    stamp = {"places": count, "corpus": _digest(data / "pieces.npy", data / "names.npy")}
    rows = _once(kept, BASELINES, stamp, judge.baselines)
    for name in names:
        model_stamp = stamp | {"weights": _digest(entry(name).weights)}
        rows += _once(kept, name, model_stamp, partial(judge.model, name))
    return rows


def as_table(rows: Sequence[Row]) -> str:
    """Markdown: a line for each who, the models' with what they are good for below."""
    cells = {(one.who, one.figure): one for one in rows}
    lines = [f"| | {' | '.join(COLUMNS)} |", f"|{'---|' * (len(COLUMNS) + 1)}"]
    for who in dict.fromkeys(one.who for one in rows):
        shown = (_cell(cells.get((who, figure))) for figure in COLUMNS)
        lines.append(f"| {who} | {' | '.join(shown)} |")
    names = {one.who.split(" at ")[0] for one in rows}
    good_for = [f"- **{model.name}**: {model.summary}" for model in MODELS if model.name in names]
    return "\n".join([*lines, "", *good_for])


def _cell(one: Row | None) -> str:
    if one is None:
        return "–"
    value, low, high = (f"{part:.{COLUMNS[one.figure]}f}" for part in (one.value, one.low, one.high))
    return f"{value} ({low}–{high})" if one.figure in UNSURE else value


def installed() -> list[str]:
    """The models that can be used."""
    return [model.name for model in MODELS if not model.problem()]


def _once(
    folder: Path | None, name: str, stamp: dict[str, object], measure: Callable[[], list[Row]]
) -> list[Row]:
    """What the folder holds under this name, if the stamp is the same; else what is measured now, and kept there."""
    file = folder / f"{name}.json" if folder else None
    if file and file.exists():
        found = json.loads(file.read_text())
        if found["stamp"] == stamp:
            return [Row(**one) for one in found["rows"]]
    rows = measure()
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_file(file, json.dumps({"stamp": stamp, "rows": [asdict(one) for one in rows]}).encode())
    return rows


def _digest(*files: Path) -> str:
    """A number that tells files from others."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


class _Judge:
    """Measures whoever answers, one like the other."""

    def __init__(self, corpus: Corpus, count: int, told: Told) -> None:
        self._corpus, self._count, self._told = corpus, count, told
        self._prompts = cases.continuations(corpus, count)
        if not self._prompts:
            raise FileError("The corpus has no test pieces long enough to measure on.")
        self._pieces = [case.piece for case in self._prompts]
        self._truth = [case.answered(case.truth) for case in self._prompts]
        self._windows = tasks.drawn_windows(corpus, CONTINUE, count)

    @cached_property
    def _frequencies(self) -> Frequencies:
        return training_frequencies(self._corpus)

    @cached_property
    def _copies(self) -> CopyFinder:
        self._told("reading the training pieces")
        return tasks.training_lines(self._corpus)

    def baselines(self) -> list[Row]:
        """The truth and the dumb ones."""
        rows = self._of_answers(TRUTH, self._truth)
        for who, answered in baselines(self._frequencies).items():
            rows += self._of_answers(who, answered(self._prompts))
        for who, nats in (
            ("per-key frequency", frequency_nats(self._frequencies)),
            ("first-order Markov", markov_nats(self._frequencies)),
        ):
            rows.append(self._bits(who, nats))
        return rows

    def model(self, name: str) -> list[Row]:
        """A model, those that cut at the threshold at two places of the slider."""
        rows, model = [], load_model(name)
        megabytes = model.entry.weights.stat().st_size / 1e6
        nats = model_nats(model, self._frequencies)
        for who, threshold in settings_of(model, SLIDERS):
            takes, milliseconds = self._takes(model, threshold)
            given = [case.answered(take.notes) for case, take in zip(self._prompts, takes, strict=True)]
            rows += self._of_answers(who, given)
            again = [float(take.redraws > 0) for take in takes]
            rows += [
                self._row("drawn again", who, mean(again, self._pieces)),
                self._row("ms a bar", who, mean(milliseconds, self._pieces)),
                self._row("MB", who, Figure(megabytes, megabytes, megabytes)),
            ]
            rows += [self._bits(who, nats)] if nats else []
        return rows

    def _takes(self, model: LoadedModel, threshold: float) -> tuple[list[TakeProgress], list[float]]:
        """The answers to all prompts, and the milliseconds of processor time that a bar of each took."""
        takes, milliseconds = [], []
        for seed, case in enumerate(self._prompts):
            self._told(f"{model.entry.name} answers prompt {seed + 1} of {len(self._prompts)}")
            began = time.process_time()
            takes.append(answer(model, case, seed, threshold))
            milliseconds.append((time.process_time() - began) * 1000 / cases.ANSWER_BARS)
        return takes, milliseconds

    def _of_answers(self, who: str, given: list[Answered]) -> list[Row]:
        is_silent = all(answers.empty(case)[0] for case in given)
        measures = {"empty": answers.empty} if is_silent else ANSWERS
        rows = [self._row(name, who, found) for name, found in figures(given, measures).items()]
        if not is_silent:
            runs = self._copies.longest_runs([tasks.top_line(note_table(case.answer)) for case in given])
            rows.append(self._row("copied run", who, mean(runs, self._pieces)))
        if who != TRUTH:
            self._told(f"telling {who} from the truth")
            rows.append(self._row("told from composers", who, tell_apart(self._truth, given).worst))
        return rows

    def _bits(self, who: str, nats: WindowNats) -> Row:
        """Bits per second of music at 120 quarter notes a minute."""
        self._told(f"likelihood under {who}")
        bits = [found * STEPS_A_SECOND / log(2) for found in tasks.judged(nats, self._windows)]
        return self._row("bits a second", who, mean(bits, [str(i) for i in range(len(bits))]))

    def _row(self, figure: str, who: str, found: Figure) -> Row:
        return row(TASK, figure, who, found, self._count)
