"""Every command is found by its letters and run from the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.commands.palette import Palette
from deepmusician_gui.ui.widgets.theme import DARK
from tests.ui.conftest import Studio

DRAWN = Note(0, 60, 480)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(studio: Studio) -> Palette:
    """As Ctrl+P opens it."""
    QApplication.processEvents()  # so that the window is the active one
    QTest.keyClick(studio.window.roll, Qt.Key.Key_P, CONTROL)
    return studio.window.overlays.palette


def titles(palette: Palette) -> list[str]:
    return [row.title for row in palette.rows.rows]


def typed(palette: Palette, letters: str, key: Qt.Key | None = None) -> None:
    """Into whatever has the keyboard, as a hand would."""
    assert palette.field.hasFocus()
    palette.field.clear()
    QTest.keyClicks(palette.field, letters)
    if key:
        QTest.keyClick(palette.field, key)


def test_ctrl_p_opens_it_with_the_keyboard_in_its_field(studio: Studio, palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert palette.window() is studio.window
    assert abs(palette.geometry().center().x() - studio.window.rect().center().x()) <= 1


def test_every_command_of_the_table_is_there_once(studio: Studio, palette: Palette) -> None:
    listed = sorted(row.id for row in palette.rows.rows)
    assert listed == sorted(entry.id for entry in studio.window.actions_.table)
    assert all(row.place and row.title for row in palette.rows.rows)


def test_every_command_can_be_run_from_it(
    studio: Studio, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(Entry, "run", property(lambda entry: lambda: ran.append(entry.id)), raising=False)
    monkeypatch.setattr(Entry, "hindrance", property(lambda _entry: str), raising=False)
    wanted = [entry.id for entry in studio.window.actions_.table]
    for name in wanted:
        palette.open()
        place = next(at for at, row in enumerate(palette.rows.rows) if row.id == name)
        palette.list.setCurrentIndex(palette.rows.index(place))
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == wanted


def test_letters_find_and_enter_runs(studio: Studio, palette: Palette) -> None:
    typed(palette, "erano", Qt.Key.Key_Return)
    assert studio.window.roll.tool == "erase"
    assert not palette.isVisible()
    assert studio.window.roll.area.hasFocus()


def test_a_menu_helps_to_find(palette: Palette) -> None:
    typed(palette, "playback stop")
    assert {"Play or stop", "Stop", "Stop and return"} == set(titles(palette)[:3])


def test_letters_and_enter_are_no_commands_while_it_is_open(studio: Studio, palette: Palette) -> None:
    studio.playback.seek(480)
    typed(palette, "d23 zx")
    assert studio.window.roll.tool == "pencil"
    assert palette.field.text() == "d23 zx"
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert studio.player.now == 480


def test_what_cannot_be_done_says_why_and_is_not_run(studio: Studio, palette: Palette) -> None:
    typed(palette, "duplicate")
    row = palette.rows.rows[0]
    assert (row.title, row.remark) == ("Duplicate", "Select notes first.")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    studio.document.edit(NoteEdit(added=(DRAWN,)), "Draw note", (DRAWN,))
    typed(palette, "duplicate", Qt.Key.Key_Return)
    assert len(studio.document.score.notes) == 2


def test_what_was_run_last_comes_first(studio: Studio, palette: Palette) -> None:
    for letters in ("erase notes", "light theme"):
        palette.open()
        typed(palette, letters, Qt.Key.Key_Return)
    palette.open()
    assert titles(palette)[:2] == ["Dark theme", "Erase notes"]


def test_arrows_choose_and_stop_at_the_ends(palette: Palette) -> None:
    last = len(palette.rows.rows) - 1
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 9),
        (Qt.Key.Key_PageUp, 1),
    ):
        QTest.keyClick(palette.field, key)
        assert palette.list.currentIndex().row() == row
    for _ in range(last):
        QTest.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == last


def test_a_click_runs(studio: Studio, palette: Palette) -> None:
    typed(palette, "erase")
    middle = palette.list.visualRect(palette.rows.index(0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert studio.window.roll.tool == "erase"


def test_escape_closes_it_and_nothing_else(studio: Studio, palette: Palette) -> None:
    studio.document.edit(NoteEdit(added=(DRAWN,)), "Draw note", (DRAWN,))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert studio.document.selection == {DRAWN}
    assert studio.window.roll.area.hasFocus()


def test_it_goes_when_something_else_is_touched(studio: Studio, palette: Palette) -> None:
    QTest.mouseClick(studio.window.roll.area, Qt.MouseButton.RightButton, pos=QPoint(5, 400))
    studio.window.panel.settings.seed.setFocus()
    assert not palette.isVisible()


def test_it_stays_in_the_middle_of_the_window(studio: Studio, palette: Palette) -> None:
    studio.window.resize(1000, 600)
    QApplication.processEvents()
    assert abs(palette.geometry().center().x() - studio.window.rect().center().x()) <= 1
    assert studio.window.rect().contains(palette.geometry())


def test_screen_readers_hear_keys_and_reasons(palette: Palette) -> None:
    typed(palette, "duplicate")
    assert palette.field.accessibleDescription() == "Duplicate, Ctrl+D, Select notes first."
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.accessibleDescription() == "Duplicate track, Track"
    typed(palette, "xylophone")
    assert palette.field.accessibleDescription() == "No command is called that."


def test_it_can_be_painted(palette: Palette) -> None:
    typed(palette, "sel")
    shot = palette.grab(palette.list.geometry()).toImage()
    accent = QColor(DARK.accent).rgb()
    inked = {shot.pixel(x, y) for x in range(30, shot.width(), 2) for y in range(40, 60)}
    assert shot.pixel(20, 5) == accent
    assert len(inked) > 10


def test_it_closes_though_who_had_the_keyboard_is_gone(studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    lanes.shown[0].setFocus()
    QTest.keyClick(lanes.shown[0], Qt.Key.Key_P, CONTROL)
    palette = studio.window.overlays.palette
    lanes.choose_next()  # shows another lane in its place
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
