"""Portraits of what composers wrote and of what a model writes in the same places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from deepmusician_gui.generation.riddle import ANSWER_BARS, Piece, Riddle, Writer, make_riddle, places
from deepmusician_gui.models.registry import LoadedModel
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.portrait import Portrait, portrait
from deepmusician_gui.score.timing import MetreMap

PLACES = 12
MOST_NOTES_A_BAR = 32
_PPQ = 480


class Likeness(NamedTuple):
    """Two sides, held beside each other; a bar without notes counts for both."""

    composer: Portrait
    model: Portrait
    composer_bars: tuple[float, ...]
    """Share of the bars in which 0, 1, 2 ... and at last 32 or more notes begin."""
    model_bars: tuple[float, ...]


def likeness(
    model: LoadedModel, pieces: Sequence[Piece], seed: int, write: Writer
) -> Iterator[Likeness | None]:
    """After twelve prompts of two bars, four bars each; yields None on the way, and after each answer all so far."""
    riddles: list[Riddle] = []
    for place in places(pieces, PLACES, seed):
        for made in make_riddle(model, place, 2, write):
            yield None
            if made:
                riddles.append(made)
        yield _beside(riddles)


def _beside(riddles: Sequence[Riddle]) -> Likeness:
    sides = []
    for is_real in (True, False):
        notes, counts = [], []
        for riddle in riddles:
            at = riddle.real if is_real else 1 - riddle.real
            score, answer = riddle.candidates[at], riddle.answer(at)
            notes += _in_quarters(answer, score.ppq)
            bars = Counter(score.metre_map.bar_at(note.onset).number for note in answer)
            first = score.metre_map.bar_at(riddle.answer_start).number
            counts += [bars[number] for number in range(first, first + ANSWER_BARS)]
        sides.append((portrait(notes, MetreMap(ppq=_PPQ)), _shares(counts)))
    (composer, composer_bars), (written, written_bars) = sides
    return Likeness(composer, written, composer_bars, written_bars)


def _in_quarters(notes: Iterable[Note], ppq: int) -> list[Note]:
    """Notes of pieces that count time differently, made comparable; where they begin is no matter here."""
    return [note._replace(onset=0, duration=max(1, round(note.duration * _PPQ / ppq))) for note in notes]


def _shares(counts: Sequence[int]) -> tuple[float, ...]:
    seen = Counter(min(count, MOST_NOTES_A_BAR) for count in counts)
    return tuple(seen[number] / len(counts) for number in range(MOST_NOTES_A_BAR + 1))
