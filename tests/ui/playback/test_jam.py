"""Playing on and on: the next bars are made while the last ones play, and kept once the music is in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from tests.ui.conftest import Studio

BAR = 1920
TUNE = tuple(Note(i * 480, 60 + i, 480) for i in range(8))  # two bars
ANSWER = 4 * BAR


@pytest.fixture
def jamming(studio: Studio) -> Studio:
    """Two bars, played."""
    studio.document.replace(Score(notes=TUNE), None)
    studio.writer.go_on.set()
    return studio


def press_j(studio: Studio) -> None:
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_J)


def play_to(studio: Studio, qtbot: QtBot, tick: float) -> None:
    studio.player.now = tick
    with qtbot.waitSignal(studio.playback.moved):
        pass


def answer(studio: Studio, qtbot: QtBot, start: int) -> None:
    """Wait until what begins at `start` is written."""

    def is_there() -> bool:
        proposal = studio.generation.proposal
        return proposal is not None and proposal.take.is_settled and proposal.region.start == start

    qtbot.waitUntil(is_there, timeout=20_000)


def test_what_is_played_is_kept_and_the_next_bars_are_made(jamming: Studio, qtbot: QtBot) -> None:
    press_j(jamming)
    assert jamming.player.plays
    assert jamming.window.actions_.by_id["generate.jam"].isChecked()
    answer(jamming, qtbot, 2 * BAR)
    play_to(jamming, qtbot, 2 * BAR - 1)
    assert jamming.document.score.notes == TUNE  # it may yet be discarded
    play_to(jamming, qtbot, 2 * BAR)
    assert len(jamming.document.score.notes) > len(TUNE)
    answer(jamming, qtbot, 2 * BAR + ANSWER)
    play_to(jamming, qtbot, 2 * BAR + ANSWER)
    answer(jamming, qtbot, 2 * BAR + 2 * ANSWER)
    assert jamming.document.undo_stack.count() == 2
    jamming.document.undo_stack.undo()
    jamming.document.undo_stack.undo()
    assert jamming.document.score.notes == TUNE


def test_what_is_discarded_is_made_anew(jamming: Studio, qtbot: QtBot) -> None:
    press_j(jamming)
    answer(jamming, qtbot, 2 * BAR)
    asked = len(jamming.writer.calls)
    QTest.keyClick(jamming.window.roll.area, Qt.Key.Key_Escape)
    play_to(jamming, qtbot, 480)
    answer(jamming, qtbot, 2 * BAR)
    assert len(jamming.writer.calls) > asked
    assert jamming.document.score.notes == TUNE


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_J])
def test_it_ends_with_the_music_or_by_its_key(jamming: Studio, qtbot: QtBot, key: Qt.Key) -> None:
    press_j(jamming)
    answer(jamming, qtbot, 2 * BAR)
    QTest.keyClick(jamming.window.roll.area, key)
    assert not jamming.window.actions_.by_id["generate.jam"].isChecked()
    jamming.playback.play()
    play_to(jamming, qtbot, 2 * BAR)
    assert jamming.document.score.notes == TUNE
    assert jamming.generation.proposal is not None  # the last answer waits for a decision


def test_it_ends_where_nothing_can_be_answered(
    jamming: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press_j(jamming)
    answer(jamming, qtbot, 2 * BAR)
    jamming.generation.discard()
    monkeypatch.setattr(jamming.generation._questions, "problem", lambda _verb, _model: "It is out of order.")
    play_to(jamming, qtbot, 480)
    play_to(jamming, qtbot, 500)
    assert not jamming.window.jam.is_on
    assert jamming.window.status.sentence.text() == "It is out of order."


def test_a_loop_gives_way(jamming: Studio) -> None:
    jamming.playback.set_loop((0, BAR))
    press_j(jamming)
    assert jamming.playback.loop is None
