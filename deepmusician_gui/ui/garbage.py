"""Garbage is collected in the thread of the window, and nowhere else.

Python collects in whichever thread happens to allocate. Among what it finds there may be a widget, and the thread of a
generation would destroy it under the window's hands.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """From now on collects in the thread that made it, as long as it lives; nobody else does any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=INTERVAL_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """The oldest generation of objects that Python itself would collect by now, with the younger ones."""
        crowded = [
            at
            for at, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if crowded:
            gc.collect(crowded[-1])
