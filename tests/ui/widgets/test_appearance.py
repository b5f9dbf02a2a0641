"""What the composer chose to see: themes by menu and key, what the desktop wants, and rest for who needs it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.canvas import glide
from deepmusician_gui.ui.settings import THEME_CHOICES
from deepmusician_gui.ui.widgets.appearance import SYSTEM, Appearance
from deepmusician_gui.ui.widgets.theme import COLOUR_BLIND, DARK, HIGH_CONTRAST, LIGHT
from tests.ui.conftest import Studio

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def ticked(studio: Studio) -> list[str]:
    actions = studio.window.actions_.by_id
    return [choice for choice in THEME_CHOICES if actions[f"theme.{choice}"].isChecked()]


def test_the_menu_chooses_a_theme_and_ticks_it(studio: Studio) -> None:
    assert ticked(studio) == [DARK.name]
    studio.window.actions_.by_id["theme.high-contrast"].trigger()
    assert studio.appearance.theme is HIGH_CONTRAST
    assert ticked(studio) == [HIGH_CONTRAST.name]
    assert HIGH_CONTRAST.text_dim in QApplication.instance().styleSheet()  # type: ignore[union-attr]


def test_its_key_goes_between_light_and_the_dark_theme_that_was_seen_last(studio: Studio) -> None:
    def press() -> str:
        QTest.keyClick(studio.window.roll.area, Qt.Key.Key_T, CONTROL | SHIFT)
        return studio.appearance.theme.name

    action = studio.window.actions_.by_id["view.theme"]
    assert [press(), press()] == [LIGHT.name, DARK.name]
    studio.appearance.choose(COLOUR_BLIND.name)
    assert press() == LIGHT.name
    assert action.text() == "Colour-blind safe theme"
    assert press() == COLOUR_BLIND.name


def test_a_dark_theme_of_the_last_time_is_gone_back_to(qapp: QApplication) -> None:
    appearance = Appearance(HIGH_CONTRAST.name)
    appearance.toggle_theme()
    appearance.toggle_theme()
    assert appearance.theme is HIGH_CONTRAST


def test_the_desktop_is_followed_while_that_is_the_choice(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(SYSTEM)
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(appearance.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    appearance.choose(DARK.name)
    with qtbot.assertNotEmitted(appearance.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST),
    ],
)
def test_the_desktop_gets_the_theme_that_suits_it(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    theme: object,
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return scheme

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return contrast

    appearance = Appearance(SYSTEM)
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    assert appearance.theme is theme


def test_with_less_motion_nothing_glides_and_the_playhead_turns_pages(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glide, "DURATION_MS", 60_000)
    roll, still = studio.window.roll, studio.window.actions_.by_id["view.still"]
    roll.toggle_centres()
    still.trigger()
    assert still.isChecked()
    roll.zoom_in()
    before = roll.area.view
    roll.fit_all()
    assert roll.area.view != before

    before = roll.area.view
    near = before.left + 0.8 * (before.right - before.left)
    roll.follow(near)
    assert roll.area.view == before
    still.trigger()
    roll.follow(near)
    assert roll.area.view != before
