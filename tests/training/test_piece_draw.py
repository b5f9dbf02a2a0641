"""Pieces are drawn by the root of their length."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from deepmusician_gui.training.corpus import Corpus, Source, build_corpus
from deepmusician_gui.training.piece_draw import PieceDraw
from tests.training.small_corpus import piece


def test_a_piece_four_times_as_long_comes_twice_as_often(tmp_path: Path) -> None:
    sources = [Source(f"{bars}.mid", "train", piece(0, bars)) for bars in (10, 40)]
    assert all(not done.problem for done in build_corpus(sources, tmp_path))
    draw, rng = PieceDraw(Corpus(tmp_path).split("train")), np.random.default_rng(0)
    drawn = Counter(draw(rng).name for _ in range(600))
    assert sorted(drawn) == ["10.mid", "40.mid"]
    assert 1.6 < drawn["40.mid"] / drawn["10.mid"] < 2.4
