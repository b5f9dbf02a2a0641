"""How long networks of sequences take for a token, beside the same networks without what they keep from token to token.

What a token costs does not depend on what was learnt, so the networks are fresh ones of the recipes' sizes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from deepmusician_gui.generation.beat_writer import MOST_BEFORE, MOST_BEHIND
from deepmusician_gui.models.abc_lstm import AbcLstm
from deepmusician_gui.models.music_transformer import MusicTransformer
from tests.benchmarks.rows import Aim, Row

TOKENS, NAIVE_TOKENS = 100, 8
WHY = "One thread reads the prompt and draws tokens at the pace of products of matrices; 8-bit weights would change it."
TOKENS_A_SECOND = 40
"""Three times what a bar of the corpus takes at 120 bpm, 25 events; the aim is to be twice as fast as that."""


def measure() -> Iterator[Row]:
    torch.set_num_threads(1)
    torch.manual_seed(0)
    transformer, abc = MusicTransformer().eval(), AbcLstm().eval()
    prompt = np.random.default_rng(0).integers(4, 280, MOST_BEFORE + MOST_BEHIND).tolist()
    for name, network in (("music-transformer", transformer), ("abc-lstm", abc)):
        opened = [_ms(lambda: network.open(prompt)) for _ in range(20)]  # noqa: B023 - called at once
        yield Row(f"generate.{name}.prompt", "ms", opened[1:], Aim(at_most=300), why=WHY)
        naive = _naive_ms(network, prompt)
        for takes in (1, 4):
            limit = 1000 / TOKENS_A_SECOND / 2
            kept = _kept_ms(network, prompt, takes)
            what = "token" if takes == 1 else f"token_x{takes}"
            yield Row(
                f"generate.{name}.{what}",
                "ms",
                kept,
                Aim(at_most=limit),
                "nothing kept, one take",
                naive,
                WHY,
            )


def _kept_ms(network: Any, prompt: list[int], takes: int) -> list[float]:
    """Milliseconds of each of TOKENS steps behind the prompt."""
    decoder = network.open(prompt, takes)
    return [_ms(lambda: decoder.step([50] * takes)) for _ in range(TOKENS)]


@torch.inference_mode()
def _naive_ms(network: Any, prompt: list[int]) -> list[float]:
    """Milliseconds of reading everything anew for each token."""
    tokens = torch.tensor([prompt])
    return [_ms(lambda: network.logits(tokens)) for _ in range(NAIVE_TOKENS)]


def _ms(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000
