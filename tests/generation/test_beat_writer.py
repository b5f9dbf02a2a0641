"""Writing beat events: what is around stays out, bars hold, controls hold, and a seed repeats itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.beat_writer import Gap, Take
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.token_takes import written_out
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig
from deepmusician_gui.representation.beat_events import Bar, BeatNote, fitted

TINY = MusicTransformerConfig(layers=1, units=16, heads=2, wide=16, reach=20, context=700)
BARS = [Bar(36 * i, 36) for i in range(12)]
TUNE = [BeatNote(12 * i, 60 + 2 * (i % 5), 12, 80) for i in range(36)]


@pytest.fixture(scope="module")
def network() -> MusicTransformer:
    torch.manual_seed(2)
    return MusicTransformer(TINY).eval()


def gap(start: int, end: int) -> Gap:
    before = [n for n in TUNE if n.onset < start]
    return Gap(start, end, 1, before, [n for n in TUNE if n.onset >= end], BARS)


def answer(network: MusicTransformer, where: Gap, controls: Controls, polyphony: int = 88) -> list[BeatNote]:
    take = Take(where, controls, polyphony, wake=False)
    for _ in written_out(network, [take]):
        pass
    assert take.done
    assert take.written_to == where.end
    return [note for note, _ in take.notes]


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 300), st.integers(1, 130), st.integers(0, 1000))
def test_notes_stay_in_the_gap_and_in_order(
    network: MusicTransformer, start: int, length: int, seed: int
) -> None:
    notes = answer(network, gap(start, start + length), Controls(seed))
    assert notes == sorted(notes)
    assert all(start <= n.onset and n.onset + n.duration <= start + length for n in notes)
    assert len({n[:2] for n in notes}) == len(notes)


def test_a_seed_repeats_itself_and_another_does_not(network: MusicTransformer) -> None:
    where = gap(72, 144)
    first, again, other = (answer(network, where, Controls(seed)) for seed in (5, 5, 6))
    assert first == again != other


def test_takes_side_by_side_are_those_alone(network: MusicTransformer) -> None:
    where = gap(72, 180)
    takes = [Take(where, Controls(seed), 88, wake=False) for seed in (1, 2, 3)]
    for _ in written_out(network, takes):
        pass
    for seed, take in zip((1, 2, 3), takes, strict=True):
        assert [note for note, _ in take.notes] == answer(network, where, Controls(seed))


def test_controls_are_kept_to(network: MusicTransformer) -> None:
    controls = Controls(3, scale=frozenset({0, 4, 7}), lowest=60, highest=72)
    notes = answer(network, gap(36, 252), controls)
    assert len(notes) > 10
    assert {n.pitch for n in notes} <= {60, 64, 67, 72}


def test_a_line_stays_one(network: MusicTransformer) -> None:
    answers = [answer(network, gap(36, 252), Controls(seed), polyphony=1) for seed in range(6)]
    assert sum(map(len, answers)) > 12
    for notes in answers:
        assert all(a.onset + a.duration <= b.onset for a, b in pairwise(notes))


def test_what_sounds_into_the_gap_counts(network: MusicTransformer) -> None:
    held = replace(gap(36, 72), before=[BeatNote(0, 50, 96, 80)])
    assert answer(network, held, Controls(4), polyphony=1) == []


def test_it_goes_on_when_the_context_is_full(network: MusicTransformer) -> None:
    where = replace(gap(36, 396), bars=[Bar(36 * i, 36) for i in range(40)], end=1400)
    notes = answer(network, where, Controls(1))
    assert len(notes) > 300
    assert notes[-1].onset > 1300


@pytest.fixture
def sleepy() -> MusicTransformer:
    """Would rather end every bar than write."""
    torch.manual_seed(2)
    network = MusicTransformer(TINY).eval()
    with torch.no_grad():
        network.out.bias[36:45] += 50.0  # bars
        network.out.bias[3] += 50.0  # the end
    return network


def test_no_bar_of_a_gap_stays_empty_unless_something_sounds_into_it(sleepy: MusicTransformer) -> None:
    notes = answer(sleepy, gap(36, 144), Controls(1))
    for start in (36, 72, 108):
        assert [n for n in notes if n.onset < start + 36 and n.onset + n.duration > start]
    held = replace(gap(36, 144), before=[BeatNote(0, 50, 144, 80)])
    assert answer(sleepy, held, Controls(1)) == []


def test_a_woken_take_has_a_note(sleepy: MusicTransformer) -> None:
    where = gap(40, 70)
    assert answer(sleepy, where, Controls(1)) == []
    take = Take(where, Controls(1), 88, wake=True)
    for _ in written_out(sleepy, [take]):
        pass
    assert len(take.notes) == 1


def test_the_prompt_tells_what_is_behind_then_before_then_the_bar_that_is_open() -> None:
    where = gap(78, 144)
    prompt = Take(where, Controls(), 88, wake=False).prompt()
    assert prompt[0] == 2  # AFTER
    before = prompt.index(1)  # BEFORE
    assert sum(36 < token <= 44 for token in prompt[before:]) == 1  # one bar with a number of bars left
    assert fitted(where.before)[-1].pitch == prompt[-2] - 141 + 21 == 62
