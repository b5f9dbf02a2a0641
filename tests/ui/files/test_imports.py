"""Another file brought into the open piece: beside what is there or instead of it, asked once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap
from deepmusician_gui.ui.files.imports import ImportQuestion
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

HERE = (Note(0, 60, 480),)
THERE = Score(
    tracks=(Track("Bass", 0), Track("Pad", 3)),
    notes=(Note(0, 40, 96), Note(96, 64, 96, track=1)),
    tempo_map=TempoMap([TempoChange(0, 400_000)], 96),
)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.mid"
    write_midi(THERE, path)
    return path


@pytest.fixture
def begun(studio: Studio) -> Studio:
    studio.document.edit(NoteEdit(added=HERE), "Draw")
    return studio


def in_question(use: Callable[[ImportQuestion], object]) -> list[ImportQuestion]:
    """Answer with real events as soon as it is asked; every question that was."""
    asked: list[ImportQuestion] = []

    def look() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, ImportQuestion):
            asked.append(question)
            use(question)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(5, look)
    return asked


def press(button: str) -> Callable[[ImportQuestion], None]:
    return lambda question: QTest.mouseClick(getattr(question, button), Qt.MouseButton.LeftButton)


def bring(qtbot: QtBot, studio: Studio, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(
        studio.window.files.reader.reading, timeout=DEADLINE_MS, check_params_cb=lambda name: not name
    ):
        studio.window.actions_.by_id["file.import"].trigger()


def drop(studio: Studio, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(200, 200)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    studio.window.dropEvent(event)


def test_its_tracks_come_beside_those_that_are_here_as_one_step(
    qtbot: QtBot, begun: Studio, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = in_question(press("add"))
    before = begun.document.score
    steps = begun.document.undo_stack.count()
    bring(qtbot, begun, other, monkeypatch)
    after = begun.document.score
    assert len(asked) == 1
    assert [track.name for track in after.tracks] == ["Melody", "Bass", "Pad"]
    assert after.notes == (*(Note(0, 40, 480, track=1), *HERE, Note(480, 64, 480, track=2)),)
    assert after.tempo_map == before.tempo_map
    assert begun.document.track == 1
    assert begun.window.status.sentence.text() == "Imported other.mid as 2 tracks."
    assert begun.document.undo_stack.count() == steps + 1
    assert begun.document.undo_stack.undoText() == "Import other.mid"
    begun.document.undo_stack.undo()
    assert begun.document.score == before


def test_its_tempo_can_come_along_and_is_asked_about_only_where_it_differs(
    qtbot: QtBot, begun: Studio, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use(question: ImportQuestion) -> None:
        assert question.checkBox() is question.signs
        assert not question.signs.isChecked()
        QTest.keyClick(question.signs, Qt.Key.Key_Space)
        QTest.mouseClick(question.add, Qt.MouseButton.LeftButton)

    in_question(use)
    bring(qtbot, begun, other, monkeypatch)
    assert begun.document.score.tempo_map == TempoMap([TempoChange(0, 400_000)])
    asked = in_question(press("stay"))
    bring(qtbot, begun, other, monkeypatch)
    assert [question.checkBox() for question in asked] == [None]


def test_it_can_stand_here_instead_and_undo_brings_everything_back(
    qtbot: QtBot, begun: Studio, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = begun.document.score
    in_question(press("swap"))
    bring(qtbot, begun, other, monkeypatch)
    assert begun.document.score == read_midi(other)
    assert begun.document.path is None
    begun.document.undo_stack.undo()
    assert begun.document.score == before


def test_escape_leaves_everything_as_it_is(
    qtbot: QtBot, begun: Studio, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, steps = begun.document.score, begun.document.undo_stack.count()
    in_question(lambda question: QTest.keyClick(question, Qt.Key.Key_Escape))
    bring(qtbot, begun, other, monkeypatch)
    assert begun.document.score is before
    assert begun.document.undo_stack.count() == steps


def test_a_bad_file_is_one_sentence_and_asks_nothing(
    qtbot: QtBot, begun: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.mid"
    bad.write_text("no music")
    bring(qtbot, begun, bad, monkeypatch)
    assert begun.window.status.sentence.text() == "“bad.mid” is not a MIDI file."
    assert begun.document.score.notes == HERE


def test_a_file_dropped_on_a_piece_is_asked_about(qtbot: QtBot, begun: Studio, other: Path) -> None:
    asked = in_question(press("add"))
    drop(begun, other)
    qtbot.waitUntil(lambda: len(begun.document.score.tracks) == 3, timeout=DEADLINE_MS)
    assert len(asked) == 1


def test_a_file_dropped_where_nothing_was_begun_is_opened(qtbot: QtBot, studio: Studio, other: Path) -> None:
    drop(studio, other)
    qtbot.waitUntil(lambda: studio.document.path == other, timeout=DEADLINE_MS)
    assert studio.document.score == read_midi(other)
