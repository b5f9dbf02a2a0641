"""Programs watched from outside: when they show a window, when they come to rest, how soon they draw when zoomed."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections import deque
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui import RESOURCES
from tests.benchmarks.bench_start import memory_mib
from tests.benchmarks.screen import AWAY, TOWARDS, Screen

ROOT = RESOURCES.parent
LOOK_S = 0.05
REST_S = 1.5
MOST_WORK_AT_REST_S = 0.15
LEAST_WINDOW_PX = (800, 500)
TURNS = 6
GREAT_CHANGE = 0.01  # of all pixels


class Editor(NamedTuple):
    """How to start it, and with the notes of a MIDI file."""

    name: str
    title: str
    command: tuple[str, ...]
    suffix: str = ".mid"
    """Of what it opens: the MIDI file, or one beside it that refers to it."""
    file_option: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    """Files that it finds at home, as somebody who has used it before would have them: names and texts."""
    notes_at: tuple[int, int] | None = None
    """Where it shows notes, in px of the screen; in the middle of its window if nothing is said."""
    patience_s: float = 90
    """How long it may take to come to rest."""


class Seen(NamedTuple):
    """What was seen of a start."""

    window_ms: float
    shown_ms: float
    """To the last great change of the picture before the rest."""
    rest_ms: float
    """To the beginning of the first rest."""
    memory_mib: float
    """At that rest."""
    redraws_ms: list[float]
    """From a turn of the wheel with Ctrl held to the picture; none where that shows nothing."""


class Window(NamedTuple):
    """A window of an X client, in px."""

    number: str
    x: int
    y: int
    width: int
    height: int

    @property
    def is_for_work(self) -> bool:
        return self.width >= LEAST_WINDOW_PX[0] and self.height >= LEAST_WINDOW_PX[1]

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


def start(editor: Editor, screen: Screen, *files: Path) -> Seen:
    """Start it as if for the first time, and watch until it has nothing to do; with a file, zoom then."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        for name, text in editor.settings:
            (Path(home) / name).write_text(text)
        given = [*editor.file_option, *map(str, files)] if files else []
        began = time.perf_counter()
        program = subprocess.Popen(
            [*editor.command, *given],
            cwd=home,  # where some leave folders
            env={
                **os.environ,
                **places,
                "PYTHONPATH": f"{ROOT}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            seen = watched(program.pid, began, screen, editor.patience_s)
            return seen._replace(redraws_ms=redraws_ms(editor, screen)) if files else seen
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()


def watched(pid: int, began: float, screen: Screen, patience_s: float) -> Seen:
    """What it asks once it rests is answered, and the time it waited for that is not counted.

    Raises TimeoutError for a program that shows no window or never rests.
    """
    window_s, shown_s, picture = None, 0.0, screen.sample()
    looks: deque[tuple[float, float]] = deque()
    answered: set[str] = set()
    while (now := time.perf_counter() - began) < patience_s:
        shown = screen.sample()
        if (shown != picture).mean() > GREAT_CHANGE:
            shown_s = now
        picture = shown
        if window_s is None:
            window_s = now if any(window.is_for_work for window in answered_windows("Return")) else None
        else:
            looks.append((now, work_s(pid)))
            while len(looks) > 1 and looks[1][0] <= now - REST_S:
                looks.popleft()
            (since, before), (_, after) = looks[0], looks[-1]
            if now - since >= REST_S and after - before < MOST_WORK_AT_REST_S:
                asks = {window.number for window in answered_windows("Return") if not window.is_for_work}
                if asks <= answered:
                    return Seen(window_s * 1000, shown_s * 1000, since * 1000, memory_mib(pid), [])
                answered |= asks
                began += now - since
                looks.clear()
        time.sleep(LOOK_S)
    raise TimeoutError(f"no window at rest within {patience_s:g} s")


def redraws_ms(editor: Editor, screen: Screen) -> list[float]:
    """The wheel turned to and fro over the notes."""
    windows = answered_windows("Escape")
    largest = max(windows, key=lambda window: window.width * window.height)
    screen.point(*(editor.notes_at or largest.middle))
    time.sleep(REST_S)
    found = [screen.redraw_ms(turn) for turn in (AWAY, TOWARDS) * (TURNS // 2)]
    return [each for each in found if each is not None]


def answered_windows(key: str) -> list[Window]:
    """All there are. Those too small for work ask something, at a first start for example, and get a key."""
    windows = []
    for number in _asked("search", "--onlyvisible", "--name", ".+").split():
        told = _asked("getwindowgeometry", "--shell", number)
        shape = dict(line.split("=") for line in told.split())
        x, y, width, height = (int(shape.get(name, 0)) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        windows.append(Window(number, x, y, width, height))
        if not windows[-1].is_for_work:
            _asked("mousemove", "--window", number, str(width // 2), str(height // 2), "key", key)
    return windows


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
