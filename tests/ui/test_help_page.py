"""The page about ports: every system is told of, the musician's own first, and it opens beside what it explains."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.panels.help_page import own_system_first
from tests.ui.conftest import Studio

PAGE = (RESOURCES / "help" / "midi-ports.md").read_text(encoding="utf-8")
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("platform", "order"),
    [
        ("win32", ["Windows", "macOS", "Linux"]),
        ("darwin", ["macOS", "Windows", "Linux"]),
        ("linux", ["Linux", "Windows", "macOS"]),
        ("freebsd14", ["Linux", "Windows", "macOS"]),
    ],
)
def test_the_own_system_comes_first_and_nothing_is_lost(platform: str, order: list[str]) -> None:
    page = own_system_first(PAGE, platform)
    assert re.findall("(?m)^## (.*)$", page) == order
    assert sorted(page.splitlines()) == sorted(PAGE.splitlines())
    assert page.startswith("# Connecting other programs\n")


def test_the_button_of_the_ports_opens_it_and_keys_scroll_and_close_it(studio: Studio) -> None:
    studio.window.overlays.toggle_ports()
    ports = studio.window.overlays.ports
    [button] = [each for each in ports.findChildren(QToolButton) if "other programs" in each.toolTip()]
    QTest.mouseClick(button, LEFT)
    page = studio.window.overlays.ports_help
    assert page.isVisible()
    assert not ports.isVisible()
    assert "loopMIDI" in page.text.toPlainText()
    QTest.keyClick(page.text, Qt.Key.Key_PageDown)
    assert page.text.verticalScrollBar().value() > 0
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_it_opens_at_its_top_again(studio: Studio) -> None:
    page = studio.window.overlays.ports_help
    page.open()
    QTest.keyClick(page.text, Qt.Key.Key_End)
    page.dismiss()
    page.open()
    assert page.text.verticalScrollBar().value() == 0
