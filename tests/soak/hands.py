"""Hands that do to a window whatever a person could, without sense."""

from __future__ import annotations

import os
import random
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.main_window import MainWindow
from tests.ui.canvas.mouse import move_to

DIALOGS = ("file.",)  # these ask, and write or end
KEYS = [Qt.Key(key) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)] + [
    *(
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Escape,
    ),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_0),
    *(
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Insert,
        Qt.Key.Key_F2,
        Qt.Key.Key_Question,
        Qt.Key.Key_Period,
    ),
]
FILE_KEYS = (Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_E, Qt.Key.Key_Q)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    *(
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    ),
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (*(Qt.MouseButton.LeftButton,) * 5, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


class Hands:
    """What a person could do to the window, without sense."""

    def __init__(self, window: MainWindow, document: Document, dice: random.Random) -> None:
        self.window, self.document, self.dice = window, document, dice
        self.last = ""
        """What was done last, in words."""

    def do_anything(self) -> None:
        way = self.dice.choice((self.drag, self.drag, self.drag, self.key, self.key, self.turn, self.act))
        way()

    def _part(self) -> QWidget:
        """Mostly the notes, sometimes whatever else is seen."""
        if self.dice.random() < 0.6:
            return self.window.roll.area
        seen = [each for each in self.window.findChildren(QWidget) if each.isVisible() and each.width() > 3]
        return self.dice.choice([each for each in seen if each.window() is self.window and each.height() > 3])

    def _place(self, part: QWidget) -> QPoint:
        reach = self.dice.choice((0, 0, 0, 3000))
        return QPoint(
            self.dice.randint(-reach, part.width() + reach), self.dice.randint(-reach, part.height() + reach)
        )

    def drag(self) -> None:
        part, button, held = self._part(), self.dice.choice(BUTTONS), self.dice.choice(MODIFIERS)
        self.last = f"{button} with {held} on {part}"
        inside = QPoint(self.dice.randrange(part.width()), self.dice.randrange(part.height()))
        press = self.dice.choice((QTest.mousePress, QTest.mousePress, QTest.mouseDClick))
        press(part, button, held, inside)
        for _ in range(self.dice.randrange(4)):
            move_to(part, self._place(part), self.dice.choice(MODIFIERS), button)
            if self.dice.random() < 0.1:
                self.key()
        QTest.mouseRelease(part, button, held, self._place(part))

    def key(self) -> None:
        part = self.dice.choice((self.window.roll.area, QApplication.focusWidget() or self.window))
        key, held = self.dice.choice(KEYS), self.dice.choice(MODIFIERS)
        if held & Qt.KeyboardModifier.ControlModifier and key in FILE_KEYS:
            return
        self.last = f"{key} with {held} to {part}"
        QTest.keyClick(part, key, held)

    def turn(self) -> None:
        part, held = self._part(), self.dice.choice(MODIFIERS)
        self.last = f"wheel with {held} on {part}"
        place = QPointF(self.dice.randrange(part.width()), self.dice.randrange(part.height()))
        angle = QPoint(self.dice.choice((0, 120)), self.dice.choice((-1200, -120, 15, 120, 1200)))
        event = QWheelEvent(
            place,
            part.mapToGlobal(place),
            QPoint(),
            angle,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(part, event)

    def act(self) -> None:
        names = [name for name in self.window.actions_.by_id if not name.startswith(DIALOGS)]
        self.press(self.dice.choice(names))

    def press(self, name: str) -> None:
        """Call an action by its id."""
        self.last = f"action {name}"
        self.window.actions_.by_id[name].trigger()


def check(document: Document, first: object) -> list[str]:
    """Undo everything and do it again; what is wrong then, a sentence each."""
    last, index = document.score, document.undo_stack.index()
    document.undo_stack.setIndex(0)
    faults = [] if document.score == first else ["undoing everything did not lead back"]
    document.undo_stack.setIndex(index)
    return faults if document.score == last else [*faults, "doing everything again did not lead there"]


def memory_bytes(pid: int | str = "self") -> int:
    """What a process has in memory, 0 for one that is gone."""
    statm = Path(f"/proc/{pid}/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0
