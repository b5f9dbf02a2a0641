"""A roll on the screen, with a piece of three notes on its first track."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.actions import arrows
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK

A, B, C = Note(0, 60, 480, 80), Note(960, 64, 480, 90), Note(1920, 67, 960, 100)
BASS = Note(0, 48, 1920, 80, 1)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(Score(tracks=(Track("Lead"), Track("Bass", colour=1)), notes=(A, B, C, BASS)))


@pytest.fixture
def roll(qtbot: QtBot, document: Document) -> PianoRoll:
    roll = PianoRoll(document, DARK)
    roll.press_key = Actions(arrows.entries(roll.commands, document), roll).press
    qtbot.addWidget(roll)
    roll.resize(1100, 700)
    with qtbot.waitExposed(roll):
        roll.show()
    return roll
