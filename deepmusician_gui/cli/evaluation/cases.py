"""Test pieces cut where a model is to write: prompts, what composers wrote there, and answers to lay beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.take import Region
from deepmusician_gui.models.gap import EVEN_VELOCITY, GapWindow
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT, Roll, StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoMap
from deepmusician_gui.training.answers import Answered
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus, Piece
from deepmusician_gui.training.windows import STEPS

PROMPT_BARS, ANSWER_BARS = 8, 4
SIDE_BARS, FILL_BARS = 4, 2
SONGS, VOICE = "openscore_lieder", 0  # pieces whose first track is a sung melody
LONGEST_GAP = 96  # time steps that a model writes at once


@dataclass(frozen=True, slots=True)
class Case:
    """A place in a test piece: what a model is shown, where it writes, and what stands there in truth."""

    piece: str
    prompt: Score
    region: Region
    truth: tuple[Note, ...]
    """The notes that begin in the region."""
    known: int
    """Sixteenths of prompt before the region."""
    behind: int
    """Sixteenths of prompt behind it."""

    @property
    def steps(self) -> int:
        """Sixteenths in the region."""
        return self._grid.nearest(self.region.end)

    @property
    def bar(self) -> int:
        """Sixteenths in its first bar."""
        return max(1, self._grid.nearest(self.prompt.metre_map.bar_at(self.region.start).end))

    @property
    def _grid(self) -> StepGrid:
        return StepGrid(self.region.start, CORPUS_PPQ)

    def answered(self, notes: Sequence[Note]) -> Answered:
        """The prompt's roll and the region's with these notes in it.

        True and made notes go the same way: onto the grid, cut at the region's end, beside what the prompt holds on.
        """
        before = max(self.steps, self.known)
        held = self._held()
        own = piano_roll.encode(sorted(notes), self._grid, 0, self.steps)
        return Answered(
            self.piece,
            piano_roll.encode(self.prompt.notes, self._grid, -before, before),
            np.where(own != SILENT, own, held).astype(np.uint8),
            self.bar,
            piano_roll.encode(self.prompt.notes, self._grid, self.steps, self.behind),
        )

    def rolled(self, cells: Roll) -> Answered:
        """The same with cells (steps, P) as the answer; what is held without having been struck is struck."""
        cells = cells.copy()
        cells[0][cells[0] == HOLD] = ONSET
        return replace(self.answered(()), answer=cells)

    def window(self) -> Windows:
        """The region's first steps as the gap at the end of a window, what stands there in truth in it."""
        gap = min(self.steps, LONGEST_GAP)
        first = gap - STEPS
        notes = sorted([*self.prompt.notes, *self.truth])
        roll = piano_roll.encode(notes, self._grid, first, STEPS)
        inside = np.arange(first, gap) >= 0
        held = self._held()[:gap] != SILENT
        free = np.concatenate([np.zeros((STEPS - gap, PITCHES), np.bool_), ~held])
        roll[inside] = np.where(held, HOLD, roll[inside])
        velocity = np.where((roll == ONSET) & ~free, EVEN_VELOCITY, 0).astype(np.uint8)
        places = piano_roll.bar_places(self.prompt.metre_map, self._grid, first, STEPS)
        outside = np.arange(first, gap) < -self.known
        return Windows.of([GapWindow(roll, free, velocity, outside, places, 4, STEPS - gap, gap)])

    def _held(self) -> Roll:
        """What the prompt holds on in the region; rounding may pull an onset into it."""
        held = piano_roll.encode(self.prompt.notes, self._grid, 0, self.steps)
        return np.where(held != SILENT, HOLD, SILENT).astype(np.uint8)


def continuations(corpus: Corpus, count: int) -> list[Case]:
    """Four bars after eight, beginning with each piece's first twelve bars."""
    return list(chain.from_iterable(_spread(corpus, count, PROMPT_BARS, ANSWER_BARS, 0)))


def fills(corpus: Corpus, count: int) -> list[Case]:
    """Two bars with four on each side."""
    return list(chain.from_iterable(_spread(corpus, count, SIDE_BARS, FILL_BARS, SIDE_BARS)))


def drawn(corpus: Corpus, count: int, bars: int) -> list[Case]:
    """The first `bars` bars of sung melodies alone, as somebody would draw them, four to come."""
    cases = []
    for piece in corpus.split("test"):
        notes = corpus.notes(piece)
        sung = notes[notes["track"] == VOICE]
        if SONGS not in piece.name or not len(sung):
            continue
        metre_map = corpus.metre_map(piece)
        onsets = np.unique(sung["onset"])
        first = metre_map.bar_at(int(onsets[0])).number
        if (onsets < metre_map.bar(first).end).sum() < 3:  # an upbeat, or one long note
            first += 1
        case = _case(corpus, piece, (first, bars, ANSWER_BARS, 0), VOICE)
        if len(case.prompt.notes) > 2 and case.truth:
            cases.append(case)
    return cases[:count]


def _spread(corpus: Corpus, count: int, before: int, asked: int, behind: int) -> Iterator[list[Case]]:
    """One place of every piece, if more are wanted a second one, and so on; of the last round some, evenly spread."""
    total = before + asked + behind
    pieces = corpus.split("test")
    places = [
        [
            (piece, first)
            for first in range(0, corpus.metre_map(piece).bar_at(piece.end).number - total + 1, total)
        ]
        for piece in pieces
    ]
    for row in zip_longest(*places):
        here = [place for place in row if place]
        picked = np.linspace(0, len(here) - 1, min(count, len(here))).astype(int)
        yield [
            _case(corpus, piece, (first, before, asked, behind)) for piece, first in (here[i] for i in picked)
        ]
        count -= len(picked)
        if count <= 0:
            return


def _case(corpus: Corpus, piece: Piece, bars: tuple[int, int, int, int], track: int | None = None) -> Case:
    """From a bar on so many bars before, in and behind the region; of all tracks or one."""
    metre_map = corpus.metre_map(piece)
    first, before, asked, behind = bars
    edges = np.cumsum([first, before, asked, behind]).tolist()
    begin, cut, stop, last = (metre_map.bar(bar).start for bar in edges)
    notes = [note for note in _notes(corpus.notes(piece), track) if begin <= note.onset < last]
    prompt = Score(
        notes=tuple(n for n in notes if not cut <= n.onset < stop),
        tempo_map=TempoMap(ppq=CORPUS_PPQ),
        metre_map=metre_map,
    )
    grid = StepGrid(cut, CORPUS_PPQ)
    truth = tuple(n for n in notes if cut <= n.onset < stop)
    known, to_end, to_last = -grid.nearest(begin), grid.nearest(stop), grid.nearest(last)
    return Case(piece.name, prompt, Region(cut, stop, 0), truth, known, to_last - to_end)


def _notes(table: NDArray[np.void], track: int | None) -> list[Note]:
    rows = table if track is None else table[table["track"] == track]
    return [Note(int(n["onset"]), int(n["pitch"]), int(n["duration"]), int(n["velocity"])) for n in rows]
