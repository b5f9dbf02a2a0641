"""`chord-lstm`: LSTM layers that write chord after chord: when, on which key, which chord, how long.

Each part is a choice among classes that knows those made before it. Which chords there are, as shapes above a lowest
key, is learnt from the corpus and kept in the config; a note is a chord of one. What was heard of each pitch class of
late, its hue, is told beside what the layers remember: they are slow to learn in which key they are.

Letters: B windows, L chords, U units, E embedded size, T = 45 steps, K = 88 keys, S shapes, D = 44 durations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.hue import FADING, LOWEST, around, faded, hue_of, likelier_keys
from deepmusician_gui.models.note_batch import BARS, KEYS, PLACES, START, ChordWindows

Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ChordLstmConfig:
    shapes: Sequence[int] = (1,)
    """The known ones, as bits; a chord is told by its place here."""
    steps: int = 45
    durations: int = 44
    units: int = 256
    layers: int = 2
    embedded: int = 48
    dropout: float = 0.1


class ChordLstm(nn.Module):
    """Maps windows of chords to nats, and opens a prompt for sampling."""

    classes: Tensor

    def __init__(self, config: ChordLstmConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or ChordLstmConfig()
        self.unknown = len(c.shapes)  # stands for all shapes that are not known
        self.step = nn.Embedding(c.steps, c.embedded)
        self.key = nn.Embedding(KEYS + 1, 2 * c.embedded)
        self.shape = nn.Embedding(self.unknown + 1, 2 * c.embedded)
        self.duration = nn.Embedding(c.durations, c.embedded)
        self.place = nn.Embedding(PLACES, c.embedded)
        self.bar = nn.Embedding(BARS, c.embedded // 2)
        read = 7 * c.embedded + c.embedded // 2
        self.lstm = nn.LSTM(read, c.units, c.layers, batch_first=True, dropout=c.dropout)
        self.dropout = nn.Dropout(c.dropout)
        self.to_step = nn.Linear(c.units, c.steps)
        self.key_state = nn.Linear(c.units + 2 * c.embedded, c.units)  # heard, step, place
        self.to_key = nn.Linear(c.units, KEYS)
        self.shape_state = nn.Linear(c.units + 2 * c.embedded, c.units)  # state for the key, key
        self.to_shape = nn.Linear(c.units, self.unknown)
        self.duration_state = nn.Linear(c.units + 2 * c.embedded, c.units // 2)  # state for the shape, shape
        self.to_duration = nn.Linear(c.units // 2, c.durations)
        classes = [[_has(shape, i) for i in range(12)] for shape in (*c.shapes, 1)]
        self.register_buffer("classes", torch.tensor(classes).float(), persistent=False)
        self.hue_to_key = nn.Linear(12, KEYS, bias=False)
        self.hue_to_shape = nn.Linear(12, self.unknown, bias=False)  # from the pitch class of the key on
        self.hue_to_key.weight.data = likelier_keys()
        nn.init.zeros_(self.hue_to_shape.weight)

    def forward(self, windows: ChordWindows, blank: float = 0.0) -> Tensor:
        """The loss: mean nats per chord, of its four parts together. A share `blank` of the keys read is emptied."""
        return torch.stack(self.nats(windows, blank)).sum(0).mean()

    def nats(self, windows: ChordWindows, blank: float = 0.0) -> tuple[Tensor, ...]:
        """Nats of the step, the key, the shape and the duration of every chord but the first, each (B, L - 1).

        Those of a shape that is not known are 0: nothing of the like is ever written.
        """
        windows = windows._replace(shape=self.numbers(windows.shape))
        read = windows
        if blank:
            emptied = torch.rand(windows.key.shape, device=windows.key.device) < blank
            read = read._replace(key=read.key.masked_fill(emptied, START))
        logits = self._logits(read, windows)
        told = (part[:, 1:] for part in windows[:4])
        parts = [
            F.cross_entropy(x.float().transpose(1, 2), y, reduction="none", ignore_index=ignored)
            for x, y, ignored in zip(logits, told, (-100, -100, self.unknown, -100), strict=True)
        ]
        return tuple(parts)

    def numbers(self, shapes: Tensor) -> Tensor:
        """Places of shapes among the known ones, `unknown` for the others."""
        known, order = self._sorted
        at = torch.searchsorted(known.to(shapes.device), shapes.contiguous()).clamp(max=self.unknown - 1)
        is_known = known.to(shapes.device)[at] == shapes
        return torch.where(is_known, order.to(shapes.device)[at], self.unknown)

    @cached_property
    def _sorted(self) -> tuple[Tensor, Tensor]:
        known = torch.tensor(self.config.shapes)
        order = known.argsort()
        return known[order], order

    def _logits(self, read: ChordWindows, windows: ChordWindows) -> tuple[Tensor, ...]:
        """Logits of the parts of every chord but the first, having read `read`."""
        heard, _ = self.lstm(self.read_of(ChordWindows(*(part[:, :-1] for part in read))))  # (B, L - 1, U)
        heard = self.dropout(heard)
        step, key, shape, _, place = (part[:, 1:] for part in windows[:5])
        state, hue = self.key_state_of(heard, step, place), hue_of(faded(self.struck(read))[:, :-1])
        keys = self.logits_of_key(state, hue).masked_fill(self._beyond(windows), -torch.inf)
        state_of_shape = self.shape_state_of(state, key)
        durations = self.to_duration(self.duration_state_of(state_of_shape, shape))
        return self.to_step(heard), keys, self.logits_of_shape(state_of_shape, hue, key), durations

    def struck(self, chords: ChordWindows) -> Tensor:
        """The pitch classes of chords, (B, L, 12)."""
        told = around(self.classes[chords.shape], -(chords.key + LOWEST))
        return told * (chords.key < KEYS)[..., None]

    def logits_of_key(self, state: Tensor, hue: Tensor) -> Tensor:
        return torch.as_tensor(self.to_key(state) + self.hue_to_key(hue))

    def logits_of_shape(self, state: Tensor, hue: Tensor, key: Tensor) -> Tensor:
        return torch.as_tensor(self.to_shape(state) + self.hue_to_shape(around(hue, key + LOWEST)))

    @staticmethod
    def _beyond(windows: ChordWindows) -> Tensor:
        """Keys that a chord cannot stand on: none below the one before it where it joins that, (B, L - 1, K)."""
        joined = (windows.step[:, 1:] == 0) & (windows.key[:, :-1] < KEYS)
        lowest = torch.where(joined, windows.key[:, :-1], -1)
        return torch.arange(KEYS, device=lowest.device) <= lowest[:, :, None]

    def read_of(self, chords: ChordWindows) -> Tensor:
        """What the LSTM reads, of chords told with the numbers of their shapes."""
        parts = (getattr(self, name)(getattr(chords, name)) for name in ChordWindows._fields)
        return torch.cat(list(parts), -1)

    def key_state_of(self, heard: Tensor, step: Tensor, place: Tensor) -> Tensor:
        return torch.tanh(self.key_state(torch.cat([heard, self.step(step), self.place(place)], -1)))

    def shape_state_of(self, state: Tensor, key: Tensor) -> Tensor:
        return torch.tanh(self.shape_state(torch.cat([state, self.key(key)], -1)))

    def duration_state_of(self, state: Tensor, shape: Tensor) -> Tensor:
        return torch.tanh(self.duration_state(torch.cat([state, self.shape(shape)], -1)))

    @torch.inference_mode()
    def open(self, chords: ChordWindows) -> ChordDecoder:
        """Read a prompt, (1, L), to write from there."""
        chords = chords._replace(shape=self.numbers(chords.shape))
        heard, state = self.lstm(self.read_of(chords))
        return ChordDecoder(self, heard[:, -1], state, faded(self.struck(chords))[:, -1])


class ChordDecoder:
    """One take while it is written. The four parts of a chord are asked for in their order, then it is told."""

    def __init__(self, network: ChordLstm, heard: Tensor, state: Any, struck: Tensor) -> None:
        self._network, self._heard, self._state, self._faded = network, heard, state, struck
        self._told = heard  # the state that the part asked for last was drawn from

    @torch.inference_mode()
    def step_logits(self) -> Logits:
        """(T,)."""
        return np.asarray(self._network.to_step(self._heard)[0].numpy())

    @torch.inference_mode()
    def key_logits(self, step: int, place: int) -> Logits:
        """(K,), for a chord so many steps on, at that place in its bar."""
        self._told = self._network.key_state_of(self._heard, torch.tensor([step]), torch.tensor([place]))
        hue = hue_of(self._faded)
        return np.asarray(self._network.logits_of_key(self._told, hue)[0].numpy())

    @torch.inference_mode()
    def shape_logits(self, key: int) -> Logits:
        """(S,)."""
        key_, hue = torch.tensor([key]), hue_of(self._faded)
        self._told = self._network.shape_state_of(self._told, key_)
        return np.asarray(self._network.logits_of_shape(self._told, hue, key_)[0].numpy())

    @torch.inference_mode()
    def duration_logits(self, shape: int) -> Logits:
        """(D,), for the shape of this number."""
        state = self._network.duration_state_of(self._told, torch.tensor([shape]))
        return np.asarray(self._network.to_duration(state)[0].numpy())

    @torch.inference_mode()
    def tell(self, chord: tuple[int, int, int, int, int, int]) -> None:
        """What was written: step, key, number of the shape, duration, place, bar."""
        told = ChordWindows.of([[chord]])
        heard, self._state = self._network.lstm(self._network.read_of(told), self._state)
        self._heard = heard[:, -1]
        self._faded = FADING * self._faded + self._network.struck(told)[:, 0]


def _has(shape: int, interval: int) -> bool:
    """Whether a key stands so many semitones above the lowest one, or octaves more."""
    return any(shape >> i & 1 for i in range(interval, 63, 12))
