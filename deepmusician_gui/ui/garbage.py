"""Garbage is collected in the thread of the window, and nowhere else, and holds the window for no longer than a frame.

Python collects in whichever thread happens to allocate. Among what it finds there may be a widget, and the thread of a
generation would destroy it under the window's hands. And it goes through all objects now and then, each note one of
them, which takes as long as several frames once a large piece is open.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from deepmusician_gui.heap import give_back

INTERVAL_MS = 1000
CROWD = 10_000
"""As many objects are gone through within a frame."""
MOST_CROWDS = 20
"""As many are put aside before all there is must be gone through, also while hands work."""
IDLE_S = 0.005
"""Work of the window's thread in an interval; less is done only where nobody plays and nothing moves."""
IDLE_INTERVALS = 3
"""After which hands are taken to rest."""


class GarbageCollector(QObject):
    """From now on collects in the thread that made it, as long as it lives; nobody else does any more.

    While hands work, only what is new is gone through. When that has become a crowd, it is put aside (`gc.freeze`);
    such come from files and libraries, and stay. What becomes garbage among them goes when hands rest, and what is free
    then is given back to the system.
    """

    def __init__(
        self, parent: QObject | None = None, worked_s: Callable[[], float] = time.thread_time
    ) -> None:
        """`worked_s` tells how long this thread has worked so far."""
        super().__init__(parent)
        gc.disable()
        self._worked_s = worked_s
        self._before_s = worked_s()
        self._idle_intervals = 0
        self._new = 0  # objects since the last crowd was put aside, about as many as that
        self._crowds = 0  # put aside since all objects were last gone through
        timer = QTimer(self, interval=INTERVAL_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """What an interval has left, and all there is where it is time for that."""
        is_idle = self._worked_s() - self._before_s < IDLE_S
        self._idle_intervals = self._idle_intervals + 1 if is_idle else 0
        if gc.get_count()[0] > gc.get_threshold()[0]:
            self._go_through_new()
        if self._crowds >= (1 if self._idle_intervals >= IDLE_INTERVALS else MOST_CROWDS):
            self._go_through_all()
        if self._idle_intervals == IDLE_INTERVALS:
            give_back()
        self._before_s = self._worked_s()

    def _go_through_new(self) -> None:
        # Counted, not listed: whoever lists owns for a moment what another thread is just making, which then fails.
        self._new += gc.get_count()[0]
        if self._new > CROWD:
            gc.freeze()
            self._crowds += 1
            self._new = 0
        else:
            self._new -= gc.collect()

    def _go_through_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._crowds = self._new = 0
