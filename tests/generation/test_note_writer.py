"""Writing note after note: in the region, a line after a line, chords after chords, the same from the same seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise, product

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.generate import SEEDS_A_TAKE, generate, generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.chord_lstm import ChordLstm, ChordLstmConfig
from deepmusician_gui.models.note_lstm import NoteLstm, NoteLstmConfig
from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.models.note_rnn_classic import NoteRnnClassic, NoteRnnClassicConfig
from deepmusician_gui.models.registry import LoadedModel, ModelEntry
from deepmusician_gui.models.token_lstm import TokenLstm, TokenLstmConfig
from deepmusician_gui.representation.chord_tokens import code_of, pitches_of, shape_of
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, empty_score
from deepmusician_gui.score.timing import MetreMap, TimeSignature

LINE = Score(notes=tuple(Note(240 * i, 60 + i % 5, 240) for i in range(13)))
CHORDS = Score(
    notes=tuple(Note(480 * i, pitch + i % 3, 480) for i in range(8) for pitch in (48, 60, 64, 67)),
    metre_map=MetreMap([TimeSignature(0, 3, 4)]),
)

Kind = Callable[[], LoadedModel]
WORDS = [[step, key, 11] for step in (0, 5, 12) for key in range(24, 72)]
SHAPES = [shape_of(keys) for keys in ((0,), (0, 4), (0, 4, 7), (0, 12))]


def note_rnn() -> LoadedModel:
    torch.manual_seed(0)
    honoured = frozenset({"temperature", "seed", "top_k", "top_p", "scale", "range", "polyphony"})
    entry = ModelEntry("tiny", "", "", "note_rnn", "NoteRnn", "NoteRnnConfig", frozenset(), honoured)
    return LoadedModel(entry, NoteRnn(NoteRnnConfig(units=16, embedded=6)).eval())


def chord_lstm() -> LoadedModel:
    torch.manual_seed(0)
    honoured = frozenset({"temperature", "seed", "top_k", "top_p", "scale", "range", "polyphony"})
    entry = ModelEntry("tiny", "", "", "chord_lstm", "ChordLstm", "ChordLstmConfig", frozenset(), honoured)
    return LoadedModel(entry, ChordLstm(ChordLstmConfig(SHAPES, units=16, embedded=6)).eval())


def note_lstm() -> LoadedModel:
    torch.manual_seed(0)
    honoured = frozenset({"temperature", "seed", "top_k", "top_p", "scale", "range", "polyphony"})
    entry = ModelEntry("tiny", "", "", "note_lstm", "NoteLstm", "NoteLstmConfig", frozenset(), honoured)
    return LoadedModel(entry, NoteLstm(NoteLstmConfig(WORDS, units=16, embedded=8)).eval())


def tokens(*starts: list[int]) -> LoadedModel:
    torch.manual_seed(0)
    codes = [code_of(keys) for keys in ((60,), (62,), (67,), (60, 64, 67), (55, 59, 62))]
    names = ("token_lstm", "TokenLstm", "TokenLstmConfig")
    entry = ModelEntry("tiny", "", "", *names, frozenset(), frozenset({"temperature", "seed"}))
    config = TokenLstmConfig(codes, starts, units=16, layers=2, embedded=0 if starts else 8)
    network = TokenLstm(config).eval()
    for weight in network.parameters():
        weight.data *= 6  # so that what was heard makes a difference
    return LoadedModel(entry, network)


def chord_classic() -> LoadedModel:
    return tokens(*([*start] for start in product((60, 62, 67), repeat=3)))


def classic() -> LoadedModel:
    torch.manual_seed(0)
    names = ("note_rnn_classic", "NoteRnnClassic", "NoteRnnClassicConfig")
    entry = ModelEntry("tiny", "", "", *names, frozenset(), frozenset({"temperature", "seed"}))
    return LoadedModel(entry, NoteRnnClassic(NoteRnnClassicConfig(units=16)).eval())


@pytest.fixture(scope="module", params=[note_rnn, chord_lstm, note_lstm, classic, chord_classic, tokens])
def model(request: pytest.FixtureRequest) -> LoadedModel:
    made: LoadedModel = request.param()
    return made


def last(progress: list[TakeProgress]) -> TakeProgress:
    assert progress[-1].done
    return progress[-1]


@settings(deadline=None, max_examples=8)
@given(
    st.sampled_from([LINE, CHORDS, empty_score()]),
    st.integers(0, 5000),
    st.integers(130, 4000),
    st.integers(0, 99),
)
def test_notes_begin_and_end_in_the_region_in_order(
    model: LoadedModel, score: Score, start: int, length: int, seed: int
) -> None:
    region = Region(start, start + length, 0)
    take = last(list(generate(model, score, region, Controls(seed))))
    assert list(take.notes) == sorted(take.notes)
    assert len(take.chances) == len(take.notes)
    assert all(0 < chance <= 1 for chance in take.chances)
    assert all(region.start <= n.onset and n.end <= region.end and n.is_valid for n in take.notes)


def test_a_seed_repeats_itself_and_takes_are_those_alone(model: LoadedModel) -> None:
    region = continue_region(CHORDS, 0, 2)
    takes = list(generate_takes(model, CHORDS, region, Controls(7), 2))[-1]
    alone = [last(list(generate(model, CHORDS, region, Controls(7 + SEEDS_A_TAKE * k)))) for k in range(2)]
    assert list(takes) == alone
    assert takes[0].chances != takes[1].chances


@pytest.mark.parametrize("kind", [note_rnn, chord_lstm, note_lstm])
def test_what_is_written_stays_as_it_is(kind: Kind) -> None:
    region = continue_region(CHORDS, 0, 2)
    progress = list(generate(kind(), CHORDS, region, Controls(3)))
    assert len(progress) > 4
    for before, after in pairwise(progress):
        if before.redraws == after.redraws:
            assert after.notes[: len(before.notes)] == before.notes
            assert all(n.onset >= before.written_to for n in after.notes[len(before.notes) :])


@settings(deadline=None, max_examples=30)
@given(st.sampled_from([note_rnn, chord_lstm, note_lstm]), st.integers(0, 1000), st.integers(1, 4))
def test_scale_range_and_polyphony_hold(kind: Kind, seed: int, polyphony: int) -> None:
    controls = replace(Controls(seed), scale=frozenset({0, 4, 7}), lowest=60, highest=80, polyphony=polyphony)
    region = continue_region(CHORDS, 0, 2)
    take = last(list(generate(kind(), CHORDS, region, controls)))
    assert take.notes
    assert {n.pitch % 12 for n in take.notes} <= {0, 4, 7}
    assert all(60 <= n.pitch <= 80 for n in take.notes)
    for note in take.notes:
        together = [n for n in take.notes if n.onset <= note.onset < n.end]
        assert len(together) <= polyphony
        assert len({n.pitch for n in together}) == len(together)


@pytest.mark.parametrize("kind", [note_rnn, chord_lstm])
def test_a_line_is_gone_on_with_as_a_line_and_chords_can_follow_chords(kind: Kind) -> None:
    model = kind()
    line = last(list(generate(model, LINE, continue_region(LINE, 0, 4), Controls(1)))).notes
    assert all(a.end <= b.onset for a, b in pairwise(line))
    with torch.no_grad():
        model.network.to_step.bias[0] += 4
    both = last(list(generate(model, CHORDS, continue_region(CHORDS, 0, 8), Controls(1)))).notes
    assert any(a.onset == b.onset for a, b in pairwise(both))


def test_chords_that_a_model_does_not_know_are_told_of() -> None:
    remarks = []
    for keys in ((60, 61, 67), (60, 64, 67)):
        score = Score(notes=tuple(Note(480 * i, pitch, 480) for i in range(6) for pitch in keys))
        take = last(list(generate(chord_lstm(), score, continue_region(score, 0, 4), Controls(2))))
        remarks.append(take.remark)
    assert remarks == ["6 of the 6 chords before are new to the model: it heard the nearest.", ""]


def test_notes_that_a_model_does_not_know_are_told_of() -> None:
    remarks = []
    for length in (480, 300):
        score = Score(notes=tuple(Note(480 * i, 60, length) for i in range(6)))
        take = last(list(generate(note_lstm(), score, continue_region(score, 0, 4), Controls(2))))
        remarks.append(take.remark)
    told = "{} of the 6 notes before are new to the model: it heard others like them."
    assert remarks == ["", told.format(6)]


def test_tokens_that_tell_no_time_come_every_half_beat() -> None:
    score = CHORDS
    region = Region(score.end, score.end + 4 * 480 + 100, 0)
    take = last(list(generate(tokens(), score, region, Controls(4))))
    onsets = sorted({n.onset for n in take.notes})
    assert onsets == list(range(region.start, region.end, 240))
    for onset in onsets:
        struck = [n.pitch for n in take.notes if n.onset == onset]
        assert struck == pitches_of(code_of(struck))


def test_the_classic_one_begins_where_it_likes_whatever_stands_before() -> None:
    region = Region(LINE.end, LINE.end + 4 * 480, 0)
    for seed in range(4):
        answers = [
            last(list(generate(chord_classic(), score, region, Controls(seed), once=True)))
            for score in (LINE, CHORDS)
        ]
        assert [n.pitch for n in answers[0].notes] == [n.pitch for n in answers[1].notes]
    heard = [
        last(list(generate(tokens(), score, region, Controls(0), once=True))).chances
        for score in (LINE, CHORDS)
    ]
    assert heard[0] != heard[1]


def test_one_note_for_ever_is_drawn_again() -> None:
    model = chord_classic()
    with torch.no_grad():
        for weight in (model.network.out.weight, model.network.out.bias):
            weight.zero_()
        model.network.out.bias[1] = 1.0
    region = Region(CHORDS.end, CHORDS.end + 20 * 480, 0)
    stuck, mended = (
        last(list(generate(model, CHORDS, region, Controls(0), once=once))) for once in (True, False)
    )
    assert {n.pitch for n in stuck.notes} == {60}
    assert len({n.pitch for n in mended.notes}) > 1
    assert mended.redraws == 1
