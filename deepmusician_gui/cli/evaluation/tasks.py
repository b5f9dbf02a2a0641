"""What is measured, a task a function: rows of figures for a model, the truth and the baselines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, islice

import numpy as np

from deepmusician_gui.cli.evaluation.baselines import others, repeated
from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.cli.evaluation.contestants import CLASSIC_THRESHOLDS, TRUTH, Contestants, Told
from deepmusician_gui.cli.evaluation.report import Row, row, rows
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.models.windows import Windows, together
from deepmusician_gui.representation.piano_roll import Roll, StepGrid, time_steps
from deepmusician_gui.training import answers, melodies, originality, seams
from deepmusician_gui.training.answers import Answered, NoteTable, note_table
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece
from deepmusician_gui.training.intervals import mean, quantile
from deepmusician_gui.training.likelihood import (
    WindowNats,
    in_key_of,
    with_gap,
    without_prompt,
    without_what_follows,
)
from deepmusician_gui.training.next_notes import next_notes
from deepmusician_gui.training.telling_apart import tell_apart
from deepmusician_gui.training.windows import CONTINUE, FILL, WindowRules, WindowSampler

Answers = dict[str, list[Answered]]

GUESSES = 4  # continuations of which one is the real one
REPEATED = 10  # answers that are asked for twice
BOUND = 0.95  # of the runs that composers share with the training pieces
FILL_GAP = 32
BATCH = 8


def likelihood(them: Contestants, corpus: Corpus, count: int, told: Told) -> list[Row]:
    """Nats per sixteenth of 64 steps from a bar line, 128 steps known; and of two bars with and without what follows.

    Windows are drawn, and taken to be independent of each other.
    """
    found = []
    places = drawn_windows(corpus, CONTINUE, count)
    for who, nats in them.nats().items():
        told(f"likelihood under {who}")
        found.append(_over_windows("continue 64 steps", who, judged(nats, places)))
    if them.model.entry.name not in them.that_read_windows:
        return found
    who, nats = them.model.entry.name, them.nats()[them.model.entry.name]
    told("likelihood of gaps")
    found.append(_over_windows("fill 64 steps", who, judged(nats, drawn_windows(corpus, FILL, count))))
    gaps = drawn_windows(corpus, replace(FILL, gaps=(FILL_GAP,)), count)
    both = judged(nats, gaps)
    before = judged(nats, [without_what_follows(gap) for gap in gaps])
    gain = [b - a for a, b in zip(both, before, strict=True)]
    name = f"fill {FILL_GAP} steps"
    return [
        *found,
        _over_windows(name, who, both),
        _over_windows(f"{name} without the music behind", who, before),
        _over_windows(f"{name}: what the music behind is worth, paired", who, gain),
    ]


def next_note(model: LoadedModel, corpus: Corpus, count: int) -> list[Row]:
    """How well a model that writes note by note knows the next one; windows are taken to be independent."""
    found = next_notes(model.entry.name, model.network, corpus, count)
    if found is None:
        return []
    each = [str(i) for i in range(count)]
    rows = [
        row("nats of what comes next", part, model.entry.name, mean(values, each), count)
        for part, values in found.nats.items()
    ]
    return rows + [
        row("what comes next", "share guessed right", who, mean(values, each), count)
        for who, values in found.right.items()
    ]


def judged(nats: WindowNats, places: Sequence[Windows]) -> list[float]:
    """Nats of windows of one length, a few at a time."""
    return [value for i in range(0, len(places), BATCH) for value in nats(together(places[i : i + BATCH]))]


def drawn_windows(corpus: Corpus, rules: WindowRules, count: int) -> list[Windows]:
    """So many windows of the test split, always the same."""
    sampler = WindowSampler(corpus, "test", rules, 3)
    return [sampler.batch(i, 1) for i in range(count)]


def _over_windows(figure: str, who: str, values: Sequence[float]) -> Row:
    return row(
        "nats per sixteenth", figure, who, mean(values, [str(i) for i in range(len(values))]), len(values)
    )


def answering(given: Answers) -> list[Row]:
    """What answers are like."""
    return [
        one for who, some in given.items() for one in rows("answers", who, answers.figures(some), len(some))
    ]


def find_the_fake(given: Answers, told: Told) -> list[Row]:
    """How often classifiers tell answers from the truth; 0.5 is chance, and the worst of them is the figure."""
    found = []
    for who, some in given.items():
        if who != TRUTH:
            told(f"telling {who} from the truth")
            apart = tell_apart(given[TRUTH], some)
            found += rows("find the fake", who, {"worst": apart.worst} | apart.accuracy, 2 * len(some))
    return found


def the_real_one(them: Contestants, cases: Sequence[Case], told: Told) -> list[Row]:
    """How often the true continuation is found to belong, of four; the others are those of three other pieces.

    Where there are enough they have the same metre. All are as loud, and lie under the notes that the prompt holds on.
    By likelihood alone a sparse stranger beats a dense truth, so it is also asked what the prompt adds: the likelihood
    of each after the prompt over that after nothing.
    """
    right: dict[tuple[str, str], list[float]] = {}
    for i in range(len(cases)):
        told(f"the real one of {GUESSES}: prompt {i + 1} of {len(cases)}")
        choices = _choices(cases, i)
        for who, nats in them.nats().items():
            costs = {"by likelihood": np.array(nats(choices))}
            if who in them.that_read_windows:
                costs["by what the prompt adds"] = costs["by likelihood"] - nats(without_prompt(choices))
            for how, cost in costs.items():
                for which, wrong in (("as they stand", cost[1:GUESSES]), ("in its key", cost[GUESSES:])):
                    right.setdefault((f"others {which}, {how}", who), []).append(float(cost[0] < wrong.min()))
    pieces = [case.piece for case in cases]
    task = f"the real one of {GUESSES}"
    return [
        row(task, figure, who, mean(values, pieces), len(values)) for (figure, who), values in right.items()
    ]


def _choices(cases: Sequence[Case], index: int) -> Windows:
    """The truth, what stands in three other pieces, and the same transposed to the prompt's key, as one batch."""
    case = cases[index]
    window = case.window()
    truth, before = case.answered(case.truth).answer[: window.gap], case.answered(()).prompt
    strangers = _from_other_pieces(cases, index, window.gap)
    in_key = [in_key_of(before, stranger) for stranger in strangers]
    return together([with_gap(window, cells) for cells in (truth, *strangers, *in_key)])


