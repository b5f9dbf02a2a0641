from __future__ import annotations

from pathlib import Path

import pytest

import environment
import system_packages
from environment import SetupError, ensure
from system_packages import Need


class Checkout:
    """A checkout in an empty folder, on a system whose pip, venv and packages are only noted down."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.done: list[str] = []
        self.failing = ""
        self.absent: list[Need] = []
        (root / "packaging").mkdir()
        (root / "pyproject.toml").write_text("[project]\n")
        self.constraints = root / "packaging" / "constraints.txt"
        self.constraints.write_text("numpy==2.0\n")
        monkeypatch.setattr(environment, "ROOT", root)
        monkeypatch.setattr(environment, "VENV", root / ".venv")
        monkeypatch.setattr(environment, "PYTHON", root / ".venv" / "bin" / "python")
        monkeypatch.setattr(environment, "CONSTRAINTS", self.constraints)
        monkeypatch.setattr("subprocess.call", self.call)
        monkeypatch.setattr(system_packages, "app_needs", lambda: self.absent)
        monkeypatch.setattr(system_packages, "developer_needs", list)
        monkeypatch.setattr(system_packages, "install", self.install)
        monkeypatch.setattr(system_packages, "missing", lambda needs: needs)
        monkeypatch.setattr(system_packages, "find_manager", lambda: None)

    def call(self, command: list[object], **_: object) -> int:
        words = [str(word) for word in command]
        if words[1:3] == ["-m", "venv"]:
            (self.root / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
            (self.root / ".venv" / "bin" / "python").touch()
            self.done.append("venv")
        if words[1:3] == ["-m", "pip"]:
            self.done.append("pip " + words[-1])
        return int(bool(self.done) and self.done[-1].startswith(self.failing or "nothing"))

    def install(self, needs: list[Need]) -> list[Need]:
        self.done.append("system")
        return [need for need in needs if not need.found()]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    return Checkout(tmp_path, monkeypatch)


def test_the_first_call_sets_everything_up_and_the_second_nothing(checkout: Checkout) -> None:
    ensure("app")
    assert checkout.done == ["system", "venv", "pip .[jack,notation,train]"]
    ensure("app")
    assert len(checkout.done) == 3


def test_what_the_developer_has_is_enough_for_the_app_but_not_the_other_way(checkout: Checkout) -> None:
    ensure("app")
    ensure("dev")
    assert checkout.done[3:] == ["system", "pip .[jack,notation,train,search,dev]"]
    ensure("app")
    ensure("dev")
    assert len(checkout.done) == 5


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/constraints.txt"])
def test_another_pin_or_dependency_installs_again_into_the_same_environment(
    checkout: Checkout, file: str
) -> None:
    ensure("app")
    (checkout.root / file).write_text("changed")
    ensure("app")
    assert checkout.done[3:] == ["system", "pip .[jack,notation,train]"]


def test_an_environment_that_was_deleted_is_made_again(checkout: Checkout) -> None:
    ensure("app")
    environment.PYTHON.unlink()
    ensure("app")
    assert checkout.done[3:] == ["system", "venv", "pip .[jack,notation,train]"]


def test_without_a_library_it_goes_on_and_says_so_each_time(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    checkout.absent = [Need("libEGL.so.1", lambda: False)]
    ensure("app")
    assert "pip .[jack,notation,train]" in checkout.done
    ensure("app")
    assert checkout.done == ["system", "venv", "pip .[jack,notation,train]"], (
        "what could not be had is not fetched again at each start"
    )
    assert capfd.readouterr().err.count("libEGL.so.1") == 2


def test_a_failing_pip_is_one_sentence_and_is_tried_again(checkout: Checkout) -> None:
    checkout.failing = "pip"
    with pytest.raises(SetupError, match="pip could not install"):
        ensure("app")
    checkout.failing = ""
    ensure("app")
    assert checkout.done[-1] == "pip .[jack,notation,train]"


def test_an_old_python_gives_way_to_a_newer_one(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []

    def exec_(program: str, arguments: list[str]) -> None:
        started.extend([program, *arguments])
        raise SystemExit

    monkeypatch.setattr("sys.version_info", (3, 9, 2))
    monkeypatch.setattr("sys.argv", ["packaging/dev.py", "run"])
    monkeypatch.setattr("os.execvp", exec_)
    with pytest.raises(SystemExit):
        ensure("app")
    assert started == ["python3.13", "python3.13", "packaging/dev.py", "run"]


def test_an_old_python_alone_is_one_sentence(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> int:
        raise FileNotFoundError

    monkeypatch.setattr("sys.version_info", (3, 9, 2))
    monkeypatch.setattr("subprocess.call", nobody)
    with pytest.raises(SetupError, match=r"runs on Python 3\.11, 3\.12 or 3\.13; this is 3\.9"):
        ensure("app")
    assert checkout.done == []


def test_a_python_without_venv_says_all_that_is_missing_at_once(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "find_spec", lambda _: None)
    checkout.absent = [Need("libEGL.so.1", lambda: False)]
    with pytest.raises(SetupError, match="No virtual environment without Python's venv module"):
        ensure("app")
    assert "please install: libEGL.so.1, Python's venv module." in capsys.readouterr().err


def test_the_folder_is_part_of_the_fingerprint(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    before = environment.fingerprint()
    monkeypatch.setattr(environment, "ROOT", checkout.root / "packaging" / "..")
    assert environment.fingerprint() != before
