"""Panning, zooming, dragging, undoing and opening many notes, beside one QGraphicsRectItem for each note.

A frame is what a hand waits for: from the event to the picture, drawn by the processor.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.representation.piano_roll import StepGrid
from deepmusician_gui.score import editing
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import DARK
from tests.benchmarks.item_roll import (
    ALL_NOTES,
    DRAGGED_NOTES,
    SEEN_NOTES,
    TICKS_PER_NOTE,
    UNDONE_NOTES,
    WINDOW_PX,
    ItemRoll,
)
from tests.benchmarks.rows import NO_AIM, Aim, Row

OPENED_NOTES = 100_000
FRAMES, NAIVE_FRAMES, UNDOS, OPENINGS = 120, 12, 15, 5
FRAME_60_HZ_MS = 16.7
NAIVE = "an item for each note"
FRAME_WHY = (
    "Qt keeps the rectangles of items in C++ and paints only what a pan uncovers, as ours does through Python; a zoom "
    "paints all of it anew. The processor paints both, so painting on a graphics card would change it most."
)
WARM_WHY = (
    "The warmth of every cell in sight is scaled and blended by numpy for each frame of a zoom; a texture scaled by a "
    "graphics card would change it."
)
EDIT_WHY = (
    "A score never changes: an edit copies the runs of notes between those that it touches, here spread over the "
    "whole piece; a tree of shared parts would copy less and make every reading slower."
)
BYTES_WHY = (
    "Notes are Python tuples, in columns of numbers besides; columns alone would hold them in some 30 bytes."
)
OPEN_WHY = "Columns are made of tuples, note by note; a reader that gives columns at once would change it."


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    empty = memory_bytes()
    notes = many_notes()
    ours = Ours(notes)
    ours.paint()
    with_ours = memory_bytes()
    naive = ItemRoll(notes)
    naive.paint()
    with_naive = memory_bytes()
    aim = Aim(at_most=8)
    for name, frames in (
        ("canvas.pan_20k_p95", (ours.pan, naive.pan)),
        ("canvas.zoom_20k_p95", (ours.zoom, naive.zoom)),
        ("canvas.drag_2k_p95", (ours.drag, naive.drag)),
    ):
        mine, theirs = frames
        ours_ms, naive_ms = times_ms(mine, FRAMES), times_ms(theirs, NAIVE_FRAMES)
        yield Row(name, "ms", ours_ms, aim, NAIVE, naive_ms, FRAME_WHY)
    cool = times_ms(ours.zoom, FRAMES)
    ours.roll.set_insight(some_insight(), is_shown=True)
    warm = times_ms(ours.zoom, FRAMES)
    ours.roll.set_insight(None, is_shown=False)
    yield Row(
        "canvas.warm_zoom_p95",
        "ms",
        warm,
        Aim(at_most=FRAME_60_HZ_MS),
        "nothing expected",
        cool,
        WARM_WHY,
        is_rival=False,
    )
    for name, ways in (
        ("canvas.release_2k", (ours.releases_ms, naive.releases_ms)),
        ("canvas.undo_10k", (ours.undos_ms, naive.undos_ms)),
    ):
        mine_ms, theirs_ms = (list(way()) for way in ways)
        yield Row(name, "ms", mine_ms, Aim(at_most=50), NAIVE, theirs_ms, EDIT_WHY)
    if empty:
        note, item = (with_ours - empty) / ALL_NOTES, (with_naive - with_ours) / ALL_NOTES
        yield Row(
            "canvas.note_bytes", "B", [note], NO_AIM, "an item, its note not counted", [item], BYTES_WHY
        )
    naive.close()
    some = notes[:OPENED_NOTES]
    ours_ms, naive_ms = list(ours.openings_ms(some)), list(openings_ms(some))
    yield Row("canvas.open_100k", "ms", ours_ms, Aim(at_most=1500), NAIVE, naive_ms, OPEN_WHY)
    del app


def memory_bytes() -> int:
    """What this process has in memory, 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


def many_notes() -> tuple[Note, ...]:
    dice = random.Random(1)
    end = ALL_NOTES * TICKS_PER_NOTE
    return tuple(
        sorted(
            Note(
                dice.randrange(end),
                dice.randrange(30, 100),
                dice.choice((60, 120, 240)),
                dice.randrange(1, 128),
            )
            for _ in range(ALL_NOTES)
        )
    )


