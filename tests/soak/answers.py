"""Whoever sits before the window answers what it asks, soon, by the dice."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from deepmusician_gui.ui.faults.fault_dialog import FaultDialog
from deepmusician_gui.ui.files.hand_over import HandOverDialog
from deepmusician_gui.ui.files.recovery_dialog import RecoverySheet

_LOOK_MS = 25
_POKES = 4
_ONLY_SEEN = (
    "training",
    "PrintSupport",
)  # in the name of a module: what would learn for hours, and what is Qt's own


class Answers(QObject):
    """Looks for dialogs and menus, and answers or closes them; a file dialog gets the path that is wanted."""

    def __init__(self, dice: random.Random, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        """What the next file dialog is told; without one it is cancelled."""
        self.agrees = True
        """Whether questions are answered with yes, save or whatever comes first; else by the dice."""
        self.crashes = 0
        """How many times the program said that something went wrong inside it."""
        self._dice = dice
        self._pokes = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if (
            waiting
        ):  # from outside this slot: its timer rests in it, and an answer may lead to another question
            QTimer.singleShot(0, waiting, lambda: self._answer(waiting))
        else:
            self._pokes = 0

    def _answer(self, waiting: QWidget) -> None:
        match waiting:
            case QFileDialog():
                self._give_path(waiting)
            case QMessageBox():
                self._choose(waiting)
            case RecoverySheet():
                waiting.bring.click()
            case FaultDialog():
                self.crashes += 1
                waiting.accept()
            case _:
                self._poke(waiting)

    def _give_path(self, dialog: QFileDialog) -> None:
        path, self.path = self.path, None
        if path is None:
            dialog.reject()
            return
        dialog.selectFile(str(path))
        dialog.done(QDialog.DialogCode.Accepted)

    def _choose(self, box: QMessageBox) -> None:
        buttons = box.buttons()
        preset = box.defaultButton()
        first = preset if preset in buttons else buttons[0]
        (first if self.agrees or self._dice.random() < 0.5 else self._dice.choice(buttons)).click()

    def _poke(self, waiting: QWidget) -> None:
        """Touch what is seen a few times before it is closed."""
        self._pokes += 1
        kind = type(waiting).__module__
        if (
            self._pokes > _POKES
            or any(each in kind for each in _ONLY_SEEN)
            or not isinstance(waiting, QDialog)
        ):
            self._pokes = 0
            if isinstance(waiting, HandOverDialog) and self.path:
                waiting.accept()
            else:
                waiting.close()
            return
        parts = [part for part in waiting.findChildren(QWidget) if part.isVisible() and part.isEnabled()]
        if parts:
            part = self._dice.choice(parts)
            if self._dice.random() < 0.5:
                QTest.mouseClick(part, Qt.MouseButton.LeftButton)
            else:
                keys = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_A)
                QTest.keyClick(part, self._dice.choice(keys))
