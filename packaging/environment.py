"""The virtual environment in .venv: made, filled with the pinned packages, and left alone while nothing changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import system_packages
from system_packages import Need

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
EXTRAS = {"app": "[jack,notation,train]", "dev": "[jack,notation,train,search,dev]"}
"""What is installed beside the app: for those who play with it, and for those who work on it."""


VENV_MODULE = Need(
    "Python's venv module",
    lambda: find_spec("venv") is not None and find_spec("ensurepip") is not None,
    apt="python{}.{}-venv".format(*sys.version_info),
)


class SetupError(Exception):
    """The set-up cannot go on; the message is one sentence for the person at the keyboard."""


def ensure(kind: str) -> None:
    """Makes all of .venv and the system ready for `kind`, "app" or "dev"; returns at once if it was before."""
    key = fingerprint()
    if key in (_stamp("dev"), _stamp(kind)):
        return
    start_with_a_supported_python()
    needs = system_packages.app_needs() + (system_packages.developer_needs() if kind == "dev" else [])
    if not PYTHON.exists():
        needs.append(VENV_MODULE)
    new = key != _stamp(kind, "packages")
    absent = system_packages.install(needs) if new else system_packages.missing(needs)
    if absent:
        print(system_packages.advice(absent), file=sys.stderr, flush=True)
    if new:
        make_venv()
        install_packages(EXTRAS[kind])
        key = fingerprint()
        _stamp_file(kind, "packages").write_text(key)
    if not absent:
        _stamp_file(kind).write_text(key)


def fingerprint() -> str:
    """Changes whenever the set-up has something to do again: another Python, other pins, another set-up."""
    digest = hashlib.sha256(f"{ROOT} {PYTHON.resolve()} {PYTHON.exists()}".encode())
    for file in (ROOT / "pyproject.toml", CONSTRAINTS, *sorted(Path(__file__).parent.glob("*.py"))):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def make_venv() -> None:
    """Makes .venv, unless there is one that works."""
    check = f"import sys, pip; sys.exit(sys.version_info[:2] not in {SUPPORTED})"
    if PYTHON.exists() and subprocess.call([PYTHON, "-c", check], stderr=subprocess.DEVNULL) == 0:
        return
    if not VENV_MODULE.found():
        raise SetupError(f"No virtual environment without {VENV_MODULE.name}.")
    print("Making a virtual environment in .venv", flush=True)
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        raise SetupError(f"Python could not make a virtual environment in {VENV}; its message stands above.")


def install_packages(extras: str) -> None:
    """Installs the app in place, with its dependencies in exactly the pinned versions."""
    print("Installing the pinned Python packages; the first time this takes some minutes", flush=True)
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, "-c", CONSTRAINTS, "-e", f".{extras}"], cwd=ROOT) != 0:
        raise SetupError("pip could not install the pinned packages; its message stands above.")


def _stamp_file(kind: str, what: str = "all") -> Path:
    return VENV / f"set-up-{kind}-{what}"


def _stamp(kind: str, what: str = "all") -> str | None:
    try:
        return _stamp_file(kind, what).read_text()
    except OSError:
        return None


def start_with_a_supported_python() -> None:
    """Replaces this process by the same command under another Python of this machine, if it has to be."""
    if sys.version_info[:2] in SUPPORTED:
        return
    for version in reversed(SUPPORTED):
        python = "python{}.{}".format(*version)
        try:
            found = subprocess.call([python, "-c", ""], stderr=subprocess.DEVNULL) == 0
        except OSError:
            continue
        if found:
            os.execvp(python, [python, *sys.argv])
    raise SetupError(
        "Deep Musician runs on Python 3.11, 3.12 or 3.13; this is {}.{}, and no other was found.".format(
            *sys.version_info
        )
    )
