"""Whether the .deb is whole: installed and tried out on a Debian that has no Python, no Qt and no FluidSynth."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environment import SetupError
from release.build_environment import BUILD, call
from release.trial import commands, model_names

ROOT = BUILD / "bare"
SUITE = "bookworm"
ABSENT = ("python3", "libfluidsynth.so*", "libQt6Core.so*")
"""What must not be on the system before or after, outside the app itself."""


def try_out(deb: Path) -> None:
    """Raises SetupError for what does not work."""
    if not shutil.which("debootstrap") or os.geteuid() != 0:
        raise SetupError("A bare system is made by debootstrap, as root.")
    shutil.rmtree(ROOT, ignore_errors=True)
    call("debootstrap", "--variant=minbase", SUITE, ROOT)
    shutil.copy(deb, ROOT / "deepmusician.deb")
    unmet = _inside("dpkg", "-i", "/deepmusician.deb")
    if unmet.returncode == 0:
        raise SetupError("The package names nothing that a bare system lacks, which cannot be.")
    _do("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--fix-broken")
    _do("dpkg", "-i", "/deepmusician.deb")
    _look_for_what_must_not_be_there()
    with _proc():
        for command in commands(model_names()):
            _do("deepmusician", *command)
            print(f"on a bare system: deepmusician {' '.join(command)}: works", flush=True)


@contextmanager
def _proc() -> Iterator[None]:
    """What the kernel tells of the processor, which every running system has and torch asks for."""
    call("mount", "-t", "proc", "proc", ROOT / "proc")
    try:
        yield
    finally:
        call("umount", ROOT / "proc")


def _inside(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "DEBIAN_FRONTEND": "noninteractive",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    enter = ["chroot", str(ROOT), "sh", "-c", 'cd /root && exec "$@"', "sh"]
    return subprocess.run([*enter, *command], capture_output=True, text=True, check=False, env=environment)


def _do(*command: str) -> None:
    end = _inside(*command)
    if end.returncode != 0 or "Traceback" in end.stderr:
        raise SetupError(f"On a bare system, {' '.join(command)} failed:\n{end.stdout}{end.stderr}")


def _look_for_what_must_not_be_there() -> None:
    inside = ROOT / "usr/lib/deepmusician"
    places = ("usr/bin", "usr/lib", "usr/local", "opt")
    found = [
        path
        for name in ABSENT
        for place in places
        for path in (ROOT / place).rglob(name)
        if inside not in path.parents and path.is_file()
    ]
    if found:
        raise SetupError(f"The system is not bare: there is {found[0]}.")
