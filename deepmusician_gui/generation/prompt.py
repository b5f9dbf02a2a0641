"""The notes around a region as a model sees them: a piano roll on a time grid with free cells in the region."""

from __future__ import annotations

import zlib
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.region import replaced_notes
from deepmusician_gui.generation.take import Hears, Region, Side
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import GRIDS, ONSET, SILENT, Roll, StepGrid
from deepmusician_gui.score.general_midi import PERCUSSION_CHANNEL
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

SIDE_STEPS = 192  # how far a model is shown the music to each side
HELD_STEPS = 256  # how much further back a note may begin that still sounds
NEAR_BEATS = 16  # how much of each side says how dense the answer should be, and on which grid
DEFAULT_VELOCITY = 80


class Rows(NamedTuple):
    """Time steps of an answer, all (..., P)."""

    cells: NDArray[np.uint8]
    velocities: NDArray[np.uint8]
    chances: NDArray[np.float64]
    """With what chance each sounding cell was drawn."""


class Prompt(NamedTuple):
    """A roll of time steps -SIDE_STEPS .. steps + SIDE_STEPS - 1 of `grid`; the region is steps 0 .. steps - 1.

    T = steps + 2 * SIDE_STEPS, row SIDE_STEPS is time step 0. Cells inside the region are those of notes that are
    kept in it or reach into it.
    """

    grid: StepGrid
    steps: int
    roll: Roll
    velocities: NDArray[np.uint8]
    """(T, P): 1-127 where a key is struck, else 0."""
    free: NDArray[np.bool_]
    """(T, P): cells of the region that may be written."""
    outside: NDArray[np.bool_]
    """(T,): nothing was written here, before the music's first bar or after its last note."""
    places: NDArray[np.int64]
    """(T, 3): place in the bar and length of the bar, in time steps, and the bar's number."""
    velocity: int
    """Mean of the notes shown."""
    replaced: Roll
    """(steps, P): what stood in the free cells."""
    region: Region
    score: Score
    """What is heard of it, muted notes left out; for models that read notes, with `heard_notes`."""
    heard: frozenset[int]
    """The tracks that a model is shown."""

    @property
    def stood(self) -> int:
        """A number that stands for what is to be replaced, 0 for nothing."""
        return zlib.crc32(self.replaced.tobytes()) if self.replaced.any() else 0

    @property
    def track(self) -> int:
        """Where the answer goes."""
        return self.region.track

    def heard_notes(self, start: int, end: int) -> list[Note]:
        """The notes shown that begin from tick `start` to `end`, exclusive, by onset: of the region those it keeps."""
        region = self.region
        return [
            n
            for n in self.score.notes_starting_in(max(0, start), end)
            if n.track in self.heard
            and (n.track != region.track or not region.start <= n.onset < region.end or n in region.keep)
        ]

    @property
    def density(self) -> float | None:
        """Onsets per time step that an answer should have, None if nothing tells.

        Beside kept notes as many as it replaces, or as many as are kept where it replaces none; else as many as stand
        near the region.
        """
        cells = self._alike
        return piano_roll.onsets_per_step(cells) if (cells == ONSET).any() else None

    @property
    def struck_share(self) -> float:
        """Share of time steps at which an answer should strike anything, 0 if nothing tells."""
        struck = (self._alike == ONSET).any(1)
        return float(struck.mean()) if len(struck) else 0.0

    @property
    def _alike(self) -> Roll:
        """The music that an answer should be as dense as."""
        kept = self.roll[self._region]
        if (kept == ONSET).any():
            return self.replaced if (self.replaced == ONSET).any() else kept
        near = NEAR_BEATS * self.grid.steps_per_beat
        return np.concatenate([self.before[-near:], self.after[:near]])

    @property
    def rhythm(self) -> NDArray[np.int64]:
        """How many keys to strike at each step, (steps,): as what is replaced did, what is kept, or the bars before."""
        tellers = (self.replaced, self.roll[self._region], self.before)
        struck = (next((roll for roll in tellers if (roll == ONSET).any()), self.replaced) == ONSET).sum(1)
        return (
            np.resize(struck[-self.steps :], self.steps) if struck.any() else np.zeros(self.steps, np.int64)
        )

    @property
    def is_line(self) -> bool:
        """Whether the music around the region is a single line that an answer can go on with.

        It cannot where notes are kept in the region to be joined by others, or one sounds all through it.
        """
        around, kept = np.concatenate([self.before, self.after]) != SILENT, self.roll[self._region]
        is_single = bool(around.any() and (around.sum(1) <= 1).all())
        return is_single and not (kept == ONSET).any() and not (kept != SILENT).any(1).all()

    @property
    def before(self) -> Roll:
        """The known rows before the region."""
        return self.roll[:SIDE_STEPS][~self.outside[:SIDE_STEPS]]

    @property
    def after(self) -> Roll:
        """The known rows behind the region."""
        behind = slice(SIDE_STEPS + self.steps, None)
        return self.roll[behind][~self.outside[behind]]

    @property
    def _region(self) -> slice:
        return slice(SIDE_STEPS, SIDE_STEPS + self.steps)

    def answer(self, rows: Rows, first: int) -> list[tuple[Note, float]]:
        """The notes that begin in rows of an answer, from time step `first` on, with their chances, by onset.

        They are cut where the rows end. Cells that are not free are left out.
        """
        own = self.own(rows.cells, first)
        notes = piano_roll.decode(own, rows.velocities, self.grid, first, self.track)
        struck = own == ONSET  # in the order of `decode`
        return sorted(zip(notes, rows.chances[struck].tolist(), strict=True))

    def own(self, cells: Roll, first: int) -> Roll:
        """The free ones of cells (t, P) from time step `first` on."""
        free = self.free[SIDE_STEPS + first : SIDE_STEPS + first + len(cells)]
        return np.where(free, cells, SILENT).astype(np.uint8)


