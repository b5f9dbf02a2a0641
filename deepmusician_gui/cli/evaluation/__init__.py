"""The figures of the model cards: likelihood and listening tests by proxy, a model beside the truth and baselines.

Everything is measured on the test split, on sixteenths, at temperature 1; intervals are 95 %, from drawing pieces (or
windows, for likelihoods) anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.cli.evaluation import baselines, cases, drawn, joins
from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.models.windows import Windows, together
from deepmusician_gui.training.answers import Answered, Figure, figures, ratio
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.likelihood import (
    Frequencies,
    WindowNats,
    classic_nats,
    frequency_nats,
    gru_nats,
    markov_nats,
    with_gap_of,
    without_prompt,
    without_what_follows,
)
from deepmusician_gui.training.originality import CopyFinder, line
from deepmusician_gui.training.recipes import CONTINUE, FILL
from deepmusician_gui.training.telling_apart import tell_apart
from deepmusician_gui.training.windows import WindowRules, WindowSampler

CLASSICS = ("gru-classic", "gru-classic-focal")
CLASSIC_THRESHOLDS = (0.5, 0.7, 0.8, 0.9)  # of the slider; a key sounds above 1 - threshold
GUESSES = 4  # continuations of which one is the real one
MOST_GUESSED = 100
TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of one model or baseline."""

    task: str
    figure: str
    who: str
    value: float
    low: float
    high: float
    n: int


