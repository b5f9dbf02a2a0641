"""What the program must never do, whatever it is asked: go to the network, or run what a file says."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import deepmusician_gui

PACKAGE = Path(deepmusician_gui.__file__).parent

# Python runs a module of this name at its start, also in the player and whatever else is begun.
WATCH = """
import os, sys

def watch(event, details):
    if event == "socket.__new__" and details[1] == 1 or not event.startswith(("socket.", "urllib.", "http.")):
        return  # 1 is AF_UNIX: pipes between our own processes
    if event not in ("socket.gethostname",):
        with open(os.environ["WATCHED"], "a") as file:
            print(event, details, file=file)

sys.addaudithook(watch)
"""


def watched(tmp_path: Path, *command: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """The end of a Python, and every step towards a network that it or a Python it started took."""
    (tmp_path / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    seen = tmp_path / "watched"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "WATCHED": str(seen)}
    end = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, env=environment, timeout=240, check=False
    )
    return end, seen.read_text(encoding="utf-8") if seen.exists() else ""


def test_a_whole_life_works_and_needs_no_network(tmp_path: Path) -> None:
    """The window opens an example, continues it, writes it, plays it in the player's process, and sounds it."""
    end, steps = watched(tmp_path, "-m", "deepmusician_gui", "self-test", "-o", str(tmp_path / "life"))
    assert end.returncode == 0, end.stdout + end.stderr
    assert "Traceback" not in end.stderr
    assert end.stdout.splitlines() == [
        f"{step}: done"
        for step in (
            "open an example",
            "continue it",
            "plot the answer",
            "keep the answer",
            "write a MIDI file",
            "draw it as sheet music",
            "play it",
            "sound it",
        )
    ]
    assert steps == ""


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket().bind(('127.0.0.1', 0))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        """
import multiprocessing, socket
if __name__ == "__main__":
    child = multiprocessing.get_context("spawn").Process(target=socket.socket)
    child.start()
    child.join()
""",
    ],
)
def test_the_watch_sees_who_goes_there(tmp_path: Path, deed: str) -> None:
    (tmp_path / "deed.py").write_text(deed, encoding="utf-8")
    _, steps = watched(tmp_path, str(tmp_path / "deed.py"))
    assert "socket." in steps


NEVER_IMPORTED = {
    "pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml",  # run what a file says
    "ssl", "http", "urllib", "requests", "ftplib", "smtplib", "xmlrpc", "telnetlib", "asyncio",  # go to a network
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineWidgets",
}  # fmt: skip
NEVER_CALLED = {
    "eval", "exec", "compile", "__import__",
    "torch.load", "torch.save", "torch.jit.load", "torch.hub.load",
    "os.system", "os.popen",
}  # fmt: skip
NEVER_SAID = {"allow_pickle": True, "shell": True, "weights_only": False}


def faults(source: str) -> list[str]:
    """What stands in a module that must not."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if is_never(alias.name)]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            found += [name for name in names if is_never(name) or name in NEVER_CALLED]
        elif isinstance(node, ast.Call):
            found += [name for name in [ast.unparse(node.func)] if name in NEVER_CALLED]
            found += [
                f"{word.arg}={word.value.value}"
                for word in node.keywords
                if word.arg in NEVER_SAID
                and isinstance(word.value, ast.Constant)
                and word.value.value is NEVER_SAID[word.arg]
            ]
    return found


def is_never(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in NEVER_IMPORTED)


def test_nothing_unpickles_evaluates_or_calls_out() -> None:
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 200
    found = {str(path.relative_to(PACKAGE)): faults(path.read_text(encoding="utf-8")) for path in modules}
    assert {name: there for name, there in found.items() if there} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "def f():\n    from urllib.request import urlopen",
        "from PySide6 import QtNetwork",
        "def f(x):\n    return eval(x)",
        "import torch\ntorch.load('x.pt', weights_only=True)",
        "from torch import load",
        "import numpy\nnumpy.load('x.npy', allow_pickle=True)",
        "import subprocess\nsubprocess.run('ls', shell=True)",
    ],
)
def test_a_planted_fault_is_found(source: str) -> None:
    assert faults(source)
