"""What is expected of a whole piece, from windows whose gaps follow each other."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.generation.listener import GAP, Listener, consecutive_windows
from deepmusician_gui.models.gap import HOLD, ONSET
from deepmusician_gui.models.gru import Gru
from deepmusician_gui.models.windows import Windows
from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.timing import MetreMap
from tests.tiny_models import TINY, tiny_gru

METRE = MetreMap()


def heard(network: Gru, notes: list[Note]) -> Insight:
    *_, last = Listener(network).listen(notes, METRE, 480)
    return last


SCALE = [Note(1920 + i * 240, 60 + i % 12, 240) for i in range(80)]  # from bar 2 on, 160 sixteenths


def test_gaps_follow_each_other_and_hold_every_note_once() -> None:
    windows = list(consecutive_windows(SCALE, METRE, StepGrid(1920, 480)))
    assert [w.gap for w in windows] == [GAP, GAP, 160 - 2 * GAP]
    gaps = np.concatenate([w.roll[w.gap_start :] for w in windows])
    assert [tuple(cell) for cell in np.argwhere(gaps == ONSET)] == [(2 * i, 39 + i % 12) for i in range(80)]
    assert (gaps == HOLD).sum() == 80
    for number, window in enumerate(windows):
        assert (
            ~window.outside[: window.gap_start]
        ).sum() == number * GAP  # all before is known, nothing else
        assert window.free[window.gap_start :].all()
        assert not window.free[: window.gap_start].any()
        assert window.places[window.gap_start].tolist() == [0, 16, 1 + number * GAP // 16]


def test_what_is_held_into_a_gap_is_known_there() -> None:
    notes = [Note(60 * 120, 60, 8 * 120), Note(66 * 120, 62, 4 * 120), Note(68 * 120, 60, 120)]
    second = list(consecutive_windows(notes, METRE, StepGrid(0, 480)))[1]
    known = np.argwhere(~second.free[second.gap_start :])
    assert [tuple(cell) for cell in known] == [(t, 39) for t in range(4)]  # until it is struck again
    assert np.isfinite(heard(tiny_gru(), notes).nats).all()


def test_a_pieces_nats_are_those_of_its_gaps() -> None:
    network = tiny_gru()
    found = heard(network, SCALE)
    with torch.inference_mode():
        nats = [
            float(network.nats(Windows.of([w]))[0].sum())
            for w in consecutive_windows(SCALE, METRE, StepGrid(1920, 480))
        ]
    assert (found.steps, found.notes, found.grid.steps_per_beat) == (160, 80, 4)
    assert found.nats.sum() == pytest.approx(sum(nats))
    assert found.nats_per_note == pytest.approx(2 * found.nats_per_step)


def test_a_denser_piece_costs_a_sparse_network_more() -> None:
    """The tiny network expects an onset of some key at four steps in ten."""
    network = tiny_gru()
    doubled = sorted([*SCALE, *(note._replace(pitch=note.pitch + 24) for note in SCALE)])
    one, two = (heard(network, notes) for notes in (SCALE, doubled))
    assert two.notes == 2 * one.notes
    assert two.nats.sum() > one.nats.sum() + 80


def test_triplets_are_judged_on_their_own_grid() -> None:
    triplets = [Note(i * 160, 60, 160) for i in range(24)]
    found = heard(tiny_gru(), triplets)
    assert (found.grid.steps_per_beat, found.steps, found.notes) == (3, 24, 24)


@pytest.mark.parametrize("notes", [[], [Note(0, 12, 480)]])
def test_nothing_to_judge(notes: list[Note]) -> None:
    with pytest.raises(PromptError):
        heard(tiny_gru(), notes)


class Counting(Gru):
    """Counts the windows that it is shown."""

    windows = 0

    def foresee(self, windows: Windows) -> tuple[torch.Tensor, torch.Tensor]:
        self.windows += len(windows.roll)
        return super().foresee(windows)


def test_only_what_an_edit_changes_is_heard_anew() -> None:
    long = [Note(1920 + i * 240, 60 + i % 12, 240) for i in range(200)]  # 400 sixteenths, 7 windows
    edited = [*long[:100], long[100]._replace(pitch=40), *long[101:]]
    network = Counting(TINY).eval()
    listener = Listener(network)
    steps = [insight.steps for insight in listener.listen(long, METRE, 480)]
    assert steps == [256, 400]  # it is told while it goes on
    assert network.windows == 7
    *_, again = listener.listen(edited, METRE, 480)
    assert network.windows == 7 + 3  # a window reaches two gaps back; the edit is in the fourth gap of 7
    *_, fresh = Listener(network).listen(edited, METRE, 480)
    np.testing.assert_allclose(again.struck, fresh.struck, rtol=1e-5)
    np.testing.assert_allclose(again.nats, fresh.nats, rtol=1e-4, atol=1e-5)


def test_a_notes_chance_is_that_of_its_cell() -> None:
    found = heard(tiny_gru(), SCALE)
    note = SCALE[7]
    assert found.chance(note) == found.struck[14, note.pitch - 21]
    assert found.chance(note._replace(pitch=12)) is None
    assert found.chance(note._replace(onset=0)) is None
    assert found.struck.shape == (160, 88)
    assert ((found.struck >= 0) & (found.struck <= 1)).all()
