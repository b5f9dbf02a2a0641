"""Drawing one frame from a model that lists its keys from low to high.

Controls act on logits, never on what was drawn. One random number belongs to every (time step, key) and is used
once: going up the keyboard, a key is taken if its number is below the chance that it is next, given that no key
below it was. That is exactly the model's own distribution, and a small change of a control changes few notes.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES

STOP = 2 * PITCHES  # tokens: onset of key p is p, hold of key p is PITCHES + p


class FrameDecoder(Protocol):
    """What a network offers while it writes a take."""

    def advance(self, frame: NDArray[np.uint8] | None) -> NDArray[np.bool_]:
        """Next time step, told the frame (P,) before it (None at first); which keys may be held, (P,)."""
        ...

    def token_logits(self) -> NDArray[np.float32]:
        """Logits of the next token of the frame's list, (2P + 1,)."""
        ...

    def list_token(self, token: int) -> None:
        """Tell which key's token was drawn."""
        ...


def uniforms(seed: int, steps: int) -> NDArray[np.float64]:
    """One number in [0, 1) for each time step and key, (steps, P); the first rows do not depend on `steps`."""
    return np.random.Generator(np.random.Philox(seed)).random((steps, PITCHES))


def draw_frame(
    decoder: FrameDecoder,
    holdable: NDArray[np.bool_],
    struck: NDArray[np.bool_],
    numbers: NDArray[np.float64],
    temperature: float,
    bias: float,
    wake: bool = False,
) -> NDArray[np.uint8]:
    """Draw the cells (P,) of one frame.

    `holdable` (P,): keys that sounded before; `struck` (P,): keys that may be struck; `numbers` (P,) in [0, 1);
    `bias` is added to the log-odds of every onset; `wake` forbids an empty frame.
    """
    frame = np.zeros(PITCHES, np.uint8)
    allowed = np.concatenate([struck, holdable, [True]])
    while True:
        allowed[STOP] = not (wake and not frame.any())
        chances = token_chances(decoder.token_logits(), allowed, temperature, bias)
        onset, hold = chances[:PITCHES], chances[PITCHES:STOP]
        either = onset + hold
        not_yet = np.cumsum(either[::-1])[::-1] + chances[STOP]
        hits = numbers * not_yet < either
        p = int(np.argmax(hits))
        if not hits[p]:
            return frame
        frame[p] = ONSET if numbers[p] * not_yet[p] < onset[p] else HOLD
        decoder.list_token(p if frame[p] == ONSET else PITCHES + p)
        allowed[: p + 1] = allowed[PITCHES : PITCHES + p + 1] = False


def token_chances(
    logits: NDArray[np.float32], allowed: NDArray[np.bool_], temperature: float, bias: float
) -> NDArray[np.float64]:
    """Probabilities of the next token, (2P + 1,).

    Temperature chooses among keys and leaves the chances of striking, holding and stopping as they are: a list
    that is tempered as a whole stops sooner, and a cool answer would be a thin one.
    """
    scores = np.where(allowed, logits, -np.inf).astype(np.float64)
    scores[:PITCHES] += bias
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    if temperature != 1.0:
        for group in (slice(0, PITCHES), slice(PITCHES, STOP)):
            chances[group] = _tempered(chances[group], temperature)
    return np.asarray(chances)


def _tempered(chances: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:
    total, top = chances.sum(), chances.max(initial=0.0)
    if top == 0.0:
        return chances
    sharpened = (chances / top) ** (1 / temperature)
    return np.asarray(sharpened * (total / sharpened.sum()))


class DensityPilot:
    """Holds the number of onsets near a target by a bias on their log-odds.

    `target` is in onsets per time step; None leaves the model its own density. `push` is added always: each
    further attempt at a silent answer pushes harder.
    """

    STRONGEST = 1.5  # nats, so that the pilot can lean but never forces a run of clusters

    def __init__(self, target: float | None, push: float = 0.0) -> None:
        self._target, self._push = target, push
        self._onsets = 0
        self._steps = 0

    def bias(self) -> float:
        """The bias for the next frame, in nats."""
        if self._target is None:
            return self._push
        slack = 16 * self._target  # a bar's worth of freedom
        lean = np.log((self._target * self._steps + slack) / (self._onsets + slack))
        return self._push + float(np.clip(lean, -self.STRONGEST, self.STRONGEST))

    def count(self, frame: NDArray[np.uint8]) -> None:
        """Take note of a drawn frame (P,)."""
        self._onsets += int((frame == ONSET).sum())
        self._steps += 1
