"""Hands that do anything in the whole window for as long as you like: `python -m tests.soak [MINUTES] [SEED]`.

Real mouse, wheel and key events go to every part that is seen, and every action is called. After each round all steps
are undone and done again. It ends with status 1 and says why if an exception or a warning of Qt came up, a note was
lost, or memory grew from round to round.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deepmusician_gui.models.registry import ModelEntry
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.ui.app import EXAMPLE, application
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.garbage import GarbageCollector
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from tests.ui.canvas.mouse import move_to
from tests.ui.fakes import FakePlayer, TinyWriter, load_tiny, load_tiny_gru

GESTURES_A_ROUND = 400
MOST_NOTES = 3000
GROWTH_BYTES = 40e6
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


class StillPlayer(FakePlayer):
    """Has the outputs that it has."""

    def refresh_ports(self) -> None:
        pass


class Hands:
    """What a person could do to the window, without sense."""

    def __init__(self, window: MainWindow, document: Document, dice: random.Random) -> None:
        self.window, self.document, self.dice = window, document, dice
        self.last = ""

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
        self.last = f"action {self.dice.choice(names)}"
        self.window.actions_.by_id[self.last.removeprefix("action ")].trigger()


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        os.environ["XDG_CONFIG_HOME"] = folder
        sizes = soak(minutes, random.Random(seed), faults)
    third = max(1, len(sizes) // 3)
    grown = statistics.median(sizes[-third:]) - statistics.median(sizes[third : 2 * third] or sizes)
    sys.stdout.write(
        f"{len(sizes)} rounds, memory in MB: {', '.join(f'{size / 1e6:.0f}' for size in sizes)}\n"
    )
    if grown > GROWTH_BYTES:
        faults.append(f"memory grew by {grown / 1e6:.0f} MB")
    for fault in dict.fromkeys(faults):
        sys.stdout.write(f"{fault}\n")
    sys.stdout.write(f"{len(faults)} faults\n")
    sys.stdout.flush()
    os._exit(1 if faults else 0)  # whatever hands left open must not keep us


def soak(minutes: float, dice: random.Random, faults: list[str]) -> list[int]:
    """Rounds until the time is over; the memory after each."""
    app = application()
    ModelEntry.problem = lambda _self: ""  # type: ignore[method-assign, assignment]  # the tiny model needs no weights
    writer = TinyWriter()
    writer.go_on.set()
    studio = Studio(StillPlayer(), Settings(), load=load_tiny, write=writer, load_listener=load_tiny_gru)
    window, document = studio.window, studio.document
    window.show()
    studio.playback.start()
    GarbageCollector(window)
    hands = Hands(window, document, dice)

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            faults.append(f"Qt says after {hands.last}: {text}")

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.append(f"after {hands.last}: {kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    qInstallMessageHandler(on_message)
    sys.excepthook = on_exception
    closer = QTimer(interval=20)
    closer.timeout.connect(close_what_waits)
    closer.start()
    first = read_midi(EXAMPLE)
    sizes = []
    until = time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        document.replace(first, None)
        for _ in range(GESTURES_A_ROUND):
            hands.do_anything()
            app.processEvents()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which only a running loop does by itself
            if len(document.score.notes) > MOST_NOTES:
                document.undo_stack.setIndex(0)
        faults.extend(check(document, first))
        gc.collect()
        sizes.append(memory_bytes())
    return sizes


def check(document: Document, first: object) -> list[str]:
    """Undo everything and do it again."""
    last, index = document.score, document.undo_stack.index()
    document.undo_stack.setIndex(0)
    faults = [] if document.score == first else ["undoing everything did not lead back"]
    document.undo_stack.setIndex(index)
    return faults if document.score == last else [*faults, "doing everything again did not lead there"]


def close_what_waits() -> None:
    """A menu or a dialog that hands have opened would keep them for ever."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting:
        waiting.close()


def memory_bytes() -> int:
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


if __name__ == "__main__":
    main()
