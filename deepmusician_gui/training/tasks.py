"""What a window asks for: which cells of its gap are to be written and which notes of the gap are known."""

from __future__ import annotations

from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import beside

Cells = NDArray[np.int32]
Mask = NDArray[np.bool_]


class Task(Enum):
    """Kinds of gap; notes that began before it are known to their end in all of them."""

    WRITE = auto()  # continue, fill, begin: nothing that begins in the gap is known
    VARY = auto()  # some of its notes are
    HARMONISE = auto()  # a line is, its highest, its lowest or a whole track
    SPLIT = auto()  # all above or below a key is


def free_cells(
    rng: np.random.Generator,
    task: Task,
    number: Cells,
    onsets: NDArray[np.int64],
    tracks: NDArray[np.uint8],
    gap: tuple[int, int],
) -> tuple[Cells, Mask]:
    """Which cells are to be written, (T, P), and which note sounds in each cell once that is settled.

    `number` (T, P) says which note sounds where, -1 for none, `onsets` (N,) where the notes begin and `tracks` (N,)
    whose they are; `gap` is first and last step, the latter exclusive. Notes that are written end with the gap, as
    those that are generated do; notes that would need cells that are not free are taken out.
    """
    start, end = gap
    keys = np.arange(number.shape[1])
    allowed = np.zeros(number.shape, bool)
    allowed[start:end] = True
    known = onsets < start  # (N,)
    if task is Task.VARY:
        known |= rng.random(len(onsets)) < rng.uniform(0.1, 0.9)
    elif task is Task.HARMONISE:
        line = _line(rng, number[start:end], onsets - start, tracks)
        known |= line
        if rng.random() < 0.5:
            sounding = (number[start:end] >= 0) & np.append(line, False)[number[start:end]]
            allowed[start:end] &= beside(sounding, below=rng.random() < 0.7)
    elif task is Task.SPLIT:
        below = keys < int(rng.integers(24, 56))
        side = below if rng.random() < 0.5 else ~below
        key_of = np.zeros(len(onsets), int)
        key_of[number[number >= 0]] = np.nonzero(number >= 0)[1]
        known |= ~side[key_of]
        allowed &= side
    known |= onsets >= end
    known = np.append(known, True)  # for cells without a note, number -1
    kept = known[number]
    homeless = np.zeros(len(known), bool)
    homeless[number[start:end][~kept[start:end] & ~allowed[start:end]]] = True
    cut = homeless[number]
    cut[end:] |= ~kept[end:]
    number = np.where(cut, -1, number).astype(np.int32)
    return number, allowed & ~((number >= 0) & kept)


def _line(
    rng: np.random.Generator, number: Cells, onsets: NDArray[np.int64], tracks: NDArray[np.uint8]
) -> Mask:
    """Notes that make up a line, (N,): one track of several, or those that are highest or lowest when struck.

    `number` (G, P) are the gap's cells and `onsets` (N,) are counted from its start.
    """
    line = np.zeros(len(onsets), bool)
    sounding = number >= 0
    found = np.unique(tracks[number[sounding]])
    if len(found) > 1 and rng.random() < 0.5:
        return np.asarray(tracks == rng.choice(found))
    keys = np.arange(number.shape[1])
    top = rng.random() < 0.7
    edge = np.where(sounding, keys, -1).max(1) if top else np.where(sounding, keys, 999).min(1)
    steps = np.flatnonzero(sounding.any(1))
    at_edge = number[steps, edge[steps]]
    line[at_edge[onsets[at_edge] == steps]] = True
    return line
