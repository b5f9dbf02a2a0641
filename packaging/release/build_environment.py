"""The environment in build/environment: the wheel, what it needs, and the tools that build; none of a developer's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import system_packages
from environment import CONSTRAINTS, ROOT, VENV_MODULE, SetupError

BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = BUILD / "environment"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
EXTRAS = "[jack,notation]"
"""What the frozen app holds beside the app's own dependencies."""


def ensure(*tools: str) -> None:
    """Make the environment, if there is none that works, with these tools in their pinned versions."""
    if subprocess.call([PYTHON, "-c", ""], stderr=subprocess.DEVNULL) if PYTHON.exists() else True:
        if not VENV_MODULE.found():
            raise SetupError(f"No virtual environment without {VENV_MODULE.name}.")
        call(sys.executable, "-m", "venv", "--clear", FOLDER)
    pip_install(*tools)


def install_app(wheel: Path) -> None:
    """Put the app into the environment as its users have it: from the wheel, not in place."""
    system_packages.install(system_packages.app_needs())
    pip_install(f"{wheel}{EXTRAS}")
    pip_install("--no-deps", "--force-reinstall", wheel)  # pip takes the same version for the same wheel


def pip_install(*what: str | Path) -> None:
    """Raises SetupError where pip fails."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-warn-script-location")
    call(PYTHON, "-m", "pip", "install", *quiet, "-c", CONSTRAINTS, *what)


def call(*command: str | Path, folder: Path = ROOT) -> None:
    """Run a command to its end. Raises SetupError if it fails; its own words stand above then."""
    if subprocess.call([str(word) for word in command], cwd=folder) != 0:
        raise SetupError(f"{Path(command[0]).name} {' '.join(map(str, command[1:4]))} failed; see above.")
