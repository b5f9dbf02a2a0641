"""The figures of the model cards: a model beside the truth, the classic one and dumb baselines, on the test split.

Everything is measured on sixteenths, at temperature 1 and the default top-p; intervals are 95 %, from drawing pieces
(windows, for likelihoods) anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from deepmusician_gui.cli.evaluation import cases, latent, tasks
from deepmusician_gui.cli.evaluation.contestants import Contestants, Told
from deepmusician_gui.cli.evaluation.report import Row, as_tables
from deepmusician_gui.cli.evaluation.side_by_side import as_table, compare, installed
from deepmusician_gui.errors import FileError
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.training.corpus import Corpus

__all__ = ["Row", "as_json", "as_table", "as_tables", "compare", "evaluate", "installed"]

MOST_GUESSED = 100  # prompts whose real continuation is looked for


def evaluate(name: str, data: Path, count: int, weights: Path | None, told: Told) -> list[Row]:
    """All rows of one model, by default with its shipped weights, from `count` prompts or windows a task.

    `told` hears what is being done. Raises ModelError and FileError, the latter if no test piece is long enough.
    """
    corpus = Corpus(data)
    model = load_model(name, weights)
    prompts = cases.continuations(corpus, count)
    if not prompts:
        raise FileError("The corpus has no test pieces long enough to measure on.")
    them = Contestants(model, corpus, told)
    answers = them.answers(prompts)
    rows = tasks.answering(answers)
    rows += tasks.find_the_fake(answers, told)
    rows += tasks.the_real_one(them, prompts[:: -(-len(prompts) // MOST_GUESSED)], told)
    rows += tasks.copying(answers, corpus, told)
    rows += tasks.likelihood(them, corpus, count, told)
    rows += tasks.next_note(model, corpus, count)
    if "fill" in model.entry.can:
        rows += tasks.filling(them, cases.fills(corpus, count))
    for bars in (1, 2):
        rows += tasks.going_on(them, cases.drawn(corpus, count, bars), bars)
    if "interpolate" in model.entry.can:
        rows += latent.figures(model, corpus, prompts, told)
    return rows + tasks.reproducing(them, prompts)


def as_json(rows: Sequence[Row]) -> list[dict[str, object]]:
    """The rows for programs."""
    return [asdict(row) for row in rows]
