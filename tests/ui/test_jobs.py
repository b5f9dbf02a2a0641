"""A job reports in the window's thread, stops between yields and never speaks after it was cancelled."""

import sys
import threading
from collections.abc import Callable, Generator

import numpy as np
import pytest
import torch
from pytestqt.qtbot import QtBot

from deepmusician_gui.errors import ModelError
from deepmusician_gui.ui.jobs import Job
from tests.ui.fakes import DEADLINE_MS


class Gate:
    """Work that yields 1, waits to be let through, then yields 2 and 3."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.closed_down = threading.Event()

    def work(self) -> Generator[int, None, None]:
        try:
            yield 1
            assert self.opened.wait(DEADLINE_MS / 1000)
            yield 2
            yield 3
        finally:
            self.closed_down.set()


def test_progress_and_result_arrive_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    threads = []

    def work() -> Generator[str, None, None]:
        threads.append(threading.current_thread())
        yield "a"
        yield "b"

    job = Job(work)
    heard: list[object] = []
    job.progressed.connect(heard.append)
    job.progressed.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.finished, timeout=DEADLINE_MS) as end:
        job.start()
    assert heard == ["a", "b"]
    assert end.args == ["b"]
    assert threads[0] is not threading.main_thread()
    assert set(threads[1:]) == {threading.main_thread()}


def test_cancel_stops_between_yields_and_silences_the_rest(qtbot: QtBot) -> None:
    gate = Gate()
    job = Job(gate.work)
    heard: list[object] = []
    job.finished.connect(heard.append)
    with qtbot.waitSignal(job.progressed, timeout=DEADLINE_MS):
        job.start()
    job.progressed.connect(heard.append)
    with qtbot.waitSignal(job.cancelled, timeout=DEADLINE_MS):
        job.cancel()
        gate.opened.set()
    assert gate.closed_down.is_set()
    assert heard == []


def test_what_was_sent_before_the_cancel_but_not_yet_heard_is_dropped(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1

    job = Job(work)
    heard: list[object] = []
    job.progressed.connect(heard.append)
    job.finished.connect(heard.append)
    job.start()
    job.wait()  # both signals are queued now
    with qtbot.waitSignal(job.cancelled, timeout=DEADLINE_MS):
        job.cancel()
    assert heard == []


def test_trouble_a_musician_can_meet_is_told_in_its_own_words(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise ModelError("The weights are missing.")

    job = Job(work)
    with qtbot.waitSignal(job.failed, timeout=DEADLINE_MS) as failure:
        job.start()
    assert failure.args == ["The weights are missing."]


def test_a_fault_of_the_program_goes_to_the_crash_hook(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    crashes: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: crashes.append(error))

    def work() -> Generator[int, None, None]:
        yield 1 // 0

    job = Job(work)
    with qtbot.waitSignal(job.failed, timeout=DEADLINE_MS):
        job.start()
    assert [type(error) for error in crashes] == [ZeroDivisionError]


def test_the_work_has_ended_after_waiting(qtbot: QtBot) -> None:
    gate = Gate()
    job = Job(gate.work)
    with qtbot.waitSignal(job.progressed, timeout=DEADLINE_MS):
        job.start()
    job.cancel()
    gate.opened.set()
    job.wait()
    assert gate.closed_down.is_set()


def test_one_that_never_began_is_not_waited_for(qapp: object) -> None:
    Job(Gate().work).wait()


def test_one_after_the_other_they_share_a_thread_and_side_by_side_they_do_not(qtbot: QtBot) -> None:
    def thread_of_a_job() -> object:
        def work() -> Generator[threading.Thread, None, None]:
            yield threading.current_thread()

        job = Job(work)
        with qtbot.waitSignal(job.finished, timeout=DEADLINE_MS) as end:
            job.start()
        return end.args[0]

    first = thread_of_a_job()
    assert thread_of_a_job() is first
    gate = Gate()
    long = Job(gate.work)
    with qtbot.waitSignal(long.progressed, timeout=DEADLINE_MS):
        long.start()
    assert thread_of_a_job() is not first
    gate.opened.set()
    long.wait()


def torch_refuses() -> None:
    torch.empty(1 << 60, dtype=torch.uint8)


def numpy_refuses() -> None:
    np.empty(1 << 60, dtype=np.uint8)


@pytest.mark.parametrize("refuses", [torch_refuses, numpy_refuses])
def test_memory_that_runs_out_is_told_in_a_sentence_and_is_no_fault_of_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refuses: Callable[[], None]
) -> None:
    faults: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))

    def work() -> Generator[None, None, None]:
        refuses()
        yield

    job = Job(work)
    with qtbot.waitSignal(job.failed) as end:
        job.start()
    assert end.args == ["There is not enough memory for that: close something else, or ask for less."]
    assert faults == []
