"""From an edit to painted sheet music, and sheet music in files."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.notation.engraver import Engraver, stretches
from deepmusician_gui.score.notation.page import Layout
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.sheet.score_paper import painted
from tests.benchmarks.bench_file import took_ms
from tests.benchmarks.rows import Aim, Row

BARS = 32
LONG_BARS = 320
RUNS = 7
WHY = "Verovio engraves the stretch anew after each edit; engraving only the systems that changed would change it."
LAYOUT = Layout(1200, 700, 36)


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    engraver = Engraver()
    try:
        yield Row("sheet.first_32_bars", "ms", [took_ms(lambda: draw(piano_piece(BARS, 0), engraver))])
        yield row("sheet.draw_32_bars", lambda n: draw(piano_piece(BARS, n), engraver), Aim(at_most=500))
        yield row("sheet.draw_320_bars", lambda n: draw(piano_piece(LONG_BARS, n), engraver))
    finally:
        engraver.close()
        del app
    score = piano_piece(LONG_BARS, 0)
    with tempfile.TemporaryDirectory() as folder:
        for suffix in (".musicxml", ".abc"):
            path = Path(folder) / f"song{suffix}"
            yield row(f"sheet.write_320_bars{suffix}", lambda _: write_score(score, path))  # noqa: B023
            yield row(f"sheet.read_320_bars{suffix}", lambda _: read_score(path))  # noqa: B023


def row(name: str, work: Callable[[int], object], aim: Aim | None = None) -> Row:
    samples = [took_ms(lambda: work(n)) for n in range(1, RUNS + 1)]  # noqa: B023
    return Row(name, "ms", samples, aim or Aim(), why=WHY)


def draw(score: Score, engraver: Engraver) -> None:
    """As the window does it: engraved and drawn in the other process, painted here."""
    for stretch in stretches(score, (0,), LAYOUT, engraver):
        for page in stretch.pages:
            painted(page, "#1b1b1d", 1.0)


def piano_piece(bars: int, seed: int) -> Score:
    """A melody with triplets and dots over broken chords: a staff for each hand, some 14 notes a bar."""
    dice = random.Random(seed)
    notes, tick = [], 0
    while tick < bars * 1920:
        lengths = dice.choice(((480,), (240, 240), (160, 160, 160), (360, 120), (120,) * 4))
        for length in lengths:
            notes.append(Note(tick, dice.choice((67, 69, 71, 72, 74, 76, 78)), length))
            tick += length
    notes += [Note(240 * i, 48 + (0, 7, 12, 7)[i % 4], 240) for i in range(bars * 8)]
    return Score((Track("Piano", program=0),), tuple(notes))
