"""What pip cannot bring: libraries, programs and fonts, found by trying, fetched by the system's package manager.

Written for any Python from 3.8 on, like all of the set-up, so that an old one gets a sentence instead of a traceback.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Tuple

if TYPE_CHECKING:
    from collections.abc import Callable

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
Version = Tuple[int, int]
RTMIDI_WHEELS: tuple[Version, ...] = ((3, 11), (3, 12))
"""Pythons for which python-rtmidi is published ready built; for others pip compiles it."""


class Need(NamedTuple):
    """Something to be found on the system, and the package that brings it, by package manager.

    `apt` may name alternatives, newest first, split by "|": Debian renamed libraries when its time_t grew.
    An empty name: that manager's systems have it, or nothing can be done.
    """

    name: str
    found: Callable[[], bool]
    apt: str = ""
    dnf: str = ""
    zypper: str = ""
    pacman: str = ""
    brew: str = ""


class Manager(NamedTuple):
    """A package manager: how it installs without asking, refreshes its lists, and says whether it knows a package."""

    program: str
    column: str
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    as_root: bool = True


MANAGERS = (
    Manager(
        "apt-get",
        "apt",
        ("apt-get", "install", "-y", "--no-install-recommends"),
        ("apt-get", "update", "-qq"),
        ("apt-cache", "show"),
    ),
    Manager("dnf", "dnf", ("dnf", "install", "-y")),
    Manager("zypper", "zypper", ("zypper", "--non-interactive", "install", "--no-recommends")),
    Manager("pacman", "pacman", ("pacman", "-S", "--needed", "--noconfirm")),
    Manager("brew", "brew", ("brew", "install"), as_root=False),
)


def loads(name: str) -> bool:
    """Whether the dynamic linker finds a library, and all that it needs itself."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_font() -> bool:
    return any(
        name.endswith((".ttf", ".otf", ".ttc", ".pfb"))
        for folder in FONT_FOLDERS
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def library(soname: str, apt: str, pacman: str) -> Need:
    """A shared library. Packages in RPM format are asked for by the name of the library itself."""
    rpm = f"{soname}()(64bit)"
    return Need(soname, lambda: loads(soname), apt, rpm, rpm, pacman)


def program(name: str, **packages: str) -> Need:
    return Need(name, lambda: shutil.which(name) is not None, **packages)


def header(path: str, **packages: str) -> Need:
    return Need(path, lambda: Path("/usr/include", path).exists(), **packages)


def app_needs(platform: str = sys.platform, python: Version = sys.version_info[:2]) -> list[Need]:
    """What the window, its sound and its MIDI ports need on a system."""
    if platform == "darwin":
        places = ("libfluidsynth.3.dylib", "/opt/homebrew/lib/libfluidsynth.3.dylib")
        return [Need("FluidSynth", lambda: any(map(loads, places)), brew="fluid-synth")]
    if not platform.startswith("linux"):
        return []
    return [
        library("libEGL.so.1", "libegl1", "libglvnd"),
        library("libGL.so.1", "libgl1", "libglvnd"),
        library("libX11.so.6", "libx11-6", "libx11"),
        library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
        library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
        library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
        library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
        library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
        library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
        library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
        library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
        library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
        library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
        library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
        library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
        library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
        library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
        library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
        library("libfreetype.so.6", "libfreetype6", "freetype2"),
        library("libgthread-2.0.so.0", "libglib2.0-0t64|libglib2.0-0", "glib2"),
        library("libasound.so.2", "libasound2t64|libasound2", "alsa-lib"),
        library("libfluidsynth.so.3", "libfluidsynth3", "fluidsynth"),
        Need("a font", has_font, "fonts-dejavu-core", "dejavu-sans-fonts", "dejavu-fonts", "ttf-dejavu"),
        *([] if python in RTMIDI_WHEELS else build_needs(python)),
    ]


def build_needs(python: Version) -> list[Need]:
    """What compiling python-rtmidi takes."""
    include = Path(sysconfig.get_path("include"), "Python.h")
    return [
        program("g++", apt="g++", dnf="gcc-c++", zypper="gcc-c++", pacman="gcc"),
        program(
            "pkg-config", apt="pkg-config", dnf="pkgconf-pkg-config", zypper="pkg-config", pacman="pkgconf"
        ),
        Need(
            "Python.h",
            include.exists,
            "python{}.{}-dev".format(*python),
            "python3-devel",
            "python3-devel",
            "python",
        ),
        header(
            "alsa/asoundlib.h",
            apt="libasound2-dev",
            dnf="alsa-lib-devel",
            zypper="alsa-devel",
            pacman="alsa-lib",
        ),
        header(
            "jack/jack.h",
            apt="libjack-jackd2-dev",
            dnf="pipewire-jack-audio-connection-kit-devel",
            zypper="libjack-devel",
            pacman="jack2",
        ),
    ]


def developer_needs(platform: str = sys.platform) -> list[Need]:
    """What the tests and measurements need besides: a MIDI server to send to, a screen that nobody looks at."""
    if not platform.startswith("linux"):
        return []
    x_server = "xorg-x11-server-Xvfb"
    return [
        program("jackd", apt="jackd2", dnf="jack-audio-connection-kit", zypper="jack", pacman="jack2"),
        program("Xvfb", apt="xvfb", dnf=x_server, zypper=x_server, pacman="xorg-server-xvfb"),
    ]


def missing(needs: list[Need]) -> list[Need]:
    return [need for need in needs if not need.found()]


def find_manager() -> Manager | None:
    return next((manager for manager in MANAGERS if shutil.which(manager.program)), None)


def root_prefix(manager: Manager) -> list[str] | None:
    """What goes before a command of `manager` for it to be allowed, without a question; None if it is not."""
    if not manager.as_root or os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def packages(needs: list[Need], manager: Manager) -> list[str]:
    """The names of the packages that bring `needs`, each once; of alternatives the first one that exists."""
    names = [_existing(getattr(need, manager.column).split("|"), manager) for need in needs]
    return sorted({name for name in names if name})


def install(needs: list[Need]) -> list[Need]:
    """Fetches what is missing, if that is allowed without asking, and returns what is still missing after that."""
    absent = missing(needs)
    manager = find_manager()
    prefix = root_prefix(manager) if manager and absent else None
    if manager is None or prefix is None:
        return absent
    print("Installing what the system lacks: " + ", ".join(need.name for need in absent), flush=True)
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    if manager.refresh:  # the lists of a new machine are empty, those of an old one stale
        subprocess.call([*quiet, *manager.refresh])
    if wanted := packages(absent, manager):
        subprocess.call([*quiet, *manager.install, *wanted])
    return missing(absent)


def advice(absent: list[Need]) -> str:
    """What to type to get what is missing, in a sentence."""
    names = ", ".join(need.name for need in absent)
    manager = find_manager()
    wanted = packages(absent, manager) if manager else []
    if manager is None or not wanted:
        return f"Not found on this system, please install: {names}."
    command = " ".join((*(["sudo"] if manager.as_root else []), *manager.install, *wanted))
    return f"Not found on this system: {names}. To install: {command}"


def _existing(alternatives: list[str], manager: Manager) -> str:
    """The first alternative that the package manager knows, else the last."""
    *newer, last = alternatives
    return next((name for name in newer if _succeeds([*manager.knows, name])), last)


def _succeeds(command: list[str]) -> bool:
    return (
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
        == 0
    )
