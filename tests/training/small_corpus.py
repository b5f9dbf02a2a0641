"""A corpus of a few made-up pieces in two voices, for tests that train or measure."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepmusician_gui.score.midi_file import midi_bytes
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.training.corpus import Corpus, Source, build_corpus


def piece(seed: int, bars: int = 20) -> bytes:
    rng = np.random.default_rng(seed)
    lead = [Note(i * 240, int(rng.choice([60, 62, 64, 67, 69])), 240) for i in range(bars * 6)]
    bass = [Note(i * 1440, int(rng.choice([36, 43])), 1440, 70, 1) for i in range(bars)]
    score = Score(
        (Track("lead"), Track("bass", 1)), (*lead, *bass), metre_map=MetreMap([TimeSignature(0, 3, 4)])
    )
    return midi_bytes(score)


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    splits = ["train"] * 4 + ["valid"] * 2 + ["test"] * 2
    sources = [Source(f"made/{i}.mid", split, piece(i)) for i, split in enumerate(splits)]
    assert all(not done.problem for done in build_corpus(sources, tmp_path / "corpus"))
    return tmp_path / "corpus"


@pytest.fixture
def corpus(corpus_folder: Path) -> Corpus:
    return Corpus(corpus_folder)
