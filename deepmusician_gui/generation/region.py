"""From what a composer points at to a region, and from an answer to an edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable

import numpy as np

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Region, Side
from deepmusician_gui.score.edit import NoteEdit, replace
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

MOST_BARS = 64
Locked = frozenset[Note]
"""Notes that no answer may replace."""
NOTHING: Locked = frozenset()


def continue_region(
    score: Score, track: int, bars: int, at_bar: int | None = None, locked: Locked = NOTHING
) -> Region:
    """`bars` whole bars (1-64) from bar `at_bar` (0-based) on, by default after the bar in which the last note begins.

    An empty score starts at its first bar. Locked notes stay. Raises PromptError for a number of bars out of range.
    """
    if not 1 <= bars <= MOST_BARS:
        raise PromptError(
            "Between 1 and {most} bars can be written at once, not {bars}.", most=MOST_BARS, bars=bars
        )
    if at_bar is None:
        at_bar = score.metre_map.bar_at(score.notes[-1].onset).number + 1 if score.notes else 0
    start, end = score.metre_map.bar(at_bar).start, score.metre_map.bar(at_bar + bars - 1).end
    return _around(score, Region(start, end, track), locked)


def fill_region(score: Score, track: int, start: int, end: int, locked: Locked = NOTHING) -> Region:
    """Ticks `start` to `end` to be written anew around the locked notes.

    Raises PromptError for an empty span and for one whose notes are all locked: to write beside them is to harmonise.
    """
    if start >= end:
        raise PromptError("The span to fill is empty.")
    region = _around(score, Region(start, end, track), locked)
    if region.keep and not replaced_notes(score, region):
        raise PromptError("All notes here are locked; Harmonise writes beside them.")
    return region


def vary_region(
    score: Score, track: int, start: int, end: int, amount: float, seed: int, locked: Locked = NOTHING
) -> Region:
    """Ticks `start` to `end` with a share `amount` (0 to 1) of the track's notes to be drawn anew, at least one.

    A larger amount replaces the notes that a smaller one does and more; locked notes stay. Raises PromptError if there
    are no others.
    """
    if not 0 <= amount <= 1:
        raise PromptError("The amount to vary lies between 0 and 1.")
    region = _around(score, Region(start, end, track), locked)
    notes = replaced_notes(score, region)
    if not notes:
        if region.keep:
            raise PromptError("All notes in this span are locked.")
        raise PromptError("There are no notes to vary in this span.")
    order = np.random.Generator(np.random.Philox(seed)).permutation(len(notes))
    count = max(1, round(amount * len(notes)))
    return dataclasses.replace(region, keep=region.keep.union(notes[i] for i in order[count:].tolist()))


def harmonise_region(
    score: Score, track: int, side: Side = Side.ANYWHERE, span: tuple[int, int] | None = None
) -> Region:
    """The whole bars of a track, or of its notes that begin in `span`, all of them kept and others to be written
    beside them.

    Raises PromptError if there are no notes.
    """
    inside = score.notes_starting_in(*span) if span else score.notes
    notes = [n for n in inside if n.track == track and not n.is_muted]
    if not notes:
        if span:
            raise PromptError("There are no notes to harmonise in this span.")
        raise PromptError("There are no notes to harmonise on this track.")
    start = score.metre_map.bar_at(notes[0].onset).start
    end = score.metre_map.bar_at(max(n.end for n in notes) - 1).end
    kept = [n for n in score.notes_starting_in(start, end) if n.track == track and not n.is_muted]
    return Region(start, end, track, frozenset(kept), side)


def replaced_notes(score: Score, region: Region) -> tuple[Note, ...]:
    """The notes that an answer stands in for: those of the region's track that are heard, begin in it, are not kept."""
    inside = score.notes_starting_in(region.start, region.end)
    return tuple(n for n in inside if n.track == region.track and not n.is_muted and n not in region.keep)


def accept(score: Score, region: Region, notes: Iterable[Note]) -> NoteEdit:
    """The edit that puts an answer in the place of what stood in its region."""
    return replace(replaced_notes(score, region), notes)


def accept_part(score: Score, region: Region, notes: Collection[Note]) -> NoteEdit:
    """The edit that puts some notes of an answer in the place of what begins while they sound."""
    start, end = min(n.onset for n in notes), max(n.end for n in notes)
    return replace([n for n in replaced_notes(score, region) if start <= n.onset < end], notes)


def _around(score: Score, region: Region, locked: Locked) -> Region:
    """The region with the locked notes that begin in it kept."""
    if not locked:
        return region
    return dataclasses.replace(
        region, keep=region.keep.union(locked.intersection(replaced_notes(score, region)))
    )
