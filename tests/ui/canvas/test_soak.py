"""Hands that do anything: whatever the gestures, nothing breaks and undo leads back to the start."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from tests.ui.canvas.mouse import LEFT, MIDDLE, NONE, RIGHT, move_to, wheel

GESTURES = 300
HELD = (
    NONE,
    NONE,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
)


class Hands:
    def __init__(self, roll: PianoRoll, document: Document, dice: random.Random) -> None:
        self.roll, self.document, self.dice = roll, document, dice

    def do_anything(self) -> None:
        ways = (self.drag, self.drag, self.drag, self.key, self.turn, self.command, self.draw_velocities)
        self.dice.choice(ways)()

    def anywhere(self) -> QPoint:
        """Most often inside, sometimes far out."""
        area, reach = self.roll.area, self.dice.choice((0, 0, 0, 5000))
        return QPoint(
            self.dice.randint(-reach, area.width() + reach), self.dice.randint(-reach, area.height() + reach)
        )

    def inside(self) -> QPoint:
        area = self.roll.area
        return QPoint(self.dice.randrange(area.width()), self.dice.randrange(area.height()))

    def drag(self) -> None:
        area, held = self.roll.area, self.dice.choice(HELD)
        button = self.dice.choice((LEFT, LEFT, LEFT, RIGHT, MIDDLE))
        self.roll.set_tool(self.dice.choice(("pencil", "pencil", "select", "erase")))
        press = self.dice.choice((QTest.mousePress, QTest.mousePress, QTest.mouseDClick))
        press(area, button, held, self.inside())
        for _ in range(self.dice.randrange(4)):
            move_to(area, self.anywhere(), self.dice.choice(HELD), button)
            if self.dice.random() < 0.2:
                self.key()
        QTest.mouseRelease(area, button, held, self.anywhere())

    def key(self) -> None:
        QTest.keyClick(self.roll.area, self.dice.choice(KEYS), self.dice.choice(HELD))

    def turn(self) -> None:
        view = self.roll.area.view
        place = (
            self.dice.uniform(view.left, view.right),
            self.dice.randint(view.lowest_pitch, view.highest_pitch),
        )
        angle = QPoint(self.dice.choice((0, 120)), self.dice.choice((-1200, -120, 15, 120, 1200)))
        wheel(self.roll, place, angle, self.dice.choice(HELD))

    def command(self) -> None:
        crowded = len(self.document.score.notes) > 400
        names = (
            "delete fit_selection"
            if crowded
            else "copy cut paste duplicate select_all delete zoom_in fit_all"
        )
        getattr(self.roll, self.dice.choice(names.split()))()

    def draw_velocities(self) -> None:
        lane = self.roll.lanes.shown[0]
        places = [QPoint(self.dice.randrange(lane.width()), self.dice.randrange(-20, 99)) for _ in range(2)]
        QTest.mousePress(lane, LEFT, pos=places[0])
        move_to(lane, places[1])
        QTest.mouseRelease(lane, LEFT, pos=places[1])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_gestures_can_all_be_undone(roll: PianoRoll, document: Document, seed: int) -> None:
    first = document.score
    hands = Hands(roll, document, random.Random(seed))
    for _ in range(GESTURES):
        hands.do_anything()
        QApplication.processEvents()
    assert document.undo_stack.count() > 10
    assert document.selection <= frozenset(document.score.notes)
    assert roll.area.scene.columns.notes == document.score.notes
    last = document.score
    document.undo_stack.setIndex(0)
    assert document.score == first
    document.undo_stack.setIndex(document.undo_stack.count())
    assert document.score == last
