"""What networks that write notes are told of a window, and that the whole gap is paid for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from deepmusician_gui.cli.evaluation.cases import Case
from deepmusician_gui.generation.take import Region
from deepmusician_gui.models.event_batch import Events
from deepmusician_gui.models.note_batch import NoteWindows
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation.beat_events import BAR, DURATION, DURATIONS, END, ON
from deepmusician_gui.representation.note_tuples import STEPS
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from deepmusician_gui.training.note_nats import note_rnn_nats, transformer_nats

BAR_TICKS = 1440


def window() -> Windows:
    """Three quarter notes of 3/4, then a bar to be written that holds a chord and a note that would go on."""
    prompt = tuple(Note(480 * i, 60 + i, 480) for i in range(3))
    truth = (Note(1440, 60, 480), Note(1440, 64, 480), Note(2400, 67, 960))
    score = Score(notes=prompt, metre_map=MetreMap([TimeSignature(0, 3, 4)]))
    return Case("a", score, Region(BAR_TICKS, 2 * BAR_TICKS, 0), truth, 12, 0).window()


def test_every_note_of_the_gap_is_paid_for_and_the_step_to_its_end() -> None:
    told: list[NoteWindows] = []

    def nats(windows: NoteWindows) -> tuple[Tensor, ...]:
        told.append(windows)
        ones = torch.ones(1, windows.step.shape[1] - 1)
        return ones, 10 * ones, 100 * ones

    (found,) = note_rnn_nats(stand_in(nats))(window())
    assert found * 12 == pytest.approx(3 * 111 + 1)
    (notes,) = told
    assert (notes.key[0, 1:-1] + 21).tolist() == [60, 61, 62, 60, 64, 67]
    assert [STEPS[i] for i in notes.step[0]] == [0, 0, 12, 12, 12, 0, 24, 12]
    assert [DURATIONS[i] for i in notes.duration[0, 1:-1]] == [
        12,
        12,
        12,
        12,
        12,
        12,
    ]  # cut where the gap ends
    assert notes.place[0].tolist() == [0, 0, 12, 24, 0, 0, 24, 0]
    assert (notes.bar == 12).all()


def test_every_token_of_the_gap_is_paid_for() -> None:
    told: list[Events] = []

    def nats(events: Events) -> tuple[Tensor, Tensor]:
        told.append(events)
        ones = torch.ones(1, events.tokens.shape[1] - 1)
        return ones, ones > 0

    (found,) = transformer_nats(stand_in(nats))(window())
    tokens = told[0].tokens[0].tolist()
    gap = tokens[[i for i, token in enumerate(tokens) if token in BAR][1] :]
    assert found * 12 == pytest.approx(len(gap))
    assert (sum(token in ON for token in gap), sum(token in DURATION for token in gap)) == (3, 3)
    assert gap[-1] == END


def test_what_lies_before_the_music_is_not_told() -> None:
    told: list[NoteWindows] = []

    def nats(windows: NoteWindows) -> tuple[Tensor, ...]:
        told.append(windows)
        return (torch.ones(1, windows.step.shape[1] - 1),) * 3

    silent = window()
    silent.outside[:, : int(silent.gap_start)] = True
    note_rnn_nats(stand_in(nats))(silent)
    assert told[0].key.shape[1] == 1 + 3 + 1
    assert np.isfinite(told[0].step.numpy()).all()


def stand_in(nats: Any) -> Any:
    """A network that says what its notes cost."""
    return SimpleNamespace(nats=nats)
