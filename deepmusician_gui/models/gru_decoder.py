"""Writing with `gru` step by step, in numpy: the arithmetic of `Gru` for one window, without torch's cost per call.

Several takes of the same gap are written side by side. One step has few notes in it, so the sums over what is 0 or 1
are taken over the notes alone. It gives what the network itself gives to within rounding (a test compares them).

Letters: K takes, T time steps of the window, P = 88 keys, S decoder state, H hidden units of the list head, C and D
channels of the convolutions, M attention heads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.models.gap import ONSET, SILENT, STOP, GapWindow, P

LOUDNESS, LOUDNESS_STEP = 32, 4  # classes of velocity, and their width
FED = 4  # frames drawn before that the decoder is fed: the last one and those 1, 2 and 4 bars ago

Floats = NDArray[np.float32]
Tokens = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class DecoderArrays:
    """Weights in the layout that single steps like best."""

    frames: Floats  # (4 * 2P, 3S) rows for each key of each frame drawn before that is fed
    loud: Floats  # (2, 3S) rows for the loudness before
    state: Floats  # (3S, S)
    state_bias: Floats  # (3S,)
    keys: Floats  # (KEY_CHANNELS, width, C), kernels reversed: what one cell adds around itself
    recalled: Floats  # (2M, C)
    gates: Floats  # (C + 2D + H + M * head size * 2 + loudness, S): all that is read off the state, in one product
    gates_bias: Floats
    parts: tuple[slice, ...]  # which of the gates are whose
    heads: int
    key_out: Floats  # (13 * 2, C)
    key_out_bias: Floats  # (2,)
    chord: Floats  # (2, D, width), reversed
    chord_bias: Floats  # (D,)
    token: Floats  # (STOP, H)
    hidden: Floats  # (H, H), transposed as all below
    hidden_bias: Floats
    out: Floats  # (H, TOKENS)
    out_bias: Floats
    loud_key: Floats  # (4, L)
    loud_out: Floats  # (L, LOUDNESS)
    loud_out_bias: Floats

    @classmethod
    def of(cls, weights: Mapping[str, Floats]) -> DecoderArrays:
        """From a network's state by its names."""
        inputs = weights["decoder.weight_ih_l0"].T
        frames = FED * 2 * P
        gated = ("key_gate", "chord_gate", "list_state", "recall_query", "recall_written", "loudness_state")
        sizes = [len(weights[f"{name}.bias"]) for name in gated]
        key_out = weights["key_out.weight"].transpose(2, 0, 1)
        return cls(
            np.ascontiguousarray(inputs[:frames]),
            np.ascontiguousarray(inputs[frames : frames + 2]),
            weights["decoder.weight_hh_l0"],
            weights["decoder.bias_hh_l0"],
            np.ascontiguousarray(weights["key_conv.weight"].transpose(1, 2, 0)[:, ::-1]),
            np.ascontiguousarray(weights["key_recall.weight"][:, :, 0].T),
            np.concatenate([weights[f"{name}.weight"] for name in gated]),
            np.concatenate([weights[f"{name}.bias"] for name in gated]),
            tuple(slice(end - size, end) for size, end in zip(sizes, accumulate(sizes), strict=True)),
            len(weights["recall_near.weight"]),
            np.ascontiguousarray(key_out.reshape(-1, key_out.shape[2])),
            weights["key_out.bias"],
            np.ascontiguousarray(weights["chord_conv.weight"].transpose(1, 0, 2)[:, :, ::-1]),
            weights["chord_conv.bias"],
            weights["list_token.weight"],
            np.ascontiguousarray(weights["list_hidden.weight"].T),
            weights["list_hidden.bias"],
            np.ascontiguousarray(weights["list_out.weight"].T),
            weights["list_out.bias"],
            np.ascontiguousarray(weights["loudness_key.weight"].T),
            np.ascontiguousarray(weights["loudness_out.weight"].T),
            weights["loudness_out.bias"],
        )


@dataclass(frozen=True, slots=True)
class GapStart:
    """All that is known of a gap before any of it is drawn; G steps."""

    window: GapWindow
    known: Floats  # (T, 2, P) known cells as two channels
    level: float  # mean velocity of the known notes
    gates: Floats  # (G, 3S) the known part of the decoder's gates
    keys: Floats  # (G, P, C) the known part of the key-shared convolution
    memory: Floats  # (T, M * head size) what attention remembers of known frames
    nearness: Floats  # (G, M, T) what it adds for distance and place
    state: Floats  # (S,) the decoder's first state


