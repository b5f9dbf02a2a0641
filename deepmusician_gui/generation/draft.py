"""What every model answers with: drafts, each the whole of what is written of one take so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from deepmusician_gui.generation.prompt import Prompt
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.score.note import Note


class Draft(NamedTuple):
    """One take so far. Nothing that begins before `written_to` will be added, notes that sound there may yet grow."""

    notes: tuple[tuple[Note, float], ...]
    """By onset, on the region's track, beginning in the region, each with the chance with which it was struck."""
    written_to: int
    """In ticks; the end of the region in the last draft."""
    remark: str = ""
    """What is worth telling of how the prompt was read, in a sentence, or ""."""


Writer = Callable[[Any, Prompt, list[Controls], int], Iterable[tuple[Draft, ...]]]
"""(network, prompt, controls of each take, attempt) -> drafts of all takes again and again, about once a beat.

The controls are alike but for their seeds; all that is drawn comes from those, so that a seed repeats itself.
`attempt` counts from 0: each further one follows an answer that had a fault, and may press harder for notes.
"""
