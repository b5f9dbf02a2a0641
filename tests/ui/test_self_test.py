"""The short life of an installation under test: what is wrong with it is told, and ends it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui import self_test
from tests.ui.conftest import Studio


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The exit statuses that were asked for."""
    statuses: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", statuses.append)
    return statuses


def life(studio: Studio, folder: Path, told: list[str]) -> self_test._Life:
    return self_test._Life(studio, folder, told.append)


def test_what_cannot_be_written_is_told_and_ends_it(
    studio: Studio, qtbot: QtBot, tmp_path: Path, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_score: Score, path: Path) -> None:
        raise FileError(f"“{path.name}” could not be written: the disk is full.")

    monkeypatch.setattr(self_test, "write_score", refuse)
    studio.document.revise(studio.document.score.changed(notes=(Note(0, 60, 480, 80, 0),)), "Draw")
    told: list[str] = []
    life(studio, tmp_path, told).begin()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends[0] == 1
    done = ("open an example", "continue it", "plot the answer", "keep the answer")
    assert told[:4] == [f"{step}: done" for step in done]
    assert told[4] == "“self-test.mid” could not be written: the disk is full."
    assert len(studio.document.score.notes) > 1


def test_what_never_comes_is_told(studio: Studio, tmp_path: Path, ends: list[int]) -> None:
    told: list[str] = []
    alive = life(studio, tmp_path, told)
    studio.generation.said.emit("The weights are damaged.")
    alive._give_up()
    assert ends == [1]
    assert told == ["open an example: not done after 180 seconds. The weights are damaged."]
