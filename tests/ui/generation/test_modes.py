"""Everything that can be asked, of every model that can do it, with its own weights, in the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import MODELS, load_model
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.ui.app import EXAMPLE
from deepmusician_gui.ui.generation.request import VERBS, cannot
from deepmusician_gui.ui.generation.take_maker import write_takes
from tests.ui.conftest import Studio

MODEL_DEADLINE_MS = 60_000  # a cold import of torch on a busy machine
INSTALLED = [model.name for model in MODELS if not model.problem()]
ASKED = [(model, verb) for model in INSTALLED for verb in VERBS if not cannot(verb, model)]
BAR = 1920
load_once = cache(load_model)


@pytest.fixture
def example(qtbot: QtBot) -> Iterator[Studio]:
    """A window over the shipped models and the example."""
    studio = Studio(load=load_once, write=write_takes, load_listener=load_model)
    studio.document.replace(read_midi(EXAMPLE), None)
    studio.window.show()
    yield studio
    studio.close()


def proposed(qtbot: QtBot, studio: Studio, verb: str) -> None:
    studio.window.actions_.by_id[f"generate.{verb}"].trigger()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=MODEL_DEADLINE_MS)
    assert studio.generation.proposal is not None


@pytest.mark.parametrize(("model", "verb"), ASKED)
def test_what_is_kept_stays_what_is_new_lies_in_its_place_and_the_same_seed_repeats_it(
    qtbot: QtBot, example: Studio, model: str, verb: str
) -> None:
    document, generation = example.document, example.generation
    before = document.score
    generation.set_model(model)
    generation.set_bars(1)
    document.select(n for n in before.notes_starting_in(2 * BAR, 3 * BAR) if verb != "continue")
    locked = () if verb == "continue" else document.selected_notes()[:3]
    generation.locks.toggle(locked)
    proposed(qtbot, example, verb)
    assert generation.proposal
    take = generation.proposal.take
    place, kept = take.question.place, take.question.region.keep
    assert take.is_complete
    assert set(locked) <= kept
    new_track = len(before.tracks) if verb == "accompany" else place.track
    generation.keep()
    after = document.score
    outside = {n for n in before.notes if not (n.track == place.track and place.start <= n.onset < place.end)}
    assert outside | kept <= set(after.notes)
    for note in set(after.notes) - set(before.notes):
        assert place.start <= note.onset < place.end
        assert note.track == new_track
    assert document.undo_stack.count() == bool(take.notes)
    document.undo_stack.undo()
    assert document.score == before
    proposed(qtbot, example, verb)
    assert generation.proposal.take.notes == take.notes
    generation.repeat(take)
    qtbot.waitUntil(lambda: not generation.is_busy, timeout=MODEL_DEADLINE_MS)
    assert generation.proposal.take.notes == take.notes
    assert generation.proposal.take.weights == take.weights != ""
