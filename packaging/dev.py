#!/usr/bin/env python3
"""The one door to Deep Musician's source: it sets up what a command needs, then runs it.

python3 packaging/dev.py run [FILE]                       the app, on a file if one is given
python3 packaging/dev.py test [PYTEST ARGUMENTS]          the tests
python3 packaging/dev.py check                            format, lint, types, and who imports whom
python3 packaging/dev.py bench [GROUP...] [--json FILE]   what is measured, beside what it is compared with
python3 packaging/dev.py bench --all                      all of it, written into resources/benchmarks
python3 packaging/dev.py shots [ARGUMENTS]                screenshots of the app
python3 packaging/dev.py shortcuts                        the page of keys and gestures, written from their tables
python3 packaging/dev.py words                            the window's texts for translators, and what they made of them
python3 packaging/dev.py package [KIND...]                wheel, frozen app, .deb: what this system can build, tried out
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import environment
from environment import PYTHON, ROOT, SetupError

if TYPE_CHECKING:
    from collections.abc import Iterator

SCREEN = "1920x1080x24"
ON_EVERY_CORE = [f"--numprocesses={min(4, os.cpu_count() or 1)}", "--dist=loadfile"]
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy", "deepmusician_gui", "packaging", "tests"],
    "imports": [
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-logo",
    ],
}


def run(arguments: list[str]) -> int:
    if (
        sys.platform.startswith("linux")
        and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys()
    ):
        raise SetupError("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    environment.ensure("app")
    return become(["-m", "deepmusician_gui", *arguments])


def test(arguments: list[str]) -> int:
    environment.ensure("dev")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # to compile all tests anew takes as long as to run many
    os.chdir(ROOT)
    return become(["-m", "pytest", *(arguments or ON_EVERY_CORE)])


def check(_arguments: list[str]) -> int:
    environment.ensure("dev")
    passed = {name: subprocess.call([PYTHON, *command], cwd=ROOT) == 0 for name, command in CHECKS.items()}
    for name, good in passed.items():
        print(f"{name:8} {'passed' if good else 'FAILED'}")
    return 0 if all(passed.values()) else 1


def bench(arguments: list[str]) -> int:
    environment.ensure("dev")
    with virtual_screen():
        return subprocess.call([PYTHON, "-m", "tests.benchmarks", *arguments], cwd=ROOT)


def shots(arguments: list[str]) -> int:
    environment.ensure("dev")
    with virtual_screen():
        return subprocess.call([PYTHON, "-m", "tests.shots", *arguments], cwd=ROOT)


def shortcuts(_arguments: list[str]) -> int:
    environment.ensure("dev")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.call([PYTHON, "-m", "tests.shortcuts"], cwd=ROOT)


def words(_arguments: list[str]) -> int:
    environment.ensure("dev")
    return subprocess.call([PYTHON, ROOT / "packaging" / "translations.py"])


def package(kinds: list[str]) -> int:
    environment.start_with_a_supported_python()
    from release import packages

    return packages.make(kinds)


VERBS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "shots": shots,
    "shortcuts": shortcuts,
    "words": words,
    "package": package,
}


def become(arguments: list[str]) -> int:
    """Runs the environment's Python in the place of this process; on Windows, that has no such thing, below it."""
    if os.name != "nt":
        os.execv(PYTHON, [str(PYTHON), *arguments])
    return subprocess.call([PYTHON, *arguments])


@contextmanager
def virtual_screen() -> Iterator[None]:
    """A screen of its own, so that size and renderer are the same everywhere; without an X server, none at all."""
    if not sys.platform.startswith("linux") or not shutil.which("Xvfb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    receive, send = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(send), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[send],
        stderr=subprocess.DEVNULL,
    )
    os.close(send)
    try:
        with os.fdopen(receive) as answer:
            display = answer.readline().strip()
        if not display:
            raise SetupError("The virtual screen did not start; Xvfb in a terminal says why.")
        os.environ["DISPLAY"] = f":{display}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        server.terminate()
        server.wait()


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in VERBS:
        print(__doc__)
        return 0 if arguments and arguments[0] in ("-h", "--help") else 2
    verb, *rest = arguments
    try:
        return VERBS[verb](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
