"""The transport bar shows where the music is and where the sound goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from deepmusician_gui.ui.panels.transport import GRIDS
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


def test_the_grid_that_is_picked_reaches_the_roll(qtbot: QtBot, studio: Studio) -> None:
    picker = studio.window.transport.grid
    with qtbot.waitSignal(studio.window.transport.grid_chosen, timeout=DEADLINE_MS) as chosen:
        QTest.keyClick(picker, Qt.Key.Key_End)
    assert chosen.args == [Grid(None)]
    assert picker.count() == len(GRIDS)


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


def test_the_track_to_write_on_is_offered_where_there_is_a_choice(studio: Studio) -> None:
    picker = studio.window.transport.track
    assert not picker.isVisible()
    studio.document.replace(Score(tracks=(Track("Lead"), Track())), None)
    assert picker.isVisible()
    assert [picker.itemText(row) for row in range(picker.count())] == ["Lead", "Track 2"]
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert studio.document.track == 1
