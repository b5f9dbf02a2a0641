"""Builds every object of the window once and passes it to those who need it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from deepmusician_gui import RESOURCES, __version__
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.inputs import ALL_INPUTS, input_by_id
from deepmusician_gui.playback.jack_transport import may_be_joined
from deepmusician_gui.playback.outputs import output_by_id
from deepmusician_gui.ui import theme as looks
from deepmusician_gui.ui.appearance import Appearance
from deepmusician_gui.ui.canvas import accessible_notes
from deepmusician_gui.ui.crash import CrashReporter, log_folder
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.garbage import GarbageCollector
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.insight_session import InsightSession
from deepmusician_gui.ui.journal import Journal
from deepmusician_gui.ui.keymap_session import own_keymap
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.playback_session import PlaybackSession
from deepmusician_gui.ui.recovery import Recovery
from deepmusician_gui.ui.settings import ADAPTIVE, Settings, load, save

EXAMPLE = RESOURCES / "examples" / "morning-walk.mid"
_PROBE = "DEEPMUSICIAN_STARTUP_PROBE"


Begun = Callable[[MainWindow, Document, GenerationSession, PlaybackSession], object]


def run(path: Path | None, begun: Begun | None = None) -> int:
    """Open the window, with the score at `path` or an example, and stay until it is closed; the exit status.

    `begun` is called once it stands.
    """
    app = application()
    crashes = CrashReporter(log_folder())
    crashes.install()
    store = QSettings()
    settings = load(store)
    document = Document()
    generation = GenerationSession(document)
    generation.take_up(settings.answers)
    player = Player()
    if settings.output:
        player.choose_output(settings.output)
    playback = PlaybackSession(player, document, generation)
    playback.wiring.input = input_by_id(settings.input) if settings.input else ALL_INPUTS
    playback.wiring.is_thru, playback.wiring.latencies_ms = settings.is_thru, settings.latencies_ms
    playback.wiring.sounds = settings.sounds
    playback.wiring.leads = output_by_id(settings.clock_to) if settings.clock_to else None
    playback.wiring.follows = settings.follows_clock
    playback.wiring.joins = settings.joins_transport and may_be_joined()
    appearance = Appearance(settings.theme)
    looks.apply_colours(app, appearance.theme)
    insight = InsightSession(document, generation)
    window = MainWindow(document, generation, insight, playback, appearance, settings)
    window.roll.guides.choose_step(None if settings.grid == ADAPTIVE else Fraction(settings.grid))
    window.keymaps.take_own(own_keymap())
    journal = Journal(document, generation, window.files, log_folder() / "journals")
    journal.said.connect(window.status.say)
    recovery = Recovery(journal, window.files, log_folder() / "journals", window)
    window.painted.connect(_tell_painted)
    window.painted.connect(lambda: crashes.log)  # begins it
    window.painted.connect(lambda: _begin(window, playback, generation, recovery, path))
    if begun:
        window.painted.connect(lambda: begun(window, document, generation, playback))
    window.show()
    try:
        return app.exec()
    finally:
        playback.close()
        generation.close()
        insight.close()
        window.overlays.close()
        window.files.close()
        window.ways.close()
        window.exports.close()
        window.live.close()
        window.sheets.close()
        window.printer.close()
        journal.close()
        save(_as_left(window, playback, generation, appearance), store)
        delete(window)  # before what it listens to


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


def _begin(
    window: MainWindow,
    playback: PlaybackSession,
    generation: GenerationSession,
    recovery: Recovery,
    path: Path | None,
) -> None:
    """What needs time starts once the window stands."""
    GarbageCollector(window)  # nobody has collected since before the imports
    playback.start()
    recovery.start(lambda: window.files.open(path) if path else _welcome(window))
    generation.warm_up()


def _welcome(window: MainWindow) -> None:
    """Something to hear at once, and at the very first start what to do with it."""
    window.files.open_example(EXAMPLE)
    if not window.files.settings.knows_steps:
        window.overlays.open_steps()


def _as_left(
    window: MainWindow, playback: PlaybackSession, generation: GenerationSession, appearance: Appearance
) -> Settings:
    """The choices of the composer at the end."""
    left = window.files.settings
    return replace(
        left,
        geometry=bytes(window.saveGeometry().data()),
        state=bytes(window.saveState().data()),
        theme=appearance.choice,
        switches=window.actions_.switches(),
        keymap=window.keymaps.choice,
        grid=ADAPTIVE if (step := window.roll.guides.choice.step) is None else str(step),
        lanes=window.roll.lanes.plans,
        quantising=window.roll.commands.quantising,
        output=playback.output.id if playback.output else left.output,
        input=playback.wiring.input.id,
        is_thru=playback.wiring.is_thru,
        sounds=playback.wiring.sounds,
        latencies_ms=playback.wiring.latencies_ms,
        clock_to=playback.wiring.leads.id if playback.wiring.leads else "",
        follows_clock=playback.wiring.follows,
        joins_transport=playback.wiring.joins,
        answers=generation.choices,
        knows_steps=left.knows_steps or window.steps.were_shown,
    )
