"""A window with an item for each note of a file, and nothing else: `python -m tests.benchmarks.item_window [FILE]`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from tests.benchmarks.item_roll import ItemRoll


def main(files: list[str]) -> int:
    app = QApplication([])
    notes = read_midi(Path(files[0])).notes if files else (Note(0, 60, 480),)
    roll = ItemRoll(notes)
    roll.view.setWindowTitle("An item for each note")
    roll.view.fitInView(roll.scene.sceneRect())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
