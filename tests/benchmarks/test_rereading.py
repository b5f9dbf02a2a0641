"""A naive twin writes what its network writes, only slower: else the comparison would be of different answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import MODELS, LoadedModel, load_model
from deepmusician_gui.score.midi_file import read_midi
from tests.benchmarks.bench_models import TUNE
from tests.benchmarks.rereading import rereading
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]


@pytest.mark.parametrize("name", [model.name for model in MODELS])
def test_a_naive_twin_writes_the_same_notes(name: str, tiny_models: Path) -> None:
    model, score = load_model(name), read_midi(TUNE)
    twin = LoadedModel(model.entry, rereading(model.network)[0])
    region = continue_region(score, 0, 1)
    (*_, own), (*_, naive) = (generate(one, score, region, Controls(3)) for one in (model, twin))
    assert own.notes == naive.notes != ()
