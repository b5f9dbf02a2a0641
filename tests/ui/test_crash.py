"""A fault of the program is written down and shown once; the window lives on."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from deepmusician_gui.ui.crash import CrashReporter
from tests.ui.fakes import DEADLINE_MS


@pytest.fixture
def reporter(tmp_path: Path) -> Iterator[CrashReporter]:
    before = logging.getLogger().handlers[:]
    yield CrashReporter(tmp_path / "state")
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    boxes: list[QMessageBox] = []

    def show(box: QMessageBox) -> None:
        boxes.append(box)

    monkeypatch.setattr(QMessageBox, "exec", show)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return boxes


def crash() -> None:
    sys.excepthook(RuntimeError, RuntimeError("a fault of ours"), None)


def written(reporter: CrashReporter) -> str:
    assert reporter.log is not None
    return reporter.log.read_text()


def test_a_fault_is_logged_and_shown_with_details_to_copy(
    qtbot: QtBot, reporter: CrashReporter, shown: list[QMessageBox]
) -> None:
    reporter.install()
    crash()
    qtbot.waitUntil(lambda: bool(shown), timeout=DEADLINE_MS)
    assert "a fault of ours" in shown[0].detailedText()
    assert "Deep Musician" in shown[0].detailedText()
    assert str(reporter.log) in shown[0].informativeText()
    assert "RuntimeError: a fault of ours" in written(reporter)


def test_a_fault_in_another_thread_is_shown_in_this_one(
    qtbot: QtBot, reporter: CrashReporter, shown: list[QMessageBox]
) -> None:
    reporter.install()
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown), timeout=DEADLINE_MS)
    assert "ZeroDivisionError" in written(reporter)


def test_many_faults_are_all_logged_but_one_dialog_is_enough(
    qtbot: QtBot, reporter: CrashReporter, shown: list[QMessageBox]
) -> None:
    reporter.install()
    for _ in range(3):
        crash()
    qtbot.waitUntil(lambda: bool(shown), timeout=DEADLINE_MS)
    assert len(shown) == 1
    assert written(reporter).count("RuntimeError: a fault of ours") == 3


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.write_text("not a folder")
    assert CrashReporter(in_the_way).log is None
