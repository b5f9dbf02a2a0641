"""Widgets die in the thread of the window, and looking for them does not keep it."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.score.note import Note
from deepmusician_gui.ui import garbage
from deepmusician_gui.ui.garbage import CROWD, IDLE_INTERVALS, IDLE_S, MOST_CROWDS, GarbageCollector


class Knot(QObject):
    """Holds on to itself, so that only the collector frees it."""

    died_in: set[int]

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.died_in.add(threading.get_ident())


class Hands:
    """Keep the window at work until they rest."""

    def __init__(self) -> None:
        self.rest = False
        self._worked_s = 0.0

    def worked_s(self) -> float:
        self._worked_s += 0 if self.rest else 2 * IDLE_S
        return self._worked_s


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def collector(qapp: QApplication, hands: Hands) -> Iterator[GarbageCollector]:
    """Works, but for its timer nobody has asked it yet."""
    Knot.died_in = set()
    gc.freeze()  # what other tests have left
    yield GarbageCollector(worked_s=hands.worked_s)
    gc.unfreeze()


@pytest.fixture
def gone_through() -> Iterator[list[int]]:
    """How many objects each search has gone through."""
    sizes: list[int] = []

    def note_down(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            sizes.append(sum(len(gc.get_objects(age)) for age in range(about["generation"] + 1)))

    gc.callbacks.append(note_down)
    yield sizes
    gc.callbacks.remove(note_down)


def allocate() -> None:
    """Enough that Python would collect everything."""
    for _ in range(300):
        [[] for _ in range(2000)]


def make_something() -> list[list[object]]:
    """Enough that Python would collect what is new."""
    return [[] for _ in range(gc.get_threshold()[0] + 1)]


def make_crowd() -> list[list[object]]:
    return [[] for _ in range(CROWD + 1)]


def test_no_other_thread_destroys_what_qt_made(collector: GarbageCollector) -> None:
    for _ in range(2 * gc.get_threshold()[0]):
        Knot()
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert Knot.died_in == set()
    collector.collect()
    assert Knot.died_in == {threading.get_ident()}


def test_what_another_thread_is_just_making_is_left_alone(collector: GarbageCollector) -> None:
    """A tuple that grows must have no other owner, not even for a moment: SystemError."""
    failures: list[SystemError] = []
    is_over = threading.Event()

    def make_tuples() -> None:
        while not is_over.is_set():
            try:
                tuple([] for _ in range(200))
            except SystemError as failure:
                failures.append(failure)

    makers, before = [threading.Thread(target=make_tuples) for _ in range(3)], sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    for maker in makers:
        maker.start()
    try:
        for _ in range(3000):
            something = make_something()
            collector.collect()
            del something
    finally:
        is_over.set()
        for maker in makers:
            maker.join()
        sys.setswitchinterval(before)
    assert not failures


def test_it_collects_by_itself_while_events_run(collector: GarbageCollector, qtbot: QtBot) -> None:
    for _ in range(2 * gc.get_threshold()[0]):
        Knot()
    qtbot.waitUntil(lambda: bool(Knot.died_in), timeout=10_000)


def test_the_notes_of_a_large_piece_are_never_gone_through_while_hands_work(
    collector: GarbageCollector, gone_through: list[int]
) -> None:
    notes = [Note(tick, 60, 240) for tick in range(3 * CROWD)]
    work = []
    for _ in range(2 * CROWD // len(make_something())):
        collector.collect()
        work.append(make_something())
    assert notes
    assert len(gone_through) > len(work) / 2, "what is new was looked at"
    assert max(gone_through) < CROWD


def test_what_became_garbage_later_goes_when_hands_rest(collector: GarbageCollector, hands: Hands) -> None:
    knot = Knot()
    crowd = make_crowd()
    collector.collect()
    del knot
    new = make_something()
    collector.collect()
    assert crowd
    assert new
    hands.rest = True
    for _ in range(IDLE_INTERVALS):
        assert Knot.died_in == set()
        collector.collect()
    assert Knot.died_in == {threading.get_ident()}


def test_a_rest_without_a_new_crowd_costs_nothing(
    collector: GarbageCollector, hands: Hands, gone_through: list[int]
) -> None:
    crowd = make_crowd()
    hands.rest = True
    for _ in range(5 * IDLE_INTERVALS):
        collector.collect()
    assert crowd
    assert len(gone_through) == 1


def test_each_rest_gives_memory_back_once(
    collector: GarbageCollector, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[None] = []
    monkeypatch.setattr(garbage, "give_back", lambda: given.append(None))
    for rests in (1, 2):
        hands.rest = False
        collector.collect()
        assert len(given) == rests - 1
        hands.rest = True
        for _ in range(3 * IDLE_INTERVALS):
            collector.collect()
        assert len(given) == rests


def test_hands_that_never_rest_let_no_garbage_pile_up(collector: GarbageCollector) -> None:
    knot = Knot()
    crowds = [make_crowd()]
    collector.collect()
    del knot
    for _ in range(MOST_CROWDS - 1):
        assert Knot.died_in == set()
        crowds.append(make_crowd())
        collector.collect()
    assert Knot.died_in == {threading.get_ident()}
