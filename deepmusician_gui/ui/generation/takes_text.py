"""The takes of a piece as text, each with all that it follows from, so that it can be asked for again years later."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from msgspec import Meta, Struct

from deepmusician_gui.errors import FileError
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.registry import all_models
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file.score_text import LATEST_TICK, Tick
from deepmusician_gui.score.project_file.table_text import parsed, spelled
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.piece_chain import PieceText, pieces_of, told
from deepmusician_gui.ui.generation.request import VERBS
from deepmusician_gui.ui.generation.take import Question, Take
from deepmusician_gui.ui.generation.take_history import Memory
from deepmusician_gui.ui.widgets.words import tr

_MOST_TAKES = 10_000  # marked ones never go
_Number = Annotated[int, Meta(ge=0, le=1 << 40)]


class _TakeText(Struct):
    """A take; `piece` is the place of what its model was shown among the pieces."""

    number: _Number
    parent: _Number
    piece: _Number
    verb: str
    model: str
    region: Region
    controls: Controls
    label: str
    given: tuple[Note, ...]
    stands_for: Region | None
    on_new_track: bool
    notes: tuple[Note, ...]
    written_to: Tick
    seed: _Number
    is_complete: bool
    remark: str
    ms: float
    weights: str


class _KeptText(Struct):
    """What a take brought into the piece."""

    number: _Number
    brought: frozenset[Note]


class _TakesText(Struct):
    takes: Annotated[tuple[_TakeText, ...], Meta(max_length=_MOST_TAKES)]
    pieces: Annotated[tuple[PieceText, ...], Meta(max_length=_MOST_TAKES)]
    starred: tuple[_Number, ...]
    kept: tuple[_KeptText, ...]
    latest: _Number
    forgotten: _Number


def takes_text(memory: Memory, score: Score) -> bytes:
    """`score` is that of the project: what models were shown is told by how it differs."""
    pieces = {id(take.question.score): take.question.score for take in reversed(memory.takes)}
    place = {key: number for number, key in enumerate(pieces)}
    text = _TakesText(
        takes=tuple(_text(take, place[id(take.question.score)]) for take in memory.takes),
        pieces=tuple(told(pieces.values(), score)),
        starred=tuple(sorted(memory.starred)),
        kept=tuple(_KeptText(number, brought) for number, brought in memory.kept),
        latest=memory.latest,
        forgotten=memory.forgotten,
    )
    return spelled(text)


def _text(take: Take, piece: int) -> _TakeText:
    asked = take.question
    return _TakeText(
        take.number,
        take.parent,
        piece,
        asked.verb,
        asked.model,
        asked.region,
        asked.controls,
        asked.label,
        asked.given,
        asked.stands_for,
        asked.on_new_track,
        take.notes,
        take.written_to,
        take.seed,
        take.is_complete,
        str(take.remark),  # a sentence forgets what it was made of: it is read as it was said
        take.ms,
        take.weights,
    )


def takes_of(data: bytes, score: Score, name: str) -> Memory:
    """The inverse of `takes_text`. Raises FileError, calling the file `name`. Takes of models that are not known here
    are left out and count as forgotten.
    """
    text = parsed(data, _TakesText, name)
    try:
        pieces = tuple(pieces_of(text.pieces, score, name))
        takes = tuple(_take(row, pieces) for row in text.takes)
        _check(takes, text)
    except (ValueError, LookupError) as error:
        raise FileError(tr("“{name}” is damaged: its takes make no sense.", name=name)) from error
    models = {model.name for model in all_models()}
    known = tuple(take for take in takes if take.question.model in models)
    return Memory(
        known,
        frozenset(text.starred),
        tuple((row.number, row.brought) for row in text.kept),
        text.latest,
        text.forgotten + len(takes) - len(known),
    )


def _take(row: _TakeText, pieces: tuple[Score, ...]) -> Take:
    question = Question(
        row.verb,
        row.model,
        pieces[row.piece],
        row.region,
        row.controls,
        row.label,
        row.given,
        row.stands_for,
        row.on_new_track,
    )
    return Take(
        question,
        row.notes,
        row.written_to,
        row.seed,
        row.is_complete,
        row.remark,
        row.ms,
        row.weights,
        row.number,
        row.parent,
    )


def _check(takes: Iterable[Take], text: _TakesText) -> None:
    """Raises ValueError for what no session can have brought about."""
    numbers = [take.number for take in takes]
    if numbers != sorted(set(numbers)) or not all(0 < number <= text.latest for number in numbers):
        raise ValueError("numbers out of order")
    if not {row.number for row in text.kept} <= set(numbers):
        raise ValueError("kept, but not there")
    for row in text.kept:
        _check_notes(row.brought)
    for take in takes:
        asked = take.question
        if take.parent >= take.number or asked.verb not in VERBS or _is_out_of_range(asked.controls):
            raise ValueError("a take that nobody asked for")
        if not 0 <= asked.region.track < len(asked.score.tracks):
            raise ValueError("a take of no track")
        for region in (asked.region, asked.place):
            if not 0 <= region.start < region.end <= LATEST_TICK or region.track < 0:
                raise ValueError("a region that is none")
            _check_notes(region.keep)
        _check_notes((*take.notes, *asked.given))


def _check_notes(notes: Iterable[Note]) -> None:
    if not all(note.is_valid and note.end <= LATEST_TICK for note in notes):
        raise ValueError("not a note")


def _is_out_of_range(controls: Controls) -> bool:
    """Whether these are no settings that a model can be asked with."""
    limits = controls.lowest, controls.highest, *controls.scale, controls.top_k, controls.polyphony
    return bool(controls.problem) or controls.seed < 0 or controls.temperature <= 0 or min(limits) < 0
