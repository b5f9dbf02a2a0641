"""What is asked of a model and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from deepmusician_gui.score.note import Note


@dataclass(frozen=True, slots=True)
class Region:
    """Where new notes may begin: ticks `start` to `end` (exclusive) on one track."""

    start: int
    end: int
    track: int


@dataclass(frozen=True, slots=True)
class Controls:
    """How the answer is drawn. The same controls on the same notes give the same answer."""

    seed: int = 0
    """>= 0. Fixes one random number for every time step and key."""
    temperature: float = 1.0
    """> 0. Below 1 the likelier keys are taken, above 1 the unlikelier ones; how many sound stays the same."""
    threshold: float = 0.5
    """0 (sparser) to 1 (denser); 0.5 is as dense as the prompt, or the models' own cut where that is what they do."""


@dataclass(frozen=True, slots=True)
class TakeProgress:
    """A take so far. `notes` are all its notes; those still sounding at `written_to` may yet grow."""

    notes: tuple[Note, ...]
    written_to: int
    """Tick up to which the region is written."""
    done: bool
    seed: int
    """The seed in use; higher than asked for if an answer had to be drawn again."""
    remark: str = ""
    """What is worth telling, in a sentence, or ""."""
