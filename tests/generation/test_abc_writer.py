"""Writing ABC: one line that goes on from the prompt's highest, in bars that add up, and parses."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.abc_writer import Take, _rows, read_tune, write
from deepmusician_gui.generation.prompt import Prompt, read_prompt
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.representation.abc import BAR, END, LENGTH, LENGTHS, decode
from deepmusician_gui.representation.abc_text import parse, write_text
from deepmusician_gui.representation.piano_roll import ONSET, SILENT, Roll
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TimeSignature


@pytest.fixture(scope="module")
def network() -> AbcLstm:
    torch.manual_seed(2)
    return AbcLstm(AbcLstmConfig(units=8, embedded=8)).eval()


def score(metre: tuple[int, int] = (3, 4), bars: int = 4) -> Score:
    signature = TimeSignature(0, *metre)
    beats = bars * signature.bar_ticks(480) // 480
    tune = [Note(480 * i, (60, 64, 67, 65)[i % 4], 480) for i in range(beats)]
    bass = [Note(960 * i, 41, 960) for i in range(beats // 2)]
    return Score(notes=tuple(sorted([*tune, *bass])), metre_map=MetreMap([signature]))


def rows(network: AbcLstm, prompt: Prompt, *controls: Controls, attempt: int = 0) -> Roll:
    """Cells, (K, steps, P)."""
    written = _rows(read_tune(prompt), network, prompt, list(controls), attempt)
    return np.stack([row.cells for row in written], 1)


def test_the_prompt_is_the_highest_line_as_a_tune() -> None:
    prompt = read_prompt(score(), Region(12 * 480, 16 * 480, 0), 4)
    tune = read_tune(prompt)
    assert write_text(tune.tokens) == ("X:1\nM:3/4\nL:1/16\nK:C\nC4E4G4 | F4C4E4 | G4F4C4 | E4G4F4 |\n")
    assert tune.start == -4 * 36
    assert [n.onset for n in decode(tune.tokens)] == [12 * i for i in range(12)]


@example(metre=(5, 16), seed=0, at=38, grid=3)
@settings(deadline=None, max_examples=12)
@given(
    st.sampled_from([(3, 4), (4, 4), (6, 8), (5, 16), (2, 2)]),
    st.integers(0, 1000),
    st.integers(0, 40),
    st.sampled_from([3, 4, 6, 12]),
)
def test_an_answer_is_one_line_and_fills_the_region(
    network: AbcLstm, metre: tuple[int, int], seed: int, at: int, grid: int
) -> None:
    prompt = read_prompt(score(metre), Region(at * 240, at * 240 + 5 * 480, 0), grid)
    cells = rows(network, prompt, Controls(seed), Controls(seed + 1))
    assert cells.shape[1] == prompt.steps
    free = prompt.free[192 : 192 + prompt.steps]
    assert all(((take != SILENT) & free).sum(1).max() <= 1 for take in cells)


def test_a_seed_repeats_itself_and_takes_are_those_alone(network: AbcLstm) -> None:
    prompt = read_prompt(score(), continue_region(score(), 0, 6), 4)
    both = rows(network, prompt, Controls(5), Controls(6))
    assert (both[0] != both[1]).any()
    for k, seed in enumerate((5, 6)):
        assert (rows(network, prompt, Controls(seed))[0] == both[k]).all()


def test_controls_are_kept_to(network: AbcLstm) -> None:
    prompt = read_prompt(score(), continue_region(score(), 0, 16), 4)
    cells = rows(network, prompt, Controls(3, scale=frozenset({0, 7}), lowest=60, highest=72))
    keys = set((np.flatnonzero((cells[0] == ONSET).any(0)) + 21).tolist())
    assert keys
    assert keys <= {60, 67, 72}


def test_the_last_attempt_begins_with_a_note(network: AbcLstm) -> None:
    prompt = read_prompt(score(), continue_region(score(), 0, 2), 4)
    for seed in range(8):
        assert (rows(network, prompt, Controls(seed), attempt=3)[0, 0] == ONSET).sum() == 1


def test_from_nothing(network: AbcLstm) -> None:
    empty = Score(metre_map=MetreMap([TimeSignature(0, 6, 8), TimeSignature(1440, 2, 4)]))
    prompt = read_prompt(empty, Region(0, 1440 + 4 * 960, 0), 4)
    assert any((take == ONSET).any() for take in rows(network, prompt, *map(Controls, range(6))))


@pytest.mark.parametrize(
    ("start", "end", "steps_per_beat"), [(1920, 5760, 4), (6537, 11537, 6), (5104, 5881, 3)]
)
def test_a_note_that_sounds_on_past_the_region_leaves_no_room_for_others(
    network: AbcLstm, start: int, end: int, steps_per_beat: int
) -> None:
    held = Score(notes=(Note(960, 72, 100 * 1920),))
    prompt = read_prompt(held, Region(start, end, 0), steps_per_beat)
    written = rows(network, prompt, Controls(1))
    assert written.shape[1] == prompt.steps
    assert (written[:, : prompt.steps - 1] != ONSET).all()


@pytest.mark.parametrize(("metre", "start"), [((12, 4), 5760), ((3, 32), 0), ((3, 32), 3000)])
def test_bars_that_abc_cannot_hold_are_told_as_others(
    network: AbcLstm, metre: tuple[int, int], start: int
) -> None:
    strange = replace(score(bars=8), metre_map=MetreMap([TimeSignature(0, *metre)]))
    prompt = read_prompt(strange, Region(start, start + 5760, 0), 4)
    tune = read_tune(prompt)
    assert set(tune.metres) == {(4, 4)}
    assert -16 * 48 <= tune.start <= 0
    assert 48 * len(tune.metres) + tune.start >= 12 * 12
    *_, (draft,) = write(network, prompt, [Controls(1)], 3)
    assert draft.notes
    assert draft.remark.endswith("in bars of 4/4.")


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32), st.sampled_from([(4, 4), (6, 8), (5, 8), (2, 2), (7, 16)]), st.integers(1, 6))
def test_every_answer_parses_and_fills_its_bars(
    network: AbcLstm, seed: int, metre: tuple[int, int], bars: int
) -> None:
    piece = score(metre)
    prompt = read_prompt(piece, continue_region(piece, 0, bars), 4)
    tune = read_tune(prompt)
    take = Take(tune, prompt, Controls(seed), wake=False)
    decoder = network.open(tune.tokens)
    while not take.done:
        decoder.step([take.next_token(decoder.logits[0])])
    whole = [*take.tokens, END]
    assert parse(write_text(whole)) == whole
    assert set(bar_lengths(whole)) == {48 * metre[0] // metre[1]}
    assert sum(bar_lengths(whole)) == tune.end - tune.start
    notes = decode(whole)
    assert all(a.end <= b.onset for a, b in pairwise(notes))


def bar_lengths(tokens: list[int]) -> list[int]:
    """Of each bar, in twelfths, as its notes and rests add up."""
    lengths = [0]
    for token in tokens:
        if token in LENGTH:
            lengths[-1] += LENGTHS[token - LENGTH[0]]
        elif token == BAR:
            lengths.append(0)
    return lengths
