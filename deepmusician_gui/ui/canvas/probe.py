"""What sounds at one place of the piece, heard without playing."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.score.note import HIGHEST_PITCH, LOWEST_PITCH
from deepmusician_gui.ui.canvas.scene import Scene

_MOMENT_MS = 900


class Probe(QObject):
    """Tells which notes of all tracks are to be heard, as long as a hand holds on."""

    heard = Signal(object)
    """The notes, a tuple; none any more once it is empty."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._end = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._end.timeout.connect(lambda: self.listen(None))

    def listen(self, tick: float | None) -> None:
        """Let be heard what sounds at a tick, or nothing any more."""
        columns = self._scene.columns
        at = math.floor(tick or 0)
        found = columns.in_box(at, at + 1, LOWEST_PITCH, HIGHEST_PITCH, None) if tick is not None else ()
        self.heard.emit(tuple(columns.notes[i] for i in found if not columns.is_muted[i]))

    def listen_at_caret(self) -> None:
        """What sounds where the keyboard works, for a moment."""
        self.listen(self._scene.caret.tick)
        self._end.start()