class GapDecoder:
    """Writes takes of a gap a frame at a time: `advance`, then `token_logits` and `list_tokens` until all lists stop.

    Whether struck keys get velocities is the caller's choice: `loudness_logits` between the lists and `advance`.
    """

    def __init__(self, arrays: DecoderArrays, start: GapStart, takes: int) -> None:
        w, window = arrays, start.window
        self._w, self._start, self._takes, self._t = w, start, takes, -1
        self._first = window.gap_start
        steps = len(window.roll)
        frames = start.known.reshape(steps, 2 * P).copy()
        self._frames = np.repeat(
            frames[None], takes, 0
        )  # (K, T, 2P), those of the gap whole once they are drawn
        row, token = frames.nonzero()
        known = np.split(token, np.searchsorted(row, np.arange(1, steps)))
        self._tokens = [known.copy() for _ in range(takes)]
        self._loud = self._loudness_known()
        self._memory = np.repeat(start.memory.reshape(1, steps, w.heads, -1).transpose(0, 2, 1, 3), takes, 0)
        self._state = np.repeat(start.state[None], takes, 0)  # (K, S)
        self._key_reach = len(w.key_out) // 4  # how far the convolutions look along keys
        self._chord_reach = w.chord.shape[2] // 2
        self._list = np.zeros((takes, w.token.shape[1]), np.float32)
        self._chord = np.zeros((takes, w.chord.shape[1], P + 2 * self._chord_reach), np.float32)
        self._key_logits = np.zeros((takes, 2, P), np.float32)
        self._chord_gate = np.zeros((takes, 2, w.chord.shape[1]), np.float32)
        self._loud_state = np.zeros((takes, len(w.loud_key[0])), np.float32)

    def advance(self) -> NDArray[np.bool_]:
        """Go to the next time step; which keys' own notes sound before it and so may be held, (K, P)."""
        self._t += 1
        t = self._first + self._t
        bar = int(self._start.window.places[t, 1])
        beat = self._start.window.steps_per_beat
        lags = (1, 2, beat, 2 * beat, bar, 2 * bar, 4 * bar)
        past = [[self._before(tokens, t - lag) for lag in lags] for tokens in self._tokens]
        self._update_state(past, bar)
        gates = _times(self._w.gates, self._state) + self._w.gates_bias
        key_gate, chord_gate, self._list, query, written, self._loud_state = (
            gates[:, part] for part in self._w.parts
        )
        self._chord_gate = chord_gate.reshape(self._takes, 2, -1)
        self._memory[:, :, t] = written.reshape(self._takes, self._w.heads, -1)
        self._key_logits = self._look_along_keys(past, self._recall(query), key_gate)
        self._chord[:] = self._w.chord_bias[:, None]
        given = self._tokens[0][t]
        for take in range(self._takes):
            for token in given.tolist():
                self._put(take, token)
        holdable = np.zeros((self._takes, P), np.bool_)
        if self._t:
            sounding = self._frames[:, t - 1].reshape(-1, 2, P).any(1)
            holdable = sounding & self._start.window.free[t - 1]
        return holdable

    def token_logits(self) -> Floats:
        """Logits of the next token of each take's list, (K, TOKENS), nothing masked."""
        w, reach = self._w, self._chord_reach
        hidden = np.maximum(self._list, 0)
        hidden = np.maximum(hidden @ w.hidden + w.hidden_bias, 0) + hidden
        logits: Floats = hidden @ w.out + w.out_bias
        around = np.maximum(self._chord[:, :, reach : reach + P], 0)
        logits[:, :STOP] += (self._key_logits + self._chord_gate @ around).reshape(-1, STOP)
        return logits

    def list_token(self, take: int, token: int) -> None:
        """Put a drawn key (not STOP) on a take's list."""
        self._frames[take, self._first + self._t, token] = 1
        self._put(take, token)

    @cached_property
    def class_velocities(self) -> NDArray[np.uint8]:
        """The velocity that each class stands for, (LOUDNESS,)."""
        steps = LOUDNESS_STEP * (np.arange(LOUDNESS) - LOUDNESS // 2)
        return np.clip(np.round(self._start.level + steps), 1, 127).astype(np.uint8)

    def loudness_logits(self, take: int, cells: NDArray[np.uint8]) -> Floats:
        """Logits of the velocity class of each free struck key of a take's frame (P,), from low to high, (., LOUDNESS).

        Louder or softer than the mean of what is known, see `class_velocities`.
        """
        keys = np.flatnonzero((cells == ONSET) & self._start.window.free[self._first + self._t])
        rank = np.cumsum(cells != SILENT)
        struck = np.full(len(keys), np.count_nonzero(cells == ONSET) / 8)
        features = np.stack([keys / P, rank[keys] == 1, rank[keys] == rank[-1], struck], 1).astype(np.float32)
        hidden = np.maximum(self._loud_state[take] + features @ self._w.loud_key, 0)
        return np.asarray(hidden @ self._w.loud_out + self._w.loud_out_bias)

    def finish_frame(self, take: int, cells: NDArray[np.uint8], velocities: NDArray[np.uint8]) -> None:
        """Take note of a take's whole frame, known cells included: (P,) cells and (P,) velocities where struck."""
        t = self._first + self._t
        self._tokens[take][t] = np.flatnonzero(self._frames[take, t])
        struck = cells == ONSET
        if struck.any():
            self._loud[take, t] = (velocities[struck].astype(np.float32) - self._start.level).mean() / 32
        else:
            self._loud[take, t] = self._loud[take, t - 1] if t else 0.0

    def _put(self, take: int, token: int) -> None:
        self._list[take] += self._w.token[token]
        kind, p = divmod(token, P)
        self._chord[take, :, p : p + self._w.chord.shape[2]] += self._w.chord[kind]

    def _before(self, tokens: list[Tokens], at: int) -> Tokens:
        """Tokens of the frame at a time step, none before the window."""
        return tokens[at] if at >= 0 else _NOTHING

    def _loudness_known(self) -> Floats:
        """Deviation of the latest known notes at each step, (K, T); inside the gap it is filled in later."""
        struck = self._start.known[:, 0] > 0  # (T, P)
        deviation = np.where(struck, self._start.window.velocity - self._start.level, 0).sum(1)
        mean = deviation / np.maximum(struck.sum(1), 1) / 32
        latest = np.maximum.accumulate(np.where(struck.any(1), np.arange(len(struck)), 0))
        return np.repeat(mean[None, latest].astype(np.float32), self._takes, 0)

    def _update_state(self, past: list[list[Tokens]], bar: int) -> None:
        """One step of the GRU (Cho et al., 2014, with the reset gate as torch places it)."""
        w, t, size = self._w, self._first + self._t, self._state.shape[1]
        inputs = np.repeat(self._start.gates[self._t][None], self._takes, 0)
        for take, (last, _, _, _, *bars) in enumerate(past):
            rows = np.concatenate([tokens + i * 2 * P for i, tokens in enumerate((last, *bars))])
            inputs[take] += w.frames[rows].sum(0)
            for row, at in enumerate((t - 1, t - bar)):
                if at >= 0:
                    inputs[take] += self._loud[take, at] * w.loud[row]
        hidden = _times(w.state, self._state) + w.state_bias
        gates = _sigmoid(inputs[:, : 2 * size] + hidden[:, : 2 * size])  # reset, update
        new = np.tanh(inputs[:, 2 * size :] + gates[:, :size] * hidden[:, 2 * size :])
        self._state = new + gates[:, size:] * (self._state - new)

    def _recall(self, query: Floats) -> Floats:
        """The frames that attention finds, (K, 2M, P)."""
        heads = self._w.heads
        asked = query.reshape(self._takes, heads, -1, 1)
        scores = (self._memory @ asked)[..., 0] / np.sqrt(np.float32(asked.shape[2]))
        scores += self._start.nearness[self._t]  # (K, M, T)
        most = np.maximum(scores.max(-1, keepdims=True), 0)
        chances = np.exp(scores - most)
        chances /= chances.sum(-1, keepdims=True) + np.exp(-most)  # what is left over finds nothing
        found: Floats = chances @ self._frames
        return found.reshape(self._takes, 2 * heads, P)

    def _look_along_keys(self, past: list[list[Tokens]], recalled: Floats, gate: Floats) -> Floats:
        """Register-free logits of onset and hold, (K, 2, P)."""
        w = self._w
        side, reach = w.keys.shape[1] // 2, self._key_reach
        seen = np.zeros((self._takes, P + 2 * side, w.keys.shape[2]), np.float32)
        seen[:, side : side + P] = self._start.keys[self._t] + recalled.transpose(0, 2, 1) @ w.recalled
        for around, frames in zip(seen, past, strict=True):
            for lag, tokens in enumerate(frames):
                for token in tokens.tolist():
                    kind, p = divmod(token, P)
                    around[p : p + 2 * side + 1] += w.keys[2 * lag + kind]
        hidden = np.zeros((self._takes, P + 2 * reach, w.keys.shape[2]), np.float32)
        np.maximum(seen[:, side : side + P], 0, out=hidden[:, reach : reach + P])
        hidden *= gate[:, None]
        spread = (w.key_out @ hidden.transpose(0, 2, 1)).reshape(self._takes, -1, 2, P + 2 * reach)
        by_take, by_row, by_kind, by_key = spread.strides  # (K, 13, 2, P + 12)
        shifted = (by_take, by_row + by_key, by_kind, by_key)  # row j begins at key j
        diagonal = np.ndarray((*spread.shape[:3], P), np.float32, spread, 0, shifted)
        return np.asarray(diagonal.sum(1) + w.key_out_bias[:, None])


_NOTHING = np.zeros(0, np.intp)


def _times(matrix: Floats, vectors: Floats) -> Floats:
    """A matrix (N, S) times each of a few vectors (K, S), (K, N): in this order BLAS reads the matrix but once."""
    return np.asarray((matrix @ vectors.T).T)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)
