from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import environment
from environment import SetupError


class Door:
    """dev.py with its set-up and the programs it starts noted down."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.set_up: list[str] = []
        self.became: list[str] = []
        self.called: list[list[str]] = []
        self.failing = ""
        monkeypatch.setattr(environment, "ensure", self.set_up.append)
        monkeypatch.setattr(dev, "become", self.become)
        monkeypatch.setattr("subprocess.call", self.call)

    def become(self, arguments: list[str]) -> int:
        self.became = arguments
        return 0

    def call(self, command: list[object], **_: object) -> int:
        self.called.append([str(word) for word in command[1:]])
        return int(bool(self.failing) and self.failing in self.called[-1])


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Door:
    return Door(monkeypatch)


def test_run_hands_the_file_to_the_app(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.main(["run", "song.mid"]) == 0
    assert door.set_up == ["app"]
    assert door.became == ["-m", "deepmusician_gui", "song.mid"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_run_without_a_screen_says_so_before_it_sets_anything_up(
    door: Door, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run"]) == 1
    assert "no screen" in capsys.readouterr().err
    assert door.set_up == door.became == []


def test_the_whole_run_is_shared_out_among_the_cores(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(environment.ROOT)
    assert dev.main(["test"]) == 0
    assert door.became[:2] == ["-m", "pytest"]
    assert door.became[2].startswith("--numprocesses=")


def test_test_hands_everything_to_pytest(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path.home().anchor)
    assert dev.main(["test", "-k", "velocity", "--lf"]) == 0
    assert door.set_up == ["dev"]
    assert door.became == ["-m", "pytest", "-k", "velocity", "--lf"]
    assert Path.cwd() == environment.ROOT


def test_check_runs_all_four_and_names_each_verdict(door: Door, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["check"]) == 0
    assert len(door.called) == 4
    assert capsys.readouterr().out.count("passed") == 4


@pytest.mark.parametrize("failing", ["format", "mypy", "--no-logo"])
def test_check_fails_when_one_fails_but_runs_the_others(
    door: Door, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    door.failing = failing
    assert dev.main(["check"]) == 1
    assert len(door.called) == 4
    verdicts = capsys.readouterr().out
    assert (verdicts.count("FAILED"), verdicts.count("passed")) == (1, 3)


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["-h"], 0), (["--help"], 0), (["dance"], 2)])
def test_anything_else_shows_the_verbs(
    door: Door, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int
) -> None:
    assert dev.main(arguments) == status
    shown = capsys.readouterr().out
    assert all(f"dev.py {verb}" in shown for verb in dev.VERBS)
    assert door.set_up == []


def test_a_failed_set_up_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: str) -> None:
        raise SetupError("No pip here.")

    monkeypatch.setattr(environment, "ensure", fail)
    assert dev.main(["check"]) == 1
    assert capsys.readouterr().err == "No pip here.\n"


@pytest.mark.parametrize("verb", ["bench", "shots"])
def test_without_an_x_server_measuring_and_shooting_go_off_screen(
    door: Door, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert dev.main([verb, "start"]) == 0
    assert door.called[0][-1] == "start"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed")
def test_the_virtual_screen_has_the_size_of_the_measurements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    size = (
        "from PySide6.QtGui import QGuiApplication as A; a = A([]); s = a.primaryScreen().size();"
        "print(a.platformName(), s.width(), s.height())"
    )
    with dev.virtual_screen():
        answer = subprocess.run([sys.executable, "-c", size], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["xcb", "1920", "1080"]


def test_the_set_up_can_be_read_by_an_older_python() -> None:
    """An old Python must get as far as the sentence that it is too old."""
    for file in environment.ROOT.joinpath("packaging").glob("*.py"):
        compile(file.read_text(), file.name, "exec", dont_inherit=True, _feature_version=8)
