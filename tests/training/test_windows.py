"""Training windows: reproducible, well formed, with the gap where the rules say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from deepmusician_gui.models.gap import HOLD, ONSET, SILENT
from deepmusician_gui.score.midi_file import midi_bytes
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.training.corpus import Corpus, Source, build_corpus
from deepmusician_gui.training.tasks import Task, free_cells
from deepmusician_gui.training.windows import CONTINUE, FILL, STEPS, WindowRules, WindowSampler, token_counts
from tests.training.small_corpus import corpus, corpus_folder

__all__ = ["corpus", "corpus_folder"]


def test_a_batch_depends_on_its_number_alone(corpus: Corpus) -> None:
    one, two = (WindowSampler(corpus, "train", WindowRules(), 5) for _ in range(2))
    two.batch(0, 4)
    assert torch.equal(one.batch(3, 4).roll, two.batch(3, 4).roll)
    assert not torch.equal(one.batch(3, 4).roll, one.batch(4, 4).roll)


def test_what_is_to_be_written_is_well_formed(corpus: Corpus) -> None:
    sampler = WindowSampler(corpus, "train", replace(WindowRules(), varied=0.2, harmonised=0.4, split=0.2), 1)
    partly_known = 0
    for index in range(20):
        windows = sampler.batch(index, 8)
        for row in range(8):
            roll, free, velocity, outside = (part[row].numpy() for part in windows[:4])
            start, end = int(windows.gap_start[row]), int(windows.gap_start[row]) + windows.gap
            assert 0 <= start < end <= STEPS
            assert not outside[start:end].any()
            assert not free[:start].any()
            assert not free[end:].any()
            sounding = roll != SILENT
            before = np.concatenate([np.zeros((1, 88), bool), (free & sounding)[:-1]])
            assert not ((roll == HOLD) & free & ~before).any()  # only what is written is held on
            assert not ((roll[end:] == HOLD) & (free & sounding)[end - 1 : -1][: STEPS - end]).any()
            assert ((velocity > 0) == (roll == ONSET)).all()
            partly_known += bool((~free[start:end] & (roll[start:end] == ONSET)).any())
    assert partly_known > 40


def test_free_cells_are_those_of_the_task() -> None:
    # a high line (note 0-2) over a held bass (3), a note from before (4) and one behind (5)
    number = np.full((20, 88), -1, np.int32)
    number[0:6, 30] = 4
    for i, t in enumerate((4, 8, 12)):
        number[t : t + 4, 50 + i] = i
    number[4:18, 20] = 3
    number[16:20, 60] = 5
    onsets, tracks, rng = (
        np.array([4, 8, 12, 4, 0, 16]),
        np.array([0, 0, 0, 1, 1, 0], np.uint8),
        np.random.default_rng(0),
    )
    kept, free = free_cells(rng, Task.WRITE, number, onsets, tracks, (4, 16))
    assert (kept[16:] != 3).all()  # what is written ends with the gap
    assert (kept[:16] == number[:16]).all()
    assert (~free[4:16]).sum() == 2  # the note from before, held into the gap
    seen = set()
    for _ in range(40):
        kept, free = free_cells(rng, Task.HARMONISE, number, onsets, tracks, (4, 16))
        known = frozenset(int(n) for n in np.unique(number[4:16][~free[4:16] & (kept[4:16] >= 0)]))
        written = frozenset(int(n) for n in np.unique(kept[4:16][free[4:16] & (kept[4:16] >= 0)]))
        assert not known & written
        seen.add((known - {4}, written))
    assert (frozenset({0, 1, 2}), frozenset({3})) in seen
    for _ in range(20):
        kept, free = free_cells(rng, Task.SPLIT, number, onsets, tracks, (4, 16))
        sides = free[4:16].all(0) | (free[4:16].sum(0) == 10)  # the key held from before is free later
        assert sides[:24].all() != sides[56:].all()


def test_triplets_are_drawn_on_their_own_grid(tmp_path: Path) -> None:
    notes = tuple(Note(i * 160, 60 + i % 5, 160) for i in range(600))
    source = Source("made/triplets.mid", "train", midi_bytes(Score(notes=notes)))
    assert all(not done.problem for done in build_corpus([source], tmp_path / "corpus"))
    corpus = Corpus(tmp_path / "corpus")
    windows = WindowSampler(corpus, "train", WindowRules(), 0).batch(0, 16)
    assert set(windows.steps_per_beat.tolist()) <= {3, 6, 12}
    assert 3 in windows.steps_per_beat.tolist()
    assert (WindowSampler(corpus, "train", CONTINUE, 0).batch(0, 4).steps_per_beat == 4).all()


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
    assert counts[:-1].sum() == ((windows.roll != SILENT) & windows.free).sum()
