"""Drawing one token of a sequence: what is allowed, and what the controls make of the chances among like tokens."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.sampling import Choice


def draw_token(
    logits: NDArray[np.float32],
    allowed: NDArray[np.bool_],
    choices: Mapping[range, Choice],
    number: float,
) -> tuple[int, float]:
    """A token and the chance with which it was drawn, from logits and a mask (V,) and a number in [0, 1).

    `choices` tells how to choose among tokens of one kind (keys, places, durations); how likely each kind is stays as
    it was, so that a cool answer is no thinner than a hot one. At least one token must be allowed.
    """
    scores = np.where(allowed, logits, -np.inf).astype(np.float64)
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    for kind, choice in choices.items():
        group = chances[kind.start : kind.stop]
        if (total := group.sum()) > 0:
            sharp = _sharpened(group / total, choice)
            group[:] = sharp * (total / sharp.sum())
    reach = np.cumsum(chances)
    token = int(np.searchsorted(reach, number * reach[-1], "right"))
    token = min(token, int(np.flatnonzero(chances)[-1]))
    return token, min(1.0, float(chances[token]))


def _sharpened(group: NDArray[np.float64], choice: Choice) -> NDArray[np.float64]:
    """Chances (n,) that sum to 1, those cut off at 0 and the others by the temperature; no sum is kept."""
    order = np.argsort(-group, kind="stable")
    ranked = group[order]
    kept = np.cumsum(ranked) - ranked < choice.top_p
    if choice.top_k:
        kept[choice.top_k :] = False
    sharp = np.zeros_like(group)
    sharp[order[kept]] = (ranked[kept] / ranked[0]) ** (1 / choice.temperature)
    return sharp