def some_insight() -> Insight:
    """What a model might expect of the whole piece: most keys hardly ever, some now and then."""
    dice = np.random.default_rng(1)
    grid = StepGrid(0, 480)
    steps = ALL_NOTES * TICKS_PER_NOTE * grid.steps_per_beat // grid.ppq
    struck = dice.random((steps, 88), dtype=np.float32) ** 6
    return Insight(grid, struck, 10 * dice.random(steps, dtype=np.float32), ALL_NOTES)


def times_ms(frame: Callable[[int], None], frames: int) -> list[float]:
    """How long each frame took; the first few, which make what is kept, are left out."""
    times = []
    for i in range(frames + 3):
        start = time.perf_counter()
        frame(i)
        times.append((time.perf_counter() - start) * 1000)
    return times[3:]


class Ours:
    """The piano roll with SEEN_NOTES of ALL_NOTES in sight, in the middle of the piece."""

    def __init__(self, notes: tuple[Note, ...]) -> None:
        self.document = Document(Score(notes=notes))
        self.roll = PianoRoll(self.document, DARK)
        self.roll.resize(*WINDOW_PX)
        self.roll.show()
        middle = len(notes) // 2
        seen = notes[middle - SEEN_NOTES // 2 : middle + SEEN_NOTES // 2]
        self.document.select(seen)
        self.roll.set_still(is_still=True)  # it is there at once
        self.roll.fit_selection()
        self.document.select(())
        self.is_held = False

    def paint(self) -> None:
        QApplication.processEvents()

    def pan(self, i: int) -> None:
        self.roll.area.scroll_requested.emit(7.0 if i % 20 < 10 else -7.0, 0.0)
        self.paint()

    def zoom(self, i: int) -> None:
        view = self.roll.area.view
        self.roll.show_view(view.time_zoomed(1.02 if i % 20 < 10 else 1 / 1.02, view.width_px / 2))
        self.paint()

    def drag(self, i: int) -> None:
        area = self.roll.area
        if not self.is_held:
            notes = self.document.score.notes
            middle = len(notes) // 2
            self.document.select(notes[middle : middle + DRAGGED_NOTES])
            note = notes[middle + DRAGGED_NOTES // 2]
            x = area.view.x(note.onset + note.duration / 2)
            self.place = QPointF(x, area.view.y(note.pitch) + area.view.row_px / 2)
            self._send(QEvent.Type.MouseButtonPress, self.place)
            self.is_held = True
        self._send(QEvent.Type.MouseMove, self.place + QPointF(10 + 3 * i, 5 * (i % 3)))
        self.paint()

    def _send(self, kind: QEvent.Type, place: QPointF) -> None:
        left = Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, place, place, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.roll.area, event)

    def releases_ms(self) -> Iterator[float]:
        """From letting go of the dragged notes to the picture of the edited piece."""
        self.roll.area.cancel()
        self.is_held = False
        for i in range(UNDOS):
            self.drag(i)
            start = time.perf_counter()
            self._send(QEvent.Type.MouseButtonRelease, self.place)
            self.paint()
            yield (time.perf_counter() - start) * 1000
            self.is_held = False
            self.document.undo_stack.undo()

    def undos_ms(self) -> Iterator[float]:
        self.roll.area.cancel()
        notes = self.document.score.notes[:: ALL_NOTES // UNDONE_NOTES]
        self.document.edit(editing.transpose(notes, 1), "Transpose")
        for _ in range(UNDOS):
            start = time.perf_counter()
            self.document.undo_stack.undo()
            self.paint()
            yield (time.perf_counter() - start) * 1000
            self.document.undo_stack.redo()

    def openings_ms(self, notes: tuple[Note, ...]) -> Iterator[float]:
        """From the notes, as a file has given them, to the picture of the whole piece."""
        for _ in range(OPENINGS):
            start = time.perf_counter()
            self.document.replace(Score(notes=notes), None)
            self.roll.show_all()
            self.paint()
            yield (time.perf_counter() - start) * 1000


def openings_ms(notes: tuple[Note, ...]) -> Iterator[float]:
    """The same, with items."""
    for _ in range(OPENINGS):
        start = time.perf_counter()
        opened = ItemRoll(notes, len(notes))
        opened.paint()
        yield (time.perf_counter() - start) * 1000
        opened.close()
