"""What was trained here, in the real window: looked through, gone on with, and taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import all_models, own_folder
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.training.lesson import Lesson, begun, open_lesson
from deepmusician_gui.ui.training import own_models
from deepmusician_gui.ui.training.own_models import OwnModelsSheet
from deepmusician_gui.ui.training.training_session import Phase
from deepmusician_gui.ui.training.training_window import TrainingDialog
from tests.tiny_models import TINY, tiny_gru
from tests.ui.conftest import Studio

NAME = "gru-mozart"


@pytest.fixture
def mozart() -> Path:
    """A model that was trained here, with its card."""
    own_folder().mkdir(parents=True)
    weights = own_folder() / f"{NAME}.safetensors"
    write_weights(weights, tiny_gru(), TINY, {"model": "gru", "title": "GRU · Mozart"})
    weights.with_suffix(".md").write_text("# Mozart")
    return weights


@pytest.fixture
def haydn(tmp_path: Path) -> Lesson:
    """A training that waits."""
    lesson = Lesson("Haydn", "gru", (str(tmp_path),), "gru")
    open_lesson(lesson)
    return lesson


def look(studio: Studio, act: Callable[[OwnModelsSheet], None]) -> None:
    """Open the sheet, do something there, and close it if that left it open."""

    def go_on() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, OwnModelsSheet)
        try:
            QTest.qWaitForWindowActive(sheet)
            act(sheet)
        finally:
            sheet.close()

    QTimer.singleShot(0, go_on)
    studio.window.actions_.by_id["generate.own_models"].trigger()


def answering(button: QMessageBox.StandardButton) -> None:
    """Answer the question that comes next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def _first(sheet: OwnModelsSheet) -> str:
    item = sheet.table.topLevelItem(0)
    return item.text(0) if item else ""


def phase(dialog: TrainingDialog) -> Phase:
    """How far it is now."""
    return dialog.session.phase


def test_a_model_is_taken_to_the_bin_and_the_one_it_learned_from_answers(
    studio: Studio, mozart: Path, home: Path
) -> None:
    studio.generation.set_model(NAME)
    studio.generation.set_rivals(frozenset({NAME, "note-rnn"}))

    def take_away(sheet: OwnModelsSheet) -> None:
        assert _first(sheet) == "GRU · Mozart"
        answering(QMessageBox.StandardButton.Cancel)
        QTest.keyClick(sheet, Qt.Key.Key_Delete)
        assert mozart.exists()
        answering(QMessageBox.StandardButton.Discard)
        QTest.keyClick(sheet, Qt.Key.Key_Delete)
        assert sheet.table.topLevelItemCount() == 0
        assert not sheet.remove.isEnabled()

    look(studio, take_away)
    assert not mozart.exists()
    assert {path.name for path in home.rglob("Trash/files/*")} == {f"{NAME}.safetensors", f"{NAME}.md"}
    assert NAME not in {model.name for model in all_models()}
    assert studio.generation.model == "gru"
    assert studio.generation.rivals == frozenset({"note-rnn"})


def test_what_the_system_keeps_is_told_and_stays_in_the_list(
    studio: Studio, mozart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_models, "_bin", lambda _paths: False)
    told: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Return)

    def take_away(sheet: OwnModelsSheet) -> None:
        answering(QMessageBox.StandardButton.Discard)
        QTimer.singleShot(50, read)
        QTest.keyClick(sheet, Qt.Key.Key_Delete)
        assert sheet.table.topLevelItemCount() == 1

    look(studio, take_away)
    assert told == ["GRU · Mozart could not be moved to the bin."]
    assert mozart.exists()


def test_a_training_that_waits_goes_on_or_is_forgotten(qtbot: QtBot, studio: Studio, haydn: Lesson) -> None:
    look(studio, lambda sheet: QTest.keyClick(sheet.table, Qt.Key.Key_Return))
    dialog = studio.window.findChild(TrainingDialog)
    assert dialog
    assert dialog.isVisible()
    assert dialog.session.lesson == haydn
    assert phase(dialog) is Phase.PAUSED
    assert dialog.setup.name.text() == "Haydn"

    def forget(sheet: OwnModelsSheet) -> None:
        answering(QMessageBox.StandardButton.Discard)
        QTest.mouseClick(sheet.remove, Qt.MouseButton.LeftButton)

    look(studio, forget)
    assert begun() == ()


def test_another_training_is_begun_while_one_waits(qtbot: QtBot, studio: Studio, haydn: Lesson) -> None:
    studio.window.actions_.by_id["generate.train"].trigger()
    dialog = studio.window.findChild(TrainingDialog)
    assert dialog
    assert phase(dialog) is Phase.PAUSED
    QTest.mouseClick(dialog.another, Qt.MouseButton.LeftButton)
    assert phase(dialog) is Phase.RESTING
    assert dialog.setup.isEnabled()
    assert dialog.setup.name.text() == ""
    assert begun() == (haydn,)


def test_where_nothing_was_trained_it_says_where_to_begin(studio: Studio) -> None:
    def read(sheet: OwnModelsSheet) -> None:
        assert sheet.table.topLevelItemCount() == 0
        assert not sheet.remove.isEnabled()
        assert not sheet.go_on.isEnabled()

    look(studio, read)
