"""The only bridge between the window and work that takes time."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from queue import SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from deepmusician_gui.errors import DeepMusicianError, shortage
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

Work = Callable[[], Generator[object, None, None]]
_FAULT = QT_TR_NOOP("That went wrong inside the program; the details are in its log.")


_Orders: TypeAlias = "SimpleQueue[tuple[Job, Work, threading.Event]]"
_idle: list[_Orders] = []
"""What threads without work wait for. They go on from job to job, because torch and the allocator set up much for
each new thread and give back little of it."""


def _new_thread() -> _Orders:
    orders: _Orders = SimpleQueue()
    threading.Thread(target=_do, args=(orders,), name="job", daemon=True).start()
    return orders


def _do(orders: _Orders) -> None:
    """One job after the other, for as long as the program runs."""
    while True:
        job, work, has_left = orders.get()
        job.run(work)
        del job, work  # or they might be deleted here, beside the thread that they belong to
        _idle.append(orders)
        has_left.set()


class Job(QObject):
    """Runs a generator in another thread: each yield is progress and a place where it can be cancelled.

    `work` makes the generator and is called in the thread. All signals arrive in the thread that made the
    job, and after `cancel()` none but `cancelled` does: nobody has to look for stale results. Exactly one of
    `finished`, `failed` and `cancelled` ends a job that was started; a job is started once.
    """

    progressed = Signal(object)
    """One value that the generator yielded."""
    finished = Signal(object)
    """The last value that it yielded, None if there was none."""
    failed = Signal(str)
    """Why it could not go on, in a sentence."""
    cancelled = Signal()

    _yielded = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_cancelled = threading.Event()
        self._work = work
        self._has_left = threading.Event()
        self._has_left.set()
        self._yielded.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._has_left.clear()
        orders = _idle.pop() if _idle else _new_thread()
        orders.put((self, self._work, self._has_left))
        del self._work  # which may know who knows the job: only a collector of garbage would part the two

    def cancel(self) -> None:
        """Stop at the next yield; harmless when it has ended."""
        self._is_cancelled.set()

    def wait(self) -> None:
        """Block until the work has ended. Only for closing down, after `cancel()`."""
        self._has_left.wait()

    def run(self, work: Work) -> None:
        """Do the work; called in its thread."""
        last: object = None
        error: BaseException | None = None
        try:
            with closing(work()) as steps:
                for last in steps:
                    if self._is_cancelled.is_set():
                        break
                    self._yielded.emit(last)
        except BaseException as caught:  # noqa: BLE001  it is handed to the thread that can show it
            error = shortage(caught) or caught
        self._ended.emit(last, error)

    @Slot(object)
    def _pass_on(self, value: object) -> None:
        if not self._is_cancelled.is_set():
            self.progressed.emit(value)

    @Slot(object, object)
    def _end(self, last: object, error: BaseException | None) -> None:
        self._has_left.wait()  # the thread knows it no more; from here on the job may be deleted
        if error is not None and not isinstance(error, DeepMusicianError):
            sys.excepthook(type(error), error, error.__traceback__)
        if self._is_cancelled.is_set():
            self.cancelled.emit()
        elif error is None:
            self.finished.emit(last)
        else:
            self.failed.emit(said(error) if isinstance(error, DeepMusicianError) else tr(_FAULT))
