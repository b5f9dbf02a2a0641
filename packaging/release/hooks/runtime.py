"""Run at the start of each frozen process: the synth's library is the one inside the app, if it is asked for."""

from __future__ import annotations

import ctypes.util
import sys
from pathlib import Path

FOLDER = Path(sys._MEIPASS)  # type: ignore[attr-defined]  # noqa: SLF001  (where the app's files are)
find_on_system = ctypes.util.find_library


def find_library(name: str) -> str | None:
    inside = (
        [str(path) for path in FOLDER.glob(f"*{name}*") if path.is_file()] if "fluidsynth" in name else []
    )
    return inside[0] if inside else find_on_system(name)


ctypes.util.find_library = find_library
