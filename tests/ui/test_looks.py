"""What the eye stumbles over: what is cut off in a small window, time that runs the wrong way, words without room."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
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


def test_an_empty_event_list_says_what_to_do(studio: Studio) -> None:
    def is_inked() -> bool:
        QApplication.processEvents()
        image = studio.window.events.view.viewport().grab().toImage()
        middle = [
            image.pixelColor(x, image.height() // 2 + y) for x in range(image.width()) for y in range(-9, 9)
        ]
        return QColor(studio.appearance.theme.text_dim) in middle

    studio.window.events.toggle()
    assert is_inked()
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    assert not is_inked()


def test_what_a_field_is_for_is_written_legibly(studio: Studio) -> None:
    studio.window.overlays.open_palette()
    written = studio.window.overlays.palette.field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert written == QColor(studio.appearance.theme.text_dim)


def test_time_runs_from_left_to_right_whatever_way_words_are_read(qapp: QApplication, studio: Studio) -> None:
    keys = studio.window.roll.keyboard
    upper = QRect(0, 0, keys.width(), 400)
    before = keys.grab(upper).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        window, roll = studio.window, studio.window.roll
        assert window.panel.x() < roll.x() < window.track_list.x()
        assert keys.x() < roll.area.x()
        assert keys.grab(upper).toImage() == before
        assert not roll.time_bar.isRightToLeft()
        assert roll.area.view.x(960) > roll.area.view.x(0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
