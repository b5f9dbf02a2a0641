"""Find the fake: some bars of a piece, and then the composer's own next ones or a model's; which is which is hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.representation import piano_roll
from deepmusician_gui.representation.piano_roll import GRIDS, StepGrid
from deepmusician_gui.score.hand_over import region
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from deepmusician_gui.score.score import Score, Track

GIVEN_BARS, ANSWER_BARS = 2, 4
BARS = GIVEN_BARS + ANSWER_BARS
CHOICES = (2, 3)
MOST_ROUNDS = 1000
_LONGEST_S = 60  # nobody compares what takes longer
_SEEDS = 2**31

Writer = Callable[[LoadedModel, Score, Region, Controls, int], Iterator[tuple[TakeProgress, ...]]]
"""What asks a model for takes, as `generate_takes` does."""
_Random = np.random.Generator


class Piece(NamedTuple):
    """Music by somebody, and what it is called."""

    name: str
    score: Score


class Place(NamedTuple):
    """Where a riddle is taken from: its first bar, 0-based, and the seed of all that is drawn for it."""

    piece: Piece
    bar: int
    seed: int


@dataclass(frozen=True, slots=True)
class Riddle:
    """Candidates of one length, tempo and instrument that begin alike; one of them goes on as the composer did."""

    place: Place
    candidates: tuple[Score, ...]
    """Each a single piano track from tick 0 to `end`."""
    real: int
    """Which of them is the composer's."""
    answer_start: int
    """The tick up to which all are the composer's and the same."""
    end: int
    model: str
    weights: str
    """SHA-256 of the weights that wrote the others."""
    seeds: tuple[int | None, ...]
    """What `generate` was asked with for each candidate, None for the composer's."""

    @property
    def length_s(self) -> float:
        """How long each lasts, in seconds."""
        return self.candidates[0].tempo_map.seconds(self.end)

    def answer(self, candidate: int) -> tuple[Note, ...]:
        """The notes of a candidate that begin where they may differ."""
        return self.candidates[candidate].notes_starting_in(self.answer_start, self.end)


def first_bars(score: Score) -> tuple[int, ...]:
    """The bars, 0-based, that a riddle can begin with: six in a row with notes in each, a minute long at most.

    Raises PromptError, in a sentence, if there are none.
    """
    heard = score.heard().pitched_notes
    onsets = np.array([n.onset for n in heard if PIANO_LOWEST <= n.pitch <= PIANO_HIGHEST], np.int64)
    if not len(onsets):
        raise PromptError("It has no notes that a piano can play.")
    if score.ppq < max(GRIDS):
        raise PromptError("{ticks} ticks to a quarter note are too few to write in.", ticks=score.ppq)
    counts = _notes_in_bars(score, onsets)
    runs = np.lib.stride_tricks.sliding_window_view(counts > 0, BARS) if len(counts) >= BARS else counts[:0]
    if not len(runs):
        raise PromptError("It is shorter than {bars} bars.", bars=BARS)
    found = tuple(bar for bar in np.flatnonzero(runs.all(1)).tolist() if _seconds(score, bar) <= _LONGEST_S)
    if not found:
        raise PromptError("No {bars} bars in a row have notes in each and last a minute at most.", bars=BARS)
    return found


def unheard_places(score: Score) -> int:
    """How many riddles of a piece can be made that share no bar. Raises PromptError as `first_bars` does."""
    count = reached = 0
    for bar in first_bars(score):
        if bar >= reached:
            count, reached = count + 1, bar + BARS
    return count


def places(pieces: Sequence[Piece], rounds: int, seed: int) -> list[Place]:
    """Where to take riddles from: piece after piece, those that do not overlap first, anew when all have been.

    Raises PromptError without a piece that is long enough, and for a number of rounds out of range.
    """
    if not 1 <= rounds <= MOST_ROUNDS:
        raise PromptError(
            "Between 1 and {most} rounds can be made, not {rounds}.", most=MOST_ROUNDS, rounds=rounds
        )
    if seed < 0:
        raise PromptError("The seed must not be negative.")
    if not pieces:
        raise PromptError("There is no piece with {bars} bars in a row that have notes in each.", bars=BARS)
    random = np.random.Generator(np.random.Philox(seed))
    bars = [_apart(random.permutation(first_bars(piece.score)).tolist()) for piece in pieces]
    order = random.permutation(len(pieces)).tolist()
    chosen = []
    for number in range(rounds):
        visit, at = divmod(number, len(order))
        own = bars[order[at]]
        chosen.append(Place(pieces[order[at]], own[visit % len(own)], int(random.integers(_SEEDS))))
    return chosen


