"""Drawing a frame: exactly the model's distribution, steered on its logits, one number a key."""

from __future__ import annotations

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from deepmusician_gui.generation.sampling import STOP, DensityPilot, draw_frame, token_chances, uniforms
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES, SILENT

KEYS = (10, 11, 50)


class ListDecoder:
    """Logits that depend on which keys are listed, over three keys of which one may be held."""

    def __init__(self) -> None:
        self.table = (
            np.random.default_rng(1).normal(size=(2 * PITCHES + 1, 2 * PITCHES + 1)).astype(np.float32)
        )
        self.listed: list[int] = []

    def advance(self, frame: NDArray[np.uint8] | None) -> NDArray[np.bool_]:
        self.listed = []
        return np.isin(np.arange(PITCHES), KEYS[1:2])

    def token_logits(self) -> NDArray[np.float32]:
        return np.asarray(self.table[self.listed].sum(0), np.float32)

    def list_token(self, token: int) -> None:
        self.listed.append(token)


STRUCK = np.isin(np.arange(PITCHES), KEYS)


def exact_chances(decoder: ListDecoder) -> dict[tuple[int, ...], float]:
    """Every frame over the three keys with its probability, list by list."""
    chances = {}
    for cells in product((SILENT, ONSET, HOLD), repeat=3):
        tokens = [k + PITCHES * (c == HOLD) for k, c in zip(KEYS, cells, strict=True) if c != SILENT]
        holdable = decoder.advance(None)
        allowed = np.concatenate([STRUCK, holdable, [True]])
        chance = 1.0
        for token in [*tokens, STOP]:
            chance *= token_chances(decoder.token_logits(), allowed, 1.0, 0.0)[token]
            decoder.list_token(token)
            allowed[: token % PITCHES + 1] = allowed[PITCHES : PITCHES + token % PITCHES + 1] = False
        chances[cells] = float(chance)
    return chances


def test_one_number_a_key_draws_the_models_own_distribution() -> None:
    decoder, rng, draws = ListDecoder(), np.random.default_rng(0), 5_000
    seen: Counter[tuple[int, ...]] = Counter()
    for _ in range(draws):
        holdable = decoder.advance(None)
        frame = draw_frame(decoder, holdable, STRUCK, rng.random(PITCHES), 1.0, 0.0)
        seen[tuple(int(c) for c in frame[list(KEYS)])] += 1
    exact = exact_chances(decoder)
    assert sum(exact.values()) == pytest.approx(1.0)
    for cells, chance in exact.items():
        spread = np.sqrt(chance * (1 - chance) / draws)
        assert abs(seen[cells] / draws - chance) < 5 * spread + 1e-9


@given(st.floats(0.1, 2.0), st.floats(-3, 3), st.integers(0, 2**31))
def test_temperature_keeps_the_chances_of_striking_holding_and_stopping(
    temperature: float, bias: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=STOP + 1).astype(np.float32) * 3
    allowed = rng.random(STOP + 1) < 0.5
    allowed[STOP] = True
    plain = token_chances(logits, allowed, 1.0, bias)
    tempered = token_chances(logits, allowed, temperature, bias)
    assert tempered.sum() == pytest.approx(1.0)
    assert not tempered[~allowed].any()
    for group in (slice(0, PITCHES), slice(PITCHES, STOP), slice(STOP, None)):
        assert tempered[group].sum() == pytest.approx(plain[group].sum(), abs=1e-9)


def test_a_cool_choice_is_a_surer_one() -> None:
    logits = np.linspace(-2, 2, STOP + 1).astype(np.float32)
    allowed = np.ones(STOP + 1, bool)
    assert (
        token_chances(logits, allowed, 0.3, 0.0)[PITCHES - 1]
        > token_chances(logits, allowed, 1.0, 0.0)[PITCHES - 1]
    )


def test_a_woken_frame_is_never_empty() -> None:
    decoder = ListDecoder()
    decoder.table[:, STOP] = 50
    for numbers in (np.zeros(PITCHES), np.full(PITCHES, 0.999)):
        holdable = decoder.advance(None)
        assert not draw_frame(decoder, holdable, STRUCK, np.full(PITCHES, 0.999), 1.0, 0.0).any()
        decoder.advance(None)
        assert draw_frame(decoder, holdable, STRUCK, numbers, 1.0, 0.0, wake=True).any()


def test_numbers_of_a_seed_do_not_depend_on_the_length() -> None:
    assert np.array_equal(uniforms(7, 10), uniforms(7, 64)[:10])
    assert not np.array_equal(uniforms(7, 10), uniforms(8, 10))


def test_the_pilot_leans_against_what_it_has_heard() -> None:
    thin, dense = DensityPilot(1.0), DensityPilot(1.0)
    for _ in range(32):
        thin.count(np.zeros(PITCHES, np.uint8))
        dense.count(np.where(np.arange(PITCHES) < 4, ONSET, SILENT).astype(np.uint8))
    assert thin.bias() > 0.5
    assert dense.bias() < -0.5
    assert abs(thin.bias()) <= DensityPilot.STRONGEST
    assert DensityPilot(None, 0.25).bias() == 0.25
