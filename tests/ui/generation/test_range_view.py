"""The range of answers is dragged over the keys of the roll, and seen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import PIANO_HIGHEST, PIANO_LOWEST, Note
from tests.ui.canvas.mouse import LEFT, NONE, RIGHT, move_to
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))


def key(studio: Studio, pitch: int) -> QPoint:
    view = studio.window.roll.keyboard.view
    return QPointF(30, view.y(pitch) + view.row_px / 2).toPoint()


def drag(studio: Studio, start: int, *way: int, button: Qt.MouseButton = RIGHT) -> None:
    keyboard = studio.window.roll.keyboard
    QTest.mousePress(keyboard, button, pos=key(studio, start))
    for pitch in way:
        move_to(keyboard, key(studio, pitch), NONE, button)
    QTest.mouseRelease(keyboard, button, pos=key(studio, way[-1]))


def limits(studio: Studio) -> tuple[int, int]:
    controls = studio.generation.controls
    return controls.lowest, controls.highest


@pytest.mark.parametrize("way", [(60, 64, 67), (67, 60), (60, 80, 67)])
def test_dragging_over_keys_is_the_range_and_a_click_is_none(studio: Studio, way: tuple[int, ...]) -> None:
    heard: list[int] = []
    studio.window.roll.note_pressed.connect(lambda pitch, _velocity: heard.append(pitch))
    drag(studio, *way)
    assert limits(studio) == (60, 67)
    assert heard == []
    panel = studio.window.panel.settings.limits
    assert (panel.lowest.text(), panel.highest.text()) == ("C4", "G4")
    assert studio.window.status.sentence.text() == "Answers keep from C4 to G4."
    QTest.mouseClick(studio.window.roll.keyboard, RIGHT, pos=key(studio, 62))
    assert limits(studio) == (PIANO_LOWEST, PIANO_HIGHEST)


def test_the_left_button_plays_as_before(studio: Studio) -> None:
    heard: list[int] = []
    studio.window.roll.note_pressed.connect(lambda pitch, _velocity: heard.append(pitch))
    drag(studio, 60, 62, button=LEFT)
    assert heard == [60, 62]
    assert limits(studio) == (PIANO_LOWEST, PIANO_HIGHEST)


def test_an_open_answer_follows_while_it_is_dragged(qtbot: QtBot, studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    studio.generation.continue_()
    qtbot.waitUntil(lambda: not studio.generation.is_busy, timeout=DEADLINE_MS)
    keyboard = studio.window.roll.keyboard
    QTest.mousePress(keyboard, RIGHT, pos=key(studio, 60))
    move_to(keyboard, key(studio, 65), NONE, RIGHT)
    qtbot.waitUntil(
        lambda: any((c.lowest, c.highest) == (60, 65) for _, c in studio.writer.calls), timeout=DEADLINE_MS
    )
    QTest.mouseRelease(keyboard, RIGHT, pos=key(studio, 65))


def test_a_model_without_a_range_says_so(studio: Studio) -> None:
    studio.generation.set_model("gru-classic")
    drag(studio, 60, 67)
    assert limits(studio) == (PIANO_LOWEST, PIANO_HIGHEST)
    assert studio.window.status.sentence.text() == "GRU classic keeps to no range."


def test_keys_out_of_range_are_dim_while_the_model_keeps_to_it(studio: Studio) -> None:
    def shown() -> dict[int, QColor]:
        picture = studio.window.roll.keyboard.grab().toImage()
        ratio = picture.devicePixelRatio()
        places = {pitch: QPointF(50, key(studio, pitch).y() + 2) * ratio for pitch in (55, 62, 72)}
        return {pitch: picture.pixelColor(at.toPoint()) for pitch, at in places.items()}

    bright = shown()
    drag(studio, 60, 67)
    dim = shown()
    assert dim[62] == bright[62]
    for pitch in (55, 72):
        assert dim[pitch].lightness() < bright[pitch].lightness()
    studio.generation.set_model("gru-classic")
    assert shown() == bright
