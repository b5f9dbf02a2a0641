"""Other editors of this system, beside ours: from exec to a window, and to 100,000 notes opened, with the memory held.

All are watched from outside in the same way: a window stands once an X client shows one, and a file is open once the
program has come to rest. All find a JACK server with its dummy driver: without sound some of them ask or never rest.
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
from unittest.mock import patch

import pretty_midi

from deepmusician_gui.score.midi_file import write_midi
from tests.benchmarks.bench_file import long_score
from tests.benchmarks.bench_start import memory_mib
from tests.benchmarks.rows import NO_AIM, LeftOut, Row
from tests.jack_server import running_server

SOUND_FONT = Path(pretty_midi.__file__).with_name("TimGM6mb.sf2")
RUNS = 3
ENOUGH_S = 60
LOOK_S = 0.05
REST_S = 1.5
MOST_WORK_AT_REST_S = 0.15
PATIENCE_S = 120
LEAST_WINDOW_PX = (800, 500)
PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool", "jackd": "jackd2"}
LMMS_SETTINGS = f"""<?xml version="1.0"?><lmms version="1.2.2" configversion="2">
<app configured="1"/><paths defaultsf2="{SOUND_FONT}"/>
<mixer audiodev="JACK (JACK Audio Connection Kit)" mididev="Dummy (no MIDI support)"/></lmms>"""


class Editor(NamedTuple):
    """How to start it, and with a MIDI file, which not all of them take."""

    name: str
    command: tuple[str, ...]
    takes_midi: bool = True
    file_option: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    """Files that it finds at home, as somebody who has used it before would have them: names and texts."""


class Seen(NamedTuple):
    """What was seen of a start."""

    window_ms: float
    rest_ms: float
    """To the beginning of the first rest."""
    memory_mib: float
    """At that rest."""


OURS = Editor("deepmusician", (sys.executable, "-m", "deepmusician_gui"))
OTHERS = (
    Editor("items", (sys.executable, "-m", "tests.benchmarks.item_window")),
    Editor("qtractor", ("qtractor",), takes_midi=False),
    Editor("rosegarden", ("rosegarden", "--nosplash")),
    Editor("lmms", ("lmms", "--allowroot"), True, ("--import",), ((".lmmsrc.xml", LMMS_SETTINGS),)),
    Editor("muse", ("muse", "-j", "-J")),
)
WHY = {
    "window": "Python, Qt for Python and numpy are loaded before the window can be made, which a program in C++ does "
    "not need; a small program of our own in C++ that shows the window first would change it.",
    "at_rest": "Python and numpy are loaded, and each event of a file becomes an object; a reader in C would help.",
    "memory": "Python, numpy and Qt for Python, the player's own process and, once the window rests, PyTorch and the "
    "default model are counted; a smaller engine for the models (ONNX) would change it most.",
}


def measure() -> Iterator[Row | LeftOut]:
    if missing := [package for program, package in PACKAGES.items() if not shutil.which(program)]:
        yield LeftOut("editors", f"apt install {' '.join(missing)}")
        return
    server = f"deepmusician-editors-{os.getpid()}"
    jack = {"JACK_DEFAULT_SERVER": server, "JACK_NO_START_SERVER": "1"}
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, jack), running_server(server):
        song = Path(folder) / "song.mid"
        write_midi(long_score(), song)
        ours: dict[str, list[Seen]] = {"empty": starts(OURS), "100k": starts(OURS, song)}
        for other in OTHERS:
            yield from compared(other, song, ours)


def compared(other: Editor, song: Path, ours: dict[str, list[Seen]]) -> Iterator[Row | LeftOut]:
    if not shutil.which(other.command[0]):
        yield LeftOut(f"editors.{other.name}", f"apt install {other.name}")
        return
    for what, files in (("empty", ()), ("100k", (song,))):
        if files and not other.takes_midi:
            yield LeftOut(f"editors.{other.name}.{what}", "it takes no MIDI file when it is started")
            continue
        try:
            yield from rows(other, what, ours[what], starts(other, *files))
        except TimeoutError as error:
            yield LeftOut(f"editors.{other.name}.{what}", str(error))


def rows(other: Editor, what: str, ours: list[Seen], theirs: list[Seen]) -> Iterator[Row]:
    for measure_, unit, at in (("window", "ms", 0), ("at_rest", "ms", 1), ("memory", "MiB", 2)):
        here, there = ([seen[at] for seen in some] for some in (ours, theirs))
        name = f"editors.{other.name}.{what}_{measure_}"
        yield Row(name, unit, here, NO_AIM, other.name, there, WHY[measure_])


def starts(editor: Editor, *files: Path) -> list[Seen]:
    """Those after the first, which fills the caches of the disk; the first alone where one takes very long."""
    began = time.perf_counter()
    first = start(editor, *files)
    later: list[Seen] = []
    while len(later) < RUNS and time.perf_counter() - began < ENOUGH_S:
        later.append(start(editor, *files))
    return later or [first]


def start(editor: Editor, *files: Path) -> Seen:
    """Start it as if for the first time, and watch until it has nothing to do."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        for name, text in editor.settings:
            (Path(home) / name).write_text(text)
        given = [*editor.file_option, *map(str, files)] if files else []
        began = time.perf_counter()
        program = subprocess.Popen(
            [*editor.command, *given],
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