def read_prompt(score: Score, region: Region, steps_per_beat: int | None = None) -> Prompt:
    """What a model is shown of `score` around `region`, on a given time grid or the one that fits the music there.

    It sees the region's track and, unless the region says otherwise, the other pitched tracks too where they are
    silent in the region: an answer at the end continues the whole piece, an answer inside one line of several
    follows that line.
    Muted notes it does not see.
    Raises PromptError if the region is shorter than a time step or its track is percussion.
    """
    score = score.heard()
    check_place(score, region, steps_per_beat)
    heard = heard_tracks(score, region)
    grid = StepGrid(region.start, score.ppq, steps_per_beat or _grid(score, region, heard))
    steps = grid.nearest(region.end)
    time_steps = np.arange(-SIDE_STEPS, steps + SIDE_STEPS)
    total = len(time_steps)
    around = _notes_around(score, region, heard, grid, steps)
    roll = piano_roll.encode(around, grid, -SIDE_STEPS, total)
    inside = roll[SIDE_STEPS : SIDE_STEPS + steps]
    inside[inside == ONSET] = SILENT  # rounding may pull an onset into the region
    kept = piano_roll.encode(sorted(region.keep), grid, -SIDE_STEPS, total)
    roll = np.where(kept != SILENT, kept, roll)
    velocities = piano_roll.encode_velocity([*around, *region.keep], roll, grid, -SIDE_STEPS)
    free = np.zeros(roll.shape, np.bool_)
    free[SIDE_STEPS : SIDE_STEPS + steps] = inside_free = roll[SIDE_STEPS : SIDE_STEPS + steps] == SILENT
    if region.side is not Side.ANYWHERE:
        line = kept[SIDE_STEPS : SIDE_STEPS + steps] != SILENT
        free[SIDE_STEPS : SIDE_STEPS + steps] = inside_free & piano_roll.beside(
            line, below=region.side is Side.BELOW
        )
    first, last = _extent(score, region, heard, grid)
    shown = [*around, *region.keep]
    return Prompt(
        grid,
        steps,
        roll,
        velocities,
        free,
        ((time_steps < 0) & (time_steps < first)) | ((time_steps >= steps) & (time_steps >= last)),
        piano_roll.bar_places(score.metre_map, grid, -SIDE_STEPS, total),
        round(sum(n.velocity for n in shown) / len(shown)) if shown else DEFAULT_VELOCITY,
        piano_roll.encode(replaced_notes(score, region), grid, 0, steps),
        region,
        score,
        heard,
    )


def check_place(score: Score, region: Region, steps_per_beat: int | None = None) -> None:
    """Raises PromptError, in a sentence, if nothing can be written in such a place."""
    if score.tracks[region.track].channel == PERCUSSION_CHANNEL:
        raise PromptError("This is a drum track; the models write pitched notes only.")
    if region.end - region.start >= score.ppq:
        return  # no grid has longer steps
    step = steps_per_beat or _grid(score, region, heard_tracks(score, region))
    if StepGrid(region.start, score.ppq, step).nearest(region.end) < 1:
        raise PromptError("The span is shorter than one step of the time grid.")


def heard_tracks(score: Score, region: Region) -> frozenset[int]:
    """The tracks that a model is shown."""
    if region.hears is Hears.TRACK:
        return frozenset({region.track})
    others = {n.track for n in score.notes_starting_in(region.start, region.end)} - {region.track}
    pitched = {i for i, track in enumerate(score.tracks) if track.channel != PERCUSSION_CHANNEL}
    return frozenset(pitched - others | {region.track})


def _grid(score: Score, region: Region, heard: frozenset[int]) -> int:
    """The grid of the music in and around the region."""
    near = NEAR_BEATS * score.ppq
    notes = score.notes_starting_in(max(0, region.start - near), region.end + near)
    onsets = np.array([n.onset for n in notes if n.track in heard], np.int64)
    return piano_roll.fitting_grid(onsets, score.ppq) if len(onsets) else GRIDS[0]


def _notes_around(
    score: Score, region: Region, heard: frozenset[int], grid: StepGrid, steps: int
) -> list[Note]:
    """The heard notes that begin near the region and are not its own."""
    first, last = grid.tick(-SIDE_STEPS - HELD_STEPS), grid.tick(steps + SIDE_STEPS)
    return [
        n
        for n in score.notes_starting_in(max(0, first), last)
        if n.track in heard and not (n.track == region.track and region.start <= n.onset < region.end)
    ]


def _extent(score: Score, region: Region, heard: frozenset[int], grid: StepGrid) -> tuple[int, int]:
    """Time steps where the heard music begins, with its first bar, and where it ends."""
    first = next((n for n in score.notes if n.track in heard and n.onset < region.start), None)
    last = max((n.end for n in score.notes if n.track in heard and n.onset >= region.end), default=0)
    begin = 0 if first is None else grid.nearest(score.metre_map.bar_at(first.onset).start)
    return begin, grid.nearest(last)
