"""Deep Musician: a desktop piano-roll composer that thinks along."""

import os
import sys
from pathlib import Path

__version__ = "0.1.0"

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
"""Icons, themes, example scores and trained weights: beside the package in a checkout, inside it once installed."""


def user_folder() -> Path:
    """Where this system keeps what a program keeps for its user; Qt's AppDataLocation, for those who do without Qt."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "deepmusician" / "deepmusician"
