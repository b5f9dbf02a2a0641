"""Writing note after note as words (`note-lstm`): a word is a note's step, key and duration, drawn all at once.

Notes before the region that are no words of the network are told by those most like them, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import Sentence
from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.note_writer import NoteTake, drafts, heard_before
from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.note_batch import NoteWindows
from deepmusician_gui.representation.beat_events import TWELFTHS
from deepmusician_gui.representation.note_tuples import (
    OPENING,
    STEPS,
    NoteTuple,
    encode,
    nearest,
    place_in_bar,
    placed,
)
from deepmusician_gui.representation.piano_roll import PITCHES

MOST_SHOWN = 80  # notes of a prompt, as in training


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the region, one after each beat. A further attempt begins with a note whatever the network thinks."""
    return drafts([_Take(network, prompt, one, is_woken=attempt > 0) for one in controls], prompt)


class _Take(NoteTake):
    """One answer while it is written."""

    def _opened(self, network: Any) -> Any:
        self._words = [NoteTuple(*word) for word in network.config.words]
        self._is_word = frozenset(self._words)
        self._word_steps, self._word_keys = np.array(self._words)[:, :2].T
        self._word, self._chance = -1, 0.0
        notes, opening = heard_before(self._prompt, self._start, MOST_SHOWN)
        self._go_on_from(notes)
        score = self._prompt.score
        rows = placed([OPENING, *encode(notes, opening)], opening, score.ppq, score.metre_map)
        told = [rows[0], *map(self._known, rows[1:])]
        strange = sum(a != b for a, b in zip(told, rows, strict=True))
        if strange:
            self.remark = Sentence(
                "{count} of the {all} notes before are new to the model: it heard others like them.",
                count=strange,
                all=len(notes),
            )
        return network.open(NoteWindows.of([told]))

    def _known(self, row: tuple[int, ...]) -> tuple[int, ...]:
        triple = NoteTuple(*row[:3])
        if triple in self._is_word:
            return row
        return (*self._words[nearest(triple, self._words)], *row[3:])

    def _next_step(self) -> int | None:
        while self._clock < self._end:
            allowed = self._words_allowed()
            if allowed.any():
                self._word, self._chance = self._draw(self._decoder.logits(), allowed, self._choice)
                return self._words[self._word].step
            self._clock += TWELFTHS  # no word waits so long
        return None

    def _words_allowed(self) -> NDArray[np.bool_]:
        """Words that may come next, (W,)."""
        free = np.zeros((len(STEPS), PITCHES), np.bool_)
        for step in np.flatnonzero(self._steps_allowed()).tolist():
            free[step] = self._free(self._clock + STEPS[step], step)
        return np.asarray(free[self._word_steps, self._word_keys])

    def _write_note(self, step: int, at: int) -> None:  # noqa: ARG002 - it is the word's
        _, key, duration = self._words[self._word]
        place, bar = place_in_bar(at, self._prompt.score.ppq, self._prompt.score.metre_map)
        self._decoder.tell(self._word, place, bar)
        self._strike(key, at, duration, self._chance)
        self._clock, self._last = at, key
