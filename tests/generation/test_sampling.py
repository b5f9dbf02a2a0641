"""Drawing a frame: exactly the model's distribution, steered on its logits, one number a key."""

from __future__ import annotations

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from deepmusician_gui.generation.sampling import (
    STOP,
    Choice,
    DensityPilot,
    FrameRules,
    Pace,
    draw_frames,
    draw_velocities,
    keep_pace,
    token_chances,
    uniforms,
)
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT

KEYS = (10, 11, 50)
STRUCK = np.isin(np.arange(PITCHES), KEYS)
PLAIN = Choice()


class ListDecoder:
    """Logits that depend on which keys are listed, over three keys of which one may be held; any number of takes."""

    def __init__(self, takes: int = 1) -> None:
        self.table = np.random.default_rng(1).normal(size=(STOP + 1, STOP + 1)).astype(np.float32)
        self.listed: list[list[int]] = [[] for _ in range(takes)]

    def advance(self) -> NDArray[np.bool_]:
        self.listed = [[] for _ in self.listed]
        return np.tile(np.isin(np.arange(PITCHES), KEYS[1:2]), (len(self.listed), 1))

    def token_logits(self) -> NDArray[np.float32]:
        return np.stack([np.asarray(self.table[listed].sum(0), np.float32) for listed in self.listed])

    def list_token(self, take: int, token: int) -> None:
        self.listed[take].append(token)

    @property
    def class_velocities(self) -> NDArray[np.uint8]:
        return np.array([50, 60, 70], np.uint8)

    def loudness_logits(self, take: int, cells: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.asarray(np.log(np.tile([0.2, 0.5, 0.3], ((cells == ONSET).sum(), 1))), np.float32)

    def finish_frame(self, take: int, cells: NDArray[np.uint8], velocities: NDArray[np.uint8]) -> None:
        pass


def draw(
    decoder: ListDecoder,
    numbers: NDArray[np.float64],
    choice: Choice = PLAIN,
    bias: float = 0.0,
    *,
    wake: bool = False,
    **rules: int,
) -> NDArray[np.uint8]:
    """One frame of each take, (K, P)."""
    holdable = decoder.advance()
    takes = len(holdable)
    return draw_frames(
        decoder,
        holdable,
        FrameRules(STRUCK, STRUCK, **rules),
        np.broadcast_to(numbers, (takes, PITCHES)),
        choice,
        np.full(takes, bias),
        np.full(takes, wake),
    )[0]


def chances_of(
    logits: NDArray[np.float32], allowed: NDArray[np.bool_], choice: Choice = PLAIN, bias: float = 0.0
) -> NDArray[np.float64]:
    return np.asarray(token_chances(logits[None], allowed[None], choice, np.array([bias]))[0])


def exact_chances(decoder: ListDecoder) -> dict[tuple[int, ...], float]:
    """Every frame over the three keys with its probability, list by list."""
    chances = {}
    for cells in product((SILENT, ONSET, HOLD), repeat=3):
        tokens = [k + PITCHES * (c == HOLD) for k, c in zip(KEYS, cells, strict=True) if c != SILENT]
        holdable = decoder.advance()[0]
        allowed = np.concatenate([STRUCK, holdable, [True]])
        chance = 1.0
        for token in [*tokens, STOP]:
            chance *= chances_of(decoder.token_logits()[0], allowed)[token]
            decoder.list_token(0, token)
            allowed[: token % PITCHES + 1] = allowed[PITCHES : PITCHES + token % PITCHES + 1] = False
        chances[cells] = float(chance)
    return chances


def test_one_number_a_key_draws_the_models_own_distribution() -> None:
    rng, draws, takes = np.random.default_rng(0), 100, 50
    decoder = ListDecoder(takes)
    seen: Counter[tuple[int, ...]] = Counter()
    for _ in range(draws):
        for frame in draw(decoder, rng.random((takes, PITCHES))):
            seen[tuple(int(c) for c in frame[list(KEYS)])] += 1
    exact = exact_chances(ListDecoder())
    assert sum(exact.values()) == pytest.approx(1.0)
    for cells, chance in exact.items():
        spread = np.sqrt(chance * (1 - chance) / (draws * takes))
        assert abs(seen[cells] / (draws * takes) - chance) < 5 * spread + 1e-9


@given(st.floats(0.1, 2.0), st.floats(0.05, 1.0), st.integers(0, 5), st.floats(-3, 3), st.integers(0, 2**31))
def test_choosing_keeps_the_chances_of_striking_holding_and_stopping(
    temperature: float, top_p: float, top_k: int, bias: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=STOP + 1).astype(np.float32) * 3
    allowed = rng.random(STOP + 1) < 0.5
    allowed[STOP] = True
    plain = chances_of(logits, allowed, PLAIN, bias)
    chosen = chances_of(logits, allowed, Choice(temperature, top_k, top_p), bias)
    assert chosen.sum() == pytest.approx(1.0)
    assert not chosen[~allowed].any()
    for group in (slice(0, PITCHES), slice(PITCHES, STOP), slice(STOP, None)):
        assert chosen[group].sum() == pytest.approx(plain[group].sum(), abs=1e-9)


def test_a_cool_choice_is_a_surer_one() -> None:
    logits = np.linspace(-2, 2, STOP + 1).astype(np.float32)
    allowed = np.ones(STOP + 1, bool)
    cool, plain = (chances_of(logits, allowed, Choice(temperature)) for temperature in (0.3, 1.0))
    assert cool[PITCHES - 1] > plain[PITCHES - 1]


@given(st.floats(0.1, 3.0), st.floats(-3, 3), st.integers(0, 2**31))
def test_a_pace_moves_the_odds_of_striking_and_nothing_else(
    temperature: float, usual: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    plain = rng.dirichlet(np.full(STOP + 1, 0.3), 2)
    paced = plain.copy()
    keep_pace(paced, np.array([True, False]), Pace(temperature, usual))
    assert paced.sum(1) == pytest.approx(1.0)
    assert np.array_equal(paced[1], plain[1])  # it has struck: how large its chord is, is no matter of rhythm
    before, after = (np.log(c[0, :PITCHES].sum() / c[0, PITCHES:].sum()) - usual for c in (plain, paced))
    assert after * temperature == pytest.approx(before, abs=1e-6)
    for group in (slice(0, PITCHES), slice(PITCHES, None)):
        assert paced[0, group] / paced[0, group].sum() == pytest.approx(
            plain[0, group] / plain[0, group].sum()
        )


def test_a_pace_leaves_what_must_or_must_not_be_struck() -> None:
    chances = np.zeros((2, STOP + 1))
    chances[0, STOP] = chances[1, 5] = 1.0
    certain = chances.copy()
    keep_pace(chances, np.ones(2, bool), Pace(0.5))
    assert np.array_equal(chances, certain)


def test_only_the_likeliest_keys_are_struck() -> None:
    logits = np.full(STOP + 1, -20, np.float32)
    logits[[5, 6, 7]] = np.log([0.6, 0.3, 0.1])
    allowed = np.ones(STOP + 1, bool)
    assert np.flatnonzero(chances_of(logits, allowed, Choice(top_k=2))[:PITCHES]).tolist() == [5, 6]
    assert np.flatnonzero(chances_of(logits, allowed, Choice(top_p=0.5))[:PITCHES]).tolist() == [5]
    assert np.flatnonzero(chances_of(logits, allowed, Choice(top_p=0.85))[:PITCHES]).tolist() == [5, 6]


def test_a_woken_frame_is_never_empty() -> None:
    decoder = ListDecoder()
    decoder.table[:, STOP] = 50
    for numbers in (np.zeros(PITCHES), np.full(PITCHES, 0.999)):
        assert not draw(decoder, np.full(PITCHES, 0.999)).any()
        assert draw(decoder, numbers, wake=True).any()


def test_what_was_drawn_comes_with_its_chance() -> None:
    decoder = ListDecoder()
    holdable = decoder.advance()
    allowed = np.concatenate([STRUCK, holdable[0], [True]])
    first = chances_of(decoder.token_logits()[0], allowed)
    numbers = np.full((1, PITCHES), 0.5)
    numbers[0, 10] = 0.0
    frames, drawn = draw_frames(
        decoder, holdable, FrameRules(STRUCK, STRUCK), numbers, PLAIN, np.zeros(1), np.zeros(1, bool)
    )
    assert frames[0, 10] == ONSET
    assert drawn[0, 10] == pytest.approx(first[10])
    assert ((drawn > 0) == (frames != SILENT)).all()


def test_room_and_a_number_of_onsets_are_kept() -> None:
    decoder, rng = ListDecoder(20), np.random.default_rng(0)
    for _ in range(20):
        numbers = rng.random((20, PITCHES))
        assert ((draw(decoder, numbers, room=1) != SILENT).sum(1) <= 1).all()
        assert not draw(decoder, numbers, room=0).any()
        assert ((draw(decoder, numbers, onsets=0) == ONSET).sum(1) == 0).all()
        assert ((draw(decoder, numbers, onsets=1) == ONSET).sum(1) <= 1).all()
    assert ((draw(decoder, rng.random((20, PITCHES)), onsets=1) == ONSET).sum(1) == 1).mean() > 0.7


def test_a_chord_is_as_loud_as_one_number_says() -> None:
    cells = np.zeros(PITCHES, np.uint8)
    cells[[10, 50]] = ONSET
    loud = [draw_velocities(ListDecoder(), 0, cells, number).tolist() for number in (0.1, 0.5, 0.9)]
    assert loud == [[50, 50], [60, 60], [70, 70]]


def test_numbers_of_a_seed_do_not_depend_on_the_length() -> None:
    assert np.array_equal(uniforms(7, 10), uniforms(7, 64)[:10])
    assert not np.array_equal(uniforms(7, 10), uniforms(8, 10))


def test_the_pilot_leans_against_what_it_has_heard() -> None:
    thin, dense = DensityPilot(1.0, 0.0, 16), DensityPilot(1.0, 0.0, 16)
    for _ in range(32):
        thin.count(0)
        dense.count(4)
    assert thin.bias() > 0.5
    assert dense.bias() < -0.5
    assert abs(thin.bias()) <= DensityPilot.STRONGEST
    assert DensityPilot(None, 0.25, 16).bias() == 0.25
