"""From what a composer points at to a region, and from an answer to an edit."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Region, Side
from deepmusician_gui.score.edit import NoteEdit, replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

MOST_BARS = 64


def continue_region(score: Score, track: int, bars: int, at_bar: int | None = None) -> Region:
    """`bars` whole bars (1-64) from bar `at_bar` (0-based) on, by default after the bar in which the last note begins.

    An empty score starts at its first bar. Raises PromptError for a number of bars out of range.
    """
    if not 1 <= bars <= MOST_BARS:
        raise PromptError(f"Between 1 and {MOST_BARS} bars can be written at once, not {bars}.")
    if at_bar is None:
        at_bar = score.metre_map.bar_at(score.notes[-1].onset).number + 1 if score.notes else 0
    return Region(score.metre_map.bar(at_bar).start, score.metre_map.bar(at_bar + bars - 1).end, track)


def vary_region(score: Score, track: int, start: int, end: int, amount: float, seed: int) -> Region:
    """Ticks `start` to `end` with a share `amount` (0 to 1) of the track's notes to be drawn anew, at least one.

    A larger amount replaces the notes that a smaller one does and more. Raises PromptError if there are no notes.
    """
    if not 0 <= amount <= 1:
        raise PromptError("The amount to vary lies between 0 and 1.")
    notes = replaced_notes(score, Region(start, end, track))
    if not notes:
        raise PromptError("There are no notes to vary in this span.")
    order = np.random.Generator(np.random.Philox(seed)).permutation(len(notes))
    count = max(1, round(amount * len(notes)))
    return Region(start, end, track, frozenset(notes[i] for i in order[count:].tolist()))


def harmonise_region(score: Score, track: int, side: Side = Side.ANYWHERE) -> Region:
    """The whole bars of a track, all its notes kept and others to be written beside them.

    Raises PromptError if it has no notes.
    """
    notes = [n for n in score.notes if n.track == track and not n.is_muted]
    if not notes:
        raise PromptError("There are no notes to harmonise on this track.")
    start = score.metre_map.bar_at(notes[0].onset).start
    end = score.metre_map.bar_at(max(n.end for n in notes) - 1).end
    return Region(start, end, track, frozenset(notes), side)


def replaced_notes(score: Score, region: Region) -> tuple[Note, ...]:
    """The notes that an answer stands in for: those of the region's track that are heard, begin in it, are not kept."""
    inside = score.notes_starting_in(region.start, region.end)
    return tuple(n for n in inside if n.track == region.track and not n.is_muted and n not in region.keep)


def accept(score: Score, region: Region, notes: Iterable[Note]) -> NoteEdit:
    """The edit that puts an answer in the place of what stood in its region."""
    return replace(replaced_notes(score, region), notes)
