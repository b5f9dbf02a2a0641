"""Writing chord after chord (`chord-lstm`): each is asked for in four parts, and drawn among what may stand there.

Chords before the region that the network does not know are told by the nearest ones it knows, and that is said.
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
from deepmusician_gui.models.note_batch import ChordWindows
from deepmusician_gui.representation.beat_events import DURATIONS
from deepmusician_gui.representation.chord_tokens import (
    OPENING,
    SPAN,
    Chord,
    encode,
    intervals,
    nearest,
)
from deepmusician_gui.representation.note_tuples import place_in_bar, placed

MOST_SHOWN = 144  # notes of a prompt, which make about as many chords as there are in training


def write(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int
) -> Iterator[tuple[Draft, ...]]:
    """Drafts of the region, one after each beat. A further attempt begins with a chord whatever the network thinks."""
    return drafts([_Take(network, prompt, one, is_woken=attempt > 0) for one in controls], prompt)


class _Take(NoteTake):
    """One answer while it is written."""

    def _opened(self, network: Any) -> Any:
        self._shapes = [intervals(shape) for shape in network.config.shapes]
        self._struck = np.array([np.isin(np.arange(SPAN + 1), shape) for shape in self._shapes])
        notes, opening = heard_before(self._prompt, self._start, MOST_SHOWN)
        self._go_on_from(notes)
        chords = encode(notes, opening)
        if chords:
            self._last = chords[-1].key
        told = [self._known(chord, network) for chord in chords]
        unknown = sum(a != b for a, b in zip(told, chords, strict=True))
        if unknown:
            self.remark = Sentence(
                "{count} of the {all} chords before are new to the model: it heard the nearest.",
                count=unknown,
                all=len(chords),
            )
        score = self._prompt.score
        rows = placed([OPENING, *told], opening, score.ppq, score.metre_map)
        return network.open(ChordWindows.of([rows]))

    @staticmethod
    def _known(chord: Chord, network: Any) -> Chord:
        known = network.config.shapes
        return chord._replace(shape=known[nearest(chord.shape, known)])

    def _write_note(self, step: int, at: int) -> None:
        """Write a chord, of one note or more."""
        place, bar = place_in_bar(at, self._prompt.score.ppq, self._prompt.score.metre_map)
        free = self._free(at, step)
        key, chance = self._draw(self._decoder.key_logits(step, place), free, self._choice)
        shapes = self._shapes_allowed(key, at, free)
        shape, _ = self._draw(self._decoder.shape_logits(key), shapes, self._choice)
        logits = self._decoder.duration_logits(shape)
        duration, _ = self._draw(logits, np.ones(len(DURATIONS), np.bool_), self._rhythm)
        self._decoder.tell((step, key, shape, duration, place, bar))
        for interval in self._shapes[shape]:
            self._strike(key + interval, at, duration, chance)
        self._clock, self._last = at, key

    def _shapes_allowed(self, key: int, at: int, free: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Known shapes that may stand on a key, (S,): all their keys are free and not too many sound together."""
        room = self._most - sum(until > at for _, until in self._sounding)
        taken = np.ones(SPAN + 1, np.bool_)
        above = ~free[key : key + SPAN + 1]
        taken[: len(above)] = above
        return np.asarray((self._struck.sum(1) <= room) & ~(self._struck & taken).any(1))
