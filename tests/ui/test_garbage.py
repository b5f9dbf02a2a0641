"""Widgets die in the thread of the window."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.garbage import GarbageCollector


class Knot(QObject):
    """Holds on to itself, so that only the collector frees it."""

    died_in: set[int]

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.died_in.add(threading.get_ident())


@pytest.fixture
def collector(qapp: QApplication) -> GarbageCollector:
    """Works, but for its timer nobody has asked it yet."""
    return GarbageCollector()


def allocate() -> None:
    """Enough that Python would collect everything."""
    for _ in range(300):
        [[] for _ in range(2000)]


def test_no_other_thread_destroys_what_qt_made(collector: GarbageCollector) -> None:
    Knot.died_in = set()
    for _ in range(2 * gc.get_threshold()[0]):
        Knot()
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert Knot.died_in == set()
    collector.collect()
    assert Knot.died_in == {threading.get_ident()}


def test_it_collects_by_itself_while_events_run(collector: GarbageCollector, qtbot: QtBot) -> None:
    Knot.died_in = set()
    for _ in range(2 * gc.get_threshold()[0]):
        Knot()
    qtbot.waitUntil(lambda: bool(Knot.died_in), timeout=10_000)