def make_riddle(model: LoadedModel, place: Place, choices: int, write: Writer) -> Iterator[Riddle | None]:
    """The riddle of a place with 2 or 3 candidates; yields None while it is being written, so that it can be stopped.

    The model knows no more of the piece than the bars that are given. All notes are played by a piano, equally hard,
    and the composer's stand on the time grid that the model writes on: the touch of a hand, or the two loudnesses of
    engraved music beside a model's ten, would give them away. The same place, model and choices make the same riddle.
    """
    if choices not in CHOICES:
        raise PromptError("A riddle has 2 or 3 candidates.")
    random = np.random.Generator(np.random.Philox(place.seed))
    start, end = _span(place.piece.score, place.bar)
    real = _on_a_piano(place.piece.score, start, end)
    asked = Controls(seed=int(random.integers(_SEEDS)))
    where = Region(real.metre_map.bar_start(GIVEN_BARS), end - start, 0)
    given = real.changed(notes=real.notes_starting_in(0, where.start))
    takes: tuple[TakeProgress, ...] = ()
    for progress in write(model, given, where, asked, choices - 1):
        takes = progress
        yield None
    answers = [_struck_alike(_cut(take.notes, where.end), real.notes[0].velocity) for take in takes]
    made: list[tuple[Score, int | None]] = [(real, None)]
    for take, answer in zip(takes, answers, strict=True):
        made.append((given.changed(notes=tuple(sorted((*given.notes, *answer)))), take.seed - take.redraws))
    order = random.permutation(len(made)).tolist()
    candidates, seeds = zip(*(made[i] for i in order), strict=True)
    yield Riddle(
        place,
        candidates,
        order.index(0),
        where.start,
        where.end,
        model.entry.name,
        model.fingerprint,
        seeds,
    )


def _notes_in_bars(score: Score, onsets: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many of these notes, sorted, begin in each bar up to the last."""
    last = score.metre_map.bar_at(int(onsets[-1])).number
    starts = [score.metre_map.bar_start(number) for number in range(last + 1)]
    return np.bincount(np.searchsorted(starts, onsets, side="right") - 1, minlength=last + 1)


def _seconds(score: Score, bar: int) -> float:
    start, end = _span(score, bar)
    return score.tempo_map.seconds(end) - score.tempo_map.seconds(start)


def _span(score: Score, bar: int) -> tuple[int, int]:
    """First tick and exclusive end of a riddle that begins with this bar."""
    return score.metre_map.bar_start(bar), score.metre_map.bar(bar + BARS - 1).end


def _apart(bars: list[int]) -> list[int]:
    """The same bars, first those whose riddles share no bar: who has heard a truth would know it again."""
    apart: list[int] = []
    for bar in bars:
        if all(abs(bar - other) >= BARS for other in apart):
            apart.append(bar)
    return apart + [bar for bar in bars if bar not in apart]


def _on_a_piano(score: Score, start: int, end: int) -> Score:
    """A span of a piece from tick 0 on, for one piano, on the time grid that fits it, equally loud, cut at its end."""
    cut = region(score.heard(), start, end)
    notes = cut.pitched_notes
    onsets = np.array([note.onset for note in notes], np.int64)
    grid = StepGrid(0, score.ppq, piano_roll.fitting_grid(onsets, score.ppq))
    roll = piano_roll.encode(notes, grid, 0, grid.nearest(end - start))
    mean = round(sum(note.velocity for note in notes) / len(notes))
    on_grid = piano_roll.decode(roll, np.full(roll.shape, mean, np.uint8), grid, 0, track=0)
    on_piano = _cut(on_grid, end - start)
    return Score((Track("Piano", 0, 0),), on_piano, cut.tempo_map, cut.metre_map, cut.key_signatures)


def _cut(notes: Sequence[Note], end: int) -> tuple[Note, ...]:
    """The notes as far as they sound before `end`."""
    inside = (note for note in notes if note.onset < end)
    return tuple(note._replace(duration=min(note.duration, end - note.onset)) for note in inside)


def _struck_alike(notes: Sequence[Note], velocity: int) -> tuple[Note, ...]:
    return tuple(note._replace(velocity=velocity) for note in notes)
