"""`note-lstm`: stacked LSTM layers that write note after note, each a single word: its step, its key and its duration.

Which words there are is learnt from the corpus and kept in the config; rare ones are left out. The network also knows
where in its bar a note stands, and which pitch classes sounded of late. The matrix that reads words tells them as well.

Letters: B windows, L notes, U units, E embedded size, W words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.hue import FADING, LOWEST, faded, hue_of, likelier_keys
from deepmusician_gui.models.note_batch import BARS, KEYS, PLACES, START, NoteWindows

Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class NoteLstmConfig:
    words: Sequence[Sequence[int]] = ((0, 0, 0),)
    """Classes of step, key and duration of each word; its number is its place here."""
    steps: int = 45
    durations: int = 44
    units: int = 256
    layers: int = 2
    embedded: int = 128
    dropout: float = 0.1


class NoteLstm(nn.Module):
    """Maps windows of notes to nats, and opens a prompt for sampling."""

    table: Tensor
    keys: Tensor

    def __init__(self, config: NoteLstmConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or NoteLstmConfig()
        self.unknown = len(c.words)  # stands for all that is no word
        table = torch.full((c.steps, KEYS + 1, c.durations), self.unknown)
        table[:, START] = self.unknown + 1
        table[tuple(torch.tensor(c.words).unbind(1))] = torch.arange(len(c.words))
        self.register_buffer("table", table, persistent=False)
        self.word = nn.Embedding(self.unknown + 2, c.embedded)
        self.place = nn.Embedding(PLACES, c.embedded // 2)
        self.bar = nn.Embedding(BARS, c.embedded // 4)
        read = c.embedded + c.embedded // 2 + c.embedded // 4
        self.lstm = nn.LSTM(read, c.units, c.layers, batch_first=True, dropout=c.dropout)
        self.dropout = nn.Dropout(c.dropout)
        self.told = nn.Linear(c.units, c.embedded)
        self.bias = nn.Parameter(torch.zeros(self.unknown))
        nn.init.normal_(self.word.weight, std=c.embedded**-0.5)
        self.register_buffer("keys", torch.tensor(c.words)[:, 1], persistent=False)
        self.hue_to_key = nn.Linear(12, KEYS, bias=False)
        self.hue_to_key.weight.data = likelier_keys()

    def forward(self, windows: NoteWindows, blank: float = 0.0) -> Tensor:
        """The loss: mean nats per note that is a word. A share `blank` of the notes read is emptied."""
        nats, told = self.nats(windows, blank)
        return nats.sum() / told.sum().clamp(min=1)

    def nats(self, windows: NoteWindows, blank: float = 0.0) -> tuple[Tensor, Tensor]:
        """Nats of every note but the first, (B, L - 1), and which of them count, being words."""
        words = self.numbers(windows)
        read, target = words[:, :-1], words[:, 1:]
        if blank:
            read = read.masked_fill(torch.rand(read.shape, device=read.device) < blank, self.unknown)
        hue = hue_of(faded(struck(windows.key[:, :-1])))
        logits = self.logits(self.hear(read, windows.place[:, :-1], windows.bar[:, :-1])[0], hue)
        is_word = target < self.unknown
        nats = F.cross_entropy(logits.float().transpose(1, 2), target.where(is_word, 0), reduction="none")
        return nats * is_word, is_word

    def numbers(self, windows: NoteWindows) -> Tensor:
        """The number of each note's word, (B, L)."""
        return self.table[windows.step, windows.key, windows.duration]

    def hear(self, words: Tensor, place: Tensor, bar: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        read = torch.cat([self.word(words), self.place(place), self.bar(bar)], -1)
        heard, state = self.lstm(self.dropout(read), state)  # (B, L, U)
        return self.dropout(heard), state

    def logits(self, heard: Tensor, hue: Tensor) -> Tensor:
        """(B, L, W) from (B, L, U) and (B, L, 12)."""
        words = F.linear(self.told(heard), self.word.weight[: self.unknown], self.bias)
        logits: Tensor = words + self.hue_to_key(hue)[..., self.keys]
        return logits

    @torch.inference_mode()
    def open(self, notes: NoteWindows) -> WordDecoder:
        """Read a prompt, (1, L), to write from there."""
        heard, state = self.hear(self.numbers(notes), notes.place, notes.bar)
        return WordDecoder(self, heard[:, -1:], state, faded(struck(notes.key))[:, -1:])


def struck(keys: Tensor) -> Tensor:
    """The pitch class of each key, (..., 12), none for START."""
    return F.one_hot((keys + LOWEST) % 12, 12) * (keys < KEYS)[..., None].float()


class WordDecoder:
    """One take while it is written."""

    def __init__(self, network: NoteLstm, heard: Tensor, state: Any, what_faded: Tensor) -> None:
        self._network, self._heard, self._state, self._faded = network, heard, state, what_faded

    @torch.inference_mode()
    def logits(self) -> Logits:
        """Of the next word, (W,)."""
        return np.asarray(self._network.logits(self._heard, hue_of(self._faded))[0, 0].numpy())

    @torch.inference_mode()
    def tell(self, word: int, place: int, bar: int) -> None:
        """What was written, by its number, and where."""
        word_, place_, bar_ = (torch.tensor([[number]]) for number in (word, place, bar))
        self._heard, self._state = self._network.hear(word_, place_, bar_, self._state)
        self._faded = FADING * self._faded + struck(self._network.keys[word_])
