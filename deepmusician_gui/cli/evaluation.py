"""The figures of the model cards: likelihood from `training`, answers from `generation`, side by side."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from deepmusician_gui.errors import ModelError
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.registry import LoadedModel, load_model
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import HOLD, SILENT, Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoMap
from deepmusician_gui.training.answers import figures
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece
from deepmusician_gui.training.likelihood import (
    Frequencies,
    WindowNats,
    classic_nats,
    frequency_nats,
    gru_nats,
    markov_nats,
    mean_and_error,
)
from deepmusician_gui.training.recipes import CONTINUE, FILL
from deepmusician_gui.training.windows import WindowSampler

PROMPT_BARS, ANSWER_BARS = 8, 4
THRESHOLDS = (0.5, 0.7, 0.8, 0.9)  # of the slider; a key sounds above 1 - threshold

Row = dict[str, Any]


def evaluate(name: str, data: Path, windows: int, weights: Path | None = None) -> list[Row]:
    """The table of one model, by default with its shipped weights, over `windows` places of the test split."""
    corpus, model = Corpus(data), load_model(name, weights)
    if model.entry.kind == "gru":
        return likelihood_rows(model, corpus, windows) + answer_rows(model, corpus, windows, (0.5,))
    return answer_rows(model, corpus, windows, THRESHOLDS)


def likelihood_rows(model: LoadedModel, corpus: Corpus, windows: int) -> list[Row]:
    """Nats per sixteenth of the model and, where shipped, the classic ones, beside two baselines."""
    known = WindowSampler(corpus, "train", CONTINUE, 2)
    frequencies = Frequencies.of([known.batch(i, 32) for i in range(32)])
    measures: dict[str, WindowNats] = {
        "per-key frequency": frequency_nats(frequencies),
        "first-order Markov": markov_nats(frequencies),
    }
    for classic in ("gru-classic", "gru-classic-focal"):
        try:
            measures[classic] = classic_nats(load_model(classic).network, frequencies)
        except ModelError:
            continue
    own = {model.entry.name: gru_nats(model.network)}
    rows = []
    for label, rules, who in (("continue", CONTINUE, measures | own), ("fill", FILL, own)):
        sampler = WindowSampler(corpus, "test", rules, 3)
        places = [sampler.batch(i, 1) for i in range(windows)]
        for name, nats in who.items():
            mean, error = mean_and_error([nats(place) for place in places])
            rows.append(
                {"task": label, "model": name, "nats_per_step": mean, "ci95": error, "windows": windows}
            )
    return rows


@dataclass(frozen=True, slots=True)
class _Case:
    """A test piece cut after eight bars, and what its composer wrote next."""

    prompt: Score
    region: Region
    before: Roll
    truth: Roll


def answer_rows(model: LoadedModel, corpus: Corpus, windows: int, thresholds: tuple[float, ...]) -> list[Row]:
    """What the model's continuations are like at each slider position, after the same for the true ones."""
    cases = _cases(corpus, windows)
    before = [case.before for case in cases]
    rows = [{"task": "answers", "model": "truth"} | asdict(figures(before, [case.truth for case in cases]))]
    rows[0]["windows"] = len(cases)
    for threshold in thresholds:
        answers = [_answer(model, case, seed, threshold) for seed, case in enumerate(cases)]
        row: Row = {"task": "answers", "model": model.entry.name, "threshold": threshold}
        rows.append(row | asdict(figures(before, answers)) | {"windows": len(cases)})
    return rows


def _cases(corpus: Corpus, count: int) -> list[_Case]:
    """One case a test piece, evenly picked from all that are long enough."""
    pieces = [
        p for p in corpus.split("test") if corpus.metre_map(p).bar(PROMPT_BARS + ANSWER_BARS).start <= p.end
    ]
    picked = [pieces[i] for i in np.linspace(0, len(pieces) - 1, min(count, len(pieces))).astype(int)]
    return [_case(corpus, piece) for piece in picked]


def _case(corpus: Corpus, piece: Piece) -> _Case:
    metre_map = corpus.metre_map(piece)
    cut = metre_map.bar(PROMPT_BARS).start
    table = corpus.notes(piece)
    notes = [Note(int(n["onset"]), int(n["pitch"]), int(n["duration"]), int(n["velocity"])) for n in table]
    prompt = Score(
        notes=tuple(n for n in notes if n.onset < cut),
        tempo_map=TempoMap(ppq=CORPUS_PPQ),
        metre_map=metre_map,
    )
    region = continue_region(prompt, 0, ANSWER_BARS, PROMPT_BARS)
    grid = StepGrid(cut, CORPUS_PPQ)
    steps = grid.nearest(region.end)
    return _Case(
        prompt,
        region,
        piano_roll.encode(prompt.notes, grid, -max(steps, -grid.nearest(0)), max(steps, -grid.nearest(0))),
        piano_roll.encode(notes, grid, 0, steps),
    )


def _answer(model: LoadedModel, case: _Case, seed: int, threshold: float) -> Roll:
    """The answer's cells; notes of the prompt that reach into it are held, even where rounding would strike them."""
    *_, take = generate(model, case.prompt, case.region, Controls(seed, 1.0, threshold))
    grid, steps = StepGrid(case.region.start, CORPUS_PPQ), len(case.truth)
    new, kept = (piano_roll.encode(notes, grid, 0, steps) for notes in (take.notes, case.prompt.notes))
    return np.where(new != SILENT, new, np.where(kept != SILENT, HOLD, SILENT)).astype(np.uint8)


def as_table(rows: list[Row]) -> str:
    """Rows as Markdown, one table for each task."""
    tables = []
    for task in dict.fromkeys(row["task"] for row in rows):
        some = [{k: v for k, v in row.items() if k != "task"} for row in rows if row["task"] == task]
        columns = list(dict.fromkeys(key for row in some for key in row))
        lines = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
        lines += [f"| {' | '.join(_cell(row.get(column, '')) for column in columns)} |" for row in some]
        tables.append(f"{task}\n\n" + "\n".join(lines))
    return "\n\n".join(tables)


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
