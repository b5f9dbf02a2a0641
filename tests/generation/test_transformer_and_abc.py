"""Networks of tokens through the one door, with tiny weights: whatever the score, the answer holds."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from itertools import pairwise

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.generate import generate, generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig
from deepmusician_gui.models.music_transformer_classic import (
    MusicTransformerClassic,
    MusicTransformerClassicConfig,
)
from deepmusician_gui.models.registry import LoadedModel, ModelEntry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.score.timing import MetreMap, TempoMap, TimeSignature

_HONOURS = frozenset({"temperature", "seed", "top_k", "top_p", "scale", "range", "polyphony", "grid"})
torch.manual_seed(4)
TRANSFORMER = LoadedModel(
    ModelEntry("t", "", "", "music_transformer", "", "", frozenset(), _HONOURS),
    MusicTransformer(MusicTransformerConfig(layers=1, units=16, heads=2, wide=16)).eval(),
)
torch.nn.init.normal_(TRANSFORMER.network.out.weight, std=0.3)  # what it heard shall show
ABC = LoadedModel(
    ModelEntry("a", "", "", "abc_lstm", "", "", frozenset(), _HONOURS),
    AbcLstm(AbcLstmConfig(units=8, embedded=8)).eval(),
)
CLASSIC = LoadedModel(
    ModelEntry("c", "", "", "music_transformer_classic", "", "", frozenset(), _HONOURS - {"grid"}),
    MusicTransformerClassic(MusicTransformerClassicConfig(layers=1, units=16, heads=2, wide=16)).eval(),
)
EACH = pytest.mark.parametrize(
    "model", [TRANSFORMER, CLASSIC, ABC], ids=["music-transformer", "music-transformer-classic", "abc-lstm"]
)


def song(bars: int = 4, ppq: int = 480, metre: tuple[int, int] = (4, 4)) -> Score:
    """Quarter notes in the right hand, half notes in the left."""
    signature = TimeSignature(0, *metre)
    beats = bars * signature.bar_ticks(ppq) // ppq
    notes = [Note(i * ppq, (60, 64, 67, 65)[i % 4], ppq, 70) for i in range(beats)]
    notes += [Note(2 * i * ppq, 43, 2 * ppq, 60) for i in range(beats // 2)]
    return Score(
        notes=tuple(sorted(notes)), tempo_map=TempoMap(ppq=ppq), metre_map=MetreMap([signature], ppq)
    )


def answer(
    model: LoadedModel, score: Score, region: Region, controls: Controls | None = None
) -> TakeProgress:
    *_, take = generate(model, score, region, controls or Controls())
    assert take.done
    assert take.written_to == region.end
    return take


@EACH
@settings(max_examples=10, deadline=None)
@given(
    seed=st.integers(0, 1000),
    ppq=st.sampled_from([24, 100, 480, 960]),
    metre=st.sampled_from([(4, 4), (3, 4), (7, 8), (5, 16), (2, 2)]),
    beats=st.integers(0, 14),
)
def test_notes_lie_in_the_region_whatever_the_score(
    model: LoadedModel, seed: int, ppq: int, metre: tuple[int, int], beats: int
) -> None:
    score = song(4, ppq, metre)
    region = Region(beats * ppq // 2, beats * ppq // 2 + 5 * ppq, 0)
    take = answer(model, score, region, Controls(seed))
    assert take.notes
    assert list(take.notes) == sorted(take.notes)
    for note in take.notes:
        assert note.is_valid
        assert region.start <= note.onset < region.end
        assert note.end <= region.end
    assert all(0 < chance <= 1 for chance in take.chances)


@EACH
def test_the_same_seed_is_the_same_answer_alone_or_among_others(model: LoadedModel) -> None:
    score = song()
    region = continue_region(score, 0, 4)
    *_, takes = generate_takes(model, score, region, Controls(7), 3)
    assert takes[0].notes != takes[1].notes
    for k, take in enumerate(takes):
        alone = answer(model, score, region, Controls(7 + 4 * k))
        assert (alone.notes, alone.seed) == (take.notes, take.seed)
        assert alone.chances == pytest.approx(take.chances, rel=1e-4)
        assert answer(model, score, region, Controls(7 + 4 * k)) == alone


@EACH
def test_it_can_be_stopped_between_two_beats(model: LoadedModel) -> None:
    score = song()
    region = continue_region(score, 0, 8)
    steps = generate(model, score, region, Controls(2))
    assert isinstance(steps, Generator)
    first = next(steps)
    steps.close()
    assert not first.done
    assert region.start < first.written_to < region.end


@EACH
def test_an_empty_score_is_begun(model: LoadedModel) -> None:
    assert answer(model, empty_score(), continue_region(empty_score(), 0, 4)).notes


def test_the_transformer_hears_what_is_behind() -> None:
    score = song(8)
    region = Region(4 * 1920, 5 * 1920, 0)
    higher = tuple(n._replace(pitch=n.pitch + 13) if n.onset >= region.end else n for n in score.notes)
    other = replace(score, notes=tuple(sorted(higher)))
    seeds = [Controls(seed) for seed in range(4)]
    pairs = [(answer(TRANSFORMER, score, region, c), answer(TRANSFORMER, other, region, c)) for c in seeds]
    assert any(a.notes != b.notes for a, b in pairs)


def test_abc_answers_with_a_line_to_chords() -> None:
    score = song()
    take = answer(ABC, score, continue_region(score, 0, 8), Controls(1))
    assert all(a.end <= b.onset for a, b in pairwise(take.notes))
