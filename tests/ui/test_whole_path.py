"""The whole path by mouse and keys: draw, continue, hear, keep, undo, export, read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import DEFAULT_MODEL, entry, load_model
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.ui.generation.take_maker import write_takes
from tests.ui.conftest import Studio

LEFT = Qt.MouseButton.LeftButton
CONTROL, NO_KEYS = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MODEL_DEADLINE_MS = 60_000  # a cold import of torch on a busy machine
MELODY = ((0, 72, 480), (480, 71, 480), (960, 69, 960), (1920, 67, 480), (2400, 65, 480), (2880, 64, 960))
"""Onset, pitch and duration of what is drawn."""


@pytest.fixture
def real_studio(qtbot: QtBot) -> Iterator[Studio]:
    """A window over the shipped model."""
    studio = Studio(load=load_model, write=write_takes, load_listener=load_model)
    studio.window.show()
    yield studio
    studio.close()


def draw(studio: Studio, onset: int, pitch: int, duration: int) -> None:
    """Press at the onset, drag to the end, let go."""
    area, view = studio.window.roll.area, studio.window.roll._view

    def place(tick: float) -> QPoint:
        return QPoint(round(view.x(tick)), round(view.y(pitch) + view.row_px / 2))

    start, end = place(onset + 20), place(onset + duration - 20)
    QTest.mousePress(area, LEFT, NO_KEYS, start)
    QTest.mouseMove(area, (start + end) / 2)
    QTest.mouseMove(area, end)
    QTest.mouseRelease(area, LEFT, NO_KEYS, end)


def walk(qtbot: QtBot, studio: Studio, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document, roll = studio.document, studio.window.roll
    for note in MELODY:
        draw(studio, *note)
    drawn = document.score.notes
    assert [(note.onset, note.pitch, note.duration) for note in drawn] == list(MELODY)

    QTest.keyClick(roll, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=MODEL_DEADLINE_MS)
    assert studio.generation.proposal is not None
    proposed = studio.generation.proposal.notes
    assert proposed
    assert document.score.notes == drawn

    QTest.keyClick(roll, Qt.Key.Key_Space)
    QTest.keyClick(roll, Qt.Key.Key_Space)
    heard = studio.player.timeline

    QTest.keyClick(roll, Qt.Key.Key_Return)
    kept = document.score
    assert kept.notes == tuple(sorted(drawn + proposed))
    assert heard == compile_events(kept)

    QTest.keyClick(roll, Qt.Key.Key_Z, CONTROL)
    assert document.score.notes == drawn
    QTest.keyClick(roll, Qt.Key.Key_Y, CONTROL)
    assert document.score.notes == kept.notes

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(roll, Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert read_midi(path).notes == kept.notes


def test_with_a_tiny_model(
    qtbot: QtBot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk(qtbot, studio, tmp_path / "song.mid", monkeypatch)


@pytest.mark.skipif(bool(entry(DEFAULT_MODEL).problem()), reason="the weights are not installed")
def test_with_the_shipped_model(
    qtbot: QtBot, real_studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk(qtbot, real_studio, tmp_path / "song.mid", monkeypatch)
