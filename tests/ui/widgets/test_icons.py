"""Icons are there and take the theme's colours."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import DARK


def _ink(
    drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
) -> set[str]:
    image = drawn.pixmap(24, 24, mode, state).toImage()
    opaque = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {colour.name() for colour in opaque if colour.alpha() == 255}


def test_icons_take_the_colour_of_their_state(qapp: QApplication) -> None:
    glyph = icon("play-fill", DARK)
    assert _ink(glyph) == {DARK.text}
    assert _ink(glyph, QIcon.Mode.Disabled) == {DARK.text_disabled}
    assert _ink(glyph, QIcon.Mode.Selected) == {DARK.accent_text}
    assert _ink(glyph, state=QIcon.State.On) == {DARK.accent_ink}
    assert _ink(icon("play-fill", DARK, DARK.accent_text)) == {DARK.accent_text}
    recording = icon("record-fill", DARK, checked=DARK.warning)
    assert _ink(recording, state=QIcon.State.On) == {DARK.warning}
    assert _ink(recording) == {DARK.text}


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_as_large_as_asked_for_and_costs_no_import() -> None:
    assert icon("play", DARK).pixmap(40, 40).width() == 40
    assert "qtawesome" not in sys.modules
