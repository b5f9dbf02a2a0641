"""What goes into packages and what does not, without building one."""

from __future__ import annotations

import ctypes.util
import re
import runpy
import sys
import tomllib
from configparser import ConfigParser
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import dev
import environment
import system_packages
from deepmusician_gui import __version__
from deepmusician_gui.score.formats import FORMATS
from environment import ROOT, SetupError
from release import bare_system, debian, frozen_parts, icons, licences, packages, trial

DESKTOP = ROOT / "resources" / "desktop"


@pytest.mark.parametrize(
    ("name", "is_left_out"),
    [
        ("libfluidsynth.so.3", False),
        ("libsndfile.so.1", False),
        ("libasound.so.2", True),
        ("libjack.so.0", True),
        ("python_rtmidi.libs/libjack-5305d520.so.0.1.0", False),
        ("libGL.so.1", True),
        ("libstdc++.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_lv.qm", True),
        ("PySide6\\translations\\qtbase_lv.qm", True),
        ("qtawesome/fonts/phosphor-1.3.0.ttf", False),
        ("qtawesome/fonts/remixicon-2.5.0.ttf", True),
        ("torch-2.13.0.dist-info/METADATA", False),
        ("torch-2.13.0.dist-info/licenses/LICENSE", True),
        ("deepmusician_gui/resources/models/gru.safetensors", False),
    ],
)
def test_what_is_left_out_of_the_frozen_app(name: str, is_left_out: bool) -> None:
    assert frozen_parts.is_left_out(name) == is_left_out


def test_libraries_come_along_only_with_those_who_are_linked_to_them() -> None:
    files = [
        ("PySide6/QtGui.abi3.so", "gui", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "qt", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libz.so.1", "z", "BINARY"),
        ("libgtk-3.so.0", "gtk", "BINARY"),
        ("libcairo.so.2", "cairo", "BINARY"),
        ("libgone.so", "PySide6/Qt/lib/libgone.so", "SYMLINK"),
        ("libfluidsynth.so.3", "synth", "BINARY"),
        ("libinstpatch-1.0.so.2", "patch", "BINARY"),
        ("resources/tune.mid", "tune", "DATA"),
    ]
    links = {
        "gui": ["libQt6Gui.so.6", "libc.so.6"],
        "qt": ["libz.so.1"],
        "gtk": ["libcairo.so.2"],
        "synth": ["libinstpatch-1.0.so.2"],
        "patch": ["libfluidsynth.so.3"],
    }
    kept = frozen_parts.reached(files, lambda source: links.get(source, []))
    gone = {name for name, _, _ in files} - {name for name, _, _ in kept}
    assert gone == {"libgtk-3.so.0", "libcairo.so.2", "libgone.so"}


def test_the_library_of_the_synth_is_the_one_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyfluidsynth-1.4.0.dist-info").mkdir()
    library = tmp_path / "libfluidsynth.so.3"
    library.touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: f"the system's {name}")
    runpy.run_path(str(ROOT / "packaging" / "release" / "hooks" / "runtime.py"))
    assert ctypes.util.find_library("fluidsynth") == str(library)
    assert ctypes.util.find_library("jack") == "the system's jack"
    library.unlink()
    assert ctypes.util.find_library("fluidsynth") == "the system's fluidsynth"


@pytest.mark.parametrize(
    ("expression", "is_accepted"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND 0BSD AND Zlib", True),
        ("Apache-2.0 AND Apache-2.0 WITH LLVM-exception", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("AGPL-3.0-only OR LicenseRef-Proprietary", False),
        ("not told", False),
    ],
)
def test_terms_are_read(expression: str, is_accepted: bool) -> None:
    assert licences.is_accepted(expression) == is_accepted


@pytest.mark.skipif(
    find_spec("nvidia") is not None,
    reason="PyTorch for GPUs is here, and packages are built with the one without",
)
def test_all_parts_may_stand_beside_our_code_and_are_in_the_table() -> None:
    here = licences.parts()
    assert {"numpy", "torch", "PySide6_Essentials", "verovio"} <= {part.name for part in here}
    page = licences.page(here)
    told = licences.TABLE.read_text(encoding="utf-8").splitlines()
    assert [line for line in page.splitlines() if line not in told] == []


def test_a_part_on_other_terms_is_refused_by_name() -> None:
    with pytest.raises(SetupError, match="a-stranger"):
        licences.page([licences.Part("a-stranger", "1.0", "AGPL-3.0-only")])


def test_the_building_tools_are_pinned() -> None:
    pinned = dict(
        line.split("==") for line in environment.CONSTRAINTS.read_text().splitlines() if "==" in line
    )
    assert {"build", "pyinstaller", "pyinstaller-hooks-contrib"} <= pinned.keys()
    build_system = tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]
    assert all("==" in requirement for requirement in build_system["requires"])


