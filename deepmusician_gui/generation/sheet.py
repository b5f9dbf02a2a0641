"""From writers that fill a piano roll row after row to drafts of notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from deepmusician_gui.generation.draft import Draft, Writer
from deepmusician_gui.generation.prompt import Prompt, Rows
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.representation.piano_roll import HOLD
from deepmusician_gui.score.note import Note

RowWriter = Callable[[Any, Prompt, list[Controls], int], Iterator[Rows]]
"""(network, prompt, controls of each take, attempt) -> rows (K, P) of the region, one after the other."""


def from_rows(write_rows: RowWriter) -> Writer:
    """A writer of drafts, one after each beat and one at the end, from a writer of rows."""

    def write(
        network: Any, prompt: Prompt, controls: list[Controls], attempt: int
    ) -> Iterator[tuple[Draft, ...]]:
        sheets = [_Sheet(prompt) for _ in controls]
        for t, rows in enumerate(write_rows(network, prompt, controls, attempt), 1):
            for i, sheet in enumerate(sheets):
                sheet.rows.append(Rows(*(part[i] for part in rows)))
            if t == prompt.steps:
                yield tuple(Draft(sheet.notes(), prompt.region.end) for sheet in sheets)
            elif t % prompt.grid.steps_per_beat == 0:
                yield tuple(Draft(sheet.notes(), prompt.grid.tick(t)) for sheet in sheets)

    return write


class _Sheet:
    """What is written of one take: its rows (P,), and of the notes in them those that will not change any more."""

    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt
        self.rows: list[Rows] = []
        self._finished: list[tuple[Note, float]] = []
        self._first = 0  # of the rows that are not finished

    def notes(self) -> tuple[tuple[Note, float], ...]:
        """All notes so far with their chances, by onset; those that sound at the end may yet grow."""
        open_rows = _stacked(self.rows[self._first :])
        held = (self.prompt.own(open_rows.cells, self._first) == HOLD).any(1)
        quiet = np.flatnonzero(~held)
        answer = self.prompt.answer(open_rows, self._first)
        if len(quiet) and (until := int(quiet[-1])):
            tick = self.prompt.grid.tick(self._first + until)
            done = [(note, chance) for note, chance in answer if note.onset < tick]
            self._finished += done
            self._first += until
            answer = answer[len(done) :]
        return (*self._finished, *answer)


def _stacked(rows: list[Rows]) -> Rows:
    return Rows(*(np.stack(parts) for parts in zip(*rows, strict=True)))
