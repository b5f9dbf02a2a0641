"""What is found wrong with an answer: silence, a copy, one note for ever; and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from deepmusician_gui.generation import generate as generating
from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.faults import STUCK_NOTES, fault
from deepmusician_gui.generation.prompt import Prompt, read_prompt
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.registry import LoadedModel, ModelEntry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score

SCALE = tuple(Note(240 * i, 60 + i % 7, 240) for i in range(16))
STUCK = tuple(Note(7680 + 240 * i, 60, 240) for i in range(STUCK_NOTES))


def prompt(notes: tuple[Note, ...], start: int = 7680, steps: int = 32) -> Prompt:
    return read_prompt(Score(notes=notes), Region(start, start + 120 * steps, 0))


def test_silence() -> None:
    assert fault(prompt(SCALE), Controls(), ()) == "was silent"


def test_a_copy_of_the_bars_before_is_told_from_a_change_of_one_note() -> None:
    where = prompt(SCALE, 3840)
    copy = tuple(note._replace(onset=note.onset + 3840) for note in SCALE)
    assert "note for note" in fault(where, Controls(), copy)
    assert not fault(where, Controls(), (*copy[:-1], replace_pitch(copy[-1])))


def replace_pitch(note: Note) -> Note:
    return note._replace(pitch=note.pitch + 3)


def test_one_note_for_ever_is_found_where_the_music_before_did_not_do_the_same() -> None:
    drone = tuple(Note(240 * i, 40, 240) for i in range(32))
    assert fault(prompt(SCALE), Controls(), STUCK) == "stayed on one note"
    assert not fault(prompt(SCALE), Controls(), STUCK[1:])
    assert not fault(prompt(drone), Controls(), STUCK)
    assert not fault(prompt(SCALE), Controls(), (*STUCK[:-1], replace_pitch(STUCK[-1])))


def test_one_note_is_no_fault_where_only_one_is_allowed() -> None:
    assert not fault(prompt(SCALE), replace(Controls(), lowest=60, highest=60), STUCK)


def test_one_note_for_ever_is_asked_for_again_with_the_next_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    def write(
        network: Any, where: Prompt, controls: list[Controls], attempt: int
    ) -> Iterator[tuple[Draft, ...]]:
        assert network is None
        asked.append((controls[0].seed, attempt))
        notes = STUCK if attempt == 0 else (*STUCK[:-1], replace_pitch(STUCK[-1]))
        yield (Draft(tuple((note, 0.5) for note in notes), where.region.end),)

    monkeypatch.setitem(generating._WRITERS, "stuck", write)
    entry = ModelEntry("stuck", "", "", "stuck", "", "", frozenset(), frozenset({"seed"}))
    region = Region(7680, 7680 + 3840, 0)
    steps = list(generating.generate(LoadedModel(entry, None), Score(notes=SCALE), region, Controls(5)))
    assert asked == [(5, 0), (6, 1)]
    assert steps[-1].done
    assert (steps[-1].seed, steps[-1].redraws) == (6, 1)
    assert len({note.pitch for note in steps[-1].notes}) == 2
