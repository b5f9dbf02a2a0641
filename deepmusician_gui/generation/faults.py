"""What may be wrong with an answer, whatever model it comes from, so that it is drawn again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from deepmusician_gui.errors import Sentence
from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.representation.piano_roll import ONSET, PITCHES, Roll
from deepmusician_gui.score.note import PIANO_LOWEST, Note

STUCK_NOTES = 16  # so many of one pitch at the end of an answer, and nothing else, are one note for ever


def fault(prompt: Prompt, controls: Controls, notes: Sequence[Note]) -> str:
    """What is wrong, to be read after "The answer ", or "": silence, a copy of the bars before, one note for ever."""
    if not notes:
        return Sentence("was silent")
    if _is_copy(prompt, notes):
        return Sentence("repeated the bars before it note for note")
    if _is_stuck(prompt, controls, notes):
        return Sentence("stayed on one note")
    return ""


def _is_copy(prompt: Prompt, notes: Sequence[Note]) -> bool:
    """Whether an answer of more than a beat strikes, with what is kept, the keys that were struck right before it."""
    before = prompt.roll[max(0, SIDE_STEPS - prompt.steps) : SIDE_STEPS]
    is_long = prompt.steps > prompt.grid.steps_per_beat and len(before) == prompt.steps
    return is_long and np.array_equal(before == ONSET, _struck(prompt, notes) == ONSET)


def _struck(prompt: Prompt, notes: Sequence[Note]) -> Roll:
    """The region's cells, (steps, P), with the onsets of an answer among those of what is kept."""
    roll = prompt.roll[SIDE_STEPS : SIDE_STEPS + prompt.steps].copy()
    for note in notes:
        column = note.pitch - PIANO_LOWEST
        if 0 <= column < PITCHES:
            roll[min(prompt.grid.nearest(note.onset), prompt.steps - 1), column] = ONSET
    return roll


def _is_stuck(prompt: Prompt, controls: Controls, notes: Sequence[Note]) -> bool:
    """Whether one pitch is struck on and on to the end, where more were allowed and the music before did not."""
    last = {note.pitch for note in notes[-STUCK_NOTES:]}
    if len(notes) < STUCK_NOTES or len(last) > 1:
        return False
    keys = np.flatnonzero((prompt.before == ONSET).any(1))[-STUCK_NOTES:]
    heard = (prompt.before[keys] == ONSET).any(0).sum()
    return bool(heard != 1 and controls.allowed(controls.lowest, controls.highest).sum() > 1)