def test_the_deb_asks_for_what_the_app_needs_but_not_for_what_it_holds() -> None:
    asked = " , ".join(debian.depends())
    needs = system_packages.app_needs("linux", (3, 11))
    held = {need.apt for need in needs if need.name.startswith("libfluidsynth")}
    assert held == {"libfluidsynth3"}
    for need in needs:
        names = need.apt.split("|")
        assert all((name in re.split(r"[ ,|]+", asked)) != (need.apt in held) for name in names if name)
    assert asked.startswith("libc6 (>= 2.")


def test_the_deb_is_laid_out_as_debian_wants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = tmp_path / "app"
    (app / "_internal").mkdir(parents=True)
    for name in ("deepmusician", "LICENCES.txt", "_internal/tune.mid"):
        (app / name).write_text(name)
    (app / "deepmusician").chmod(0o700)
    monkeypatch.setattr(debian, "BUILD", tmp_path)
    (tmp_path / "icons").mkdir()
    for size in icons.SIZES:
        (tmp_path / "icons" / f"{size}.png").touch()
    root = tmp_path / "root"
    debian.lay_out(app, root)
    assert (root / "usr/bin/deepmusician").read_text() == "deepmusician"
    assert (root / "usr/lib/deepmusician/deepmusician").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/lib/deepmusician/_internal/tune.mid").stat().st_mode & 0o777 == 0o644
    papers = root / "usr/share/doc/deepmusician"
    assert sorted(path.name for path in papers.iterdir()) == ["LICENCES.txt", "copyright"]
    assert (root / "usr/share/icons/hicolor/48x48/apps/deepmusician.png").exists()
    assert all((root / place).is_file() for place in debian.FILES.values())


def test_the_desktop_is_told_of_every_kind_of_file_that_is_read() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(DESKTOP / "deepmusician.desktop", encoding="utf-8")
    types = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    told = ET.parse(DESKTOP / "deepmusician-mime.xml")  # noqa: S314  (our own)
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    suffixes = {
        glob.get("pattern", "").removeprefix("*")
        for each in told.iter(f"{space}mime-type")
        if each.get("type") in types
        for glob in each.iter(f"{space}glob")
    }
    by_others = {".mid", ".midi", ".abc", ".xml"}  # the system's own table has these
    assert {suffix for kind in FORMATS for suffix in kind.suffixes} <= suffixes | by_others
    assert {"audio/midi", "text/vnd.abc"} <= types


def test_the_shop_window_tells_this_version() -> None:
    component = ET.parse(DESKTOP / "deepmusician.metainfo.xml")  # noqa: S314  (our own)
    [release, *_] = component.iter("release")
    assert release.get("version") == __version__
    launchable = component.findtext("launchable")
    assert launchable is not None
    assert (DESKTOP / launchable).is_file()
    licence = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["license"]
    assert component.findtext("project_license") == licence


def test_a_trial_asks_every_model_and_writes_every_kind_of_file() -> None:
    tried = [" ".join(command) for command in trial.commands(trial.model_names())]
    assert tried[0].startswith("self-test")
    assert (
        len([command for command in tried if command.startswith("generate")]) == len(trial.model_names()) > 10
    )
    assert any(command.endswith(".mp3") for command in tried)


def test_a_program_that_fails_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "deepmusician"
    program.write_text("#!/bin/sh\necho no sound >&2\nexit 3\n")
    program.chmod(0o755)
    with pytest.raises(SetupError, match=r"self-test .* failed"):
        trial.try_out(program)
    assert "no sound" in capfd.readouterr().err


def test_what_cannot_be_built_lists_what_can(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert dev.main(["package", "deb"]) == 1
    told = capsys.readouterr().err
    assert "wheel" in told
    assert "app" in told
    assert "Debian" not in told


def test_without_names_all_is_built_that_asks_for_nothing_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built: list[str] = []

    def kind(name: str, *systems: str, is_asked_for: bool = False) -> packages.Kind:
        def build() -> Path:
            built.append(name)
            return ROOT / "LICENSE"

        return packages.Kind(name, systems, build, is_asked_for)

    kinds = [kind("a"), kind("b", "linux"), kind("c", "darwin"), kind("d", is_asked_for=True)]
    monkeypatch.setattr(packages, "KINDS", {each.what: each for each in kinds})
    monkeypatch.setattr("sys.platform", "linux")
    assert dev.main(["package"]) == 0
    assert built == ["a", "b"]
    assert "MB" in capsys.readouterr().out
    assert dev.main(["package", "d"]) == 0
    assert built == ["a", "b", "d"]


def test_a_bare_system_is_made_by_root_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(SetupError, match="as root"):
        bare_system.try_out(tmp_path / "x.deb")
