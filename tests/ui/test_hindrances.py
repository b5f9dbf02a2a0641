"""What cannot be is said before anything is pressed: on the button, or in the line below the takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from deepmusician_gui.generation.take import Hears
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import Score, Track
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

BAR = 4 * 480
TUNE = tuple(Note(480 * i, 60 + 2 * (i % 4), 480) for i in range(8))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tune(qtbot: QtBot, studio: Studio) -> Studio:
    """Two bars of quarters without a rest, nothing selected."""
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    return studio


class Verbs:
    """The buttons that ask, once they show what holds now."""

    def __init__(self, qtbot: QtBot, studio: Studio) -> None:
        self._qtbot = qtbot
        self._studio = studio

    def are_free(self, *verbs: str) -> None:
        buttons = self._studio.window.panel.verbs
        self._qtbot.waitUntil(lambda: all(buttons[verb].isEnabled() for verb in verbs), timeout=DEADLINE_MS)

    def are_off(self, words: str, *verbs: str) -> None:
        """They say why, and a click does nothing."""
        for verb in verbs:
            button = self._studio.window.panel.verbs[verb]

            def says_why(button: QPushButton = button) -> bool:
                return not button.isEnabled() and words in button.toolTip()

            self._qtbot.waitUntil(says_why, timeout=DEADLINE_MS)
            QTest.mouseClick(button, LEFT)
            assert not self._studio.generation.is_open


@pytest.fixture
def verbs(qtbot: QtBot, studio: Studio) -> Verbs:
    return Verbs(qtbot, studio)


def type_in(field: QSpinBox, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def tick(box: QWidget) -> None:
    QTest.mouseClick(box, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, box.height() // 2))


def test_a_range_without_a_note_of_the_scale(tune: Studio, verbs: Verbs) -> None:
    limits = tune.window.panel.settings.limits
    tune.window.roll.guides.set_scale(Scale("C", "major"))
    tick(limits.scale)
    type_in(limits.lowest, "F#4")
    type_in(limits.highest, "F#4")
    verbs.are_off(
        "No key of the piano lies in both the range and the scale.", "continue", "harmonise", "accompany"
    )
    tick(limits.scale)
    verbs.are_free("continue", "harmonise", "accompany")


def test_one_voice_beside_a_melody_without_rests(tune: Studio, verbs: Verbs) -> None:
    voices = tune.window.panel.settings.limits.voices
    type_in(voices, "1")
    verbs.are_off("1 voice is allowed, and so many sound all the time.", "harmonise")
    verbs.are_free("continue")
    QTest.keyClick(voices, Qt.Key.Key_Up)
    verbs.are_free("continue", "harmonise")


def test_no_voices_are_as_many_as_the_music_has(tune: Studio, verbs: Verbs) -> None:
    voices = tune.window.panel.settings.limits.voices
    type_in(voices, "0")
    assert voices.value() == 0
    verbs.are_free("continue", "harmonise")


def test_a_range_above_the_melody_for_parts_below_it(tune: Studio, verbs: Verbs) -> None:
    settings = tune.window.panel.settings
    type_in(settings.limits.lowest, "C6")
    settings.side.setFocus()
    QTest.keyClick(settings.side, Qt.Key.Key_Down)
    verbs.are_off("No key of the range and the scale lies below the melody.", "harmonise")
    QTest.keyClick(settings.side, Qt.Key.Key_Down)
    verbs.are_free("harmonise")


def test_no_rhythm_to_keep(qtbot: QtBot, studio: Studio, verbs: Verbs) -> None:
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=DEADLINE_MS)
    verbs.are_free("continue")
    tick(studio.window.panel.settings.limits.rhythm)
    verbs.are_off("There is no rhythm to keep", "continue")
    studio.document.edit(NoteEdit(added=TUNE), "Draw", ())
    verbs.are_free("continue")


def test_an_empty_span_and_one_that_is_too_short(tune: Studio, verbs: Verbs) -> None:
    verbs.are_off("Select notes or a span of time to fill.", "fill")
    tune.window.roll.ruler.choose((4 * BAR, 5 * BAR))
    verbs.are_free("fill")
    verbs.are_off("There are no notes to vary in this span.", "vary")
    tune.window.roll.ruler.choose((BAR, BAR + 40))
    verbs.are_off("The span is shorter than one step of the time grid.", "fill")


def test_a_drum_track(tune: Studio, verbs: Verbs) -> None:
    tracks = (*tune.document.score.tracks, Track("Drums", 9))
    tune.document.replace(Score(tracks, (*TUNE, Note(0, 36, 240, track=1))), None)
    verbs.are_free("continue", "harmonise")
    tune.document.set_track(1)
    verbs.are_off("This is a drum track", "continue", "harmonise", "accompany")


def test_a_limit_that_is_hidden_hinders_nobody(tune: Studio, verbs: Verbs) -> None:
    limits = tune.window.panel.settings.limits
    type_in(limits.highest, "C4")
    type_in(limits.lowest, "C5")
    verbs.are_off("The lowest note allowed lies above the highest one.", "continue")
    tune.generation.set_model("gru-classic")
    assert not limits.lowest.isVisible()
    verbs.are_free("continue")


def test_music_that_no_model_hears_is_said_to_be_silent(tune: Studio) -> None:
    line = tune.window.panel.result
    assert "Continue writes on from the end" in line.text()
    tune.document.replace(Score((Track("Lead"), Track("Bass", 1)), TUNE), None)
    tune.document.set_track(1)
    assert "silent" not in line.text()
    hears = tune.window.panel.settings.hears
    hears.setFocus()
    QTest.keyClick(hears, Qt.Key.Key_Down)
    assert tune.generation.hears is Hears.TRACK
    assert line.text().startswith("This track is silent, and it alone is heard")
    tune.document.set_track(0)
    tune.document.select(TUNE)
    assert "silent" not in line.text()
    QTest.keyClick(tune.window.roll, Qt.Key.Key_0)
    assert line.text().startswith("This track is silent")
    QTest.keyClick(hears, Qt.Key.Key_Up)
    assert line.text().startswith("All notes are muted")
