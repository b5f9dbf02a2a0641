"""What holds for every test with Qt, and a whole window over fakes."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partialmethod

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deepmusician_gui.models.registry import ModelEntry
from deepmusician_gui.ui.canvas import glide
from deepmusician_gui.ui.generation.take_maker import Loader, Writer
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio as RealStudio
from deepmusician_gui.ui.widgets import theme as looks
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter, load_tiny, load_tiny_gru


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["tests", *looks.STYLE]


@pytest.fixture(scope="module", autouse=True)
def what_stays_is_no_garbage() -> None:
    """All that is imported by now lives to the end; to go through it after each test would take longer than most."""
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """What is left of a window is destroyed between tests, and never by a thread of the next one."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


class PatientBot(QtBot):
    """Waits for what happens as long as a busy machine may need; what never comes fails all the same."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=DEADLINE_MS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=DEADLINE_MS)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=DEADLINE_MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_is_copied(qapp: QApplication) -> None:
    """The clipboard belongs to the system, and what lies on it outlives a test."""
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def views_do_not_glide(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is fitted is seen at once."""
    monkeypatch.setattr(glide, "DURATION_MS", 0)


STEADY = "1/16"
"""A grid of sixteenths, at every zoom."""


class Studio(RealStudio):
    """A window over fakes, unless others are given."""

    player: FakePlayer

    def __init__(
        self, *, load: Loader = load_tiny, write: Writer | None = None, load_listener: Loader = load_tiny_gru
    ) -> None:
        self.writer = TinyWriter()
        super().__init__(
            FakePlayer(),
            Settings(grid=STEADY),
            load=load,
            write=write or self.writer,
            load_listener=load_listener,
        )


@pytest.fixture
def weights_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every model can be used, whatever is installed."""
    monkeypatch.setattr(ModelEntry, "problem", lambda _self: "")


@pytest.fixture
def studio(qapp: QApplication, qtbot: QtBot, weights_are_there: None) -> Iterator[Studio]:
    studio = Studio()
    studio.playback.start()
    studio.window.show()
    studio.window.activateWindow()
    studio.window.roll.setFocus(Qt.FocusReason.OtherFocusReason)
    yield studio
    studio.writer.go_on.set()
    studio.close()
    qapp.setStyleSheet("")  # the next window is put together in half the time
