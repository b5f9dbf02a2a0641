"""What `frame-gru` is fed: sequences of frames with all that is known before each of them, cut into batches."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.frame_gru import LAGS, LONGEST_MATCH, PAST, Frames

Roll = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Sequence:
    """A piano roll and what was known before each of its steps."""

    roll: NDArray[np.bool_]
    """(T, P)."""
    traces: NDArray[np.float16]
    """(T, TRACES, P): log of the steps that a key has been sounding, and has not; how much it was used of late, and
    its octaves with it; whether it sounds in the frame that followed the longest match, and that times the match."""
    bass: NDArray[np.int64]
    """(T,), as in Frames."""
    match: NDArray[np.int64]
    """(T,), as in Frames."""

    @classmethod
    def of(cls, roll: NDArray[np.bool_]) -> Sequence:
        """Follow a roll (T, P) of at least one step from its start."""
        length, size = roll.shape
        before = np.zeros_like(roll)
        before[1:] = roll[:-1]
        steps = np.arange(length)[:, None]
        sounding = steps - np.maximum.accumulate(np.where(before, 0, steps), 0)
        silent = steps + 1 - np.maximum.accumulate(np.where(before, steps, 0), 0)
        use = _fading(before, 0.94)
        octaves = np.pad(use, ((0, 0), (0, -size % 12))).reshape(length, -1, 12).sum(1)
        found, match = longest_matches(roll)
        followed = roll[found] & (match > 0)[:, None]
        traces = [
            np.log1p(sounding) / 2,
            np.log1p(silent) / 4,
            use * 2,
            np.tile(octaves, (1, -(-size // 12)))[:, :size],
            followed,
            followed * np.log1p(match)[:, None] / 2,
        ]
        full = before.any(1)
        at = np.maximum.accumulate(np.where(full, np.arange(length), 0))
        bass = np.where(np.maximum.accumulate(full), before[at].argmax(1), size // 2)
        return cls(roll, np.stack(traces, 1).astype(np.float16), bass, match)


def _fading(before: NDArray[np.bool_], rest: float) -> NDArray[np.float64]:
    """The mean of each column up to each step, recent steps counting more, (T, P)."""
    mean = np.zeros(before.shape)
    for step in range(1, len(before)):
        mean[step] = rest * mean[step - 1] + (1 - rest) * before[step]
    return mean


def longest_matches(roll: Roll) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each step t, the latest earlier step s before which the roll went longest as before t, and how long, (T,).

    The length counts equal frames t-1 = s-1, t-2 = s-2 and so on, up to LONGEST_MATCH; 0 where there is none.
    """
    codes = np.unique(roll, axis=0, return_inverse=True)[1].reshape(-1)
    lengths = np.zeros(len(codes), np.int64)  # by s
    found = np.zeros(len(codes), np.int64)
    match = np.zeros(len(codes), np.int64)
    for t in range(2, len(codes)):
        lengths[1:t] = np.where(codes[: t - 1] == codes[t - 1], lengths[: t - 1] + 1, 0)
        lengths[0] = 0
        capped = np.minimum(lengths[1:t], LONGEST_MATCH)
        found[t] = t - 1 - int(capped[::-1].argmax())
        match[t] = capped[found[t] - 1]
    return found, match


@dataclass(frozen=True, slots=True)
class Span:
    """A sequence from time step `start` on, transposed by `shift` keys."""

    sequence: Sequence
    start: int = 0
    shift: int = 0


def frames_of(spans: Several[Span], length: int) -> Frames:
    """A batch of spans, each `length` steps long; where a sequence ends sooner, the rest is not counted."""
    columns = zip(*(_arrays(span, length) for span in spans), strict=True)
    roll, past, bass, match, time = (torch.from_numpy(np.stack(column)) for column in columns)
    return Frames(roll, past, bass, match, time, torch.tensor([span.shift for span in spans]))


def _arrays(span: Span, length: int) -> tuple[NDArray[np.generic], ...]:
    sequence, size = span.sequence, span.sequence.roll.shape[1]
    steps = np.arange(span.start, min(span.start + length, len(sequence.roll)))
    from_keys = np.arange(size) - span.shift
    on_board = (from_keys >= 0) & (from_keys < size)
    from_keys = from_keys.clip(0, size - 1)
    back = steps[:, None] - np.array(LAGS)  # (t, LAGS)
    past = np.zeros((length, PAST, size), np.float16)
    past[: len(steps), : len(LAGS)] = sequence.roll[back.clip(0)][:, :, from_keys] & on_board
    past[: len(steps), : len(LAGS)] *= (back >= 0)[:, :, None]
    past[: len(steps), len(LAGS) :] = sequence.traces[steps][:, :, from_keys]
    missing = length - len(steps)
    roll = np.pad(sequence.roll[steps][:, from_keys] & on_board, ((0, missing), (0, 0)))
    bass = np.pad((sequence.bass[steps] + span.shift).clip(0, size - 1), (0, missing))
    match = np.pad(sequence.match[steps], (0, missing))
    return roll, past, bass, match, np.pad(steps, (0, missing), constant_values=-1)


class SpanSampler:
    """Endless batches of training spans; batch `i` of a seed is always the same."""

    def __init__(
        self, sequences: Several[Sequence], batch: int, length: int, transposed: float, seed: int
    ) -> None:
        self._sequences, self._batch, self._length = sequences, batch, length
        self._transposed, self._seed = transposed, seed
        lengths = np.array([len(sequence.roll) for sequence in sequences], np.float64)
        self._weights = lengths / lengths.sum()

    def batch(self, index: int) -> Frames:
        """Batch number `index`."""
        rng = np.random.default_rng((self._seed, index))
        chosen = rng.choice(len(self._sequences), self._batch, p=self._weights)
        return frames_of([self._span(rng, self._sequences[i]) for i in chosen], self._length)

    def _span(self, rng: np.random.Generator, sequence: Sequence) -> Span:
        length, size = sequence.roll.shape
        start = int(rng.integers(length)) - self._length // 2
        start = max(0, min(start, length - self._length))
        shift = int(rng.integers(-6, 6)) if rng.random() < self._transposed else 0
        sounding = np.flatnonzero(sequence.roll[start : start + self._length].any(0))
        if len(sounding):  # no key falls off the keyboard
            shift = max(-int(sounding[0]), min(shift, size - 1 - int(sounding[-1])))
        return Span(sequence, start, shift)
