"""The pad on which one wanders about in a latent space, by mouse and keys, in the window and with a network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.latent_pad import Field
from tests.tiny_models import tiny_models
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

__all__ = ["tiny_models"]
LEFT, NO_KEYS, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def field(studio: Studio, qtbot: QtBot) -> Field:
    """The pad in the window, there being a model that knows what to do with it."""
    studio.generation.set_model("conv-vae")
    qtbot.waitUntil(studio.window.isActiveWindow)
    return studio.window.panel.settings.wander.field


def test_the_pad_is_there_for_models_with_a_latent_space_alone(studio: Studio, field: Field) -> None:
    assert field.isVisible()
    assert studio.window.panel.settings.wander.toolTip()
    studio.generation.set_model("gru")
    assert not field.isVisible()


def test_it_is_dragged_to_its_corners_and_back_to_the_middle(studio: Studio, field: Field) -> None:
    middle = field.rect().center()
    QTest.mousePress(field, LEFT, NO_KEYS, middle)
    assert wander(studio) == pytest.approx((0, 0), abs=0.03)
    QTest.mouseMove(field, QPoint(middle.x() + field.width() // 4, middle.y()))
    assert wander(studio) == pytest.approx((0.55, 0), abs=0.05)
    QTest.mouseMove(field, QPoint(field.width() + 50, -50))
    QTest.mouseRelease(field, LEFT, NO_KEYS, QPoint(field.width(), 0))
    assert wander(studio) == (1, 1)
    QTest.mouseDClick(field, LEFT, NO_KEYS, QPoint(20, 20))
    assert wander(studio) == (0, 0)


def test_arrows_move_it_and_home_goes_to_the_middle_and_neither_moves_notes_or_playhead(
    studio: Studio, field: Field
) -> None:
    studio.playback.seek(1920)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press(key)
    assert wander(studio) == (0.1, 0.05)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Left, SHIFT)
    assert wander(studio) == (0.09, 0.04)
    assert field.accessibleName() == "Wander"
    assert field.accessibleDescription() == "0.09 to the right, 0.04 up"
    press(Qt.Key.Key_Home)
    assert wander(studio) == (0, 0)
    assert field.accessibleDescription() == "in the middle"
    assert studio.player.now == 1920


def test_it_comes_into_view_with_the_keys_and_moves_nothing_aside(studio: Studio, field: Field) -> None:
    studio.window.resize(1280, 680)
    settings = studio.window.panel.settings
    place = settings.x()
    settings.preset.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    assert settings.x() == place
    assert field.visibleRegion().boundingRect().height() == field.height()


def wander(studio: Studio) -> tuple[float, float]:
    """What the model is told."""
    return studio.generation.controls.wander


def press(key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, held)


def test_a_move_makes_the_open_proposal_anew_with_the_same_seed(
    qtbot: QtBot, studio: Studio, field: Field
) -> None:
    studio.generation.continue_()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    field.setFocus()
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(studio.writer.calls) >= 2, timeout=DEADLINE_MS)
    first, second = (controls for _, controls in studio.writer.calls[:2])
    assert (first.wander, second.wander, first.seed) == ((0, 0), (0, 0.05), second.seed)


def test_ghosts_morph_while_it_is_dragged(qtbot: QtBot, tiny_models: Path, qapp: QApplication) -> None:
    """Over a network, without the window's fakes: every place its own answer, and the middle the same again."""
    session = GenerationSession(Document())
    session.set_model("conv-vae")
    field = Field()
    qtbot.addWidget(field)
    field.moved.connect(lambda x, y: session.set_controls(replace(session.controls, wander=(x, y))))
    session.continue_()
    answers = []
    corner = QPoint(field.width() - 20, 20)
    for move in (None, QTest.mouseClick, QTest.mouseDClick):  # the latter goes back to the middle
        if move:
            move(field, LEFT, NO_KEYS, corner)
        qtbot.waitUntil(lambda: not session.is_busy, timeout=2 * DEADLINE_MS)
        assert session.proposal
        answers.append(session.proposal.notes)
    session.close()
    assert answers[0] == answers[2] != answers[1]
