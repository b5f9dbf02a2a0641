"""What the frozen app does without, and why it runs all the same.

Measured by loading all models and answering with each: what none of them imports is left out. The self-test and an
answer by every model of the frozen app hold this list to it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from ctypes.util import find_library
from pathlib import Path, PurePath

from environment import SetupError

Entry = tuple[str, str, str]
"""A file as PyInstaller has it: its place in the app, where it is now, its kind."""

UNUSED_MODULES = [
    # Torch's compilers, exporters and measuring tools, and what they alone import.
    *("torch._dynamo", "torch._inductor", "torch.onnx", "torch.utils.tensorboard", "torch.utils.benchmark"),
    *("torch.testing._internal.common_utils", "torch._numpy", "torch.utils.hipify", "torch.utils.bottleneck"),
    *("functorch", "sympy", "mpmath", "networkx", "jinja2", "fsspec", "expecttest", "triton"),
    # Training and evaluation, the extra "train"; see the manual.
    *("lightning_fabric", "lightning_utilities", "scipy", "sklearn"),
    # The icons' font is all we take of qtawesome.
    "qtpy",
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDesigner", "PySide6.QtUiTools"),
    # What Python brings for other programs.
    *("tkinter", "_tkinter", "idlelib", "lib2to3", "pydoc_data", "ensurepip", "venv", "sqlite3"),
    *("ssl", "_ssl", "_hashlib", "cgi", "ftplib", "smtplib", "xmlrpc"),
    *(
        "readline",
        "setuptools",
        "pkg_resources",
        "pip",
        "wheel",
        "_pytest",
        "pytest",
        "IPython",
        "matplotlib",
        "pandas",
        "PIL",
    ),
]

_ASKED_FOR = ("libfluidsynth", "libpython")
"""Libraries that nothing is linked to, and that are loaded by their names."""
_TEST_LIBRARIES = (
    "libtorchbind_test",
    "libjitbackend_test",
    "libbackend_with_compiler",
    "libaoti_custom_ops",
)

_SYSTEM_LIBRARIES = re.compile(
    r"lib(stdc\+\+|gcc_s|mvec|asound|jack|pulse|pulse-simple|pulsecommon.*|pipewire.*|systemd|dbus-1|udev"
    r"|X11|X11-xcb|Xext|Xcursor|Xi|Xfixes|Xrandr|Xss|Xrender|Xau|Xdmcp|xcb.*|xkbcommon.*|wayland.*|decor-0"
    r"|GL.*|EGL.*|OpenGL.*|drm|gbm|fontconfig|freetype|expat|glib-2\.0|gobject-2\.0|gmodule-2\.0|gthread-2\.0|gio-2\.0"
    r"|uuid|bsd|md|cap|gcrypt|gpg-error|apparmor|asyncns|SDL2.*|cups|readline|tinfo|db-.*)\.so(\.|$)"
)
"""Linux: what speaks to servers and drivers of the machine has to be its own; debian.py names what brings it."""

_UNUSED_FILES = re.compile(
    r"(^|/)PySide6/(Qt/)?(translations/(?!qtbase_(de|es)\.)|qml/"
    r"|plugins/(egldeviceintegrations|generic|networkinformation|platforminputcontexts/libqtvirtual|qmltooling|sqldrivers"
    r"|tls|designer|platformthemes/libqgtk3|platforms/libq(vnc|vkkhrdisplay|linuxfb|eglfs|minimal)"
    r"|imageformats/libq(gif|icns|tga|tiff|wbmp|webp)))"
    r"|(^|/)[^/]+\.dist-info/(?!METADATA$)"
    r"|(^|/)qtawesome/fonts/(?!phosphor)"
    r"|(^|/)tests?/.*\.(py|json|mid)$"
)


def fluidsynth() -> Path:
    """The library on this machine that is taken along."""
    for name in ("fluidsynth", "fluidsynth-3", "libfluidsynth-3"):
        found = find_library(name)
        if found:
            return _located(found)
    raise SetupError("The frozen app takes FluidSynth along, and there is none here.")


def slimmed(name: str, source: Path, work: Path) -> str:
    """The file to take for `source`: where it is known to bear it, a copy without the names inside it."""
    if not (_FAT.match(name) and shutil.which("strip")):
        return str(source)
    target = work / "slimmed" / source.name
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", target, source], check=True)
    return str(target)


def reached(files: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The files that are used: all but libraries that nothing which is used is linked to.

    `needs` are the names of the libraries that the file at a path is itself linked to.
    """
    rows = list(files)
    sources = {PurePath(name).name: source for name, source, kind in rows if kind in ("BINARY", "EXTENSION")}
    waiting = [PurePath(name).name for name, _, _ in rows if not _is_plain_library(name)]
    found = set(waiting)
    while waiting:
        name = waiting.pop()
        linked = set(needs(sources[name])) if name in sources else set()
        waiting += linked - found
        found |= linked
    return [row for row in rows if PurePath(row[0]).name in found]


def needs(path: str) -> list[str]:
    """The libraries that an ELF file names; PyInstaller would add those that they name in their turn."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^ +NEEDED +(\S+)", told, re.MULTILINE)


def _is_plain_library(name: str) -> bool:
    """Whether a file is there only for others: no module, no plugin, and not asked for by name."""
    path = PurePath(name)
    lies_with_others = len(path.parts) == 1 or path.parts[:3] == ("PySide6", "Qt", "lib")
    return lies_with_others and path.name.startswith("lib") and not path.name.startswith(_ASKED_FOR)


def _located(library: str) -> Path:
    """The path of a library that the dynamic linker finds."""
    from PyInstaller.depend.bindepend import resolve_library_path

    path = library if Path(library).is_absolute() else resolve_library_path(library)
    if not path:
        raise SetupError(f"{library} is not here.")
    return Path(path)


_FAT = re.compile(r"torch/lib/lib|libpython|python3[^/]*/lib-dynload/")


def is_test_library(path: str) -> bool:
    """Whether a library of torch is there for its own tests."""
    return PurePath(path).name.startswith(_TEST_LIBRARIES)


def is_left_out(name: str) -> bool:
    """Whether a file is not taken, by its place in the app."""
    path = name.replace("\\", "/")
    return bool(_UNUSED_FILES.search(path) or _SYSTEM_LIBRARIES.match(PurePath(path).name))
