"""Other editors of this system, beside ours: from exec to a window, and to 100,000 notes opened, with the memory held.

All are watched from outside in the same way: a window stands once an X client shows one, and a file is open once the
program has come to rest. Those not installed are left out: `apt install qtractor rosegarden lmms muse xdotool`.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.score.midi_file import write_midi
from tests.benchmarks.bench_file import long_score
from tests.benchmarks.bench_start import memory_mib
from tests.benchmarks.rows import Row

RUNS = 3
LOOK_S = 0.05
REST_S = 1.5
MOST_WORK_AT_REST_S = 0.15
PATIENCE_S = 90
LEAST_WINDOW_PX = (800, 500)


class Editor(NamedTuple):
    """How to start it, and with a MIDI file, which not all of them take."""

    name: str
    command: tuple[str, ...]
    takes_midi: bool = True


class Seen(NamedTuple):
    """What was seen of a start."""

    window_ms: float
    rest_ms: float
    """To the beginning of the first rest."""
    memory_mib: float
    """At that rest."""


OURS = Editor("deepmusician", (sys.executable, "-m", "deepmusician_gui"))
OTHERS = (
    Editor("qtractor", ("qtractor",), takes_midi=False),
    Editor("rosegarden", ("rosegarden", "--nosplash")),
    Editor("lmms", ("lmms", "--allowroot")),
    Editor("muse", ("muse",)),
)


def measure() -> Iterator[Row]:
    if not (os.environ.get("DISPLAY") and shutil.which("xdotool")):
        return
    with tempfile.TemporaryDirectory() as folder:
        song = Path(folder) / "song.mid"
        write_midi(long_score(), song)
        ours = {(): starts(OURS), (song,): starts(OURS, song)}
        for other in OTHERS:
            for files in ours if other.takes_midi else [()]:
                if shutil.which(other.command[0]):
                    try:
                        yield from rows(
                            other, "100k" if files else "empty", ours[files], starts(other, *files)
                        )
                    except TimeoutError as error:
                        print(f"{other.name}: {error}", file=sys.stderr)


def rows(other: Editor, what: str, ours: list[Seen], theirs: list[Seen]) -> Iterator[Row]:
    for measure_, unit, at in (("window", "ms", 0), ("at_rest", "ms", 1), ("memory", "MiB", 2)):
        here, there = ([seen[at] for seen in some] for some in (ours, theirs))
        name = f"editors.{other.name}.{what}_{measure_}"
        yield Row(name, unit, here, reference=other.name, reference_samples=there)


def starts(editor: Editor, *files: Path) -> list[Seen]:
    start(editor, *files)  # fills the caches of the disk
    return [start(editor, *files) for _ in range(RUNS)]


def start(editor: Editor, *files: Path) -> Seen:
    """Start it as if for the first time, and watch until it has nothing to do."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        began = time.perf_counter()
        program = subprocess.Popen(
            [*editor.command, *map(str, files)],
            env={**os.environ, **places},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return watched(program.pid, began)
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()


def watched(pid: int, began: float) -> Seen:
    """Raises TimeoutError for a program that shows no window or never rests."""
    window_s = None
    looks: deque[tuple[float, float]] = deque()
    while (now := time.perf_counter() - began) < PATIENCE_S:
        if window_s is None and shows_window():
            window_s = now
        looks.append((now, work_s(pid)))
        while len(looks) > 1 and looks[1][0] <= now - REST_S:
            looks.popleft()
        (since, before), (_, after) = looks[0], looks[-1]
        if window_s is not None and now - since >= REST_S and after - before < MOST_WORK_AT_REST_S:
            return Seen(window_s * 1000, max(since, window_s) * 1000, memory_mib(pid))
        time.sleep(LOOK_S)
    raise TimeoutError(f"No window at rest within {PATIENCE_S} s.")


def shows_window() -> bool:
    """Whether an X client shows a window that is large enough for work.

    Smaller ones ask something at a first start, and get the answer that stands ready.
    """
    found = _asked("search", "--onlyvisible", "--name", ".+").split()
    for window in found:
        shape = dict(line.split("=") for line in _asked("getwindowgeometry", "--shell", window).split())
        width, height = (int(shape.get(name, 0)) for name in ("WIDTH", "HEIGHT"))
        if width >= LEAST_WINDOW_PX[0] and height >= LEAST_WINDOW_PX[1]:
            return True
        _asked("mousemove", "--window", window, str(width // 2), str(height // 2), "key", "Return")
    return False


def _asked(*command: str) -> str:
    return subprocess.run(["xdotool", *command], capture_output=True, text=True, check=False).stdout


def work_s(pid: int) -> float:
    """Processor time of a process and all below it."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return own + sum(work_s(int(child)) for child in children)
