"""Writing with `gru` step by step, in numpy: the arithmetic of `Gru` for one window, without torch's cost per call.

One step has few notes in it, so the sums over what is 0 or 1 are taken over the notes alone. It gives what the
network itself gives to within rounding (a test compares them) in about a third of the time of plain torch.

Letters: P = 88 keys, S decoder state, H hidden units of the list head, C and D channels of the convolutions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.models.windows import HOLD, SILENT, P

STOP = 2 * P  # tokens: 0..87 onset of a key, 88..175 hold of a key, 176 end of the frame's list
TOKENS = 2 * P + 1
PAST_STEPS = (1, 2, 4)  # what the key-shared convolution looks back on, in time steps
PAST_BARS = (1, 2, 4)  # and in bars; the decoder is fed the last frame and these

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DecoderArrays:
    """Weights in the layout that single steps like best."""

    frames: Floats  # (4 * 2P, 3S) rows for each key of each frame that is fed
    state: Floats  # (3S, S)
    state_bias: Floats  # (3S,)
    keys: Floats  # (KEY_CHANNELS, C, width), kernels reversed: what one cell adds around itself
    gates: Floats  # (C + 2D + H, S): key gate, chord gate and list state in one product
    gates_bias: Floats
    key_out: Floats  # (13 * 2, C)
    key_out_bias: Floats  # (2,)
    chord: Floats  # (2, D, width), reversed
    chord_bias: Floats  # (D,)
    token: Floats  # (TOKENS, H)
    hidden: Floats  # (H, H)
    hidden_bias: Floats
    out: Floats  # (TOKENS, H)
    out_bias: Floats

    @classmethod
    def of(cls, weights: Mapping[str, Floats]) -> DecoderArrays:
        """From a network's state by its names."""
        inputs = weights["decoder.weight_ih_l0"]
        frames = (1 + len(PAST_BARS)) * 2 * P
        gated = ("key_gate", "chord_gate", "list_state")
        key_out = weights["key_out.weight"].transpose(2, 0, 1)
        return cls(
            np.ascontiguousarray(inputs[:, :frames].T),
            weights["decoder.weight_hh_l0"],
            weights["decoder.bias_hh_l0"],
            np.ascontiguousarray(weights["key_conv.weight"].transpose(1, 0, 2)[:, :, ::-1]),
            np.concatenate([weights[f"{name}.weight"] for name in gated]),
            np.concatenate([weights[f"{name}.bias"] for name in gated]),
            np.ascontiguousarray(key_out.reshape(-1, key_out.shape[2])),
            weights["key_out.bias"],
            np.ascontiguousarray(weights["chord_conv.weight"].transpose(1, 0, 2)[:, :, ::-1]),
            weights["chord_conv.bias"],
            weights["list_token.weight"],
            weights["list_hidden.weight"],
            weights["list_hidden.bias"],
            weights["list_out.weight"],
            weights["list_out.bias"],
        )


