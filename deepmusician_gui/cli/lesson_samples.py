"""What a network writes while it learns, and how full it is: the first sign of a collapse to silence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoMap
from deepmusician_gui.training.checkpoint import disk
from deepmusician_gui.training.corpus import CORPUS_PPQ, Corpus

if TYPE_CHECKING:
    from deepmusician_gui.training.gentle import Apprentice
    from deepmusician_gui.training.lesson import Lesson

PROMPT_BARS, ANSWER_BARS = 4, 8


def write(lesson: Lesson, apprentice: Apprentice, step: int, of_data: float) -> dict[str, Any]:
    """Let it continue the beginning of a piece that is held out; what it writes stands whatever is wrong with it.

    Returns what is told of it: the file, where the answer starts and ends in ticks, after which step, and how full it
    is beside the music that is learned from.
    """
    prompt = beginning(apprentice.corpus)
    region = continue_region(prompt, 0, ANSWER_BARS)
    model = LoadedModel(entry(lesson.model), apprentice.network)
    *_, answer = generate(model, prompt, region, Controls(), once=True)
    path = lesson.folder / f"sample-{step:06}.mid"
    write_midi(prompt.changed(notes=tuple(sorted((*prompt.notes, *answer.notes)))), path)
    told = {
        "file": str(path),
        "start": region.start,
        "end": region.end,
        "density": density(answer.notes, region),
        "of_data": of_data,
        "step": step,
    }
    with disk(str(path.parent)), (lesson.folder / "samples.jsonl").open("a") as file:
        file.write(json.dumps(told) + "\n")
    return told


def beginning(corpus: Corpus) -> Score:
    """The first bars with notes of a piece that is validated on."""
    piece = corpus.split("valid")[0]
    notes = [
        Note(int(n["onset"]), int(n["pitch"]), int(n["duration"]), int(n["velocity"]))
        for n in corpus.notes(piece)
    ]
    metre_map = corpus.metre_map(piece)
    first = metre_map.bar_at(notes[0].onset).number
    end = metre_map.bar(first + PROMPT_BARS - 1).end
    return Score(
        notes=tuple(n for n in notes if n.onset < end),
        tempo_map=TempoMap(ppq=CORPUS_PPQ),
        metre_map=metre_map,
    )


def density(notes: Iterable[Note], region: Region) -> float:
    """How many keys sound in the mean at a moment of a region."""
    inside = sum(max(0, min(n.end, region.end) - max(n.onset, region.start)) for n in notes)
    return inside / (region.end - region.start)


def density_of(corpus: Corpus) -> float:
    """The same for all pieces that are learned from."""
    pieces = corpus.split("train")
    sounding = sum(int(corpus.notes(piece)["duration"].sum(dtype=int)) for piece in pieces)
    return sounding / int(pieces.ends.sum(dtype=int))
