"""A fault of the program is written down and shown once; the window lives on."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from deepmusician_gui.ui.faults.crash import CrashReporter
from deepmusician_gui.ui.faults.fault_dialog import FaultDialog
from tests.ui.fakes import DEADLINE_MS


@pytest.fixture
def reporter(tmp_path: Path) -> Iterator[CrashReporter]:
    before = logging.getLogger().handlers[:]
    yield CrashReporter(tmp_path / "state")
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def hooked(reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReporter]:
    """One that catches; what it shows is put away in the end."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter.install()
    yield reporter
    if reporter.dialog and isValid(reporter.dialog):
        delete(reporter.dialog)


def crash() -> None:
    sys.excepthook(RuntimeError, RuntimeError("a fault of ours"), None)


def written(reporter: CrashReporter) -> str:
    assert reporter.log is not None
    return reporter.log.read_text()


def shown(qtbot: QtBot, reporter: CrashReporter) -> FaultDialog:
    qtbot.waitUntil(lambda: reporter.dialog is not None, timeout=DEADLINE_MS)
    assert reporter.dialog
    return reporter.dialog


def test_a_fault_is_logged_and_shown_with_a_report_to_copy(qtbot: QtBot, hooked: CrashReporter) -> None:
    crash()
    dialog = shown(qtbot, hooked)
    assert dialog.isVisible()
    assert "RuntimeError" in dialog.report.toPlainText()
    assert "Deep Musician" in dialog.report.toPlainText()
    assert str(hooked.log) in dialog.advice.text()
    assert "RuntimeError: a fault of ours" in written(hooked)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_fault_in_another_thread_is_shown_in_this_one(qtbot: QtBot, hooked: CrashReporter) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in shown(qtbot, hooked).report.toPlainText()
    assert "ZeroDivisionError" in written(hooked)


def test_many_faults_are_all_logged_but_one_dialog_is_enough(qtbot: QtBot, hooked: CrashReporter) -> None:
    for _ in range(3):
        crash()
    first = shown(qtbot, hooked)
    QApplication.processEvents()
    assert hooked.dialog is first
    assert written(hooked).count("RuntimeError: a fault of ours") == 3


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.write_text("not a folder")
    assert CrashReporter(in_the_way).log is None
