"""Training windows: reproducible, well formed, with the gap where the rules say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from deepmusician_gui.models.windows import HOLD, SILENT
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.recipes import CONTINUE, FILL
from deepmusician_gui.training.windows import STEPS, WindowRules, WindowSampler, token_counts
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]


def test_a_batch_depends_on_its_number_alone(corpus: Corpus) -> None:
    one, two = (WindowSampler(corpus, "train", WindowRules(), 5) for _ in range(2))
    two.batch(0, 4)
    assert torch.equal(one.batch(3, 4).roll, two.batch(3, 4).roll)
    assert not torch.equal(one.batch(3, 4).roll, one.batch(4, 4).roll)


def test_no_hold_comes_from_nowhere_and_gaps_lie_inside(corpus: Corpus) -> None:
    sampler = WindowSampler(corpus, "train", WindowRules(), 1)
    for index in range(20):
        windows = sampler.batch(index, 8)
        for roll, outside, start in zip(
            *(part.numpy() for part in (windows[0], windows[1], windows[3])), strict=True
        ):
            assert 0 <= start <= STEPS - windows.gap
            gap = roll[start : start + windows.gap]
            known = start > 0 and not outside[start - 1]
            before = np.concatenate(
                [roll[start - 1 : start] if known else np.zeros((1, 88), np.uint8), gap[:-1]]
            )
            assert not ((gap == HOLD) & (before == SILENT)).any()
            assert not outside[start : start + windows.gap].any()


def test_continuing_and_filling_rules(corpus: Corpus) -> None:
    continued = WindowSampler(corpus, "valid", CONTINUE).batch(0, 16)
    assert (continued.gap_start == STEPS - 64).all()
    starts = continued.places[:, STEPS - 64]
    assert (starts[:, 0] == 0).all()
    assert (starts[:, 1] == 12).all()
    filled = WindowSampler(corpus, "valid", FILL).batch(0, 16)
    assert (filled.gap_start < STEPS - 64).all()


def test_one_track_rule_leaves_one_voice(corpus: Corpus) -> None:
    alone = replace(CONTINUE, one_track=1.0)
    windows = WindowSampler(corpus, "train", alone).batch(0, 16)
    assert int((windows.roll != SILENT).sum(-1).max()) == 1


def test_counts_are_of_the_gaps(corpus: Corpus) -> None:
    windows = WindowSampler(corpus, "train", CONTINUE).batch(0, 4)
    counts = token_counts(windows)
    assert counts[-1] == 4 * 64
    assert counts[:-1].sum() == (windows.roll[:, STEPS - 64 :] != SILENT).sum()
