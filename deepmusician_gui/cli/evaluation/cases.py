"""Test pieces cut where a model is to go on: prompts, what composers wrote next, and answers to lay beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, SILENT, Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoMap
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece

PROMPT_BARS, ANSWER_BARS = 8, 4
FILL_BARS = 2
SONGS, VOICE = "openscore_lieder", 0  # pieces whose first track is a sung melody
DRAWN_BARS = 2


@dataclass(frozen=True, slots=True)
class Case:
    """A place in a test piece: what a model is shown, where it writes, and what stands there in truth."""

    piece: str
    prompt: Score
    region: Region
    truth: tuple[Note, ...]
    """The notes that begin in the region."""
    bar: int
    """Sixteenths in a bar."""

    @property
    def steps(self) -> int:
        """Sixteenths in the region."""
        return self._grid.nearest(self.region.end)

    @property
    def _grid(self) -> StepGrid:
        return StepGrid(self.region.start, CORPUS_PPQ)

    def answered(self, notes: Sequence[Note]) -> Answered:
        """The prompt's roll and the region's with these notes in it.

        True and made notes go the same way: onto the grid, cut at the region's end, beside what the prompt holds on.
        """
        before = max(self.steps, -self._grid.nearest(0))
        own = piano_roll.encode(sorted(notes), self._grid, 0, self.steps)
        kept = [note for note in self.prompt.notes if note.onset < self.region.start]
        held = piano_roll.encode(kept, self._grid, 0, self.steps)
        roll = np.where(own != SILENT, own, np.where(held != SILENT, HOLD, SILENT)).astype(np.uint8)
        return Answered(self.piece, piano_roll.encode(kept, self._grid, -before, before), roll, self.bar)

    def rolled(self, cells: Roll) -> Answered:
        """The same with cells (steps, P) as the answer; what is held without having been struck is struck."""
        cells = cells.copy()
        cells[0][cells[0] == HOLD] = ONSET
        return replace(self.answered(()), answer=cells)


def continuations(corpus: Corpus, count: int) -> list[Case]:
    """`count` cuts of test pieces after eight bars, spread over the pieces, several of a piece where there are few."""
    bars = PROMPT_BARS + ANSWER_BARS
    places = [
        (piece, first)
        for piece in corpus.split("test")
        for first in range(0, corpus.metre_map(piece).bar_at(piece.end).number - bars + 1, bars)
    ]
    places.sort(key=lambda place: place[1])  # every piece's first place before any one's second
    return [
        _case(corpus, piece, first, first + PROMPT_BARS, first + PROMPT_BARS + ANSWER_BARS)
        for piece, first in places[:count]
    ]


def fills(corpus: Corpus, count: int) -> list[Case]:
    """Two bars inside test pieces, four or more on each side."""
    pieces = [p for p in corpus.split("test") if corpus.metre_map(p).bar(3 * FILL_BARS + 4).start <= p.end]
    return [_case(corpus, piece, 0, 4, 4 + FILL_BARS, behind=4) for piece in pieces[:count]]


def drawn(corpus: Corpus, count: int) -> list[Case]:
    """The first two bars of sung melodies alone, as somebody would draw them, four bars to come."""
    cases = []
    for piece in corpus.split("test"):
        if SONGS not in piece.name:
            continue
        notes = corpus.notes(piece)
        sung = notes[notes["track"] == VOICE]
        if not len(sung):
            continue
        first = corpus.metre_map(piece).bar_at(int(sung["onset"][0])).number
        case = _case(corpus, piece, first, first + DRAWN_BARS, first + DRAWN_BARS + ANSWER_BARS, track=VOICE)
        if len(case.prompt.notes) > 2 and case.truth:
            cases.append(case)
    return cases[:count]


def answers(model: LoadedModel, cases: Sequence[Case], threshold: float = 0.5) -> Iterator[tuple[Note, ...]]:
    """The model's notes for each case, seeds counted up from 0, temperature 1."""
    for seed, case in enumerate(cases):
        *_, take = generate(model, case.prompt, case.region, Controls(seed, 1.0, threshold, grid=4))
        yield take.notes


def _case(
    corpus: Corpus, piece: Piece, first: int, start: int, end: int, behind: int = 0, track: int | None = None
) -> Case:
    """Bars `first` to `start` known, to `end` asked for, and so many known `behind` it; of all tracks or one."""
    metre_map = corpus.metre_map(piece)
    begin, cut, stop, last = (metre_map.bar(bar).start for bar in (first, start, end, end + behind))
    notes = [note for note in _notes(corpus.notes(piece), track) if begin <= note.onset < last]
    prompt = Score(
        notes=tuple(n for n in notes if not cut <= n.onset < stop),
        tempo_map=TempoMap(ppq=CORPUS_PPQ),
        metre_map=metre_map,
    )
    bar = max(1, round((metre_map.bar(start).end - cut) * 4 / CORPUS_PPQ))
    return Case(
        piece.name, prompt, Region(cut, stop, 0), tuple(n for n in notes if cut <= n.onset < stop), bar
    )


def _notes(table: NDArray[np.void], track: int | None) -> list[Note]:
    rows = table if track is None else table[table["track"] == track]
    return [Note(int(n["onset"]), int(n["pitch"]), int(n["duration"]), int(n["velocity"])) for n in rows]