class Evaluation:
    """Measures one model, by default with its shipped weights, over `count` places of a corpus's test split."""

    def __init__(self, name: str, data: Path, count: int, weights: Path | None = None) -> None:
        self.corpus, self.model, self.count = Corpus(data), load_model(name, weights), count
        self.others = [other for classic in CLASSICS if classic != name and (other := _loaded(classic))]
        if name != DEFAULT_MODEL and (default := _loaded(DEFAULT_MODEL)):
            self.others.append(default)
        sampler = WindowSampler(self.corpus, "train", CONTINUE, 2)
        self.frequencies = Frequencies.of([sampler.batch(i, 32) for i in range(32)])
        self.continuations = cases.continuations(self.corpus, count)
        if not self.continuations:
            raise FileError("The corpus has no test pieces long enough to measure on.")
        self.truths = [case.answered(case.truth) for case in self.continuations]

    def rows(self) -> Iterator[list[Row]]:
        """Task by task."""
        yield self.likelihood()
        answers = self.answers()
        yield [
            Row("answers", figure, who, *_ends(found), len(given))
            for who, given in answers.items()
            for figure, found in figures(given).items()
        ]
        yield self.fakes(answers)
        yield self.guesses()
        yield self.copies(answers)
        if self.can_fill:
            yield self.fills()
        yield drawn_rows(self.model, cases.drawn(self.corpus, self.count))
        yield self.reproduced()

    @property
    def can_fill(self) -> bool:
        return "fill" in self.model.entry.can

    def likelihood(self) -> list[Row]:
        """Nats per sixteenth, over 64 steps after 128 or with music on both sides."""
        rows = []
        for figure, rules in (("continue", CONTINUE), ("fill", FILL)):
            places = self._windows(rules, self.count)
            for who, nats in self._measures().items():
                if figure == "continue" or (who == self.model.entry.name and self.can_fill):
                    rows.append(
                        _mean("nats per sixteenth", figure, who, [nats(place)[0] for place in places])
                    )
        return rows

    def answers(self) -> dict[str, list[Answered]]:
        """Who answered what: truth first, the model next, then whoever it is compared with."""
        given = {TRUTH: self.truths}
        for model in (self.model, *self.others):
            thresholds = CLASSIC_THRESHOLDS if model.entry.name in CLASSICS else (0.5,)
            for threshold in thresholds:
                who = model.entry.name if len(thresholds) == 1 else f"{model.entry.name} at {threshold}"
                taken = cases.answers(model, self.continuations, threshold)
                given[who] = [c.answered(notes) for c, notes in zip(self.continuations, taken, strict=True)]
        given["copy of the last bars"] = baselines.copies(self.continuations)
        given["another piece's bars"] = baselines.strangers(self.continuations)
        given["per-key frequency"] = baselines.frequent_keys(self.continuations, self.frequencies)
        given["first-order Markov"] = baselines.markov_keys(self.continuations, self.frequencies)
        return given

    def fakes(self, answers: dict[str, list[Answered]]) -> list[Row]:
        """How often classifiers tell answers from the truth; 0.5 is chance."""
        rows = []
        for who, given in answers.items():
            if who == TRUTH or not any(case.answer.any() for case in given):
                continue
            found = tell_apart(self.truths, given)
            named = {"worst": found.worst} | found.accuracy
            rows += [
                Row("find the fake", name, who, *_ends(figure), 2 * len(given))
                for name, figure in named.items()
            ]
        return rows

    def guesses(self) -> list[Row]:
        """How often the true continuation is found to belong of four, the others from other windows.

        By likelihood alone a sparse stranger beats a dense truth, so it is also asked what the prompt adds: the
        likelihood of each with the prompt less that without it.
        """
        places = self._windows(CONTINUE, min(self.count, MOST_GUESSED))
        task, rows = "the real one of four", []
        for figure, in_key in (("as they stand", False), ("transposed to its key", True)):
            choices = [_choices(places, i, in_key=in_key) for i in range(len(places))]
            for who, nats in self._measures().items():
                costs = np.array([nats(together(row)) for row in choices])
                rows.append(_mean(task, f"{figure}, by likelihood", who, _right(costs)))
                if who == self.model.entry.name:
                    alone = np.array([nats(without_prompt(together(row))) for row in choices])
                    rows.append(_mean(task, f"{figure}, by what the prompt adds", who, _right(costs - alone)))
        return rows

    def copies(self, answers: dict[str, list[Answered]]) -> list[Row]:
        """Longest run of the top line that stands in the training split, beside what composers share with it."""
        train = self.corpus.split("train")
        tables = (self.corpus.notes(piece) for piece in train)
        finder = CopyFinder(line(t["onset"].astype(np.int64), t["pitch"].astype(np.int64)) for t in tables)
        runs = {
            who: finder.longest_runs([_line(case) for case in answers[who]])
            for who in (TRUTH, self.model.entry.name)
            if who in answers
        }
        bound = float(np.quantile(runs[TRUTH], 0.95))
        task, rows = "longest copied run, in onsets", []
        for who, lengths in runs.items():
            rows.append(_mean(task, "mean", who, [float(n) for n in lengths]))
            beyond = [float(n > bound) for n in lengths]
            rows.append(_mean(task, f"share beyond the human 95 % bound of {bound:g}", who, beyond))
        return rows

    def fills(self) -> list[Row]:
        """Two bars inside pieces: what the music behind is worth, and how the answer joins on both sides."""
        own = self._measures()[self.model.entry.name]
        places = self._windows(replace(FILL, gaps=(32,)), self.count)
        both, alone = (
            [own(shown(place))[0] for place in places] for shown in (lambda w: w, without_what_follows)
        )
        gain = [a - b for a, b in zip(alone, both, strict=True)]
        task, who = "fill of two bars", self.model.entry.name
        rows = [
            _mean(task, "nats per sixteenth, both sides known", who, both),
            _mean(task, "nats per sixteenth, only what is before", who, alone),
            _mean(task, "gain, paired", who, gain),
        ]
        gaps = cases.fills(self.corpus, self.count)
        made = list(cases.answers(self.model, gaps))
        for name, notes in ((TRUTH, [case.truth for case in gaps]), (who, made)):
            rows += [
                Row(task, figure, name, *_ends(found), len(gaps))
                for figure, found in joins.figures(gaps, notes).items()
            ]
        return rows

    def reproduced(self) -> list[Row]:
        """The same seed twice."""
        some = self.continuations[:10]
        once, again = (list(cases.answers(self.model, some)) for _ in range(2))
        same = [float(a == b) for a, b in zip(once, again, strict=True)]
        return [_mean("same seed, same notes", "share", self.model.entry.name, same)]

    def _windows(self, rules: WindowRules, count: int) -> list[Windows]:
        sampler = WindowSampler(self.corpus, "test", rules, 3)
        return [sampler.batch(i, 1) for i in range(count)]

    def _measures(self) -> dict[str, WindowNats]:
        models = {model.entry.name: _nats(model, self.frequencies) for model in (self.model, *self.others)}
        return models | {
            "first-order Markov": markov_nats(self.frequencies),
            "per-key frequency": frequency_nats(self.frequencies),
        }


