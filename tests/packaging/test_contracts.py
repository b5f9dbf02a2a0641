"""The contracts of pyproject.toml catch the faults they are there for."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import environment

LAYERS = ("ui", "training", "generation", "playback", "models", "representation", "score")
DOORS = {
    "ui/app.py": "import PySide6.QtWidgets, pyqtgraph, qtawesome",
    "cli.py": "def main():\n    from deepmusician_gui.ui import app",
    "training/trainer.py": "import torch, lightning_fabric",
    "generation/sampling.py": "import torch",
    "models/gru.py": "import torch",
    "playback/ports.py": "import rtmidi",
    "playback/synth.py": "def start():\n    import fluidsynth",
    "score/midi_file/reading.py": "import mido, pretty_midi",
}


def rooms() -> list[str]:
    """The names in the layers of the window."""
    settings = tomllib.loads((environment.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    [window] = [contract for contract in contracts if contract["id"] == "rooms"]
    return [name for layer in window["layers"] for name in re.findall(r"\w+", layer)]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package of the right shape, in which every library stands behind its own door."""
    shutil.copy(environment.ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "deepmusician_gui"
    for folder in ("", *LAYERS, "score/midi_file"):
        (package / folder).mkdir()
        (package / folder / "__init__.py").touch()
    for name in ("__main__.py", "errors.py", "heap.py", *(f"ui/{room}.py" for room in rooms())):
        (package / name).touch()
    for name, code in DOORS.items():
        (package / name).write_text(code)
    return tmp_path


def broken(house: Path) -> list[str]:
    """The names of the contracts that import-linter finds broken."""
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", lint, "--no-logo", "--no-cache"]
    lines = subprocess.run(
        command, cwd=house, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    assert any(line.startswith("Contracts: ") for line in lines), lines
    return [line.split(" BROKEN")[0] for line in lines if " BROKEN" in line]


def test_a_well_built_house_keeps_all_contracts(house: Path) -> None:
    assert broken(house) == []


@pytest.mark.parametrize(
    ("module", "code", "contract"),
    [
        ("score/edit.py", "import deepmusician_gui.ui.app", "Imports run downward"),
        ("models/gru.py", "from deepmusician_gui.representation import x", "Imports run downward"),
        (
            "playback/client.py",
            "def f():\n    from deepmusician_gui import generation",
            "Imports run downward",
        ),
        ("helpers.py", "", "Imports run downward"),
        ("generation/take.py", "def f():\n    from PySide6 import QtCore", "Qt stays in ui"),
        ("cli.py", "import PySide6", "Qt stays in ui"),
        ("ui/canvas.py", "import deepmusician_gui.ui.files", "Imports run downward in the window as well"),
        ("score/edit.py", "import torch", "Notes, their encodings and playback know no torch"),
        ("representation/events.py", "import torch", "Notes, their encodings and playback know no torch"),
        ("ui/document.py", "import mido", "MIDI files have one door"),
        ("score/edit.py", "import pretty_midi", "MIDI files have one door"),
        ("playback/client.py", "import rtmidi", "MIDI ports have one door"),
        ("playback/client.py", "import fluidsynth", "The synth has one door"),
        ("models/gru.py", "import lightning_fabric", "Only training knows lightning"),
    ],
)
def test_a_planted_fault_is_found(house: Path, module: str, code: str, contract: str) -> None:
    (house / "deepmusician_gui" / module).write_text(code)
    assert contract in broken(house)
