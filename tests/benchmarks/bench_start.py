"""From exec to a window that is painted and takes input, and the memory it then holds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.rows import Aim, Row

RUNS = 15
APP = ["-m", "deepmusician_gui"]
BARE = ["-m", "tests.benchmarks.bare_window"]
BARE_NAME = "a bare QMainWindow"
WINDOW_WHY = (
    "Modules of our own, numpy and some twenty panels come before the first paint; what is not in sight could be made "
    "after it, and modules that only a later gesture needs could be imported by it."
)
MEMORY_WHY = (
    "numpy, icons and panels stand beside Qt; panels made when they are first opened would change it."
)


class Start(NamedTuple):
    window_ms: float
    memory_mib: float


def measure() -> Iterator[Row]:
    start(APP), start(BARE)  # fills the caches of bytecode and of the disk
    pairs = [(start(APP), start(BARE)) for _ in range(RUNS)]
    apps, bares = zip(*pairs, strict=True)
    yield Row(
        "start.window",
        "ms",
        [app.window_ms for app in apps],
        Aim(at_most=1000, ratio_at_most=3),
        BARE_NAME,
        [bare.window_ms for bare in bares],
        WINDOW_WHY,
        is_rival=False,
    )
    if Path("/proc/self/smaps_rollup").exists():
        yield Row(
            "start.memory",
            "MiB",
            [app.memory_mib for app in apps],
            Aim(at_most=250),
            BARE_NAME,
            [bare.memory_mib for bare in bares],
            MEMORY_WHY,
            is_rival=False,
        )


def start(arguments: list[str]) -> Start:
    """Starts a program that prints "painted" once its window stands, weighs it at that moment, and ends it."""
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        began = time.perf_counter()
        program = subprocess.Popen(
            [sys.executable, *arguments],
            env={**_as_installed(), **places, "DEEPMUSICIAN_STARTUP_PROBE": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert program.stdout is not None
            painted = "painted\n" in iter(program.stdout.readline, "")
            took_s = time.perf_counter() - began
            if not painted:
                raise RuntimeError(f"{' '.join(arguments)} ended without a painted window")
            return Start(took_s * 1000, memory_mib(program.pid))
        finally:
            program.kill()
            program.communicate()


def _as_installed() -> dict[str, str]:
    """The environment, in which Python keeps the bytecode that it has made, as it does where a program is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def memory_mib(pid: int) -> float:
    """Proportional set size of a process and all below it, stopped so that nothing loads meanwhile; 0 where unknown."""
    if not Path(f"/proc/{pid}/smaps_rollup").exists():
        return 0.0
    os.kill(pid, signal.SIGSTOP)
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    own_kib = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    total = own_kib / 1024 + sum(memory_mib(int(child)) for child in children)
    os.kill(pid, signal.SIGCONT)
    return total
