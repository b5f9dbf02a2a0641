"""What each of the things that a hand waits for costs, which functions cost most, and the least that it could cost.

The least is measured in the same run: what the machine needs for the part of the work that nobody can leave out.
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import mido
import numpy as np
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from deepmusician_gui.models.registry import load_model
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.devices import open_output
from deepmusician_gui.playback.outputs import VIRTUAL
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.score.midi_file import read_midi, write_midi
from tests.benchmarks.bench_canvas import Ours, many_notes
from tests.benchmarks.bench_file import long_score
from tests.benchmarks.bench_generate import take_ms
from tests.benchmarks.bench_start import APP, BARE, start
from tests.benchmarks.playback_pieces import dense_score
from tests.jack_server import free_name, running_server

STARTS, FRAMES, TAKES, PLAYS, FILES, LEASTS = 7, 60, 20, 7, 5, 20
STEPS = 64
TOP = 6
LOOKED_UP = {"frames", "loud", "token", "loud_key"}
"""Arrays of which a step reads a few rows; it reads all of the others."""


class Cost(NamedTuple):
    name: str
    share: float
    """Of the whole, 0..1."""


class Least(NamedTuple):
    """What nobody can leave out."""

    name: str
    ms: Sequence[float]


class Profile(NamedTuple):
    name: str
    ms: Sequence[float]
    leasts: Sequence[Least]
    """The first is what it is held against."""
    costs: Sequence[Cost]

    @property
    def times_the_least(self) -> float:
        return statistics.median(self.ms) / statistics.median(self.leasts[0].ms)


def profile_start() -> Iterator[Profile]:
    start(APP), start(BARE)  # fills the caches
    pairs = [(start(APP).window_ms, start(BARE).window_ms) for _ in range(STARTS)]
    ours, bare = zip(*pairs, strict=True)
    stages = [staged_start() for _ in range(STARTS)]
    middle = {stage: statistics.median(run[stage] for run in stages) for stage in stages[0]}
    whole = sum(middle.values())
    costs = [Cost(stage, ms / whole) for stage, ms in middle.items()]
    yield Profile("start to the painted window", ours, [Least("Qt's empty window", bare)], costs)


def staged_start() -> dict[str, float]:
    """Milliseconds of each stage."""
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        environment = {**os.environ, **places}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        program = [sys.executable, "-m", "tests.benchmarks.staged_start", str(time.perf_counter())]
        stages: dict[str, float] = json.loads(subprocess.check_output(program, env=environment))
    return stages


def profile_frames() -> Iterator[Profile]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    ours = Ours(many_notes())
    ours.paint()
    area = ours.roll.area
    size = area.size() * area.devicePixelRatio()
    shown = QPixmap(size)
    screen = QImage(size, QImage.Format.Format_RGB32)

    def blit() -> None:
        painter = QPainter(screen)
        painter.drawPixmap(0, 0, shown)
        painter.end()

    here, there = (np.zeros(screen.sizeInBytes(), np.uint8) for _ in range(2))
    leasts = [
        Least(f"a picture of {size.width()} × {size.height()} drawn on the window's", times_ms(blit, LEASTS)),
        Least("its bytes copied", times_ms(lambda: np.copyto(there, here), LEASTS)),
    ]
    for name, frame in (("pan", ours.pan), ("zoom", ours.zoom)):
        work = partial(lambda frame, turns: frame(next(turns)), frame, count())
        found = measured(work, FRAMES, leasts)
        yield Profile(f"a frame of {name}, 20,000 notes in sight", *found)
    del app


def profile_take() -> Iterator[Profile]:
    model = load_model("gru")
    take_ms(model, 0)
    arrays = model.network.arrays
    read = sum(
        array.nbytes
        for name in arrays.__slots__
        if isinstance(array := getattr(arrays, name), np.ndarray) and name not in LOOKED_UP
    )
    weights = np.ones((read // 4096, 1024), np.float32)
    state = np.ones(1024, np.float32)

    def read_once_a_step() -> None:
        for _ in range(STEPS):
            weights @ state

    read_ms = times_ms(read_once_a_step, LEASTS)
    speed = STEPS * read / statistics.median(read_ms) / 1e6
    least = Least(f"{read / 1e6:.1f} MB of weights read {STEPS} times, at {speed:.1f} GB/s", read_ms)
    seeds = count(1)
    yield Profile(f"a take of {STEPS} steps", *measured(lambda: take_ms(model, next(seeds)), TAKES, [least]))


def profile_player() -> Iterator[Profile]:
    """With time that passes as fast as it can: what stands between two messages is work alone."""
    server = free_name("bench-")
    jack = {"JACK_DEFAULT_SERVER": server, "JACK_NO_START_SERVER": "1", "DEEPMUSICIAN_MIDI_API": "jack"}
    timeline = compile_events(dense_score())
    with patch.dict(os.environ, jack), running_server(server):
        sequencer = Sequencer(lambda _report: None)
        sequencer.choose(VIRTUAL)
        sequencer.obey(cmd.Numbered(1, cmd.Load(timeline)), 0.0)

        def play() -> None:
            sequencer.obey(cmd.Numbered(2, cmd.Play(0.0)), 0.0)
            now = 0.0
            while sequencer.scheduler.is_playing:
                now = sequencer.advance(now)

        played, costs = measured(play, PLAYS, [])[::2]
        sequencer.close()
        out = open_output(VIRTUAL)
        door = out._out  # type: ignore[attr-defined]  # rtmidi's own

        def send() -> None:
            for message in timeline.messages:
                door.send_message(message)

        sent = times_ms(send, PLAYS)
        out.close()
    each = 1 / len(timeline.ticks)
    least = Least("one call of rtmidi", [ms * each for ms in sent])
    yield Profile("a message of the player", [ms * each for ms in played], [least], costs)


def profile_files() -> Iterator[Profile]:
    score = long_score()
    with tempfile.TemporaryDirectory() as folder:
        song, copy, raw = (Path(folder) / name for name in ("song.mid", "copy.mid", "raw.mid"))
        write_midi(score, song)
        data = song.read_bytes()

        def write_raw() -> None:
            with raw.open("wb") as file:
                file.write(data)
                os.fsync(file.fileno())

        reads = Least("its bytes read", times_ms(song.read_bytes, LEASTS))
        writes = Least("its bytes written and synced", times_ms(write_raw, LEASTS))
        parsing, writing = other_parser(song, copy)
        yield Profile("100,000 notes read", *measured(lambda: read_midi(song), FILES, [*parsing, reads]))
        yield Profile(
            "100,000 notes written", *measured(lambda: write_midi(score, copy), FILES, [*writing, writes])
        )


def other_parser(song: Path, copy: Path) -> tuple[list[Least], list[Least]]:
    """symusic, which is C++, where it is installed; else mido, which is Python and no limit."""
    if find_spec("symusic") is None:
        return [
            Least(
                "mido parsing; symusic, in C++, is not installed",
                times_ms(lambda: mido.MidiFile(song), FILES),
            )
        ], []
    symusic = import_module("symusic")
    parsed = symusic.Score(song)
    return (
        [Least("symusic parsing, in C++", times_ms(lambda: symusic.Score(song), LEASTS))],
        [Least("symusic writing, in C++", times_ms(lambda: parsed.dump_midi(copy), LEASTS))],
    )


def measured(
    work: Callable[[], object], times: int, leasts: Sequence[Least]
) -> tuple[list[float], Sequence[Least], list[Cost]]:
    """How long it takes, unwatched; then, watched, what it takes it for."""
    work()
    return times_ms(work, times), leasts, costs_of(work, times)


def times_ms(work: Callable[[], object], times: int) -> list[float]:
    found = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return found


def costs_of(work: Callable[[], object], times: int) -> list[Cost]:
    """Functions by their own time, the dearest first. Watching makes calls dearer than they are."""
    watch = cProfile.Profile()
    watch.enable()
    deque((work() for _ in range(times)), maxlen=0)
    watch.disable()
    rows = pstats.Stats(watch).stats.items()  # type: ignore[attr-defined]  # typeshed does not know it
    own = {where: figures[2] for where, figures in rows}
    whole = sum(own.values())
    dearest = sorted(own, key=own.__getitem__, reverse=True)[:TOP]
    return [Cost(called(where), own[where] / whole) for where in dearest]


def called(where: tuple[str, int, str]) -> str:
    """`canvas/picture.py: paint`, and as it is for what is built in."""
    file, _, function = where
    if file == "~":
        return re.sub(r"built-in method |method | at 0x\w+|[<>{}']", "", function)
    return f"{'/'.join(Path(file).parts[-2:])}: {function}"


def here() -> Iterable[Callable[[], Iterator[Profile]]]:
    """All that can be measured here."""
    yield from (profile_start, profile_frames, profile_take)
    if shutil.which("jackd"):
        yield profile_player
    yield profile_files
