"""What the eye stumbles over: what is cut off in a small window, time that runs the wrong way, words without room."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from tests.ui.conftest import Studio

TUNE = (Note(0, 60, 480), Note(1920 * 99 + 240, 66, 240))


def test_the_smallest_window_shows_takes_whole(qtbot: QtBot, studio: Studio) -> None:
    window = studio.window
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.height() == window.minimumHeight())
    strip = window.panel.takes
    assert all(strip.rect().contains(cell.geometry()) for cell in strip.cells)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in pairwise(strip.cells))
    window.sheet.toggle()  # takes from the height what there is
    QApplication.processEvents()
    assert {cell.height() for cell in strip.cells} == {48}


def test_places_in_the_event_list_are_not_cut(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    studio.window.events.toggle()
    QApplication.processEvents()
    view = studio.window.events.view
    model = view.model()
    for column in range(model.columnCount()):
        room = view.columnWidth(column) - 2 * 8 - 2  # padding and border of the style sheet
        for row in range(model.rowCount()):
            words = str(model.index(row, column).data())
            assert view.fontMetrics().horizontalAdvance(words) <= room, words


def test_time_runs_from_left_to_right_whatever_way_words_are_read(qapp: QApplication, studio: Studio) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        window, roll = studio.window, studio.window.roll
        assert window.panel.x() < roll.x() < window.track_list.x()
        assert roll.keyboard.x() < roll.area.x()
        assert not roll.time_bar.isRightToLeft()
        assert roll.area.view.x(960) > roll.area.view.x(0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
