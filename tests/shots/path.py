"""A composer's path, with mouse and keys, photographed on the way: `python -m tests.shots.path [FOLDER]`.

Two bars are drawn, four takes asked for, the second half of one kept, the gap filled, the tune harmonised, the piece
exported. Nothing is called that a hand could not do.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.theme import THEMES
from tests.shots.__main__ import SHOWN, Scene, save_window, wait
from tests.ui.canvas import mouse

BAR = 1920
TUNE = ((0, 67, 960), (960, 71, 480), (1440, 74, 480), (1920, 72, 720), (2640, 71, 240), (2880, 69, 960))
"""Onset, pitch and duration of what is drawn."""
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Composer:
    """Hands and eyes at a window."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.roll = scene, scene.window.roll

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.roll.area, key, held)

    def asks(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self.key(key, held)
        self.scene.until(lambda: not self.scene.generation.is_busy)

    def draws(self) -> None:
        for onset, pitch, duration in TUNE:
            mouse.drag(
                self.roll, (onset + 20, pitch), (onset + duration / 2, pitch), (onset + duration - 20, pitch)
            )

    def chooses_time(self, start: int, end: int) -> None:
        """Drag along the ruler, with the tool that selects."""
        self.key(Qt.Key.Key_2)
        ruler = self.roll.ruler
        begin, last = (QPoint(round(ruler.view.x(tick)), ruler.height() - 4) for tick in (start, end))
        QTest.mousePress(ruler, mouse.LEFT, mouse.NONE, begin)
        mouse.move_to(ruler, (begin + last) / 2)
        mouse.move_to(ruler, last)
        QTest.mouseRelease(ruler, mouse.LEFT, mouse.NONE, last)

    def picks_ghosts(self, start: int, end: int) -> None:
        """Draw a box around those that begin in these ticks."""
        self.key(Qt.Key.Key_2)
        mouse.drag(self.roll, (start + 10, 107), (start + 60, 90), (end - 10, 30))

    def walk(self, midi: Path) -> Iterator[str]:
        """Do it all; the name of each moment that is worth a picture."""
        yield "empty"
        self.draws()
        yield "drawn"
        self.asks(Qt.Key.Key_Return, _CONTROL)
        self.key(Qt.Key.Key_X)
        yield "four takes"
        self.key(Qt.Key.Key_BracketRight)
        yield "second take"
        self.picks_ghosts(4 * BAR, 6 * BAR)
        yield "half of it picked"
        self.key(Qt.Key.Key_Return)
        self.chooses_time(2 * BAR, 4 * BAR)
        yield "half of it kept"
        self.asks(Qt.Key.Key_Return, _CONTROL | _SHIFT)
        yield "gap filled"
        self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_Escape)
        self.key(Qt.Key.Key_A, _CONTROL)
        self.asks(Qt.Key.Key_H, _CONTROL | _ALT)
        yield "harmonised"
        self.key(Qt.Key.Key_Return)
        with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(midi), "")):
            self.key(Qt.Key.Key_E, _CONTROL | _SHIFT)
        yield "exported"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    for theme in SHOWN:
        looks.apply(app, THEMES[theme])
        scene = Scene(theme)
        midi = folder / f"path-{theme}.mid"
        for number, moment in enumerate(Composer(scene).walk(midi)):
            wait(300)
            save_window(scene.window, folder / f"path-{theme}-{number}-{moment.replace(' ', '-')}.png")
        if read_midi(midi).notes != scene.document.score.notes:
            raise ValueError(f"{midi} holds other notes than the window")
        scene.document.undo_stack.setClean()  # nobody is there to be asked whether to save
        scene.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
