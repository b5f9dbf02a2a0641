"""From what a composer points at to a region, and from an answer to an edit."""

from __future__ import annotations

from collections.abc import Iterable

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Region
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


def replaced_notes(score: Score, region: Region) -> tuple[Note, ...]:
    """The notes that an answer stands in for: those of the region's track that begin in it."""
    return tuple(n for n in score.notes_starting_in(region.start, region.end) if n.track == region.track)


def accept(score: Score, region: Region, notes: Iterable[Note]) -> NoteEdit:
    """The edit that puts an answer in the place of what stood in its region."""
    return replace(replaced_notes(score, region), notes)
