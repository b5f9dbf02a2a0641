"""The first steps: shown at the very first start, ticked by what is really done, and gone for good after that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.client import Player
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.app import _welcome
from deepmusician_gui.ui.help import first_steps_card as first_steps
from deepmusician_gui.ui.help.first_steps import Step
from deepmusician_gui.ui.help.first_steps_card import FirstStepsCard
from deepmusician_gui.ui.settings import Settings
from tests.ui.canvas.mouse import press, release
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(studio: Studio) -> FirstStepsCard:
    """Over a piece with one note."""
    studio.document.replace(empty_score().changed(notes=(Note(0, 60, 480, 80),)), None)
    studio.window.overlays.open_steps()
    return studio.window.overlays.steps_card


def draw(studio: Studio) -> None:
    place = studio.document.score.metre_map.bar(1).start, 72
    press(studio.window.roll, place)
    release(studio.window.roll, place)


def test_the_very_first_start_shows_an_example_and_the_steps_a_later_one_the_example_alone(
    studio: Studio, qtbot: QtBot
) -> None:
    assert not Settings().knows_steps
    assert not studio.settings().knows_steps
    _welcome(studio.window)
    assert studio.window.overlays.steps_card.isVisible()
    assert studio.window.roll.area.hasFocus()
    qtbot.waitUntil(lambda: len(studio.document.score.notes) > 50, timeout=DEADLINE_MS)
    studio.window.steps.end()
    studio.window.files.settings = studio.settings()
    assert studio.window.files.settings.knows_steps
    _welcome(studio.window)
    assert not studio.window.steps.is_on


def test_what_is_heard_first_is_the_built_in_synth() -> None:
    assert Settings().output == ""
    chosen = Player()._chosen
    assert chosen
    assert chosen.kind == "synth"


def test_each_step_is_ticked_when_it_is_done(studio: Studio, card: FirstStepsCard, qtbot: QtBot) -> None:
    steps, area = studio.window.steps, studio.window.roll.area
    assert (steps.done, card.hints[Step.DRAW].isVisible()) == (frozenset(), True)
    draw(studio)
    assert steps.done == {Step.DRAW}
    assert [hint.isVisible() for hint in card.hints.values()] == [False, True, False]
    QTest.keyClick(area, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: Step.CONTINUE in steps.done, timeout=DEADLINE_MS)
    assert card.pictures[Step.CONTINUE].accessibleName() == "done"
    QTest.keyClick(area, Qt.Key.Key_Space)
    assert steps.are_done
    assert "F1" in card.last.text()


def test_what_is_done_and_what_comes_next_is_spoken(studio: Studio, card: FirstStepsCard) -> None:
    spoken: list[str] = []
    card.told.connect(spoken.append)
    draw(studio)
    assert spoken == [f"First steps: 1 of 3 done. Let the model go on. {card.hints[Step.CONTINUE].text()}"]
    studio.window.steps.end()
    studio.window.overlays.open_steps()
    assert spoken[-1].startswith("First steps: 0 of 3 done. Draw a note.")


def test_when_all_is_done_the_card_goes(
    studio: Studio, card: FirstStepsCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card._farewell.setInterval(0)
    for step in Step:
        studio.window.steps._tick(step)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=DEADLINE_MS)
    assert first_steps.STAYS_MS > 2000  # time to read it


def test_other_deeds_tick_nothing(studio: Studio, card: FirstStepsCard) -> None:
    draw(studio)
    studio.window.overlays.open_steps()  # once more from the start
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_D, CTRL)
    studio.document.undo_stack.undo()
    studio.document.undo_stack.undo()
    studio.document.undo_stack.redo()
    studio.generation.ask("harmonise")
    assert studio.window.steps.done == frozenset()


def test_escape_goes_first_to_what_is_selected_then_puts_the_card_away(
    studio: Studio, card: FirstStepsCard
) -> None:
    draw(studio)
    assert studio.document.selection
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_Escape)
    assert (studio.document.selection, card.isVisible()) == (frozenset(), True)
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not studio.window.steps.is_on


def test_its_button_puts_it_away_and_the_menu_shows_it_again(studio: Studio, card: FirstStepsCard) -> None:
    draw(studio)
    [button] = card.findChildren(QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    action = studio.window.actions_.by_id["help.steps"]
    action.trigger()
    assert (card.isVisible(), action.isChecked(), studio.window.steps.done) == (True, True, frozenset())
    action.trigger()
    assert not card.isVisible()


def test_it_stays_in_its_corner_and_leaves_the_notes_the_keyboard(
    studio: Studio, card: FirstStepsCard
) -> None:
    assert studio.window.roll.area.hasFocus()
    studio.window.resize(1024, 600)
    QApplication.processEvents()
    area = studio.window.roll.area
    corner = area.mapTo(studio.window, area.rect().bottomLeft())
    assert corner.x() < card.x() < corner.x() + 40
    assert corner.y() - 40 < card.geometry().bottom() < corner.y()


def test_keys_are_told_as_the_keymap_has_them(studio: Studio, card: FirstStepsCard) -> None:
    table = {entry.id: entry.shortcuts for entry in studio.window.actions_.table}
    studio.window.actions_.set_keys(table | {"generate.continue": ("F9",), "transport.play": ()})
    draw(studio)
    assert "(F9)" in card.hints[Step.CONTINUE].text()
    assert "Press Play" in card.hints[Step.PLAY].text()
