"""On what a measurement was made: the machine, which stays nameless, and the versions of all that took part."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from tests.benchmarks.rows import cores, processor

GIB = 2**30
LIBRARIES = (
    "torch",
    "numpy",
    "python-rtmidi",
    "pyfluidsynth",
    "mido",
    "pretty_midi",
    "symusic",
    "music21",
    "transformers",
)
PROGRAMS = ("qtractor", "rosegarden", "lmms", "muse", "jackd2", "libfluidsynth3")


def machine_facts() -> dict[str, str]:
    return {
        "processor": processor(),
        "cores": str(cores()),
        "memory": _memory(),
        "system": _system(),
    }


def versions() -> dict[str, str]:
    """Of each that is here; programs by the package manager of Debian's kind."""
    found = {"Python": platform.python_version(), "Qt": qVersion()}
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found | _programs()


def commit() -> str:
    """The commit that was measured, in short; nothing outside a checkout."""
    return _told("git", "rev-parse", "--short", "HEAD")


def commit_time() -> str:
    """When it was made, in ISO 8601 with its offset from UTC."""
    return _told("git", "log", "-1", "--format=%cI")


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "unknown"
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / GIB:.1f} GiB"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"


def _programs() -> dict[str, str]:
    told = _told("dpkg-query", "--show", "--showformat=${Package} ${Version}\\n", *PROGRAMS)
    pairs = (line.partition(" ") for line in told.splitlines())
    return {name: version for name, _, version in pairs if version}


def _told(*command: str) -> str:
    """What a program says, nothing where it is not there."""
    if not shutil.which(command[0]):
        return ""
    here = Path(__file__).parent
    return subprocess.run(command, cwd=here, capture_output=True, text=True, check=False).stdout.strip()