def _choices(places: Sequence[Windows], i: int, *, in_key: bool) -> list[Windows]:
    """A window, and the same with the gaps of the next ones in the place of its own."""
    others = (places[(i + k) % len(places)] for k in range(1, GUESSES))
    return [places[i], *(with_gap_of(places[i], other, in_key=in_key) for other in others)]


def _right(costs: NDArray[np.float64]) -> list[float]:
    """Whether the first of each row (N, GUESSES) costs least."""
    return [float(best == 0) for best in costs.argmin(1)]


def drawn_rows(model: LoadedModel, prompts: Sequence[Case]) -> list[Row]:
    """What follows one or two drawn bars of a single voice."""
    rows: list[Row] = []
    if not prompts:
        return rows
    made = list(cases.answers(model, prompts))
    for who, notes in ((TRUTH, [case.truth for case in prompts]), (model.entry.name, made)):
        given = [case.answered(n) for case, n in zip(prompts, notes, strict=True)]
        found = drawn.figures(given, [case.answered(case.truth) for case in prompts])
        rows += [
            Row("drawn melodies", figure, who, *_ends(value), len(given)) for figure, value in found.items()
        ]
    return rows


def as_tables(rows: Sequence[Row]) -> str:
    """Markdown: a table a task, a line a figure, a column a model."""
    tables = []
    for task in dict.fromkeys(row.task for row in rows):
        some = {(row.figure, row.who): row for row in rows if row.task == task}
        who = list(dict.fromkeys(name for _, name in some))
        lines = [f"| {task} | {' | '.join(who)} |", f"|{'---|' * (len(who) + 1)}"]
        for figure in dict.fromkeys(name for name, _ in some):
            cells = (_cell(some.get((figure, name))) for name in who)
            lines.append(f"| {figure.replace('_', ' ')} | {' | '.join(cells)} |")
        tables.append("\n".join(lines))
    return "\n\n".join(tables)


def as_json(rows: Sequence[Row]) -> list[dict[str, object]]:
    """The same rows for programs."""
    return [asdict(row) for row in rows]


def _cell(row: Row | None) -> str:
    return "" if row is None else f"{row.value:.3g} ({row.low:.3g}–{row.high:.3g})"


def _mean(task: str, figure: str, who: str, values: Sequence[float]) -> Row:
    found = ratio([(value, 1.0) for value in values], [str(i) for i in range(len(values))])
    return Row(task, figure, who, *_ends(found), len(values))


def _ends(figure: Figure) -> tuple[float, float, float]:
    return figure.value, figure.low, figure.high


def _line(case: Answered) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """The top line of an answer in ticks of the corpus."""
    t, p = np.nonzero(case.answer == 1)
    return line(t * 120, p)


def _nats(model: LoadedModel, frequencies: Frequencies) -> WindowNats:
    if model.entry.kind == "gru":
        return gru_nats(model.network)
    return classic_nats(model.network, frequencies)


def _loaded(name: str) -> LoadedModel | None:
    """A shipped model, None if its weights are missing."""
    try:
        return load_model(name)
    except ModelError:
        return None


Progress = Callable[[str], None]


def evaluate(name: str, data: Path, count: int, weights: Path | None, progress: Progress) -> list[Row]:
    """All rows of one model; tells which task was measured last."""
    rows: list[Row] = []
    for some in Evaluation(name, data, count, weights).rows():
        rows += some
        progress(f"measured: {some[0].task}" if some else "")
    return rows
