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
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from deepmusician_gui.models.registry import ModelEntry
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.ui.app import EXAMPLE, application
from deepmusician_gui.ui.garbage import GarbageCollector
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from tests.soak.hands import Hands, check, memory_bytes
from tests.ui.fakes import FakePlayer, TinyWriter, load_tiny, load_tiny_gru

GESTURES_A_ROUND = 400
MOST_NOTES = 3000
GROWTH_BYTES = 40e6


class StillPlayer(FakePlayer):
    """Has the outputs that it has."""

    def refresh_ports(self) -> None:
        pass


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


def close_what_waits() -> None:
    """A menu or a dialog that hands have opened would keep them for ever."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting:
        waiting.close()


if __name__ == "__main__":
    main()