class GapDecoder:
    """Writes a gap a frame at a time: `advance`, then `token_logits` and `list_token` until the list stops."""

    def __init__(
        self,
        arrays: DecoderArrays,
        cells: NDArray[np.uint8],
        bars: NDArray[np.int64],
        gap_start: int,
        gates: Floats,
        keys: Floats,
        state: Floats,
    ) -> None:
        """Known `cells` (T, P); per gap step the bar's length (G,), the known part of the decoder's gates (G, 3S) and
        of the key-shared convolution (G, C, P); the decoder's first `state` (S,)."""
        self._w = arrays
        self._tokens = [_tokens(frame) for frame in cells]
        self._bars, self._start = bars, gap_start
        side, reach = (
            arrays.keys.shape[2] // 2,
            len(arrays.key_out) // 4,
        )  # how far the convolutions look along keys
        self._gates, self._state = gates, state
        self._keys = np.pad(keys, ((0, 0), (0, 0), (side, side)))
        self._key_hidden = np.zeros((keys.shape[1], P + 2 * reach), np.float32)
        self._t = -1

    def advance(self, frame: NDArray[np.uint8] | None) -> NDArray[np.bool_]:
        """Go to the next time step, told the frame (P,) drawn for the one before, None at first.

        Returns which keys sound in the frame before the new step and so may be held, (P,).
        """
        if frame is not None:
            self._tokens[self._start + self._t] = _tokens(frame)
        self._t += 1
        bar = int(self._bars[self._t])
        steps = [self._before(n) for n in PAST_STEPS]
        back = [self._before(n * bar) for n in PAST_BARS]
        self._update_state([steps[0], *back])
        gates = self._w.gates @ self._state + self._w.gates_bias
        c, d = self._w.keys.shape[1], self._w.chord.shape[1]
        self._key_logits = self._look_along_keys([*steps, *back], gates[:c])
        self._chord_gate = gates[c : c + 2 * d].reshape(2, d)
        self._list_state = gates[c + 2 * d :].copy()
        self._chord = np.repeat(self._w.chord_bias[:, None], P + self._w.chord.shape[2] - 1, 1)
        holdable = np.zeros(P, np.bool_)
        holdable[steps[0] % P] = True
        return holdable

    def token_logits(self) -> Floats:
        """Logits of the next token of the frame's list, (TOKENS,), nothing masked."""
        w = self._w
        hidden = np.maximum(self._list_state, 0)
        hidden = np.maximum(w.hidden @ hidden + w.hidden_bias, 0) + hidden
        logits: Floats = w.out @ hidden + w.out_bias
        logits[:STOP] += (self._key_logits + self._chord_gate @ np.maximum(self._chord[:, :P], 0)).ravel()
        return logits

    def list_token(self, token: int) -> None:
        """Put a drawn key (not STOP) on the frame's list."""
        self._list_state += self._w.token[token]
        kind, p = divmod(token, P)
        self._chord[:, p : p + self._w.chord.shape[2]] += self._w.chord[kind]

    def _before(self, steps: int) -> NDArray[np.intp]:
        """Tokens of the frame so many steps back, none before the window."""
        at = self._start + self._t - steps
        return self._tokens[at] if at >= 0 else _NOTHING

    def _update_state(self, frames: list[NDArray[np.intp]]) -> None:
        """One step of the GRU (Cho et al., 2014, with the reset gate as torch places it)."""
        rows = np.concatenate([tokens + i * 2 * P for i, tokens in enumerate(frames)])
        inputs = self._gates[self._t] + self._w.frames[rows].sum(0)
        hidden = self._w.state @ self._state + self._w.state_bias
        size = len(self._state)
        reset, update = np.split(_sigmoid(inputs[: 2 * size] + hidden[: 2 * size]), 2)
        new = np.tanh(inputs[2 * size :] + reset * hidden[2 * size :])
        self._state = new + update * (self._state - new)

    def _look_along_keys(self, frames: list[NDArray[np.intp]], gate: Floats) -> Floats:
        """Register-free logits of onset and hold, (2, P)."""
        w = self._w
        seen, hidden = (
            self._keys[self._t],
            self._key_hidden,
        )  # a step is looked at once, so its cells may be added to
        side, reach = (seen.shape[1] - P) // 2, (hidden.shape[1] - P) // 2
        for i, tokens in enumerate(frames):
            for token in tokens.tolist():
                kind, p = divmod(token, P)
                seen[:, p : p + 2 * side + 1] += w.keys[2 * i + kind]
        hidden[:, reach:-reach] = np.maximum(seen[:, side:-side], 0) * gate[:, None]
        spread = (w.key_out @ hidden).reshape(-1, 2, hidden.shape[1])  # (13, 2, P + 12)
        logits: Floats = sum(
            (spread[j, :, j : j + P] for j in range(len(spread))),
            start=np.repeat(w.key_out_bias[:, None], P, 1),
        )
        return logits


_NOTHING = np.zeros(0, np.intp)


def _tokens(frame: NDArray[np.uint8]) -> NDArray[np.intp]:
    """The tokens of a frame's cells, without the stop."""
    keys = np.flatnonzero(frame != SILENT)
    return np.where(frame[keys] == HOLD, keys + P, keys)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)
