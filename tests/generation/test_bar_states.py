"""A map of bars: bars that are the same lie together, directions are those of the greatest differences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import ModelError
from deepmusician_gui.generation import bar_states
from deepmusician_gui.generation.bar_states import Bar, Map, map_bars, principal_plane
from deepmusician_gui.generation.riddle import Piece
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
BAR = 4 * 480


def phrase(start: int, pitch: int) -> list[Note]:
    return [Note(start + 480 * i, pitch + i, 480) for i in range(4)]


TUNE = Score(
    notes=tuple(n for bar, pitch in enumerate([60, 72, 48, 60, 72]) for n in phrase(bar * BAR, pitch))
)


def mapped(name: str, *scores: Score) -> Map:
    *shares, found = map_bars(load_model(name), [Piece(str(i), score) for i, score in enumerate(scores)])
    assert isinstance(found, Map)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    return found


@pytest.mark.usefixtures("tiny_models")
@pytest.mark.parametrize("name", ["gru", "gru-classic", "gru-classic-focal", "conv-vae", "conv-vae-classic"])
def test_the_same_bars_lie_in_the_same_places(name: str) -> None:
    found = mapped(name, TUNE, TUNE)
    assert found.bars == tuple(Bar(piece, bar) for piece in range(2) for bar in range(5))
    assert np.isfinite(found.points).all()
    np.testing.assert_allclose(found.points[:5], found.points[5:], atol=1e-6)
    assert len({tuple(point) for point in found.points[:3].round(9)}) == 3
    assert 0 < sum(found.shares) <= 1.0000001
    assert found.shares[0] >= found.shares[1]


@pytest.mark.usefixtures("tiny_models")
def test_empty_bars_are_left_out_and_odd_metres_are_read() -> None:
    waltz = Score(
        notes=(*phrase(0, 60), *phrase(3 * 1440, 62), *phrase(5 * 1440, 64)),
        metre_map=MetreMap([TimeSignature(0, 3, 4)]),
    )
    assert [bar.number for bar in mapped("gru", waltz).bars] == [0, 1, 3, 4, 5, 6]


@pytest.mark.usefixtures("tiny_models")
def test_of_many_bars_some_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bar_states, "MOST_BARS", 4)
    found = mapped("conv-vae", TUNE, TUNE, TUNE)
    assert found.bars == (Bar(0, 0), Bar(0, 4), Bar(1, 4), Bar(2, 4))


@pytest.mark.usefixtures("tiny_models")
def test_what_has_no_map_says_why() -> None:
    with pytest.raises(ModelError, match="has no encoder"):
        mapped("note-rnn", TUNE)
    with pytest.raises(ModelError, match="three bars"):
        mapped("gru", Score(notes=tuple(phrase(0, 60))), Score())


def test_a_plane_is_found_again() -> None:
    rng = np.random.default_rng(0)
    plane = rng.normal(size=(50, 2)) * [3, 1]
    turn, _ = np.linalg.qr(rng.normal(size=(7, 7)))
    states = plane @ turn[:2] + 5
    points, shares = principal_plane(states)
    assert sum(shares) == pytest.approx(1)
    apart = np.linalg.norm(points[:, None] - points[None], axis=-1)
    np.testing.assert_allclose(apart, np.linalg.norm(plane[:, None] - plane[None], axis=-1), atol=1e-9)


@given(st.integers(0, 100), st.integers(3, 12), st.integers(1, 6))
def test_points_and_shares_are_those_of_the_covariance(seed: int, count: int, size: int) -> None:
    states = np.random.default_rng(seed).normal(size=(count, size))
    points, shares = principal_plane(states)
    values = np.sort(np.linalg.eigvalsh(np.cov(states.T).reshape(size, size)))[::-1]
    wanted = np.append(values, 0)[:2] / values.sum()
    np.testing.assert_allclose(shares, wanted, atol=1e-9)
    np.testing.assert_allclose(points.var(0, ddof=1), np.append(values, 0)[:2], atol=1e-9)
    np.testing.assert_allclose(points.mean(0), 0, atol=1e-9)


def test_states_that_are_all_alike_are_one_point() -> None:
    points, shares = principal_plane(np.ones((4, 3)))
    assert not points.any()
    assert shares == (0, 0)


def test_a_model_reads_no_file_twice(tiny_models: Path) -> None:
    """The same map again, number for number."""
    first, second = mapped("gru", TUNE), mapped("gru", TUNE)
    assert (first.points == second.points).all()
