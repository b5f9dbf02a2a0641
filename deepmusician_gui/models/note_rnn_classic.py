"""`note-rnn-classic`: one LSTM layer over 25 (pitch, step, duration) triples with three heads, kept to be measured.

As in TensorFlow's tutorial on music generation: the pitch is a choice among 128, weighed at 0.05; step and duration
are numbers that squared errors (and a push against those below 0) draw to the mean of all that could come. A mean is
hardly ever 0, so that chords fall apart into single notes. Times are in quarter notes here, not in seconds.

Letters: B windows, L notes, U units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.note_batch import NoteWindows

LENGTH = 25  # notes that the next one is made from
PITCHES = 128
LOWEST = 21  # pitch of key 0
TWELFTHS = 12
PITCH_WEIGHT = 0.05


@dataclass(frozen=True, slots=True)
class NoteRnnClassicConfig:
    steps: Sequence[int] = tuple(range(45))  # twelfths that each class stands for
    durations: Sequence[int] = tuple(range(1, 45))
    units: int = 128


class NoteRnnClassic(nn.Module):
    """Maps windows of 27 notes, the first an opening, to the loss of the last; and 25 notes to the next one."""

    steps: Tensor
    durations: Tensor

    def __init__(self, config: NoteRnnClassicConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or NoteRnnClassicConfig()
        self.register_buffer("steps", torch.tensor(c.steps) / TWELFTHS, persistent=False)
        self.register_buffer("durations", torch.tensor(c.durations) / TWELFTHS, persistent=False)
        self.lstm = nn.LSTM(3, c.units, batch_first=True)
        self.pitch = nn.Linear(c.units, PITCHES)
        self.step = nn.Linear(c.units, 1)
        self.duration = nn.Linear(c.units, 1)

    def forward(self, windows: NoteWindows, blank: float = 0.0) -> Tensor:  # noqa: ARG002 - it adds no noise
        """0.05 x cross-entropy of the pitch, and the squared errors of step and duration with 10 max(-y, 0) each."""
        step, duration = self.steps[windows.step[:, 1:]], self.durations[windows.duration[:, 1:]]
        pitch = windows.key[:, 1:] + LOWEST
        notes = torch.stack([pitch / PITCHES, step, duration], -1)  # (B, L - 1, 3)
        logits, next_step, next_duration = self.next(notes[:, :-1])
        return (
            PITCH_WEIGHT * F.cross_entropy(logits, pitch[:, -1])
            + _positive_error(next_step, step[:, -1])
            + _positive_error(next_duration, duration[:, -1])
        )

    def next(self, notes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits of the pitch (B, 128), step and duration in quarter notes (B,), after notes (B, L, 3)."""
        heard = self.lstm(notes)[0][:, -1]
        return self.pitch(heard), self.step(heard)[:, 0], self.duration(heard)[:, 0]

    @torch.inference_mode()
    def follow(self, notes: NDArray[np.float32]) -> tuple[NDArray[np.float32], float, float]:
        """What comes after notes (L, 3) of pitch / 128, step and duration: logits of the pitch, step, duration."""
        logits, step, duration = self.next(torch.from_numpy(notes)[None])
        return np.asarray(logits[0].numpy()), float(step), float(duration)


def _positive_error(value: Tensor, target: Tensor) -> Tensor:
    return F.mse_loss(value, target) + 10 * F.relu(-value).mean()