def _from_other_pieces(cases: Sequence[Case], index: int, steps: int) -> list[Roll]:
    """What stands in three other pieces, cut or repeated to the length that is asked for; if there are fewer, again."""
    pieces = {case.piece: case for case in reversed(others(cases, index))}  # one of each, the first
    chosen = islice(cycle(reversed(pieces.values())), GUESSES - 1)
    return [repeated(case.answered(case.truth).answer, steps) for case in chosen]


def copying(given: Answers, corpus: Corpus, told: Told) -> list[Row]:
    """The longest run of each answer that stands in the training split."""
    told("reading the training pieces")
    tables = [_training_table(corpus, piece) for piece in corpus.split("train")]
    notes = {who: [note_table(case.answer) for case in some] for who, some in given.items()}
    found = []
    for name, line in (("top line", top_line), ("all voices", _texture)):
        told(f"looking for copies: {name}")
        finder = originality.CopyFinder(map(line, tables))
        runs = {who: finder.longest_runs([line(table) for table in some]) for who, some in notes.items()}
        found += _copied(name, runs, [case.piece for case in given[TRUTH]])
    return found


def _training_table(corpus: Corpus, piece: Piece) -> NoteTable:
    notes = corpus.notes(piece)
    onsets, ends = time_steps(notes["onset"], notes["duration"], StepGrid(0, CORPUS_PPQ))
    return onsets, ends, notes["pitch"].astype(np.int64)


def training_lines(corpus: Corpus) -> originality.CopyFinder:
    """Finds what is copied of the top lines of the training split."""
    return originality.CopyFinder(top_line(_training_table(corpus, piece)) for piece in corpus.split("train"))


def top_line(table: NoteTable) -> originality.Line:
    """The line of the highest notes."""
    return originality.top_line(*table)


def _texture(table: NoteTable) -> originality.Line:
    onsets, _, keys = table
    return originality.texture(onsets, keys)


def _copied(name: str, runs: dict[str, list[int]], pieces: Sequence[str]) -> list[Row]:
    """How long runs are, and how many answers go beyond what composers do."""
    bound = quantile(runs[TRUTH], pieces, BOUND).value
    found = []
    for who, lengths in runs.items():
        figures = {
            f"{name}: mean": mean(lengths, pieces),
            f"{name}: median": quantile(lengths, pieces, 0.5),
            f"{name}: 95 of 100 within": quantile(lengths, pieces, BOUND),
            f"{name}: longest": quantile(lengths, pieces, 1.0),
            f"{name}: beyond the truth's 95 % bound": mean([float(n > bound) for n in lengths], pieces),
        }
        found += rows("longest copied run, in onsets", who, figures, len(lengths))
    return found


def filling(them: Contestants, cases: Sequence[Case]) -> list[Row]:
    """Two bars inside pieces: how what is written joins both sides."""
    given = them.answers(cases, "fill") if cases else {}
    return [
        one
        for who, some in given.items()
        for one in rows("fill two bars", who, answers.figures(some, seams.MEASURES), len(some))
    ]


def going_on(them: Contestants, cases: Sequence[Case], bars: int) -> list[Row]:
    """What follows a drawn melody of one bar or two."""
    given = them.answers(cases, sliders=(CLASSIC_THRESHOLDS[-1],)) if cases else {}
    task = f"after {bars} drawn bar{'s' * (bars > 1)}"
    return [
        one
        for who, some in given.items()
        for one in rows(task, who, melodies.figures(some, given[TRUTH]), len(some))
    ]


def reproducing(them: Contestants, cases: Sequence[Case]) -> list[Row]:
    """The same seed twice."""
    some = cases[:REPEATED]
    once, again = (them.notes(them.model, some) for _ in range(2))
    same = [float(a == b) for a, b in zip(once, again, strict=True)]
    figure = mean(same, [case.piece for case in some])
    return [row("reproducible", "same seed, same notes", them.model.entry.name, figure, len(same))]
