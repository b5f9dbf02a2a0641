"""A window's process with its hands full: takes are written and a file is read without a pause, the canvas scrolls."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from PySide6.QtWidgets import QApplication

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.score.midi_file import read_midi, write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK

WINDOW_PX = (1920, 1080)
NOTES = 20_000
FRAME_S = 1 / 60
STEP_TICKS = 40

Breathe = Callable[[], object]


@contextmanager
def busy_window(folder: Path) -> Iterator[Breathe]:
    """Threads that write and read until the end; what is yielded shows a frame and wants to be called all the time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    score, song = crowd(), folder / "import.mid"
    write_midi(score, song)
    document = Document()
    document.replace(score, None)
    roll = PianoRoll(document, DARK)
    roll.resize(*WINDOW_PX)
    roll.show()
    over = Event()
    works = [Thread(target=again, args=(work, over)) for work in (writing(), lambda: read_midi(song))]
    for work in works:
        work.start()

    def show_a_frame() -> None:
        began = time.perf_counter()
        roll.scroll_to(began * 960 % score.end)
        app.processEvents()
        time.sleep(max(0.001, FRAME_S - (time.perf_counter() - began)))

    try:
        yield show_a_frame
    finally:
        over.set()
        for work in works:
            work.join()
        roll.close()


def again(work: Callable[[], object], over: Event) -> None:
    while not over.is_set():
        work()


def writing() -> Callable[[], object]:
    """Four takes of four bars by `gru`, behind a bar of notes."""
    model = load_model("gru")
    score = Score(notes=tuple(Note(i * 240, 60 + i % 12, 240) for i in range(8)))
    region = continue_region(score, 0, 4)

    def write() -> None:
        for _ in generate_takes(model, score, region, Controls(1), 4):
            pass

    return write


def crowd() -> Score:
    draw = random.Random(2)
    return Score(notes=tuple(Note(i * 20, draw.randrange(30, 90), 120, 80) for i in range(NOTES)))
