"""`note-rnn`: an LSTM that writes notes one by one: how long to wait, then which key, then how long it sounds.

Each of the three is a choice among classes that knows those made before it, so that chords can be struck together and
no note gets the mean length of all. The network also knows where in its bar a note stands.

Letters: B windows, L notes, U units, E embedded size, S = 45 steps, K = 88 keys, D = 44 durations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.note_batch import BARS, KEYS, PLACES, START, NoteWindows

Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class NoteRnnConfig:
    steps: int = 45
    durations: int = 44
    units: int = 128
    embedded: int = 48
    dropout: float = 0.1


class NoteRnn(nn.Module):
    """Maps windows of notes to nats, and opens a prompt for sampling."""

    def __init__(self, config: NoteRnnConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or NoteRnnConfig()
        self.step = nn.Embedding(c.steps, c.embedded)
        self.key = nn.Embedding(KEYS + 1, 2 * c.embedded)
        self.duration = nn.Embedding(c.durations, c.embedded)
        self.place = nn.Embedding(PLACES, c.embedded)
        self.bar = nn.Embedding(BARS, c.embedded // 2)
        read = 5 * c.embedded + c.embedded // 2
        self.lstm = nn.LSTM(read, c.units, batch_first=True)
        self.dropout = nn.Dropout(c.dropout)
        self.to_step = nn.Linear(c.units, c.steps)
        self.key_state = nn.Linear(c.units + 2 * c.embedded, c.units)  # heard, step, place
        self.to_key = nn.Linear(c.units, KEYS)
        self.duration_state = nn.Linear(c.units + 2 * c.embedded, c.units // 2)  # state for the key, key
        self.to_duration = nn.Linear(c.units // 2, c.durations)

    def forward(self, windows: NoteWindows, blank: float = 0.0) -> Tensor:
        """The loss: mean nats per note, of its three parts together. A share `blank` of the keys read is emptied."""
        return torch.stack(self.nats(windows, blank)).sum(0).mean()

    def nats(self, windows: NoteWindows, blank: float = 0.0) -> tuple[Tensor, Tensor, Tensor]:
        """Nats of the step, the key and the duration of every note but the first, each (B, L - 1)."""
        key = windows.key
        if blank:
            key = key.masked_fill(torch.rand(key.shape, device=key.device) < blank, START)
        logits = self._logits(windows, key)
        told = zip(logits, (part[:, 1:] for part in windows[:3]), strict=True)
        nats = [F.cross_entropy(x.float().transpose(1, 2), y, reduction="none") for x, y in told]
        return nats[0], nats[1], nats[2]

    def likeliest_keys(self, windows: NoteWindows) -> Tensor:
        """The likeliest key of every note but the first, (B, L - 1), the step to it being known."""
        return self._logits(windows, windows.key)[1].argmax(2)

    def _logits(self, windows: NoteWindows, key: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits of step, key and duration of every note but the first, having read `key` (B, L) for the keys."""
        read = windows._replace(key=key)
        heard, _ = self.lstm(self.read_of(NoteWindows(*(part[:, :-1] for part in read))))  # (B, L - 1, U)
        heard = self.dropout(heard)
        step, own, _, place = (part[:, 1:] for part in windows[:4])
        state = self.key_state_of(heard, step, place)
        keys = self.to_key(state).masked_fill(self._beyond(windows), -torch.inf)
        return self.to_step(heard), keys, self.logits_of_duration(state, own)

    @staticmethod
    def _beyond(windows: NoteWindows) -> Tensor:
        """Keys that a note cannot have: none below the one before it in a chord, (B, L - 1, K)."""
        lowest = torch.where(
            (windows.step[:, 1:] == 0) & (windows.key[:, :-1] < KEYS), windows.key[:, :-1], -1
        )
        return torch.arange(KEYS, device=lowest.device) <= lowest[:, :, None]

    def read_of(self, notes: NoteWindows) -> Tensor:
        parts = (getattr(self, name)(getattr(notes, name)) for name in NoteWindows._fields)
        return torch.cat(list(parts), -1)

    def key_state_of(self, heard: Tensor, step: Tensor, place: Tensor) -> Tensor:
        return torch.tanh(self.key_state(torch.cat([heard, self.step(step), self.place(place)], -1)))

    def logits_of_duration(self, state: Tensor, key: Tensor) -> Tensor:
        logits: Tensor = self.to_duration(
            torch.tanh(self.duration_state(torch.cat([state, self.key(key)], -1)))
        )
        return logits

    @torch.inference_mode()
    def open(self, notes: NoteWindows) -> NoteDecoder:
        """Read a prompt, (1, L), to write from there."""
        heard, state = self.lstm(self.read_of(notes))
        return NoteDecoder(self, heard[:, -1], state)


class NoteDecoder:
    """One take while it is written. The three parts of a note are asked for in their order, then it is told."""

    def __init__(self, network: NoteRnn, heard: Tensor, state: Any) -> None:
        self._network, self._heard, self._state = network, heard, state
        self._key_state = heard

    @torch.inference_mode()
    def step_logits(self) -> Logits:
        """(S,)."""
        return np.asarray(self._network.to_step(self._heard)[0].numpy())

    @torch.inference_mode()
    def key_logits(self, step: int, place: int) -> Logits:
        """(K,), for a note so many steps on, at that place in its bar; keys within a chord are not masked."""
        step_, place_ = torch.tensor([step]), torch.tensor([place])
        self._key_state = self._network.key_state_of(self._heard, step_, place_)
        return np.asarray(self._network.to_key(self._key_state)[0].numpy())

    @torch.inference_mode()
    def duration_logits(self, key: int) -> Logits:
        """(D,)."""
        return np.asarray(self._network.logits_of_duration(self._key_state, torch.tensor([key]))[0].numpy())

    @torch.inference_mode()
    def tell(self, note: tuple[int, int, int, int, int]) -> None:
        """What was written: step, key, duration, place, bar."""
        heard, self._state = self._network.lstm(self._network.read_of(NoteWindows.of([[note]])), self._state)
        self._heard = heard[:, -1]
