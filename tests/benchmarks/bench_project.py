"""A project of 100,000 notes written and read, beside MIDI; and what its journal costs the window and the composer."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.playback.client import Player
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.project_file import Project, read_project, write_project
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.files.journal import Journal
from deepmusician_gui.ui.generation.take import Question, Take
from deepmusician_gui.ui.generation.take_history import Memory
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from tests.benchmarks.bench_file import long_score, row
from tests.benchmarks.rows import Aim, Row

EDITS = 10
SETTLE_MS = 1000
TAKES = 64
HELD_WHY = (
    "What is written is gathered in the window's thread; keeping what changed would leave less to gather."
)
LOST_WHY = "The journal waits for a pause in the work; writing sooner would hold the window more often."


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    score = long_score()
    with tempfile.TemporaryDirectory() as folder:
        song, other = Path(folder) / "song.dmproj", Path(folder) / "song.mid"
        project = Project(score)
        yield row(
            "project.save_100k",
            1000,
            lambda: write_project(project, song),
            "our MIDI writing",
            lambda: write_midi(score, other),
            is_rival=False,
        )
        yield row(
            "project.open_100k",
            1500,
            lambda: read_project(song),
            "our MIDI reading",
            lambda: read_midi(other),
            is_rival=False,
        )
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        yield from journal(Path(folder))


def journal(folder: Path) -> Iterator[Row]:
    """How long the window is held at once while what is not saved is written, and how much a crash would take."""
    gc.disable()  # as in the window, which collects at moments of its own
    _app = QApplication.instance() or application()
    studio = Studio(Player(), Settings())
    document, generation = studio.document, studio.generation
    window = studio.window
    window.show()
    document.replace(long_score(), None)
    generation.history.remember(Memory(takes(document.score), latest=TAKES))
    keeper = Journal(document, generation, window.recording, window.files, folder / "journals")
    keeper.start()
    longest_gap(lapsed(SETTLE_MS))
    held_ms, idle_ms, lost_s = [], [], []
    for number in range(EDITS):
        idle_ms.append(longest_gap(lapsed(SETTLE_MS)))
        document.edit(NoteEdit(removed=document.score.notes[number : number + 1]), "Delete")
        began, before = time.perf_counter(), stamp(keeper.path)
        longest_gap(lapsed(SETTLE_MS))  # the edit is painted
        held_ms.append(longest_gap(lambda before=before: stamp(keeper.path) != before))  # type: ignore[misc]
        lost_s.append(time.perf_counter() - began)
    yield Row(
        "project.journal_held_100k",
        "ms",
        held_ms,
        Aim(at_most=5),
        "longest while idle",
        idle_ms,
        HELD_WHY,
        is_rival=False,
    )
    yield Row("project.journal_lost_100k", "s", lost_s, Aim(at_most=5), why=LOST_WHY)
    keeper.close()
    studio.close()


def takes(score: Score) -> tuple[Take, ...]:
    """Each of another state of the piece, one note less than the one before it."""
    written, found, piece = score.notes[:50], [], score
    for number in range(1, TAKES + 1):
        asked = Question("fill", "gru", piece, Region(0, 960, 0), Controls(), "Fill")
        found.append(Take(asked, written, written_to=960, seed=number, number=number))
        middle = len(piece.notes) * number // (TAKES + 1)
        piece = piece.apply(NoteEdit(removed=piece.notes[middle : middle + 1]))
    return tuple(found)


def stamp(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


def lapsed(ms: int) -> Callable[[], bool]:
    end = time.perf_counter() + ms / 1000
    return lambda: time.perf_counter() > end


def longest_gap(is_over: Callable[[], bool]) -> float:
    """Milliseconds between two turns of the window's loop, the most there were until it is over."""
    loop, timer, turns = QEventLoop(), QTimer(interval=0), [time.perf_counter()]

    def turn() -> None:
        turns.append(time.perf_counter())
        if is_over():
            loop.quit()

    timer.timeout.connect(turn)
    timer.start()
    loop.exec()
    timer.stop()
    return max(b - a for a, b in pairwise(turns)) * 1000
