"""What is asked of a model and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import Sentence
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note


class Side(Enum):
    """Where new notes may sound beside the kept ones."""

    ANYWHERE = "anywhere"
    BELOW = "below"
    ABOVE = "above"


class Hears(Enum):
    """What a model is shown of the music around a region."""

    ALL = "all"
    """The region's track, and every other pitched one that is silent in the region."""
    TRACK = "track"
    """The region's track alone."""


@dataclass(frozen=True, slots=True)
class Region:
    """Where new notes may begin: ticks `start` to `end` (exclusive) on one track."""

    start: int
    end: int
    track: int
    keep: frozenset[Note] = frozenset()
    """Notes of the track that begin in the region and stay; all others there are replaced."""
    side: Side = Side.ANYWHERE
    """Where to write, measured from the kept notes."""
    hears: Hears = Hears.ALL


@dataclass(frozen=True, slots=True)
class Controls:
    """How the answer is drawn. The same controls on the same notes give the same answer."""

    seed: int = 0
    """>= 0. Fixes one random number for every time step and key."""
    temperature: float = 1.0
    """> 0. Below 1 the likelier keys are taken, above 1 the unlikelier ones; how many sound stays the same."""
    threshold: float = 0.5
    """0 (sparser) to 1 (denser); 0.5 is as dense as the prompt, or the models' own cut where that is what they do."""
    top_k: int = 0
    """Strike only the so many likeliest keys at every choice; 0 for all."""
    top_p: float = 0.95
    """0 < top_p <= 1. Strike only the likeliest keys that together have this share of the chance of striking."""
    scale: frozenset[int] = field(default=frozenset(range(12)))
    """Pitch classes (0 = C) that may be struck."""
    lowest: int = PIANO_LOWEST
    """Lowest pitch that may be struck."""
    highest: int = PIANO_HIGHEST
    """Highest pitch that may be struck."""
    polyphony: int = 0
    """Most keys that may sound together, kept notes counted; 0 for one where the music around is a single line, else
    for no limit."""
    keep_rhythm: bool = False
    """Strike as many keys at every time step as what stood there, or as the bars before if nothing did."""
    grid: int | None = None
    """Steps per beat: 3, 4, 6 or 12; None for what the music around the region keeps to."""
    wander: tuple[float, float] = (0.0, 0.0)
    """How far aside, -1 to 1 in two directions that the seed draws, the answer lies of where the model would go."""
    rhythm_temperature: float | None = None
    """> 0. The same as `temperature`, for when notes begin and how long they last. None: models that write note by
    note take `temperature` for it, those that write frames leave the rhythm as they have learned it."""

    @property
    def by_name(self) -> dict[str, object]:
        """Their values by the names that models honour, as JSON holds them."""
        return {
            "seed": self.seed,
            "temperature": self.temperature,
            "threshold": self.threshold,
            "top_k": self.top_k,
            "top_p": self.top_p,
            "scale": sorted(self.scale),
            "range": [self.lowest, self.highest],
            "polyphony": self.polyphony,
            "keep_rhythm": self.keep_rhythm,
            "grid": self.grid,
            "wander": list(self.wander),
            "rhythm_temperature": self.rhythm_temperature,
        }

    @property
    def pace(self) -> float:
        """The temperature of the rhythm where notes are written one by one."""
        return self.temperature if self.rhythm_temperature is None else self.rhythm_temperature

    @property
    def problem(self) -> str:
        """Why these limits allow nothing, in a sentence, or ""."""
        if self.lowest > self.highest:
            return Sentence("The lowest note allowed lies above the highest one.")
        reached = range(max(self.lowest, PIANO_LOWEST), min(self.highest, PIANO_HIGHEST) + 1)
        if not any(pitch % 12 in self.scale for pitch in reached):
            return Sentence("No key of the piano lies in both the range and the scale.")
        return "" if self.polyphony >= 0 else Sentence("The polyphony must not be negative.")

    def known_to(self, honours: frozenset[str]) -> Controls:
        """Without the limits that a model has no use for, named as `by_name` does."""
        first = Controls()
        return replace(
            self,
            scale=self.scale if "scale" in honours else first.scale,
            lowest=self.lowest if "range" in honours else first.lowest,
            highest=self.highest if "range" in honours else first.highest,
            polyphony=self.polyphony if "polyphony" in honours else first.polyphony,
            keep_rhythm=self.keep_rhythm and "keep_rhythm" in honours,
        )

    def allowed(self, lowest: int, highest: int) -> NDArray[np.bool_]:
        """Which of the pitches from `lowest` to `highest` may be struck, (highest - lowest + 1,)."""
        pitches = np.arange(lowest, highest + 1)
        in_range = (pitches >= self.lowest) & (pitches <= self.highest)
        return np.asarray(in_range & np.isin(pitches % 12, list(self.scale)))


class TakeProgress(NamedTuple):
    """A take so far. `notes` are all its notes; those still sounding at `written_to` may yet grow."""

    notes: tuple[Note, ...]
    written_to: int
    """Tick up to which the region is written."""
    done: bool
    seed: int
    """The seed in use; higher than asked for if an answer had to be drawn again."""
    chances: tuple[float, ...] = ()
    """With what chance each of the notes was struck, among all that could have come next."""
    redraws: int = 0
    """How often it had to be drawn again."""
    remark: str = ""
    """What is worth telling, in a sentence, or ""."""
