from __future__ import annotations

import subprocess
from typing import NamedTuple

import pytest

import system_packages
from system_packages import MANAGERS, Manager, Need, advice, app_needs, developer_needs, install, packages

APT = MANAGERS[0]


class System:
    """A machine without what is looked for: its programs, what they are asked, and what its packages bring."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, programs: set[str], user: int = 0) -> None:
        self.programs = programs
        self.sudo_asks = False
        self.unknown: set[str] = set()
        self.installed: set[str] = set()
        self.commands: list[list[str]] = []
        monkeypatch.setattr("shutil.which", lambda name: name if name in programs else None)
        monkeypatch.setattr("os.geteuid", lambda: user)
        monkeypatch.setattr("subprocess.call", self.call)
        monkeypatch.setattr("subprocess.run", self.run)

    def call(self, command: list[str]) -> int:
        self.commands.append(command)
        if "install" in command or "-S" in command:
            self.installed.update(command)
        return 0

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        refused = command[0] == "sudo" and self.sudo_asks
        return subprocess.CompletedProcess(command, int(refused or command[-1] in self.unknown))

    def lacks(self, package: str, **others: str) -> Need:
        return Need(f"lib{package}.so", lambda: package in self.installed, apt=package, **others)


def test_root_installs_what_is_missing_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"apt-get"})
    present = Need("libhere.so", lambda: True, apt="here")
    assert install([system.lacks("egl"), present, system.lacks("asound")]) == []
    refresh, fetch = system.commands
    assert refresh[-3:] == ["apt-get", "update", "-qq"]
    assert fetch[-2:] == ["asound", "egl"]
    assert "DEBIAN_FRONTEND=noninteractive" in fetch


def test_nothing_missing_runs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"apt-get"})
    assert install([Need("libhere.so", lambda: True, apt="here")]) == []
    assert system.commands == []


def test_a_user_whose_sudo_asks_no_password_installs_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"apt-get", "sudo"}, user=1000)
    assert install([system.lacks("egl")]) == []
    assert all(command[:2] == ["sudo", "-n"] for command in system.commands)


@pytest.mark.parametrize("programs", [{"apt-get"}, {"apt-get", "sudo"}])
def test_a_user_who_may_not_is_told_the_command(monkeypatch: pytest.MonkeyPatch, programs: set[str]) -> None:
    system = System(monkeypatch, programs, user=1000)
    system.sudo_asks = True
    absent = install([system.lacks("egl"), system.lacks("asound")])
    assert system.commands == []
    assert advice(absent) == (
        "Not found on this system: libegl.so, libasound.so. "
        "To install: sudo apt-get install -y --no-install-recommends asound egl"
    )


def test_a_system_without_a_known_manager_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, set())
    absent = install([system.lacks("egl")])
    assert advice(absent) == "Not found on this system, please install: libegl.so."


def test_what_has_no_package_here_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"dnf"})
    need = system.lacks("egl")
    assert install([need]) == [need]
    assert system.commands == []


def test_homebrew_is_never_run_as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"brew", "sudo"}, user=501)
    assert install([system.lacks("egl", brew="egl")]) == []
    assert "sudo" not in system.commands[0]


def test_the_first_alternative_that_exists_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    system = System(monkeypatch, {"apt-get"})
    needs = [system.lacks("newer|older")]
    assert packages(needs, APT) == ["newer"]
    system.unknown = {"newer"}
    assert packages(needs, APT) == ["older"]


@pytest.mark.parametrize("manager", [manager for manager in MANAGERS if manager.program != "brew"])
@pytest.mark.parametrize("python", [(3, 11), (3, 13)])
def test_every_need_on_linux_has_a_package(manager: Manager, python: tuple[int, int]) -> None:
    for need in app_needs("linux", python) + developer_needs("linux"):
        assert getattr(need, manager.column), need.name


def test_a_compiler_is_wanted_only_where_there_is_no_wheel() -> None:
    names = {python: {need.name for need in app_needs("linux", python)} for python in ((3, 12), (3, 13))}
    assert {"g++", "Python.h"} <= names[3, 13] - names[3, 12]


def test_elsewhere_qt_brings_all_it_needs() -> None:
    assert app_needs("win32") == developer_needs("win32") == developer_needs("darwin") == []
    assert [need.brew for need in app_needs("darwin")] == ["fluid-synth"]


def test_libraries_are_found_by_loading_them() -> None:
    assert not system_packages.loads("libnobody-has-this.so.9")


class Fonts(NamedTuple):
    file: str
    counts: bool


@pytest.mark.parametrize("fonts", [Fonts("dejavu/Sans.ttf", True), Fonts("readme.txt", False)])
def test_fonts_are_looked_for_in_all_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, fonts: Fonts
) -> None:
    folder = tmp_path_factory.mktemp("fonts")
    monkeypatch.setattr(system_packages, "FONT_FOLDERS", (str(folder),))
    assert not system_packages.has_font()
    file = folder / fonts.file
    file.parent.mkdir(exist_ok=True)
    file.touch()
    assert system_packages.has_font() == fonts.counts
