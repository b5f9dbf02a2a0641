"""The list of keys and gestures, and the page that is written from the same tables."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from deepmusician_gui.ui.canvas.gestures import GESTURES, told
from deepmusician_gui.ui.canvas.keys import ELSEWHERE, ON_MAC, GestureKeys
from deepmusician_gui.ui.commands.shortcut_list import document, spelled
from deepmusician_gui.ui.commands.shortcuts import Shortcuts
from tests.shortcuts.__main__ import SHORTCUTS
from tests.ui.conftest import Studio


@pytest.fixture
def sheet(studio: Studio) -> Shortcuts:
    """As "?" opens it."""
    QApplication.processEvents()  # so that the window is the active one
    QTest.keyClicks(studio.window.roll, "?")
    return studio.window.overlays.shortcuts


def shown(sheet: Shortcuts) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]


def test_every_command_with_keys_and_every_gesture_is_listed(studio: Studio, sheet: Shortcuts) -> None:
    assert sheet.field.hasFocus()
    titles = studio.window.actions_.titles()
    keyed = [titles[entry.id].rstrip("…") for entry in studio.window.actions_.table if entry.shortcuts]
    assert sorted(sheet.found) == sorted([*keyed, *(gesture.what for gesture in GESTURES)])


def test_headings_are_the_menus_in_their_order(sheet: Shortcuts) -> None:
    texts = shown(sheet)
    places = [texts.index(place) for place in ("File", "Edit", "View", "Playback", "Mouse: notes")]
    assert places == sorted(places)


def test_keys_follow_the_keymap(studio: Studio, sheet: Shortcuts) -> None:
    assert "Ctrl+D" in shown(sheet)
    sheet.dismiss()
    studio.window.actions_.by_id["keymap.fl-like"].trigger()
    studio.window.overlays.open_shortcuts()
    assert "Ctrl+B" in shown(sheet)
    assert any(text.startswith("Shift+drag") for text in shown(sheet))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("duplic", ["Duplicate"]),
        ("ctrl+alt+z", ["History"]),
        ("edit redo", ["Redo"]),
        ("pinch", ["Zoom time"]),
    ],
)
def test_it_is_searched_by_name_key_and_heading(sheet: Shortcuts, typed: str, found: list[str]) -> None:
    QTest.keyClicks(sheet.field, typed)
    assert sheet.found == found
    assert "Playback" not in shown(sheet)


def test_what_is_not_there_is_said(sheet: Shortcuts) -> None:
    QTest.keyClicks(sheet.field, "xylophone")
    assert sheet.nothing.isVisible()
    assert shown(sheet) == [sheet.nothing.text()]


def test_arrows_scroll_and_escape_closes(studio: Studio, sheet: Shortcuts) -> None:
    QApplication.processEvents()
    QTest.keyClick(sheet.field, Qt.Key.Key_PageDown)
    assert sheet.area.verticalScrollBar().value() > 0
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert studio.window.roll.area.hasFocus()


@pytest.mark.parametrize(
    ("key", "elsewhere", "on_mac"),
    [
        ("Ctrl++", "Ctrl++", "Cmd++"),
        ("Ctrl+Alt+Z", "Ctrl+Alt+Z", "Cmd+Option+Z"),
        ("Backspace", "Backspace", "Delete"),
        ("+", "+", "+"),
        ("Shift+Up", "Shift+Up", "Shift+Up"),
    ],
)
def test_keys_are_called_as_on_each_system(key: str, elsewhere: str, on_mac: str) -> None:
    assert (spelled(key, on_mac=False), spelled(key, on_mac=True)) == (elsewhere, on_mac)


@pytest.mark.parametrize("keys", [ELSEWHERE, ON_MAC, GestureKeys("Shift", "Alt", "Ctrl")])
def test_every_gesture_can_be_told(keys: GestureKeys) -> None:
    for gesture in GESTURES:
        words = told(gesture.how, keys, on_mac=True)
        assert "{" not in words
        assert "Ctrl" not in words


def test_the_page_of_the_documentation_is_up_to_date(studio: Studio) -> None:
    written = SHORTCUTS.read_text(encoding="utf-8")
    assert written == document(studio.window.actions_), "python3 packaging/dev.py shortcuts writes it anew"
