"""Writes the pages of resources/help that follow from the source: `python -m tests.shortcuts`.

Keys and gestures from their tables, names for scripts from signatures and docstrings.
"""

from __future__ import annotations

import sys

from deepmusician_gui import RESOURCES
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.appearance import Appearance
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.insight_session import InsightSession
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.playback_session import PlaybackSession
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.shortcut_list import document
from tests.shortcuts import names
from tests.ui.fakes import FakePlayer

SHORTCUTS = RESOURCES / "help" / "shortcuts.md"


def main() -> int:
    application()
    piece = Document()
    generation = GenerationSession(piece)
    playback = PlaybackSession(FakePlayer(), piece, generation)
    window = MainWindow(
        piece, generation, InsightSession(piece, generation), playback, Appearance(), Settings()
    )
    SHORTCUTS.parent.mkdir(exist_ok=True)
    write_file(SHORTCUTS, document(window.actions_).encode())
    write_file(names.API, names.document().encode())
    window.files.close()
    generation.close()
    playback.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
