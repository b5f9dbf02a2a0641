"""The transformer of `music_transformer`, a token at a time, keys and values kept: numpy for several takes at once.

Letters: K takes, V vocabulary, D units, H heads, E = D / H, R distances, C context, n tokens read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
_EPSILON = 1e-5  # of LayerNorm


@dataclass(frozen=True, slots=True)
class LayerArrays:
    """One layer's weights, matrices laid out so that a row of inputs is multiplied from the left."""

    project: tuple[Array, Array]
    out: tuple[Array, Array]
    widen: tuple[Array, Array]
    narrow: tuple[Array, Array]
    heard_norm: tuple[Array, Array]
    wide_norm: tuple[Array, Array]
    distance: Array
    """(H, E, C): column C - 1 is the token itself, those before it stand ever further back."""


@dataclass(frozen=True, slots=True)
class TransformerArrays:
    """A network's weights."""

    token: Array
    places: Array
    """(C, D)."""
    layers: tuple[LayerArrays, ...]
    norm: tuple[Array, Array]
    out: tuple[Array, Array]
    heads: int

    @classmethod
    def of(cls, weights: Mapping[str, Array], places: Array, heads: int) -> TransformerArrays:
        """From the names that torch gives to weights."""

        def linear(name: str) -> tuple[Array, Array]:
            return np.ascontiguousarray(weights[f"{name}.weight"].T), weights[f"{name}.bias"]

        def norm(name: str) -> tuple[Array, Array]:
            return weights[f"{name}.weight"], weights[f"{name}.bias"]

        def layer(name: str) -> LayerArrays:
            distance = weights[f"{name}.attention.distance"]  # (H, R, E)
            back = np.minimum(np.arange(len(places) - 1, -1, -1), distance.shape[1] - 1)
            return LayerArrays(
                linear(f"{name}.attention.project"),
                linear(f"{name}.attention.out"),
                linear(f"{name}.widen"),
                linear(f"{name}.narrow"),
                norm(f"{name}.heard_norm"),
                norm(f"{name}.wide_norm"),
                np.ascontiguousarray(distance[:, back].transpose(0, 2, 1)),
            )

        count = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
        token = weights["token.weight"] * np.float32(sqrt(places.shape[1]))
        layers = tuple(layer(f"layers.{i}") for i in range(count))
        return cls(token, places, layers, norm("norm"), linear("out"), heads)


@dataclass(slots=True)
class LayerMemory:
    """A layer's keys and values of the tokens read so far."""

    keys: Array
    """(K, H, E, C), columns from `length` on are empty."""
    values: Array
    """(K, H, C, E)."""

    @classmethod
    def of(cls, keys: Array, values: Array, takes: int) -> LayerMemory:
        """Keys and values (H, n, E) of a prompt that all takes begin with; there is room for as many tokens again."""
        heads, length, size = keys.shape
        memory = cls(
            np.zeros((takes, heads, size, 2 * length + 64), np.float32),
            np.zeros((takes, heads, 2 * length + 64, size), np.float32),
        )
        memory.keys[:, :, :, :length] = keys.transpose(0, 2, 1)
        memory.values[:, :, :length] = values
        return memory

    def store(self, at: int, key: Array, value: Array) -> None:
        """Keep the key and value, (K, H, E), of token number `at`."""
        if at == self.values.shape[2]:
            self.keys = np.concatenate([self.keys, np.zeros_like(self.keys)], 3)
            self.values = np.concatenate([self.values, np.zeros_like(self.values)], 2)
        self.keys[:, :, :, at] = key
        self.values[:, :, at] = value


class TransformerDecoder:
    """Takes while they are written, all as long as each other."""

    def __init__(
        self, arrays: TransformerArrays, memories: Sequence[LayerMemory], length: int, logits: Array
    ) -> None:
        self._arrays, self._memories = arrays, memories
        self.length = length
        """Tokens read, the prompt's counted; at most as many as the context holds."""
        self.logits: Array = np.repeat(logits[None], len(memories[0].keys), 0)
        """Of the next token of each take, (K, V)."""

    def step(self, tokens: Sequence[int]) -> Array:
        """Read one token of each take; the logits of the next, (K, V)."""
        arrays, at = self._arrays, self.length
        self.length += 1
        x = arrays.token[list(tokens)] + arrays.places[at]  # (K, D)
        for layer, memory in zip(arrays.layers, self._memories, strict=True):
            x = x + _attended(layer, memory, _normed(x, layer.heard_norm), at, arrays.heads)
            wide = _linear(_normed(x, layer.wide_norm), layer.widen)
            x = x + _linear(np.maximum(wide, 0), layer.narrow)
        self.logits = _linear(_normed(x, arrays.norm), arrays.out)
        return self.logits


def _attended(layer: LayerArrays, memory: LayerMemory, x: Array, at: int, heads: int) -> Array:
    """What the attention hears at token number `at`, (K, D)."""
    takes, units = x.shape
    query, key, value = _linear(x, layer.project).reshape(takes, 3, heads, -1).transpose(1, 0, 2, 3)
    memory.store(at, key, value)
    known = at + 1
    scores = (query[:, :, None] @ memory.keys[:, :, :, :known])[:, :, 0]  # (K, H, n)
    near = query.transpose(1, 0, 2) @ layer.distance[:, :, -known:]  # (H, K, n)
    scores = (scores + near.transpose(1, 0, 2)) * np.float32((units / heads) ** -0.5)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    heard = weights[:, :, None] @ memory.values[:, :, :known]  # (K, H, 1, E)
    return _linear(heard.reshape(takes, units), layer.out)


def _linear(x: Array, weights: tuple[Array, Array]) -> Array:
    return np.asarray(x @ weights[0] + weights[1])


def _normed(x: Array, weights: tuple[Array, Array]) -> Array:
    centred = x - x.mean(-1, keepdims=True)
    scale = np.sqrt((centred * centred).mean(-1, keepdims=True) + _EPSILON)
    return np.asarray(centred / scale * weights[0] + weights[1])
