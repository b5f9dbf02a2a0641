"""What is slow to load is not loaded before it is needed, each way of starting in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys

import pytest

QT = {"PySide6"}
NETWORKS = {"torch", "safetensors", "lightning_fabric"}
SLOW = {"pyqtgraph", "qtawesome", "pretty_midi"}
LATER = {
    *("msgspec", "_hashlib", "multiprocessing", "PySide6.QtPrintSupport", "PySide6.QtSvg"),
    "deepmusician_gui.score.project_file",
    *(
        f"deepmusician_gui.ui.{room}"
        for room in ("files.journal", "files.recovery_dialog", "files.backups_dialog", "widgets.choice_table")
    ),
}
"""What the window stands without: files, sheets of paper, and the player's process begin when it is painted."""


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("deepmusician_gui.cli", QT | NETWORKS | SLOW | {"numpy"}),
        ("deepmusician_gui.playback.player", QT | NETWORKS | SLOW),
        ("deepmusician_gui.ui.app", NETWORKS | SLOW | LATER),
    ],
)
def test_starting_loads_nothing_slow(module: str, forbidden: set[str]) -> None:
    ask = f"import sys, {module}; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    loaded = set(answer.stdout.split())
    assert module in loaded
    assert loaded & forbidden == set()
