"""The selected notes are told of in the status line, and pulled out of it into other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.drag_out import DragOut
from tests.ui.canvas.mouse import LEFT, NONE, move_to
from tests.ui.conftest import Studio

TUNE = (Note(480, 60, 240), Note(960, 67, 480), Note(1920, 72, 480))


@pytest.fixture
def drawn(studio: Studio) -> Studio:
    studio.document.edit(NoteEdit(added=TUNE), "Draw")
    studio.document.select(TUNE[1:])
    return studio


@pytest.fixture
def pulled(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    paths: list[Path] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> None:
        assert action == Qt.DropAction.CopyAction
        paths.extend(Path(url.toLocalFile()) for url in drag.mimeData().urls())

    monkeypatch.setattr(QDrag, "exec", drop)
    return paths


def drag(studio: Studio, by: int) -> None:
    label = studio.window.status.selection
    at = label.rect().center()
    QTest.mousePress(label, LEFT, NONE, at)
    move_to(label, at - QPoint(0, by))
    QTest.mouseRelease(label, LEFT, NONE, at - QPoint(0, by))


def test_the_selection_is_pulled_out_as_a_file_that_begins_with_it(drawn: Studio, pulled: list[Path]) -> None:
    drag(drawn, 60)
    [path] = pulled
    assert path.name == "Melody.mid"
    assert read_midi(path).notes == (Note(0, 67, 480), Note(960, 72, 480))
    assert drawn.document.score.notes == TUNE


def test_a_click_pulls_nothing_out(drawn: Studio, pulled: list[Path]) -> None:
    drag(drawn, 2)
    assert pulled == []


def test_it_is_there_only_while_something_is_selected(drawn: Studio) -> None:
    label = drawn.window.status.selection
    assert label.isVisible()
    assert label.text() == "2 notes, G4–C5"
    drawn.document.select(())
    assert not label.isVisible()


def test_a_disk_that_refuses_is_a_sentence(
    drawn: Studio, pulled: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FileError("“Melody.mid” could not be saved: no space left on device.")

    monkeypatch.setattr(DragOut, "file_of", refuse)
    drag(drawn, 60)
    assert pulled == []
    assert "no space left" in drawn.window.status.sentence.text()
