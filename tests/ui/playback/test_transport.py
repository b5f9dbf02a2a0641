"""The transport bar shows where the music is and where the sound goes."""

from fractions import Fraction
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import KeySignature, Score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS


def test_the_position_counts_bars_and_beats_from_one(studio: Studio) -> None:
    transport = studio.window.transport
    assert transport.position.text() == "1.1.000"
    studio.playback.seek(1920 + 480 + 7)
    assert transport.position.text() == "2.2.007"


def test_tempo_and_metre_are_those_at_the_playhead(studio: Studio) -> None:
    tempo = TempoMap([TempoChange(0, 500_000), TempoChange(1440, 600_000)])
    studio.document.replace(Score(tempo_map=tempo, metre_map=MetreMap([TimeSignature(0, 3, 4)])), None)
    assert studio.window.transport.tempo.text() == "♩ = 120.0"
    assert studio.window.transport.metre.text() == "3/4"
    studio.playback.seek(1440)
    assert studio.window.transport.tempo.text() == "♩ = 100.0"


@pytest.mark.parametrize("width", [1024, 1100, 1152, 1200, 1280, 1440])
def test_nothing_is_cut_off_or_pressed_together_in_a_narrow_window(
    qtbot: QtBot, studio: Studio, width: int
) -> None:
    transport = studio.window.transport
    studio.window.resize(width, 600)
    studio.window.roll.guides.set_scale(Scale("Bb", "harmonic-minor"))
    qtbot.waitUntil(lambda: transport.width() == width, timeout=DEADLINE_MS)
    picker = transport.scale
    qtbot.waitUntil(lambda: picker.width() >= picker.sizeHint().width(), timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: transport.ports.geometry().right() < width, timeout=DEADLINE_MS)
    shown = [
        part for part in transport.findChildren(QWidget) if part.isVisible() and part.parent() is transport
    ]
    assert {transport.scale, transport.grid, transport.position, transport.ports} <= set(shown)
    assert all(part.width() >= 28 for part in shown if isinstance(part, QToolButton))
    assert transport.grid.width() >= transport.grid.sizeHint().width()
    assert transport.output.width() >= transport.output.fontMetrics().horizontalAdvance("Built-in synth") + 24
    edges = sorted((part.x(), part.geometry().right()) for part in shown)
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] < width


def test_what_is_docked_lies_below_it(qtbot: QtBot, studio: Studio) -> None:
    window = studio.window
    window.resize(1024, 600)
    window.events.toggle()
    qtbot.waitUntil(window.events.isVisible, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: window.transport.width() == window.width(), timeout=DEADLINE_MS)
    below = window.transport.mapTo(window, window.transport.rect().bottomLeft()).y()
    assert window.events.geometry().top() > below


def test_a_wide_window_shows_all_again(qtbot: QtBot, studio: Studio) -> None:
    transport = studio.window.transport
    undo = next(part for part in transport.findChildren(QToolButton) if part.text() == "Undo")
    for width, is_there in ((1024, False), (1440, True)):
        studio.window.resize(width, 600)
        qtbot.waitUntil(lambda width=width: transport.width() == width, timeout=DEADLINE_MS)  # type: ignore[misc]
        qtbot.waitUntil(lambda there=is_there: undo.isVisible() == there, timeout=DEADLINE_MS)  # type: ignore[misc]


def choose(studio: Studio, picker: QToolButton, *texts: str) -> None:
    """Open the button's menu and click through it."""
    menu = picker.menu()
    menu.aboutToShow.emit()
    for text in texts[:-1]:
        menu = next(each for each in menu.findChildren(QMenu) if each.title() == text)
    next(each for each in menu.actions() if each.text() == texts[-1]).trigger()


def test_the_grid_that_is_picked_reaches_the_roll(studio: Studio) -> None:
    picker, scene = studio.window.transport.grid, studio.window.roll.area.scene
    choose(studio, picker, "1/8")
    assert (scene.grid, picker.text()) == (Grid(Fraction(1, 8)), "1/8")
    choose(studio, picker, "Triplet grid")
    assert (scene.grid, picker.text()) == (Grid(Fraction(1, 12)), "1/8 triplet")
    choose(studio, picker, "Snap to grid")
    assert (scene.grid, picker.text()) == (Grid(None), "Off")


def test_an_adaptive_grid_follows_the_zoom(studio: Studio) -> None:
    roll = studio.window.roll
    choose(studio, studio.window.transport.grid, "Adaptive")
    wide = roll.area.scene.grid.step
    for _ in range(12):
        roll.zoom_in()
    near = roll.area.scene.grid.step
    assert wide is not None
    assert near is not None
    assert near < wide


def test_the_scale_that_is_picked_reaches_the_roll(studio: Studio) -> None:
    picker = studio.window.transport.scale
    choose(studio, picker, "D", "D dorian")
    assert (studio.window.roll.area.scene.scale, picker.text()) == (Scale("D", "dorian"), "D dorian")
    choose(studio, picker, "No scale")
    assert studio.window.roll.area.scene.scale is None


def test_a_piece_brings_the_scale_of_its_key(studio: Studio) -> None:
    studio.document.replace(Score(key_signatures=(KeySignature(0, "F#m"),)), None)
    assert studio.window.transport.scale.text() == "F♯ minor"


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_the_outputs_are_listed_and_asked_for_anew_when_the_list_opens(qtbot: QtBot, studio: Studio) -> None:
    picker = studio.window.transport.output
    qtbot.waitUntil(lambda: picker.count() == 2, timeout=DEADLINE_MS)
    assert picker.currentData() == SYNTH.id
    picker.showPopup()
    qtbot.waitUntil(lambda: picker.count() == 3, timeout=DEADLINE_MS)
    picker.hidePopup()
    assert picker.itemText(2) == "Organ"


def test_the_output_that_is_picked_is_opened(qtbot: QtBot, studio: Studio) -> None:
    picker = studio.window.transport.output
    qtbot.waitUntil(lambda: picker.count() == 2, timeout=DEADLINE_MS)
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert studio.player.output == VIRTUAL


def test_silence_is_shown_as_such(qtbot: QtBot, studio: Studio) -> None:
    studio.player.opened = None
    picker = studio.window.transport.output
    qtbot.waitUntil(lambda: picker.currentIndex() == -1, timeout=DEADLINE_MS)
    assert picker.placeholderText() == "No sound"
