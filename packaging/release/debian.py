"""A .deb around the frozen app: where Debian wants its parts, and what it takes from the system."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

import system_packages
from environment import ROOT
from release import icons
from release.build_environment import BUILD, DIST, call

DESKTOP = ROOT / "resources" / "desktop"
FILES = {
    "deepmusician.desktop": "usr/share/applications/deepmusician.desktop",
    "deepmusician.metainfo.xml": "usr/share/metainfo/io.github.deepmusician.DeepMusician.metainfo.xml",
    "deepmusician-mime.xml": "usr/share/mime/packages/deepmusician.xml",
    "deepmusician.svg": "usr/share/icons/hicolor/scalable/apps/deepmusician.svg",
}
"""Where the files of resources/desktop go."""

INSIDE = ("libfluidsynth",)
"""What the app needs on a system otherwise, and has here."""
ALSO = (
    "libexpat1",
    "libgcc-s1",
    "libjack-jackd2-0|libjack0",
    "libpulse0",
    "libreadline8t64|libreadline8",
    "libsdl2-2.0-0",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
"""What FluidSynth and Qt are linked to beside that."""

CONTROL = """\
Package: deepmusician
Version: {version}
Architecture: {architecture}
Maintainer: The Deep Musician authors <deepmusician@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libcups2t64 | libcups2
Section: sound
Priority: optional
Description: Piano roll that thinks along
 Draw a few notes and press Continue: a small neural network answers with notes
 to hear, keep or reject. With tracks, lanes, sheet music, a built-in synth and
 MIDI ports. Everything runs on this machine, without a network.
"""


def build(app: Path, version: str) -> Path:
    """The package made of a frozen app, in dist/."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(app, root)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        CONTROL.format(
            version=version, architecture=architecture, kilobytes=kilobytes, depends=", ".join(depends())
        )
    )
    built = DIST / f"deepmusician_{version}_{architecture}.deb"
    call("dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", root, built)
    return built


def lay_out(app: Path, root: Path) -> None:
    """Put everything below `root` where it is to stand on a system."""
    shutil.copytree(app, root / "usr/lib/deepmusician", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/deepmusician").symlink_to("../lib/deepmusician/deepmusician")
    for name, place in FILES.items():
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(DESKTOP / name, target)
    for size in icons.SIZES:
        target = root / f"usr/share/icons/hicolor/{size}x{size}/apps/deepmusician.png"
        target.parent.mkdir(parents=True)
        shutil.copy(BUILD / "icons" / f"{size}.png", target)
    papers = root / "usr/share/doc/deepmusician"
    papers.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", papers / "copyright")
    (root / "usr/lib/deepmusician/LICENCES.txt").rename(papers / "LICENCES.txt")
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def depends() -> list[str]:
    """The packages that bring what the app takes from the system, each with its names on older ones."""
    needs = system_packages.app_needs("linux", system_packages.RTMIDI_WHEELS[0])
    names = {need.apt for need in needs if need.apt and not need.name.startswith(INSIDE)}
    libc = "libc6 (>= {})".format(re.sub(r"^(\d+\.\d+).*", r"\1", platform.libc_ver()[1]))
    return [libc, *(" | ".join(name.split("|")) for name in sorted(names | set(ALSO)))]
