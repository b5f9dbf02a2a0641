"""Drawing frames from a model that lists their keys from low to high, several takes side by side.

Controls act on logits, never on what was drawn. One random number belongs to every (time step, key) and is used
once: going up the keyboard, a key is taken if its number is below the chance that it is next, given that no key
below it was. That is exactly the model's own distribution, and a small change of a control changes few notes.

Letters: K takes, P = 88 keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.representation.piano_roll import HOLD, ONSET, PITCHES

STOP = 2 * PITCHES  # tokens: onset of key p is p, hold of key p is PITCHES + p


class FrameDecoder(Protocol):
    """What a network offers while it writes takes."""

    def advance(self) -> NDArray[np.bool_]:
        """Next time step; which keys may be held, (K, P)."""
        ...

    def token_logits(self) -> NDArray[np.float32]:
        """Logits of the next token of each take's list, (K, 2P + 1)."""
        ...

    def list_token(self, take: int, token: int) -> None:
        """Tell which key's token was drawn."""
        ...

    def loudness_logits(self, take: int, cells: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Logits of the classes of velocity of a frame's own struck keys, from low to high, (., classes)."""
        ...

    @property
    def class_velocities(self) -> NDArray[np.uint8]:
        """The velocity that each class stands for, 1-127."""
        ...

    def finish_frame(self, take: int, cells: NDArray[np.uint8], velocities: NDArray[np.uint8]) -> None:
        """Tell a take's whole frame, kept cells included: (P,) cells, and (P,) velocities where struck."""
        ...


@dataclass(frozen=True, slots=True)
class Choice:
    """How keys are chosen; see `Controls`."""

    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How it is chosen whether a frame strikes at all."""

    temperature: float = 1.0
    usual: float = 0.0
    """Log-odds of striking that stay as they are: where the chance is higher, a cool pace makes it higher still."""


LEARNED = Pace()


@dataclass(slots=True)
class FrameRules:
    """What one frame may hold, for all takes."""

    struck: NDArray[np.bool_]
    """(P,): keys that may be struck."""
    free: NDArray[np.bool_]
    """(P,): keys that may be held if they sounded."""
    room: int = PITCHES
    """How many keys may be listed."""
    onsets: int | None = None
    """How many keys are to be struck, as far as there are keys; None for as many as are drawn."""


def uniforms(seed: int, steps: int, stood: int = 0) -> NDArray[np.float64]:
    """Numbers in [0, 1) for each time step: one for each key, one for the velocities; (steps, P + 1).

    The first rows do not depend on `steps`. They are others where something `stood` there: the seed that wrote it would
    write it again.
    """
    return np.random.Generator(np.random.Philox((seed, stood) if stood else seed)).random(
        (steps, PITCHES + 1)
    )


def draw_frames(
    decoder: FrameDecoder,
    holdable: NDArray[np.bool_],
    rules: FrameRules,
    numbers: NDArray[np.float64],
    choice: Choice,
    biases: NDArray[np.float64],
    wake: NDArray[np.bool_],
    pace: Pace = LEARNED,
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Draw the cells (K, P) of one frame of each take; and with what chance each sounding one was drawn, (K, P).

    `holdable` (K, P): keys that sounded before; `numbers` (K, P) in [0, 1); `biases` (K,) are added to the log-odds
    of every onset; `wake` (K,) forbids an empty frame.
    """
    takes = np.arange(len(holdable))
    frames, drawn = np.zeros(holdable.shape, np.uint8), np.zeros(holdable.shape)
    allowed = np.empty((len(takes), STOP + 1), np.bool_)
    allowed[:, :PITCHES] = rules.struck
    allowed[:, PITCHES:STOP] = holdable & rules.free
    struck, listed = np.zeros(len(takes), np.intp), np.zeros(len(takes), np.intp)
    is_open = listed < rules.room
    while is_open.any():
        _mind_onsets(allowed, struck, rules, wake & (listed == 0))
        chances = token_chances(decoder.token_logits(), allowed, choice, biases)
        if pace.temperature != 1.0:
            keep_pace(chances, struck == 0, pace)
        onset, hold = chances[:, :PITCHES], chances[:, PITCHES:STOP]
        either = onset + hold
        not_yet = np.cumsum(either[:, ::-1], 1)[:, ::-1] + chances[:, STOP:]
        hits = numbers * not_yet < either
        key = hits.argmax(1)
        is_open &= hits[takes, key]
        for take in takes[is_open].tolist():
            p = int(key[take])
            is_struck = numbers[take, p] * not_yet[take, p] < onset[take, p]
            frames[take, p] = ONSET if is_struck else HOLD
            drawn[take, p] = (onset if is_struck else hold)[take, p]
            decoder.list_token(take, p if is_struck else PITCHES + p)
            allowed[take, : p + 1] = allowed[take, PITCHES : PITCHES + p + 1] = False
            struck[take] += is_struck
            listed[take] += 1
        is_open &= listed < rules.room
    return frames, drawn


def _mind_onsets(
    allowed: NDArray[np.bool_], struck: NDArray[np.intp], rules: FrameRules, wake: NDArray[np.bool_]
) -> None:
    """Take from `allowed` (K, 2P + 1) what would strike too many or too few keys, `struck` (K,) being struck so far.

    Those to `wake` (K,) may not stop yet. A list may always stop if no key is left to be struck.
    """
    wanting = wake
    if rules.onsets is not None:
        allowed[struck >= rules.onsets, :PITCHES] = False
        wanting = wake | (struck < rules.onsets)
    allowed[:, STOP] = ~(wanting & allowed[:, :PITCHES].any(1)) if wanting.any() else True


def token_chances(
    logits: NDArray[np.float32], allowed: NDArray[np.bool_], choice: Choice, biases: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Probabilities of the next token of each take, (K, 2P + 1).

    Temperature, top-k and top-p choose among keys and leave the chances of striking, holding and stopping as they
    are: a list that is tempered as a whole stops sooner, and a cool answer would be a thin one.
    """
    scores = np.where(allowed, logits, -np.inf).astype(np.float64)
    scores[:, :PITCHES] += biases[:, None]
    chances = np.exp(scores - scores.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    onset = chances[:, :PITCHES]
    if choice.top_k or choice.top_p < 1.0:
        onset[:] = _sized(_likeliest(onset, choice), onset)
    if choice.temperature != 1.0:
        for group in (onset, chances[:, PITCHES:STOP]):
            sharpened = (group / np.maximum(group.max(1, keepdims=True), 1e-300)) ** (1 / choice.temperature)
            group[:] = _sized(sharpened, group)
    return np.asarray(chances)


def keep_pace(chances: NDArray[np.float64], is_unstruck: NDArray[np.bool_], pace: Pace) -> None:
    """Make striking more or less certain, in `chances` (K, 2P + 1), for the takes (K,) that have not struck yet.

    How many keys a chord has and how long they are held is left alone: over a bar of many short steps, every hold that
    is a little less likely cuts notes short, and every strike a little likelier piles them up.
    """
    onset, rest = chances[:, :PITCHES], chances[:, PITCHES:]
    strike, not_strike = onset.sum(1), rest.sum(1)
    is_open = is_unstruck & (strike > 0) & (not_strike > 0)
    odds = np.log(strike[is_open]) - np.log(not_strike[is_open])
    wanted = pace.usual + (odds - pace.usual) / pace.temperature
    onset[is_open] *= (np.exp(-np.logaddexp(0, -wanted)) / strike[is_open])[:, None]
    rest[is_open] *= (np.exp(-np.logaddexp(0, wanted)) / not_strike[is_open])[:, None]


def _likeliest(onset: NDArray[np.float64], choice: Choice) -> NDArray[np.float64]:
    """Chances (K, P) with all but the likeliest keys at 0; keys as likely as the last of them stay too."""
    ranked = np.sort(onset, 1)[:, ::-1]
    up_to = ranked.cumsum(1)
    above = up_to - ranked  # the chance of all likelier keys
    kept = (above < choice.top_p * up_to[:, -1:]).sum(1)
    if choice.top_k:
        kept = np.minimum(kept, choice.top_k)
    least = ranked[np.arange(len(ranked)), np.maximum(kept, 1) - 1]
    return np.where(onset >= least[:, None], onset, 0.0)


def _sized(group: NDArray[np.float64], like: NDArray[np.float64]) -> NDArray[np.float64]:
    """`group` scaled so that each row sums to what the row of `like` does."""
    return np.asarray(group * (like.sum(1, keepdims=True) / np.maximum(group.sum(1, keepdims=True), 1e-300)))


def draw_velocities(
    decoder: FrameDecoder, take: int, cells: NDArray[np.uint8], number: float
) -> NDArray[np.uint8]:
    """Velocities of the keys that a take struck itself in its frame of cells (P,), from low to high.

    One number in [0, 1) for all of them, so that a chord sounds as one.
    """
    logits = decoder.loudness_logits(take, cells).astype(np.float64)
    chances = np.exp(logits - logits.max(1, keepdims=True))
    below = np.cumsum(chances, 1) / chances.sum(1, keepdims=True)
    return np.asarray(decoder.class_velocities[(below < number).sum(1)])


class DensityPilot:
    """Holds the number of onsets near a target by a bias on their log-odds.

    `target` is in onsets per time step; None leaves the model its own density. `push` is added always: each
    further attempt at a silent answer pushes harder. `slack` is how many steps' worth of onsets are left free.
    """

    STRONGEST = 1.5  # nats, so that the pilot can lean but never forces a run of clusters

    def __init__(self, target: float | None, push: float, slack: int) -> None:
        self._target, self._push, self._slack = target, push, slack
        self._onsets = 0
        self._steps = 0

    def bias(self) -> float:
        """The bias for the next frame, in nats."""
        if self._target is None:
            return self._push
        slack = self._slack * self._target
        lean = log((self._target * self._steps + slack) / (self._onsets + slack))
        return self._push + min(max(lean, -self.STRONGEST), self.STRONGEST)

    def count(self, onsets: int) -> None:
        """Take note of the onsets of a drawn frame."""
        self._onsets += onsets
        self._steps += 1
