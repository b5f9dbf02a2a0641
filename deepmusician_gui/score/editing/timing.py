"""When notes are played: onto a grid, and a little off it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.editing.lines import Lines
from deepmusician_gui.score.editing.velocities import audible
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap

EDGES = ("starts", "ends", "both")
_LOOSEST_QUARTERS = 1 / 16  # a 64th note, some 30 ms at 120 bpm: more sounds wrong and not human
_LOOSEST_VELOCITY = 20


class Quantising(NamedTuple):
    """How notes are brought onto the grid; all in percent, 0-100."""

    edges: str = "starts"
    """One of EDGES: whole notes by their starts, their ends alone, or both edges each for itself."""
    strength_percent: int = 100
    """How much of the way to the line they go."""
    swing_percent: int = 0
    """How late every second line of a bar is; 100 is half a step."""
    humanise_percent: int = 0
    """How loosely they are played afterwards; 100 is a 64th note early or late and 20 of velocity."""


def quantise(
    notes: Sequence[Note], how: Quantising, grid: Grid, metre_map: MetreMap, seed: int = 0
) -> NoteEdit:
    """Bring notes to the lines of a grid. What would get no length reaches to the next line.

    Of equal arguments comes the same edit; `seed` is for humanising.
    """
    lines = Lines(grid, metre_map, how.swing_percent)
    placed = [_quantised(note, how, lines) for note in notes]
    share = how.humanise_percent / 100
    ticks, velocity = int(metre_map.ppq * _LOOSEST_QUARTERS * share), int(_LOOSEST_VELOCITY * share)
    return NoteEdit(tuple(notes), humanise(placed, ticks, velocity, seed).added)


def _quantised(note: Note, how: Quantising, lines: Lines) -> Note:
    start = lines.nearest(note.onset) if how.edges != "ends" else note.onset
    onset = _towards(note.onset, start, how.strength_percent)
    if how.edges == "starts":
        return note._replace(onset=onset)
    end = lines.nearest(note.end)
    if end <= start:
        end = lines.after(start)
    return note._replace(onset=onset, duration=_towards(note.end, end, how.strength_percent) - onset)


def _towards(tick: int, goal: int, percent: int) -> int:
    """So far on the way from `tick` to `goal`, rounded, halves up: what is a tick apart or more stays apart."""
    return tick + (2 * (goal - tick) * percent + 100) // 200


def humanise(notes: Sequence[Note], ticks: int, velocity: int, seed: int) -> NoteEdit:
    """Play each note up to `ticks` early or late and up to `velocity` softer or louder; the same again for a seed."""
    draw = Random(seed)
    return NoteEdit(tuple(notes), tuple(_loose(note, ticks, velocity, draw) for note in notes))


def _loose(note: Note, ticks: int, velocity: int, draw: Random) -> Note:
    return note._replace(
        onset=max(0, note.onset + draw.randint(-ticks, ticks)),
        velocity=audible(note.velocity + draw.randint(-velocity, velocity)),
    )
