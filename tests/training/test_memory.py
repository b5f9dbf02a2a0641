"""A corpus of any size is sampled from without holding it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from deepmusician_gui.training.corpus import Corpus
from tests.training.large_corpus import peak_memory, write_corpus


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_ten_times_the_pieces_take_no_more_memory(tmp_path: Path) -> None:
    for name, pieces in (("some", 20_000), ("many", 200_000)):
        write_corpus(tmp_path / name, pieces, 32)
    many = Corpus(tmp_path / "many")
    assert len(many.split("train")) == 200_000
    assert many.pieces[-1].name == "made/0199999.mid"
    some, more = (peak_memory(tmp_path / name, 8) for name in ("some", "many"))
    assert more - some < 40  # MB; an object for each piece alone would be 80, their notes 63
