"""The program as it is started: one window, from its settings to its settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from deepmusician_gui import RESOURCES, __version__, heap
from deepmusician_gui.playback.client import Player
from deepmusician_gui.ui.canvas import accessible_notes
from deepmusician_gui.ui.commands.keymap_session import own_keymap
from deepmusician_gui.ui.faults.crash import CrashReporter, log_folder
from deepmusician_gui.ui.garbage import GarbageCollector
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.settings import load, save
from deepmusician_gui.ui.studio import Studio
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.languages import speak

if TYPE_CHECKING:
    from deepmusician_gui.ui.files.recovery import Recovery

EXAMPLE = RESOURCES / "examples" / "morning-walk.mid"
_PROBE = "DEEPMUSICIAN_STARTUP_PROBE"


def run(path: Path | None, begun: Callable[[Studio], object] | None = None) -> int:
    """Open the window, with the score at `path` or an example, and stay until it is closed; the exit status.

    `begun` is called once it stands.
    """
    heap.spare()
    app = application()
    crashes = CrashReporter(log_folder())
    crashes.install()
    store = QSettings()
    settings = load(store)
    speak(app, settings.language)
    studio = Studio(Player(), settings)
    window = studio.window
    window.keymaps.take_own(own_keymap())
    ends = ExitStack()
    window.painted.connect(_tell_painted)
    window.painted.connect(lambda: crashes.log)  # begins it
    window.painted.connect(lambda: _begin(studio, ends, path))
    if begun:
        window.painted.connect(lambda: begun(studio))
    window.show()
    try:
        return app.exec()
    finally:
        ends.close()
        save(studio.settings(), store)
        studio.close()


def application() -> QApplication:
    """The one application, named, and scaled by exactly what the system asks for."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([*sys.argv[:1], *looks.STYLE])
    app.setOrganizationName("deepmusician")
    app.setApplicationName("deepmusician")
    app.setApplicationDisplayName("Deep Musician")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("deepmusician")
    accessible_notes.install()
    return app


def _tell_painted() -> None:
    """Tell whoever measures the start that the window stands."""
    if os.environ.get(_PROBE):
        sys.stdout.write("painted\n")
        sys.stdout.flush()


def _begin(studio: Studio, ends: ExitStack, path: Path | None) -> None:
    """What needs time starts once the window stands."""
    window = studio.window
    GarbageCollector(window)  # nobody has collected since before the imports
    studio.playback.start()
    _recovery(studio, ends).start(lambda: window.files.open(path) if path else _welcome(window))
    studio.generation.warm_up()


def _recovery(studio: Studio, ends: ExitStack) -> Recovery:
    """What keeps a journal of the window, until it `ends`, and brings back what another has left."""
    from deepmusician_gui.ui.files.journal import Journal  # noqa: PLC0415
    from deepmusician_gui.ui.files.recovery import Recovery  # noqa: PLC0415  the window stands without it

    window, folder = studio.window, log_folder() / "journals"
    journal = Journal(studio.document, studio.generation, window.recording, window.files, folder)
    ends.callback(journal.close)
    journal.said.connect(window.status.say)
    return Recovery(journal, window.files, folder, window)


def _welcome(window: MainWindow) -> None:
    """Something to hear at once, and at the very first start what to do with it."""
    window.files.open_example(EXAMPLE)
    if not window.files.settings.knows_steps:
        window.overlays.open_steps()
