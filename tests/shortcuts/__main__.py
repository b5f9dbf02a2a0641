"""Writes the pages of resources/help that follow from the source: `python -m tests.shortcuts`.

Keys and gestures from their tables, names for scripts from signatures and docstrings.
"""

from __future__ import annotations

import sys

from deepmusician_gui import RESOURCES
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.commands.shortcut_list import document
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from tests.shortcuts import names
from tests.ui.fakes import FakePlayer

SHORTCUTS = RESOURCES / "help" / "shortcuts.md"


def main() -> int:
    application()
    studio = Studio(FakePlayer(), Settings())
    SHORTCUTS.parent.mkdir(exist_ok=True)
    write_file(SHORTCUTS, document(studio.window.actions_).encode())
    write_file(names.API, names.document().encode())
    studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
