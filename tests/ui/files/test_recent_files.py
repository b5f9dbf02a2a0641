"""Files that were opened last are one menu away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS


def opened(studio: Studio) -> QMenu:
    """The menu, as a click on its line in "File" opens it."""
    [file_menu] = [action.menu() for action in studio.window.menuBar().actions() if action.text() == "&File"]
    assert isinstance(file_menu, QMenu)
    texts = [action.text() for action in file_menu.actions()]
    assert texts.index("Open &recent") == texts.index("Open…") + 1
    menu = studio.window.recent
    menu.popup(studio.window.mapToGlobal(studio.window.rect().center()))
    return menu


def click(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_file_is_opened_again(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    for folder, pitch in (("one", 60), ("two", 62)):
        (tmp_path / folder).mkdir()
        write_midi(Score(notes=(Note(0, pitch, 480),)), tmp_path / folder / "tune.mid")
        studio.window.files.open(tmp_path / folder / "tune.mid")
        qtbot.waitUntil(lambda pitch=pitch: studio.document.score.notes[:1] == (Note(0, pitch, 480),))  # type: ignore[misc]
    menu = opened(studio)
    assert [action.text() for action in menu.actions()] == ["tune.mid – two", "tune.mid – one"]
    assert menu.actions()[1].toolTip() == str(tmp_path / "one" / "tune.mid")
    click(menu, "tune.mid – one")
    qtbot.waitUntil(lambda: studio.document.score.notes == (Note(0, 60, 480),), timeout=DEADLINE_MS)
    menu = opened(studio)
    assert [action.text() for action in menu.actions()] == ["tune.mid – one", "tune.mid – two"]
    menu.close()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_before_the_first_file_it_says_so(studio: Studio) -> None:
    menu = opened(studio)
    [line] = menu.actions()
    assert not line.isEnabled()
    assert "yet" in line.text()
    menu.close()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_file_that_is_gone_is_a_sentence(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    write_midi(Score(), tmp_path / "rhythm & blues.mid")
    studio.window.files.open(tmp_path / "rhythm & blues.mid")
    qtbot.waitUntil(lambda: studio.document.path is not None, timeout=DEADLINE_MS)
    (tmp_path / "rhythm & blues.mid").unlink()
    click(opened(studio), "rhythm && blues.mid")
    sentence = studio.window.status.sentence
    qtbot.waitUntil(lambda: "rhythm & blues.mid” could not be opened" in sentence.text(), timeout=DEADLINE_MS)
